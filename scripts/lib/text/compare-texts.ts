/** What became of a text, sentence by sentence, and within a sentence word by word. A pure function of both. */
import { diffArrays } from "diff";

/** A piece of a sentence. Those that are kept or removed are the sentence as it was, those kept or added as it is. */
export interface Piece {
  readonly kind: "kept" | "removed" | "added";
  readonly text: string;
}

/** One sentence, or several of one kind that followed each other. */
export type Compared =
  | { readonly kind: "kept" | "removed" | "added"; readonly text: string }
  /** one that says something else than it did */
  | { readonly kind: "changed"; readonly pieces: readonly Piece[] };

/** In the order in which they are read; where some are gone and others there in their place, the former first. */
export function compareSentences(before: readonly string[], after: readonly string[]): Compared[] {
  const compared: Compared[] = [];
  const changes = changesIn(before, after, mostSentences);
  for (let index = 0; index < changes.length; index++) {
    const { kind, items } = changes[index] as Change;
    const next = changes[index + 1];
    if (kind === "removed" && next?.kind === "added") {
      for (const one of replaced(items, next.items)) compared.push(one);
      index++;
    } else for (const text of items) compared.push({ kind, text });
  }
  return compared;
}

/** Word by word; a number is one word, since a part of a figure is another figure. */
export function compareWords(before: string, after: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (kind: Piece["kind"], text: string): void => {
    if (text === "") return;
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  let [removed, added, between] = ["", "", ""];
  const settle = (): void => {
    add("removed", removed);
    add("added", added);
    add("kept", between);
    [removed, added, between] = ["", "", ""];
  };
  for (const { kind, items } of changesIn(wordsIn(before), wordsIn(after), mostWords)) {
    if (kind === "kept") {
      const text = items.join("");
      // A space between two changes would cut what changed into shreds.
      if (removed + added !== "" && !/[\p{L}\p{N}]/u.test(text)) between = text;
      else {
        settle();
        add("kept", text);
      }
    } else {
      if (between !== "") {
        removed += between;
        added += between;
        between = "";
      }
      if (kind === "removed") removed += items.join("");
      else added += items.join("");
    }
  }
  settle();
  return pieces;
}

interface Change {
  readonly kind: Piece["kind"];
  readonly items: readonly string[];
}

/** How much may differ before all of it counts as another text: the time that a comparison takes grows with the square of that. */
const mostSentences = 1_000;
const mostWords = 400;

/** What was removed stands before what was added in its place. */
function changesIn(before: readonly string[], after: readonly string[], most: number): Change[] {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const was = before.slice(start, before.length - end);
  const is = after.slice(start, after.length - end);
  const found = diffArrays(was, is, { maxEditLength: most });
  const middle: Change[] = found
    ? found.map(({ added, removed, value }) => ({
        kind: added ? "added" : removed ? "removed" : "kept",
        items: value,
      }))
    : [
        { kind: "removed", items: was },
        { kind: "added", items: is },
      ];
  return [
    { kind: "kept" as const, items: before.slice(0, start) },
    ...middle,
    { kind: "kept" as const, items: before.slice(before.length - end) },
  ].filter(({ items }) => items.length > 0);
}

/** Sentences that others took the place of: each beside the one that it became, where one is like it. */
function replaced(before: readonly string[], after: readonly string[]): Compared[] {
  const compared: Compared[] = [];
  let [i, j] = [0, 0];
  const upTo = (removed: number, added: number): void => {
    for (const text of before.slice(i, removed)) compared.push({ kind: "removed", text });
    for (const text of after.slice(j, added)) compared.push({ kind: "added", text });
  };
  for (const [removed, added] of pairsOf(before, after)) {
    upTo(removed, added);
    compared.push({ kind: "changed", pieces: compareWords(before[removed] ?? "", after[added] ?? "") });
    [i, j] = [removed + 1, added + 1];
  }
  upTo(before.length, after.length);
  return compared;
}

/** Of so many possible pairs each is looked at; of more, none is. */
const mostPairs = 2_500;

/** Which sentence became which, in order, so that all of them together are as alike as can be. */
function pairsOf(before: readonly string[], after: readonly string[]): [number, number][] {
  if (before.length * after.length > mostPairs) return [];
  const was = before.map(bagOf);
  const is = after.map(bagOf);
  const alike = was.map((a) => is.map((b) => likeness(a, b)));
  // best[i][j]: of the sentences from i and j on.
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const gain = (i: number, j: number): number => {
    const like = alike[i]?.[j] ?? 0;
    return like >= leastAlike ? like : 0;
  };
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const paired = gain(i, j) > 0 ? gain(i, j) + at(i + 1, j + 1) : 0;
      (best[i] as Float64Array)[j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < before.length && j < after.length; ) {
    if (gain(i, j) > 0 && at(i, j) === gain(i, j) + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

/** A share of the words that two sentences have between them: with less in common they are read side by side, not as one. */
const leastAlike = 0.4;

interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

function bagOf(sentence: string): Bag {
  const words = new Map<string, number>();
  let size = 0;
  for (const word of wordsIn(sentence)) {
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    words.set(word, (words.get(word) ?? 0) + 1);
    size++;
  }
  return { words, size };
}

/** 0–1: the share of the words of both that both have (Dice's coefficient). */
function likeness(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [word, count] of a.words) shared += Math.min(count, b.words.get(word) ?? 0);
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** 1.284.000, Rp125.000, 08.00, 3-5 and 12,5% are one word each; so is every space and every other sign. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[.,:/]\p{N}+|['’-][\p{L}\p{M}\p{N}]+)*%?|\s+|./gsu) ?? [];
}
