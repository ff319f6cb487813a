import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { Read } from "../problems/read.ts";
import { meantFile } from "../slips/meant-file.ts";
import { baseName } from "../text/base-name.ts";
import { decoded } from "../text/decoded.ts";
import { sameName } from "../text/same-name.ts";
import type { ContentFile } from "./content-file.ts";

/** What the image pass reads. No SVG: it can carry scripts, and posts are untrusted. */
export const imageTypes = ["jpg", "jpeg", "png", "webp", "avif"];

/**
 * The picture of this name beside a Markdown file, named relative to the content folder; undefined, and a problem, where there
 * is none. A name may be written as it is or as in an address: `foto%20kantor.png` is a file of just that name, if there is
 * one, and else `foto kantor.png`.
 *
 * @param write how a file's name is written where the picture is named
 * @param found the picture as the author named it: a file name, nothing that leads elsewhere
 */
export function findImage(
  { name: file, beside }: Pick<ContentFile, "name" | "beside">,
  found: string,
  at: Position,
  write: (name: string) => string = inYaml,
): Read<string | undefined> {
  const none = (why: Problem): Read<undefined> => ({ value: undefined, problems: [why] });
  const place = isPost(file) ? {} : { place: { beside: baseName(file) } };
  const written = found.startsWith("./") ? found.slice(2) : found;
  const name = sameName(beside, written) ?? sameName(beside, decoded(written));
  if (name === undefined && [written, decoded(written)].some(leadsAway))
    return none(problem("image-outside-post", at, { found, ...place }));
  if (name === undefined) {
    const pictures = [...beside].filter((other) => imageTypes.includes(typeOf(other)));
    const { nearest, sure } = meantFile(written, pictures);
    const meant = sure && nearest !== undefined ? write(nearest) : undefined;
    return none(
      problem("missing-image", at, { found, ...place, nearest, sure, meant, there: pictures.sort() }),
    );
  }
  if (!imageTypes.includes(typeOf(name)))
    return none(problem("image-type", at, { found, types: imageTypes }));
  return { value: file.slice(0, file.lastIndexOf("/") + 1) + name, problems: [] };
}

/** A post has a folder of its own; standing pages share one. */
function isPost(file: string): boolean {
  return baseName(file) === "index.md";
}

/** A name as the value of a key. */
function inYaml(name: string): string {
  return /^[^\p{L}\p{N}._(-]|: | #/u.test(name) ? `"${name}"` : name;
}

function leadsAway(name: string): boolean {
  return name === "" || /[/\\]|^\.\.?$/.test(name);
}

/** Whether an address is a picture's path on the author's own computer: C:\Users\… or file:///… */
export function isOnDisk(found: string): boolean {
  return /^(?:[a-z]:[\\/]|file:)/i.test(found) && isPicture(found);
}

/** By its ending, also of kinds that are not published. */
export function isPicture(name: string): boolean {
  return /\.(?:jpe?g|png|webp|avif|gif|heic|svg|bmp)$/i.test(name);
}

function typeOf(file: string): string {
  return file.slice(file.lastIndexOf(".") + 1).toLowerCase();
}
