/** Numbers as they are written: groups of digits with separators between them. */
import { softBreak } from "./normal-text.ts";

export interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** what stands between it and the group before; "" for the first of a run */
  readonly gap: string;
}

/** Groups that could be one number, or several in a row. */
export type Run = readonly Group[];

const runs = /\d+(?:(?:[ \v]{1,4}|[ \v]{0,2}[._-][ \v]{0,2}|[/,])\d+)*/g;

/** Of the text that was looked at last: several detectors ask for the same. */
let last: { readonly text: string; readonly runs: readonly Run[] } = { text: "", runs: [] };

/** Digits of the shortest number that is looked for by its digits alone. */
const shortest = 10;

/** The runs that may hold a number of ten digits or more. */
export function runsIn(text: string): readonly Run[] {
  if (last.text !== text) last = { text, runs: Array.from(text.matchAll(runs)).flatMap(groupsOf) };
  return last.runs;
}

function groupsOf({ 0: run, index }: RegExpExecArray): Run[] {
  if (run.length < shortest) return [];
  const groups: Group[] = [];
  let end = 0;
  let count = 0;
  for (const { 0: digits, index: at } of run.matchAll(/\d+/g)) {
    groups.push({ start: index + at, end: index + at + digits.length, digits, gap: run.slice(end, at) });
    end = at + digits.length;
    count += digits.length;
  }
  return count < shortest ? [] : [groups];
}

/** Some groups of a run, one after the other. */
export interface Window {
  readonly groups: Run;
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly before: Group | undefined;
  readonly after: Group | undefined;
}

/**
 * The windows of exactly so many digits that are what is looked for, each digit in one of them.
 *
 * @param isRight asked of the digits first, since nearly all are not, and then of what stands around them
 */
export function windowsOf(
  run: Run,
  length: number,
  isRight: (digits: string) => boolean,
  standsAlone: (window: Window) => boolean,
): Window[] {
  const all = run.map(({ digits }) => digits).join("");
  const found: Window[] = [];
  let [first, end, from, to] = [0, 0, 0, 0];
  while (first < run.length) {
    while (end < run.length && to - from < length) to += run[end++]?.digits.length ?? 0;
    const digits = all.slice(from, to);
    const window = digits.length === length && isRight(digits) ? windowAt(run, first, end) : undefined;
    if (window && standsAlone(window)) {
      found.push(window);
      [first, from] = [end, to];
    } else from += run[first++]?.digits.length ?? 0;
  }
  return found;
}

function windowAt(run: Run, first: number, end: number): Window {
  const groups = run.slice(first, end);
  return {
    groups,
    digits: groups.map((group) => group.digits).join(""),
    start: groups[0]?.start ?? 0,
    end: groups.at(-1)?.end ?? 0,
    before: run[first - 1],
    after: run[end],
  };
}

/** The longest window from a group on of so many digits. */
export function windowFrom(run: Run, first: number, least: number, most: number): Window | undefined {
  let digits = "";
  let last = -1;
  for (let at = first; at < run.length; at++) {
    digits += run[at]?.digits ?? "";
    if (digits.length > most) break;
    if (digits.length >= least) last = at;
  }
  if (last < 0) return undefined;
  return windowAt(run, first, last + 1);
}

/** What parts two groups: "." "-" "_" "/" "," or a space; undefined for a line break, which says nothing, whatever stands before it. */
export function signOf(gap: string): string | undefined {
  return gap.includes(softBreak) ? undefined : gap.trim() || " ";
}

/** Whether a sign parts it that mostly stands between two numbers: such a one is a number where the word beside it says so. */
export function isLoose({ groups }: Pick<Window, "groups">): boolean {
  return groups.slice(1).some(({ gap }) => isLooseSign(gap));
}

export function isLooseSign(gap: string | undefined): boolean {
  return gap === "/" || gap === ",";
}

/** After how many digits it is parted. */
function cutsOf({ groups }: Window): number[] {
  let count = 0;
  return groups.slice(0, -1).map(({ digits }) => {
    count += digits.length;
    return count;
  });
}

/** Whether one hand has parted it: by one sign, or where the parts of the number end. @param parts after how many digits these do */
export function isOneNumber(window: Window, parts: readonly number[]): boolean {
  const { groups, before, after } = window;
  const signs = new Set(groups.slice(1).map(({ gap }) => signOf(gap)));
  signs.delete(undefined);
  const cuts = cutsOf(window);
  if (signs.size > 1 && !cuts.every((cut) => parts.includes(cut))) return false;
  // Digits one by one are a form that was filled in; a few among longer groups are other numbers.
  const lengths = groups.map(({ digits }) => digits.length);
  const isSpelled = lengths.every((length) => length === 1);
  const isParted = cuts.every((cut) => parts.includes(cut));
  if (!isSpelled && !isParted && lengths.includes(1) && !groups.some(({ gap }) => gap.includes(softBreak)))
    return false;
  // Part of a longer number that is parted in the same way.
  const [sign] = signs;
  if (sign === undefined) return !isFraction(window);
  const goesOn = (gap: string | undefined, beside: Group | undefined): boolean =>
    gap !== undefined && signOf(gap) === sign && (beside?.digits.length ?? 0) > 1;
  return !goesOn(groups[0]?.gap, before) && !goesOn(after?.gap, after);
}

/** 106.8451300000000012 */
function isFraction({ groups, before }: Window): boolean {
  return before !== undefined && groups[0]?.gap === "." && before.digits.length <= 3;
}

/** Whether it is what follows a decimal sign. A row of data is none (1,3171…), nor is a long number behind another and a comma. */
export function isDecimal(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 7), start);
  return /(?<!\d)\d{1,5}[.,]$/.test(before) && !/(?:^|[\n\v])[1-9]\d*,$/.test(before);
}
