import { renderToString } from "preact-render-to-string";
import { isGallery, isTable } from "../../scripts/lib/model/body.ts";
import type { ShownBody, ShownPart } from "../../scripts/lib/site/entry.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { DataFigure } from "./data-figure.tsx";
import { Figure, Gallery } from "./figure.tsx";

/** A body as HTML: its Markdown, which the renderer made safe, with what stands between it in its place. */
export function bodyHtml(frame: Frame, body: ShownBody): string {
  const parts = body
    .parts()
    .map((part) => (typeof part === "string" ? part : renderToString(<Part frame={frame} part={part} />)));
  return parts.join("");
}

function Part({ frame, part }: { readonly frame: Frame; readonly part: ShownPart }) {
  if (isTable(part)) return <DataFigure frame={frame} {...part} />;
  return isGallery(part) ? <Gallery frame={frame} {...part} /> : <Figure frame={frame} image={part} />;
}

/** Whether a body has more than words, lists and tables, and so needs `assets/rich.css`. Text is escaped: no author can write these. */
export function isRich(html: string): boolean {
  return /<section class="(?:footnotes|abbreviations)"|<figure class="data"|<figcaption|<ul class="gallery"/.test(
    html,
  );
}
