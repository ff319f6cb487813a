/** How a message names a field and quotes what stands in it. */
import { excerpt } from "../text/excerpt.ts";
import type { Path } from "./yaml-source.ts";

/** As a reader counts: the first item of a list is 1. */
export function nameOf(path: Path): string {
  return path.map((step) => (typeof step === "number" ? step + 1 : step)).join(".");
}

/** What was found, short enough for a message. */
export function shown(value: unknown): string {
  return excerpt(typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
}
