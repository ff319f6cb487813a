import type { Post } from "../model/office.ts";
import { oncePerPost } from "./once.ts";
import type { SiteContext } from "./page.ts";

/** Posts in a feed. */
export const feedSize = 20;

/** A post's body as HTML that stands by itself: all addresses absolute, pictures as plain JPEGs. */
export const feedContent = oncePerPost((site, post) => {
  const { url } = site.publication.site;
  const parts = [post.image, ...post.body()].map((part) => {
    if (part === undefined) return "";
    if (typeof part === "string") return part.replace(/ (href|src)="\/(?!\/)/g, ` $1="${url}/`);
    return plainPicture(site, part);
  });
  return parts.join("");
});

function plainPicture(site: SiteContext, { file, alt }: NonNullable<Post["image"]>): string {
  const picture = site.pictures.get(file);
  if (!picture) return "";
  const { url } = site.publication.site;
  const text = alt.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<p><img src="${url}${picture.src}" width="${picture.width}" height="${picture.height}" alt="${text}"></p>`;
}
