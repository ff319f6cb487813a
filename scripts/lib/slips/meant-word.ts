/** Which of the known words an author meant by another, and whether that is beyond doubt. */
import type { OddCharacters } from "../problems/words.ts";
import { nearest } from "../text/nearest.ts";
import { withoutOddCharacters } from "./characters.ts";

export interface MeantWord {
  readonly nearest: string | undefined;
  /** whether only the spelling is another: capitals, spaces, a # */
  readonly sure?: boolean;
  /** the characters that no keyboard has, where only these are wrong */
  readonly odd?: OddCharacters;
}

/**
 * @param known the words that there are
 * @param named other names that some of them have, in lower case: "buku putih" is shown for buku-putih
 */
export function meantWord(
  found: string,
  known: readonly string[],
  named: ReadonlyMap<string, string> = new Map(),
): MeantWord {
  const mended = withoutOddCharacters(found);
  if (mended && known.includes(mended.plain)) return { nearest: mended.plain, sure: true, odd: mended.odd };
  const plain = mended?.plain ?? found;
  const bare = bareWord(plain);
  const same = known.filter((word) => bareWord(word) === bare);
  const [only] = same;
  if (only !== undefined && same.length === 1 && bare !== "") return { nearest: only, sure: true };
  const meant = named.get(plain.toLowerCase().trim()) ?? named.get(bare);
  if (meant !== undefined && known.includes(meant)) return { nearest: meant, sure: true };
  return { nearest: nearest(plain, known) };
}

/** Without what is not part of a word's sound: capitals, spaces, hyphens, a sign before it. */
export function bareWord(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The items of a list that was written as one text: "InfoPerkara, SewaAset", "#InfoPerkara #SewaAset", "instagram dan x". */
export function itemsIn(text: string): string[] {
  // One space for many: what takes spaces before a mark would be tried anew at each of them.
  const plain = text.replace(/^[[(]|[\])]$/g, "").replace(/[^\S\n]+/g, " ");
  const parts = /[,;\n]/.test(plain)
    ? plain.split(/[,;\n]+|(?<=[,;\n] ?)(?:dan|and)(?= )/)
    : plain.split(/\s+(?:dan|and|&|\/|\|)\s+|\s*[/|]\s*|\s+(?=#)|\s*[•·▪●–—]\s*|\s+[-*]\s*(?=\p{L})/u);
  return parts
    .map((part) => part.trim().replace(/^(?:dan|and)\s+/i, ""))
    .map((part) =>
      (withoutOddCharacters(part)?.plain ?? part).replace(/^[-*•#"']+\s*|(?<!["'])["']+$/g, "").trim(),
    )
    .filter((part) => part !== "");
}
