/** Names for files and folders that nobody has, on any system: where capitals count and where they do not. */
import { isListWord } from "../model/addresses.ts";
import { idFault } from "../reading/schema/fields.ts";
import { composed } from "../text/same-name.ts";
import { slug } from "../text/slug.ts";

/** Characters of a name: with month, picture and the folders above it a path stays below 200. */
const longestName = 60;

/**
 * A text as the name of a post's folder, a page or a picture: whole words, as many as there is room for.
 *
 * @param otherwise where the text has no Latin letter and no digit
 */
export function nameFrom(text: string, otherwise: string): string {
  const whole = slug(text);
  if (whole.length <= longestName) return whole || otherwise;
  const words = whole.slice(0, longestName + 1).replace(/-[^-]*$/, "");
  return words.length <= longestName ? words : slug(whole, longestName);
}

/** Names that are in use, by those in a folder. */
export function takenNames(names: Iterable<string>): Set<string> {
  return new Set(Array.from(names, sameKey));
}

/**
 * The wanted name, or with a number behind it: also where Windows keeps the name for a device, or the site for its lists.
 *
 * @param taken as `takenNames` gives them; the name is added
 * @param ending behind the number: .jpg
 */
export function freeName(wanted: string, taken: Set<string>, ending = ""): string {
  let name = wanted;
  for (let number = 2; isReserved(name) || taken.has(sameKey(name + ending)); number++)
    name = `${wanted}-${number}`;
  taken.add(sameKey(name + ending));
  return name + ending;
}

function isReserved(name: string): boolean {
  return isListWord(name) || idFault(name) === "device";
}

/** Windows and macOS take capitals for small letters. */
function sameKey(name: string): string {
  return composed(name).toLowerCase();
}
