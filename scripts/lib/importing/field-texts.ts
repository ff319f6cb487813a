/** Titles and summaries of the lengths that posts have. */
import { shorten } from "../text/shorten.ts";

/** Characters, as a reader counts them. */
const longestTitle = 110;
const shortestSummary = 40;
const longestSummary = 200;

export function fittingTitle(
  title: string,
  otherwise: string,
): { readonly title: string; readonly isCut: boolean } {
  const whole = title === "" ? otherwise : title;
  if (lengthOf(whole) <= longestTitle) return { title: whole, isCut: false };
  return { title: shorten(beginning(whole), (text) => lengthOf(text) <= longestTitle), isCut: true };
}

/**
 * The first of these texts that is long enough, cut to what a summary holds; where none is, they are joined, and at last lengthened.
 *
 * @param texts plain, the most fitting first; may be empty
 * @param padding makes a sentence long enough of whatever it is given
 */
export function fittingSummary(texts: readonly string[], padding: (text: string) => string): string {
  const given = texts.filter((text) => text !== "").map(beginning);
  const long = given.find((text) => lengthOf(text) >= shortestSummary);
  const joined =
    long ?? [...new Set(given)].map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(" ");
  const whole = lengthOf(joined) >= shortestSummary ? joined : padding(joined);
  const cut = shorten(whole, (text) => lengthOf(text) <= longestSummary);
  // A text whose only word is a long address has nothing shorter.
  return lengthOf(cut) >= shortestSummary
    ? cut
    : shorten(padding(given.at(-1) ?? ""), (text) => lengthOf(text) <= longestSummary);
}

/** As much of a text as could be kept: to look for its sentences takes time. */
function beginning(text: string): string {
  return text.length <= 400
    ? text
    : text
        .slice(0, 400)
        .toWellFormed()
        .replace(/\ufffd$/, "");
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
