import { renderToString } from "preact-render-to-string";
import type { ShownBody } from "../../scripts/lib/site/entry.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { columnSizes, Picture } from "./picture.tsx";

/** A body as HTML: its Markdown, which the renderer made safe, with the pictures in their places. */
export function bodyHtml(frame: Frame, body: ShownBody): string {
  const parts = body.parts().map((part) =>
    typeof part === "string"
      ? part
      : renderToString(
          <figure>
            <Picture frame={frame} image={part} sizes={columnSizes} />
          </figure>,
        ),
  );
  return parts.join("");
}

/** Whether a body has more than words, lists and tables, and so needs `assets/rich.css`. Text is escaped: no author can write these. */
export function isRich(html: string): boolean {
  return /<section class="(?:footnotes|abbreviations)"/.test(html);
}
