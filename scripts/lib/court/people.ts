/** People who are named in a text, by what Indonesian texts show of it: capitals, what stands before and behind, names that are known. */
import { givenNames } from "./given-names.ts";
import { isOrdinaryForm, officialWords, ordinaryWords, placeWords } from "./ordinary-words.ts";

export interface Person {
  /** its letters: S.A. */
  readonly initials: string;
  readonly start: number;
  readonly end: number;
  /** how sure it is: named as a party or so, by a known name, or by its shape alone */
  readonly sure: "role" | "name" | "shape";
}

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** Right before a name these tell that it is one, of somebody in a case, even where it is a single word that nobody knows. */
const roles: ReadonlySet<string> = new Set(
  `penggugat tergugat pemohon termohon terdakwa tersangka terpidana terlapor pelapor bernama pewaris almarhum almarhumah alm an`.split(
    " ",
  ),
);

/** The same, where the name is also known or has several words. */
const hints: ReadonlySet<string> = new Set(
  `antara melawan lawan vs anak anaknya korban saksi suami istri suaminya istrinya isteri isterinya ayah ibu ayahnya ibunya janda duda nama
  pelaku remaja bocah putra putri pasangan calon dan`.split(/\s+/),
);

/** All people of a text, officials left out. @param text without marks, each character where it stood */
export function peopleIn(text: string): Person[] {
  const words = wordsIn(text);
  const people: Person[] = [];
  for (let first = 0; first < words.length; ) {
    let after = first;
    while (
      after < words.length &&
      isCapital(words[after]) &&
      (after === first || joins(text, words[after - 1], words[after]))
    )
      after++;
    if (after === first) {
      first++;
      continue;
    }
    people.push(...personIn(text, words, first, after));
    first = after;
  }
  return people;
}

/** Words with their full stops, one pass over the text. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(/\p{L}[\p{L}\p{M}'’]*(?:\.\p{L}+)*\.?/gu), (match) => {
    const bare = match[0].replace(/\.$/, "");
    return { text: match[0], lower: bare.toLowerCase(), start: match.index, end: match.index + bare.length };
  });
}

/** One letter, or letters with full stops, or two or three capitals: A, A.B., SN. */
export function isInitials(word: string): boolean {
  return /^\p{L}\.?$|^(?:\p{Lu}\.)+\p{Lu}?\.?$|^\p{Lu}{2,3}$/u.test(word);
}

export function isCapital(word: Word | undefined): word is Word {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** Whether two words are one name: nothing but a space between them, or the full stop of a title. */
function joins(text: string, before: Word | undefined, word: Word | undefined): boolean {
  if (!before || !word) return false;
  const gap = text.slice(before.end, word.start);
  return /^\s{1,3}$/.test(gap) || (/^\.\s?$/.test(gap) && (isInitials(before.text) || isTitle(before.lower)));
}

function isTitle(lower: string): boolean {
  return /^(?:h|hj|drs|dra|dr|prof|ir|kh|tgk|alm|an|a\.n|jl)$/.test(lower);
}

/** The person of a row of capitalised words, if it names one. */
function personIn(text: string, words: readonly Word[], from: number, to: number): Person[] {
  let first = from;
  let last = to;
  let official = false;
  let role = false;
  let hint = false;
  // What stands before the name within the row: "Penggugat Siti", "Hakim Ketua Ahmad", "Di Jalan Ahmad Yani".
  for (; first < last; first++) {
    const { lower } = words[first] as Word;
    const own = lower.replace(/^a\.n$/, "an");
    if (placeWords.has(own)) return [];
    if (officialWords.has(own)) official = true;
    else if (roles.has(own)) role = true;
    else if (hints.has(own)) hint = true;
    else if (!(ordinaryWords.has(own) || isRoman(own) || isTitle(own) || isOrdinaryForm(own))) break;
    else if (givenNames.has(own)) break;
  }
  while (last > first && isNoName(words[last - 1] as Word)) last--;
  const row = words.slice(first, last);
  if (row.length === 0) return [];
  if (row.every(({ text: one }) => isInitials(one))) return [];
  // A body or a text: "Sistem Informasi", "Kompilasi Hukum".
  if (row.some(({ lower }) => placeWords.has(lower) || (ordinaryWords.has(lower) && !givenNames.has(lower))))
    return [];
  const before = wordsBefore(text, words, from);
  const near = before.at(-1)?.lower.replace(/^a\.n$/, "an");
  if (near !== undefined && placeWords.has(near)) return [];
  if (near !== undefined) {
    role ||= roles.has(near) || (isRoman(near) && roles.has(before.at(-2)?.lower ?? ""));
    hint ||= hints.has(near);
  }
  const lastWord = row.at(-1) as Word;
  const start = (row[0] as Word).start;
  if (official || isOfficial(text, before, lastWord)) return [];
  const known = row.some(({ lower }) => givenNames.has(lower));
  const several = row.length > 1;
  const person = (sure: Person["sure"]): Person[] => [
    { initials: row.map(({ text: one }) => `${[...one][0]}.`).join(""), start, end: lastWord.end, sure },
  ];
  if (role && (known || several || (lastWord.lower.length > 2 && !/^\p{Lu}+$/u.test(lastWord.text))))
    return person("role");
  if (hint && (known || several)) return person("role");
  if (known && several) return person("name");
  // A place, as its preposition tells: di Contoh Selatan.
  if (near === "di" || near === "ke" || !several) return [];
  return row.some(({ text: one, lower }) => /^\p{Lu}+$/u.test(one) || isOrdinaryForm(lower))
    ? []
    : person("shape");
}

/** The last words of the same sentence before a word. */
export function wordsBefore(text: string, words: readonly Word[], from: number): readonly Word[] {
  const until = words[from]?.start ?? text.length;
  return words
    .slice(Math.max(0, from - 3), from)
    .filter(({ end }) => !/[.!?]\s|\n/.test(text.slice(end, Math.min(until, end + 80))));
}

/**
 * Whether whoever is named has an office in the case: by the word right before, or by degrees behind, as judges and lawyers are written.
 * Who called somebody (jurusita memanggil …) tells nothing of whom.
 */
export function isOfficial(text: string, before: readonly Word[], last: Word): boolean {
  const behind = text.slice(last.end, last.end + 14);
  return (
    officialWords.has(before.at(-1)?.lower ?? "") ||
    /^\.?\s?,\s?(?:[SM]\.[A-Z]|Lc|S[HE]\b|MH\b|Ph\.?D|A\.Md)/.test(behind)
  );
}

function isNoName({ lower, text }: Word): boolean {
  return (
    isRoman(lower) || (ordinaryWords.has(lower) && !givenNames.has(lower)) || /^\p{Lu}{2,3}$/u.test(text)
  );
}

function isRoman(lower: string): boolean {
  return /^(?:i{1,3}|iv|v|vi{1,3}|ix|x)$/.test(lower);
}
