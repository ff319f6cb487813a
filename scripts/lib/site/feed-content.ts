import { isFilm, isGallery, isTable, isVideo } from "../model/body.ts";
import { xmlText } from "../text/xml.ts";
import { absoluteHtml } from "./absolute-html.ts";
import type { ShownBody, ShownImage, ShownPart, ShownTable } from "./entry.ts";
import { figureWords, isFigure } from "./figure-words.ts";
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
    typeof part === "string" ? absoluteHtml(part, page) : plainPart(frame, page, part),
  );
  return parts.join("");
}

function plainPart(frame: Frame, page: string, part: ShownPart): string {
  if (isTable(part)) return plainTable(frame, page, part);
  if (isVideo(part)) {
    const { services, untitled } = frame.words.site.videos;
    const title = part.title ?? untitled(services[part.video]);
    return plainVideo(frame, page, { ...part, title, address: part.url });
  }
  if (isFilm(part)) return plainVideo(frame, page, { ...part, address: frame.absolute(part.film) });
  if (!isGallery(part)) return plainPicture(frame, page, part);
  const { gallery, caption } = part;
  const pictures = gallery.map((image) => plainPicture(frame, page, image)).join("");
  return pictures + (caption === undefined ? "" : `<p>${absoluteHtml(caption, page)}</p>`);
}

/** A reader's programme may know no figures: it shows what is in them, one below the other. */
function plainPicture({ absolute }: Frame, page: string, { picture, alt, caption }: ShownImage): string {
  const { src, width, height } = picture;
  const image = `<img src="${absolute(src)}" width="${width}" height="${height}" alt="${xmlText(alt)}">`;
  return caption === undefined
    ? `<p>${image}</p>`
    : `<figure>${image}<figcaption>${absoluteHtml(caption, page)}</figcaption></figure>`;
}

/** A table as such, also where the page draws it. */
function plainTable(frame: Frame, page: string, { table, title, address, caption }: ShownTable): string {
  const write = figureWords(frame);
  const cells = (tag: "th" | "td", texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${xmlText(text)}</${tag}>`).join("")}</tr>`;
  const rows = table.rows.map((row) =>
    cells(
      "td",
      row.map((cell) => (isFigure(cell) ? write(cell) : (cell ?? "–"))),
    ),
  );
  const below = caption === undefined ? "" : `${absoluteHtml(caption, page)} `;
  return (
    `<table><caption>${xmlText(title)}</caption><thead>${cells("th", table.header)}</thead>` +
    `<tbody>${rows.join("")}</tbody></table>` +
    `<p>${below}<a href="${frame.absolute(address)}">${xmlText(frame.words.site.dataTables.whole)}</a></p>`
  );
}

interface PlainVideo {
  readonly title: string;
  readonly address: string;
  readonly poster: ShownImage | undefined;
  readonly caption?: string | undefined;
}

function plainVideo(frame: Frame, page: string, { title, address, poster, caption }: PlainVideo): string {
  const picture = poster ? plainPicture(frame, page, poster) : "";
  const below = caption === undefined ? "" : `<p>${absoluteHtml(caption, page)}</p>`;
  return `${picture}<p><a href="${xmlText(address)}">${xmlText(title)}</a></p>${below}`;
}
