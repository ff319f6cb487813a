/** What a long text needs so that its reader can judge it, and find a part of it: how long it takes, and what its parts are. */

/**
 * Words that an adult reads in a minute. For English prose it is 238 (Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047), and in other
 * languages as many fewer as they need fewer words to say the same; Indonesian words are longer and fewer. Nobody has measured Indonesian so
 * widely: 200 is our reckoning, and rather too slow than too fast.
 */
const wordsPerMinute = 200;

/** A text with fewer parts, or fewer words, is seen through without a list of them. */
const fewestParts = 4;
const fewestWords = 400;

export interface Part {
  readonly id: string;
  /** safe HTML without elements */
  readonly words: string;
}

/** @param html of a body, in which no text holds a bare < */
export function readingMinutes(html: string): number {
  return Math.max(1, Math.round(countWords(html) / wordsPerMinute));
}

/** The headings of the second level of a long text; none of a short one. */
export function partsOf(html: string): Part[] {
  const parts = Array.from(
    html.matchAll(/<h2 id="(bagian-[^"]*)"[^>]*>([^\n]*?)<\/h2>/g),
    ([, id = "", words = ""]) => ({
      id,
      words: words.replace(/<sup>.*?<\/sup>/g, "").replace(/<[^>]*>/g, ""),
    }),
  );
  return parts.length >= fewestParts && countWords(html) >= fewestWords ? parts : [];
}

function countWords(html: string): number {
  return html.replace(/<[^>]*>/g, " ").match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
