import type { ComponentChildren } from "preact";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { hasUnclearI } from "../../scripts/lib/text/unclear-i.ts";

/** A page's heading, as an office wrote it. @param children a mark before it */
export function Title({ text, children }: { readonly text: string; readonly children?: ComponentChildren }) {
  return (
    <h1 dir={dirOf(text)} class={hasUnclearI(text) ? "clear-i" : undefined}>
      {children}
      {text}
    </h1>
  );
}
