import type { ShownGallery, ShownImage } from "../../scripts/lib/site/entry.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { columnSizes, Picture } from "./picture.tsx";

/** A picture of a text, and what is written below it. */
export function Figure({ frame, image }: { readonly frame: Frame; readonly image: ShownImage }) {
  return (
    <figure>
      <Picture frame={frame} image={image} sizes={columnSizes} />
      <Caption html={image.caption} />
    </figure>
  );
}

/** Pictures beside each other, each whole, and each a link to itself as large as there is. */
export function Gallery({ frame, gallery, caption }: ShownGallery & { readonly frame: Frame }) {
  return (
    <figure>
      <ul class="gallery">
        {gallery.map((image) => (
          <li key={image.picture.src}>
            <a href={frame.href(image.picture.src)}>
              <Picture frame={frame} image={image} sizes={tileSizes} />
            </a>
            {image.caption !== undefined && (
              <p class="caption" dangerouslySetInnerHTML={{ __html: image.caption }} />
            )}
          </li>
        ))}
      </ul>
      <Caption html={caption} />
    </figure>
  );
}

function Caption({ html }: { readonly html: string | undefined }) {
  return html === undefined ? null : <figcaption dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Two beside each other on a phone, three where there is room. */
const tileSizes = "(min-width: 46em) 13rem, 46vw";
