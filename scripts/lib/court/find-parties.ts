/**
 * People whom a court must not name: parties beside the number of their case (SK KMA 2-144/2022 has them anonymised), those named by
 * their father (bin, binti), and children in a case (UU 11/2012). What is found is told by its place and initials: the report of a
 * check may be public, as a site is.
 */
import { type CaseNumber, caseNumbersIn } from "./case-numbers.ts";
import { knownLineages } from "./known-lineages.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import {
  isCapital,
  isInitials,
  isOfficial,
  type Person,
  peopleIn,
  type Word,
  wordsBefore,
  wordsIn,
} from "./people.ts";
import { passagesOf, withoutMarks } from "./plain-text.ts";

export interface Party {
  readonly kind: "case" | "lineage" | "child";
  readonly initials: string;
  /** in the text, from its start */
  readonly offset: number;
  /** of the case that is named beside it */
  readonly number?: string;
}

/** Characters between a name and a case number that count as beside each other. */
const near = 300;

/** The same for a row of words that is only by its shape a name. */
const close = 80;

/** @param text a body, or a front matter; each problem is at its place in it */
export function findParties(text: string): Party[] {
  const mayHave = /\/ ?(?:Pdt|Pid|JN|P)\b|\bbin(?:ti|te|t)?\b|\banak\b|\bABH\b|\/ ?(?:PA|MS|PN)\b/i.test(
    text,
  );
  if (!mayHave) return [];
  const numbers = caseNumbersIn(text);
  const plain = withoutNumbers(withoutMarks(text), numbers);
  const lineages = lineagesIn(plain);
  const found = [...lineages, ...childrenIn(plain, text), ...partiesIn(plain, numbers)].sort(
    (a, b) => a.offset - b.offset,
  );
  // Of several things at one place the gravest: a father's name tells most. Who is named within such a name is named there.
  const first = new Map<number, Party>();
  let next = 0;
  for (const party of found) {
    while (next < lineages.length && (lineages[next]?.end ?? 0) < party.offset) next++;
    const within = (lineages[next]?.start ?? Number.POSITIVE_INFINITY) <= party.offset;
    if ((!within || party.kind === "lineage") && !first.has(party.offset)) first.set(party.offset, party);
  }
  return [...first.values()].map(({ kind, initials, offset, number }) => ({
    kind,
    initials,
    offset,
    ...(number && { number }),
  }));
}

/** A number's own letters are no name. */
function withoutNumbers(text: string, numbers: readonly CaseNumber[]): string {
  let end = 0;
  const pieces = numbers.map((number) => {
    const piece = text.slice(end, number.start) + " ".repeat(number.end - number.start);
    end = number.end;
    return piece;
  });
  return pieces.join("") + text.slice(end);
}

function partiesIn(plain: string, numbers: readonly CaseNumber[]): Party[] {
  if (numbers.length === 0) return [];
  const people = peopleIn(plain);
  let next = 0;
  return people.flatMap((person): Party[] => {
    // Both are in the order of the text: the first number that could still be near.
    while (next < numbers.length && (numbers[next]?.end ?? 0) < person.start - near) next++;
    const beside = numbers.slice(next, next + 2).find((number) => isBeside(person, number, plain));
    return beside ? [{ ...named(person), kind: "case", number: beside.text }] : [];
  });
}

function isBeside(person: Person, number: CaseNumber, plain: string): boolean {
  const [from, to] = person.start < number.start ? [person.end, number.start] : [number.end, person.start];
  if (to - from > near) return false;
  return person.sure !== "shape" || (to - from <= close && !plain.slice(from, to).includes("\n"));
}

function named({ initials, start }: Person): Pick<Party, "initials" | "offset"> {
  return { initials, offset: start };
}

interface Lineage extends Party {
  readonly start: number;
  readonly end: number;
}

