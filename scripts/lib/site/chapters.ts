/**
 * Long lists, cut so that a new post leaves old pages as they are. From the oldest post on, each 20 are a chapter with a number of its
 * own; the list's first page shows what is newer. Numbers go from 2, the oldest chapter, upwards.
 */

/** Posts in a chapter. */
export const chapterSize = 20;

/** The first page takes the newest chapter in where it would otherwise show fewer posts than this. */
const fewestFirst = 10;

export interface Chapter<T> {
  /** counts from 2, the oldest */
  readonly number: number;
  /** newest first */
  readonly items: readonly T[];
  /** whether there is a newer one; the newest is followed by the list's first page */
  readonly hasNewer: boolean;
}

export interface Chapters<T> {
  /** what the list's own address shows, newest first: up to 29 */
  readonly first: readonly T[];
  /** the number of the chapter that goes on where `first` ends; undefined where nothing is older */
  readonly older: number | undefined;
  /** newest first */
  readonly chapters: readonly Chapter<T>[];
}

/** @param items newest first */
export function chaptersOf<T>(items: readonly T[]): Chapters<T> {
  const count = Math.max(0, Math.ceil(items.length / chapterSize) - 1);
  const rest = items.length - count * chapterSize;
  const chapters = Array.from({ length: count }, (_, index): Chapter<T> => {
    const start = rest + index * chapterSize;
    return {
      number: count + 1 - index,
      items: items.slice(start, start + chapterSize),
      hasNewer: index > 0,
    };
  });
  const taken = count > 0 && rest < fewestFirst ? 1 : 0;
  const older = chapters[taken]?.number;
  return { first: items.slice(0, rest + taken * chapterSize), older, chapters };
}

/**
 * The numbers to link from chapter `number` down to the oldest, in ever wider steps, so that any page of a long list is a few
 * links away; "gap" where some are left out. What is newer is not among them: it changes with every post.
 */
export function chapterNumbers(number: number): (number | "gap")[] {
  const shown = new Set([number, 2]);
  for (let step = 1; number - step > 2; step *= step === 1 ? 2 : 8) shown.add(number - step);
  const sorted = [...shown].filter((one) => one >= 2).sort((a, b) => b - a);
  return sorted.flatMap((one, index) => {
    const previous = sorted[index - 1] ?? one + 1;
    return previous - one > 1 ? ["gap" as const, one] : [one];
  });
}
