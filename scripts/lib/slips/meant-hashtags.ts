/** What an author meant by a hashtag that no channel takes for one: "Info Perkara", "#InfoPerkara", "InfoPerkara, SewaAset". */
import type { OddCharacters } from "../problems/words.ts";
import { withoutOddCharacters } from "./characters.ts";
import { bareWord, itemsIn } from "./meant-word.ts";

export interface MeantHashtags {
  readonly meant: readonly string[] | undefined;
  /** those of them that are not registered */
  readonly unregistered: readonly string[];
  /** what is wrong with its characters, where that is all */
  readonly odd: OddCharacters | undefined;
}

/** @param registered their names; undefined where it is not known which there are */
export function meantHashtags(found: string, registered: readonly string[] | undefined): MeantHashtags {
  const known = new Map(registered?.map((name) => [bareWord(name), name]));
  const asOne = known.get(bareWord(found));
  const words = found.split(/\s+/);
  const each = words.flatMap((word) => known.get(bareWord(word)) ?? []);
  const named =
    asOne !== undefined
      ? [asOne]
      : each.length > 1 && each.length === words.length
        ? each
        : itemsIn(found).map((item) => known.get(bareWord(item)) ?? joined(item));
  const meant =
    named.length > 0 && named.every((name) => /^[A-Za-z][A-Za-z0-9_]*$/.test(name)) ? named : undefined;
  const mended = withoutOddCharacters(found);
  return {
    meant,
    odd: mended && meant?.length === 1 && mended.plain === meant[0] ? mended.odd : undefined,
    unregistered: registered ? (meant ?? []).filter((name) => !known.has(bareWord(name))) : [],
  };
}

/** Words as one, each with a capital: InfoPerkara. */
function joined(text: string): string {
  const words =
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