/** Ahmad bin Saleh, Siti Aminah binti Budi; not A bin B, nor a fulan bin fulan. */
function lineagesIn(plain: string): Lineage[] {
  if (!/\bbin(?:ti|te|t)?\b/i.test(plain)) return [];
  const words = wordsIn(plain);
  return words.flatMap((word, index): Lineage[] => {
    if (!/^bin(?:ti|te|t)?$/i.test(word.text)) return [];
    const [before, after] = [words[index - 1], words[index + 1]];
    if (!isNameOf(before, word, plain) || !isNameOf(after, word, plain)) return [];
    if (isInitials(before.text) && isInitials(after.text)) return [];
    // The state's intelligence agency: BIN Daerah.
    if (word.text === "BIN" && /\p{Ll}/u.test(before.text + after.text)) return [];
    if (ordinaryWords.has(before.lower) || notPeople.has(before.lower) || notPeople.has(after.lower))
      return [];
    if (knownLineages.has(`${before.lower} ${after.lower}`)) return [];
    const first = startOfName(words, index - 1, plain);
    if (isOfficial(plain, wordsBefore(plain, words, first), after)) return [];
    const start = (words[first] as Word).start;
    const letters = [...words.slice(first, index), after].map(({ text }) => `${[...text][0]}.`).join("");
    return [{ kind: "lineage", initials: letters, offset: start, start, end: after.end }];
  });
}

/** Of a name that ends at a word, whose first one is at most four words before. */
function startOfName(words: readonly Word[], last: number, plain: string): number {
  let first = last;
  while (first > Math.max(0, last - 4)) {
    const before = words[first - 1];
    if (!isNameOf(before, words[first] as Word, plain) || ordinaryWords.has(before.lower)) break;
    first--;
  }
  return first;
}

function isNameOf(word: Word | undefined, other: Word, plain: string): word is Word {
  if (!isCapital(word)) return false;
  const gap =
    word.start < other.start ? plain.slice(word.end, other.start) : plain.slice(other.end, word.start);
  return /^\.?\s{1,3}$/.test(gap);
}

const notPeople: ReadonlySet<string> = new Set([
  "fulan",
  "fulanah",
  "recycle",
  "trash",
  "storage",
  "dust",
  "si",
]);

/** What a passage speaks of where it speaks of a child in a case. */
const childCase =
  /\b(?:ABH|LPKA|diversi|hadhanah|hadanah|perwalian|dispensasi (?:kawin|nikah)|hak asuh|pengangkatan anak|adopsi|Sus-Anak|anak (?:yang )?ber(?:hadapan|konflik) dengan hukum|(?:pelaku|korban|saksi|terdakwa|tersangka|pidana|perkara|asal[- ]usul|pengakuan|nafkah|pemeliharaan|pengasuhan|kuasa) anak|anak (?:pelaku|korban|saksi|angkat))\b/i;

/** The same in two words, wherever they stand in the passage. */
const childWord = /\banak(?:nya)?\b/i;
const caseWord =
  /\b(?:pelaku|korban|terdakwa|tersangka|terpidana|divonis|sidang|perkara|dicabuli|pencabulan|kekerasan|pelecehan|pencurian|perceraian)\b/i;

/** Budi (14), Budi (14 tahun), Budi, 14 tahun */
const childsAge = /^\s?(?:\(\s?|,\s?)(?:berusia |umur |usia )?(\d{1,2})(?:\s?(?:tahun|th|thn)\b|\s?\))/i;

function childrenIn(plain: string, text: string): Party[] {
  const spoken = passagesOf(plain);
  const whole = childCase.test(text);
  if (!whole && !childWord.test(text)) return [];
  return spoken.flatMap(({ text: passage, start }): Party[] => {
    const written = text.slice(start, start + passage.length);
    const ofChild = childCase.test(written) || (childWord.test(written) && caseWord.test(written));
    if (!ofChild && !whole) return [];
    return peopleIn(passage).flatMap((person): Party[] => {
      const [, age] = childsAge.exec(passage.slice(person.end, person.end + 30)) ?? [];
      const young = age !== undefined && Number(age) < 18;
      const told = young || (ofChild && person.sure !== "shape");
      return told ? [{ kind: "child", initials: person.initials, offset: start + person.start }] : [];
    });
  });
}
