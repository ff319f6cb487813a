import { xmlText } from "../text/xml.ts";
import { absoluteHtml } from "./absolute-html.ts";
import type { ShownBody, ShownImage } from "./entry.ts";
import type { Frame } from "./frame.ts";

/** Posts in a feed. */
export const feedSize = 20;

/**
 * A post as HTML that stands by itself: all addresses absolute, pictures as plain JPEGs.
 *
 * @param page the post's whole URL: its links stand below the site's path already
 */
export function feedContent(
  frame: Frame,
  page: string,
  image: ShownImage | undefined,
  body: ShownBody,
): string {
  const parts = [...(image ? [image] : []), ...body.parts()].map((part) =>
    typeof part === "string" ? absoluteHtml(part, page) : plainPicture(frame, part),
  );
  return parts.join("");
}

function plainPicture({ absolute }: Frame, { picture, alt }: ShownImage): string {
  const { src, width, height } = picture;
  return `<p><img src="${absolute(src)}" width="${width}" height="${height}" alt="${xmlText(alt)}"></p>`;
}
