/** Hashtags made of an old site's tags and categories. */
import { hashtagKey } from "../model/hashtag-key.ts";
import { hashtagFault } from "../reading/hashtags.ts";
import { slug } from "../text/slug.ts";
import type { Entry, Term } from "./source.ts";

/** Words for what a name alone cannot be. */
export interface HashtagWords {
  /** before a year: Tahun2019 */
  readonly year: string;
  /** before another number */
  readonly number: string;
  /** of posts that have no tag */
  readonly none: string;
}

/** `barang milik negara` is BarangMilikNegara, and `17 Agustus` Agustus17; undefined where no letter can be written so. */
export function hashtagName(name: string, words: HashtagWords): string | undefined {
  const parts = name.split(/[^\p{L}\p{N}\p{M}]+/u).flatMap((part) => {
    const plain = slug(part).replaceAll("-", "");
    if (plain === "") return [];
    // BMN and eCourt keep the capitals that they have.
    const cased =
      /\p{Lu}/u.test(part) && plain.length === part.length && /^[a-z0-9]+$/i.test(part) ? part : plain;
    return `${cased.slice(0, 1).toUpperCase()}${cased.slice(1)}`;
  });
  const first = parts.findIndex((part) => /^[A-Za-z]/.test(part));
  const ordered = first < 0 ? parts : [...parts.slice(first), ...parts.slice(0, first)];
  const joined = ordered.join("").slice(0, 60);
  if (joined === "") return undefined;
  const whole = /^\d/.test(joined)
    ? `${/^(?:19|20)\d{2}$/.test(joined) ? words.year : words.number}${joined}`
    : joined;
  return hashtagFault(whole) ? `${whole}${words.none}` : whole;
}

/** Names of categories that WordPress gives to posts without one. */
const nothing =
  /^(?:uncategori[sz]ed|(?:tak|tidak|belum) ?(?:ber)?kategori|tanpa kategori|lain-?lain|umum|general|others?)$/i;

export interface ChosenHashtags {
  /** by entry: one to five, as they are registered */
  readonly of: ReadonlyMap<Entry, readonly string[]>;
  /** those that are not registered yet, in the order of their use */
  readonly fresh: readonly string[];
  /** terms that no entry has any more, with why */
  readonly dropped: readonly { readonly entry: Entry; readonly names: readonly string[] }[];
  /** terms that cannot be written as a hashtag */
  readonly unwritable: readonly string[];
  /** the hashtag of each term, by kind and slug, for links to the old lists */
  readonly byTerm: ReadonlyMap<string, string>;
}

/** How many a post may have. */
const most = 5;

/** Of a post's terms those that most posts have; of equally many the one that comes first. @param registered names by key */
export function chooseHashtags(
  entries: readonly Entry[],
  registered: ReadonlyMap<string, string>,
  words: HashtagWords,
): ChosenHashtags {
  const names = new Map(registered);
  const unwritable = new Set<string>();
  const byTerm = new Map<string, string>();
  const keyOf = (term: Term): string | undefined => {
    if (nothing.test(term.name)) return undefined;
    const name = hashtagName(term.name, words);
    if (name === undefined) {
      unwritable.add(term.name);
      return undefined;
    }
    const key = hashtagKey(name);
    if (!names.has(key)) names.set(key, name);
    byTerm.set(`${term.kind} ${term.slug || slug(term.name)}`, names.get(key) ?? name);
    return key;
  };
  const keysOf = new Map(
    entries.map((entry) => [entry, [...new Set(entry.terms.flatMap((term) => keyOf(term) ?? []))]]),
  );
  const counts = new Map<string, number>();
  for (const keys of keysOf.values()) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const of = new Map<Entry, readonly string[]>();
  const dropped: { entry: Entry; names: readonly string[] }[] = [];
  const used = new Map<string, number>();
  const spelled = (key: string): string => names.get(key) ?? key;
  for (const [entry, keys] of keysOf) {
    const ordered = keys.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    const none = hashtagKey(words.none);
    if (ordered.length === 0 && !names.has(none)) names.set(none, words.none);
    const kept = ordered.length === 0 ? [none] : ordered.slice(0, most);
    if (ordered.length > most) dropped.push({ entry, names: ordered.slice(most).map(spelled) });
    for (const key of kept) used.set(key, (used.get(key) ?? 0) + 1);
    of.set(entry, kept.map(spelled));
  }
  const fresh = [...used].filter(([key]) => !registered.has(key)).sort((a, b) => b[1] - a[1]);
  return { of, fresh: fresh.map(([key]) => spelled(key)), dropped, unwritable: [...unwritable], byTerm };
}
