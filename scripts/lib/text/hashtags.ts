/**
 * Where a text has hashtags, as channels find them: not in the middle of a word, never digits alone. Bodies, captions and previews all
 * ask here, so that one word is a hashtag in all of them or in none.
 */

/**
 * With its `#`. One within a word or in a link's fragment starts no hashtag, nor does a keycap (#️⃣). A letter's accents belong to the word, as
 * one character with it or behind it.
 */
export const hashtagPattern =
  /(?<![\p{L}\p{N}\p{M}_&/#])[#＃](?!\ufe0f?\u20e3)[\p{L}\p{N}\p{M}_]*[\p{L}_][\p{L}\p{N}\p{M}_]*/gu;

/** Where a text has this hashtag, from a place on. @param name without `#`, as it is written there */
export function hashtagOffset(text: string, name: string, from = 0): number | undefined {
  // Each name would need an expression of its own, and these are costly.
  const word = `#${name}`;
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? " ";
    if (!opens.test(before) && !partOfWord.test(text[at + word.length] ?? " ")) return at;
  }
  return undefined;
}

const partOfWord = /[\p{L}\p{N}\p{M}_]/u;

/** What stands before a `#` that starts no hashtag; Markdown's \# is one that its author took out. */
const opens = /[\p{L}\p{N}\p{M}_&/#\\]/u;
