/**
 * Long lists, cut so that a new post leaves old pages as they are. From the oldest post on, each 20 are a chapter with a number of its
 * own; the list's first page shows what is newer. Where the first page shows less than that (the front page), a chapter that is not yet
 * full has the newest. Numbers go from 2, the oldest chapter, upwards.
 */

/** Posts on the front page, which shows what is new and not all that is in no full chapter. */
export const frontPosts = 8;

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
  /** what the list's own address shows, newest first: up to 29, or as many as asked for */
  readonly first: readonly T[];
  /** the number of the chapter that goes on where `first` ends; undefined where nothing is older */
  readonly older: number | undefined;
  /** newest first */
  readonly chapters: readonly Chapter<T>[];
}

/**
 * @param items newest first
 * @param firstOnly how many the first page shows, whatever there is; all that is there stands in chapters then
 */
export function chaptersOf<T>(items: readonly T[], firstOnly?: number): Chapters<T> {
  if (firstOnly !== undefined && items.length <= firstOnly)
    return { first: items, older: undefined, chapters: [] };
  const all = Math.ceil(items.length / chapterSize);
  if (firstOnly !== undefined) {
    const chapters = chaptersFrom(items, all);
    return { first: items.slice(0, firstOnly), older: chapters[0]?.number, chapters };
  }
  const count = Math.max(0, all - 1);
  const rest = items.length - count * chapterSize;
  const chapters = chaptersFrom(items, count);
  const taken = count > 0 && rest < fewestFirst ? 1 : 0;
  const older = chapters[taken]?.number;
  return { first: items.slice(0, rest + taken * chapterSize), older, chapters };
}

/** The oldest items in so many chapters; the newest chapter may have fewer than the others where all items are wanted. */
function chaptersFrom<T>(items: readonly T[], count: number): Chapter<T>[] {
  const rest = items.length - count * chapterSize;
  return Array.from({ length: count }, (_, index) => {
    const start = rest + index * chapterSize;
    return {
      number: count + 1 - index,
      items: items.slice(Math.max(0, start), start + chapterSize),
      hasNewer: index > 0,
    };
  });
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
