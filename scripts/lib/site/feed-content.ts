import { xmlText } from "../text/xml.ts";
import type { ShownBody, ShownImage } from "./entry.ts";
import type { Frame } from "./frame.ts";

/** Posts in a feed. */
export const feedSize = 20;

/** A post as HTML that stands by itself: all addresses absolute, pictures as plain JPEGs. */
export function feedContent(frame: Frame, image: ShownImage | undefined, body: ShownBody): string {
  // A body's links stand below the site's path already.
  const { origin } = new URL(frame.site.url);
  const parts = [...(image ? [image] : []), ...body.parts()].map((part) =>
    typeof part === "string"
      ? part.replace(/ (href|src)="\/(?!\/)/g, ` $1="${origin}/`)
      : plainPicture(frame, part),
  );
  return parts.join("");
}

function plainPicture({ absolute }: Frame, { picture, alt }: ShownImage): string {
  const { src, width, height } = picture;
  return `<p><img src="${absolute(src)}" width="${width}" height="${height}" alt="${xmlText(alt)}"></p>`;
}
