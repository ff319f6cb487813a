import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { nearest } from "../text/nearest.ts";
import type { ContentFolder } from "./folder.ts";

/** What the image pass reads. No SVG: it can carry scripts, and posts are untrusted. */
const imageTypes = ["jpg", "jpeg", "png", "webp", "avif"];

/**
 * The absolute path of a picture that stands beside a Markdown file; undefined, and a problem, where there is none.
 *
 * @param beside the Markdown file, relative to the content folder
 * @param found the picture as the author named it: a file name, nothing that leads elsewhere
 */
export function findImage(
  folder: ContentFolder,
  beside: string,
  found: string,
  at: Position,
  problems: Problem[],
): string | undefined {
  const home = beside.slice(0, beside.lastIndexOf("/"));
  const name = found.startsWith("./") ? found.slice(2) : found;
  if (name === "" || /[/\\]|^\.\.?$/.test(name)) {
    problems.push(problem("image-outside-post", at, { found }));
    return undefined;
  }
  const there = folder.files.get(home);
  if (!there?.has(name)) {
    const pictures = [...(there ?? [])].filter((file) => imageTypes.includes(typeOf(file)));
    problems.push(problem("missing-image", at, { found, nearest: nearest(name, pictures) }));
    return undefined;
  }
  if (!imageTypes.includes(typeOf(name))) {
    problems.push(problem("image-type", at, { found, types: imageTypes }));
    return undefined;
  }
  return folder.path(`${home}/${name}`);
}

/** Whether an address is a picture's path on the author's own computer: C:\Users\… or file:///… */
export function isOnDisk(found: string): boolean {
  return /^(?:[a-z]:[\\/]|file:)/i.test(found) && /\.(?:jpe?g|png|webp|avif|gif|heic|svg|bmp)$/i.test(found);
}

function typeOf(file: string): string {
  return file.slice(file.lastIndexOf(".") + 1).toLowerCase();
}
