/** The hashtags that a text carries, without `#`, as a channel finds them: not in the middle of a word, never digits alone. */
export function hashtagsIn(text: string): string[] {
  return Array.from(text.matchAll(hashtagPattern), ([, name = ""]) => name);
}

/** A `#` within a word or in a link's fragment starts no hashtag, nor does a keycap (#️⃣). */
export const hashtagPattern =
  /(?<![\p{L}\p{N}_&/#])[#＃](?!\ufe0f?\u20e3)([\p{L}\p{N}\p{M}_]*[\p{L}_][\p{L}\p{N}\p{M}_]*)/gu;
