import type { PictureSource } from "../../scripts/lib/images/picture.ts";
import type { ShownImage } from "../../scripts/lib/site/entry.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

export interface PictureProps {
  readonly frame: Frame;
  readonly image: ShownImage;
  /** the width at which it is shown, as the `sizes` attribute has it */
  readonly sizes: string;
  /** loaded at once and first: for the one picture that opens a page */
  readonly eager?: boolean;
  /** "" where the words beside it say the same */
  readonly alt?: string;
}

/** A picture in the formats that the image pass made. */
export function Picture({ frame, image, sizes, eager = false, alt = image.alt }: PictureProps) {
  const { picture } = image;
  return (
    <picture>
      {picture.sources.map((source) => (
        <source key={source.type} type={source.type} srcset={srcsetOf(frame, source.files)} sizes={sizes} />
      ))}
      <img
        src={frame.href(picture.src)}
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

function srcsetOf({ href }: Frame, files: PictureSource["files"]): string {
  return files.map(({ address, width }) => `${href(address)} ${width}w`).join(", ");
}

/** A picture as wide as the column of text. */
export const columnSizes = "(min-width: 42rem) 38rem, 92vw";

/** The picture that opens a post, which is wider than the text where there is room. */
export const openingSizes = `(min-width: 60em) 44rem, ${columnSizes}`;
