import { renderToString } from "preact-render-to-string";
import type { Body, ImageUse } from "../../scripts/lib/model/office.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";

export interface PictureProps {
  readonly site: SiteContext;
  readonly image: ImageUse;
  /** the width at which it is shown, as the `sizes` attribute has it */
  readonly sizes: string;
  /** loaded at once and first: for the one picture that opens a page */
  readonly eager?: boolean;
  /** "" where the words beside it say the same */
  readonly alt?: string;
}

/** A picture in the formats that the image pass made; nothing where it made none. */
export function Picture({ site, image, sizes, eager = false, alt = image.alt }: PictureProps) {
  const picture = site.pictures.get(image.file);
  if (!picture) return null;
  return (
    <picture>
      {picture.sources.map((source) => (
        <source key={source.type} type={source.type} srcset={source.srcset} sizes={sizes} />
      ))}
      <img
        src={picture.src}
        width={picture.width}
        height={picture.height}
        alt={alt}
        loading={eager ? undefined : "lazy"}
        fetchpriority={eager ? "high" : undefined}
        decoding="async"
      />
    </picture>
  );
}

/** A body as HTML: its Markdown, which the renderer made safe, with the pictures in their places. */
export function bodyHtml(site: SiteContext, body: Body): string {
  let html = "";
  for (const part of body) {
    if (typeof part === "string") html += part;
    else if (site.pictures.has(part.file)) {
      html += renderToString(
        <figure>
          <Picture site={site} image={part} sizes={columnSizes} />
        </figure>,
      );
    }
  }
  return html;
}

/** A picture as wide as the column of text. */
const columnSizes = "(min-width: 42rem) 38rem, 92vw";

/** The picture that opens a post, which is wider than the text where there is room. */
export const openingSizes = `(min-width: 76em) 46rem, ${columnSizes}`;
