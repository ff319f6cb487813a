import { renderToString } from "preact-render-to-string";
import { isFilm, isGallery, isTable, isVideo } from "../../scripts/lib/model/body.ts";
import type { ShownBody, ShownPart } from "../../scripts/lib/site/entry.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { partsOf } from "../../scripts/lib/site/long-text.ts";
import type { PolicyNeeds } from "../../scripts/lib/site/security.ts";
import { DataFigure } from "./data-figure.tsx";
import { Figure, Gallery } from "./figure.tsx";
import { Film, VideoLink } from "./video.tsx";

/** A body as HTML: its Markdown, which the renderer made safe, with what stands between it in its place. */
export function bodyHtml(frame: Frame, body: ShownBody): string {
  const parts = body
    .parts()
    .map((part) => (typeof part === "string" ? part : renderToString(<Part frame={frame} part={part} />)));
  return parts.join("");
}

function Part({ frame, part }: { readonly frame: Frame; readonly part: ShownPart }) {
  if (isVideo(part)) return <VideoLink frame={frame} {...part} />;
  if (isFilm(part)) return <Film frame={frame} {...part} />;
  if (isTable(part)) return <DataFigure frame={frame} {...part} />;
  return isGallery(part) ? <Gallery frame={frame} {...part} /> : <Figure frame={frame} image={part} />;
}

/** A body with the list of its parts before the first of them, where it is long: what comes first is what a reader came for. */
export function withContents(frame: Frame, html: string): string {
  const parts = partsOf(html);
  const at = html.indexOf('<h2 id="bagian-');
  if (parts.length === 0 || at < 0) return html;
  const contents = renderToString(
    <nav class="contents" aria-labelledby="isi-tulisan">
      <h2 id="isi-tulisan">{frame.words.site.contents}</h2>
      <ol>
        {parts.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: words }} />
          </li>
        ))}
      </ol>
    </nav>,
  );
  return html.slice(0, at) + contents + html.slice(at);
}

/** The styles that a body needs beside those of words, lists and tables. Text is escaped: no author can write what these are known by. */
export function stylesOf(html: string): { readonly richStyles: boolean; readonly dataStyles: boolean } {
  return {
    richStyles:
      /<section class="(?:footnotes|abbreviations)"|<nav class="contents"|<figure class="video"|<ul class="gallery"/.test(
        html,
      ),
    dataStyles: html.includes('<figure class="data"'),
  };
}

/** What a page has to be allowed for its body: films alone are played. */
export function needsOf(html: string): PolicyNeeds {
  return html.includes("<video ") ? { "media-src": ["'self'"] } : {};
}
