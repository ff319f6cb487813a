import { nearest } from "../text/nearest.ts";
import { bareWord, type MeantWord } from "./meant-word.ts";

/**
 * The file that an author meant by a name that no file has: without its ending, with another or a second one, with capitals, spaces
 * or marks that it does not have.
 */
export function meantFile(found: string, there: readonly string[]): MeantWord {
  const name = found.replace(/^.*[/\\]/, "");
  for (const alike of [bareWord, (file: string) => bareWord(stem(file))]) {
    const [only, ...others] = there.filter((file) => alike(file) === alike(name) && alike(name) !== "");
    if (only !== undefined && others.length === 0) return { nearest: only, sure: true };
  }
  return { nearest: nearest(name, there) };
}

/** A name without its ending, and without a second one that Windows hid: foto.jpg.jpg */
function stem(file: string): string {
  return file.replace(/(?:\.(?:jpe?g|png|webp|avif|gif|svg|heic|bmp|tiff?))+$/i, "");
}
