import type { ComponentChild } from "preact";
import { dirOf } from "../../scripts/lib/text/direction.ts";

/** An author's words within a line of other words: where they run from right to left, their marks stay with them. */
export function isolated(text: string): ComponentChild {
  const dir = dirOf(text);
  return dir ? <bdi dir={dir}>{text}</bdi> : text;
}
