/** Lengths counted by other means than the code under test: by the platforms' published rules, over whole words. */
import type { Channel } from "../../scripts/lib/model/office.ts";

/** Numbers as the platforms gave them in 2026-11, written out again so that a slip in the table is noticed. */
export const stated: Readonly<Record<Channel, { readonly text: number; readonly hashtags: number }>> = {
  instagram: { text: 2200, hashtags: 5 },
  facebook: { text: 5000, hashtags: 99 },
  x: { text: 280, hashtags: 99 },
  whatsapp: { text: 700, hashtags: 99 },
  threads: { text: 500, hashtags: 1 },
  tiktok: { text: 4000, hashtags: 5 },
  youtube: { text: 5000, hashtags: 15 },
  telegram: { text: 1024, hashtags: 99 },
  linkedin: { text: 3000, hashtags: 99 },
  bluesky: { text: 300, hashtags: 99 },
};

export function count(text: string, channel: Channel): number {
  if (channel === "x") return countX(text);
  if (channel === "bluesky") return countGraphemes(text);
  return ["threads", "youtube"].includes(channel)
    ? Buffer.byteLength(text)
    : Buffer.byteLength(text, "utf16le") / 2;
}

const marksAndJoiners = /\p{M}|\u200d|\ufe0f|\u20e3|[\u{1f3fb}-\u{1f3ff}]/u;

/** As https://www.unicode.org/reports/tr29/ has it for what these tests are made of: marks, joined emoji, flags of two letters. */
function countGraphemes(text: string): number {
  const plain = text.replace(wholeEmoji, "e").replace(/\r\n/g, "\n");
  return Array.from(plain).filter((character) => !marksAndJoiners.test(character)).length;
}

const wholeEmoji = /\p{RGI_Emoji}/gv;

/** A link 23, an emoji 2, other characters by https://developer.x.com/en/docs/counting-characters: Latin 1, the rest 2. */
function countX(text: string): number {
  let links = 0;
  const rest = text.normalize("NFC").replace(/https:\/\/\S+|\b[a-z-]+\.go\.id\b\/?\S*/g, () => {
    links++;
    return "";
  });
  let emoji = 0;
  const plain = rest.replace(wholeEmoji, () => {
    emoji++;
    return "";
  });
  let weight = 23 * links + 2 * emoji;
  for (const character of plain) {
    const code = character.codePointAt(0) ?? 0;
    const light =
      code <= 0x10ff ||
      (code >= 0x2000 && code <= 0x200d) ||
      (code >= 0x2010 && code <= 0x201f) ||
      (code >= 0x2032 && code <= 0x2037);
    weight += light ? 1 : 2;
  }
  return weight;
}
