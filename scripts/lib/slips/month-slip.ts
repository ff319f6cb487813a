/** A calendar month, and what was meant by one that is written in another way. */

import { withoutOddCharacters } from "./characters.ts";

/** 2026-09 */
export function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

/** 2026-9, 2026/09, 2026_09, 202609, 9-2026, 09/2026, September 2026, sept-2026, 2026–09, 2026-09-01; undefined where the month is in doubt. */
export function meantMonth(found: string): string | undefined {
  const text = (withoutOddCharacters(found)?.plain ?? found).trim();
  const yearFirst = /^(\d{4})[-/._ ]?(\d{1,2})(?:[-/.]\d{1,2})?$/.exec(text);
  const monthFirst = /^(\d{1,2})[-/._ ](\d{4})$/.exec(text);
  const worded = /^(\p{L}{3,})[-._ ]*(\d{4})$/u.exec(text);
  const wordLast = /^(\d{4})[-._ ]*(\p{L}{3,})$/u.exec(text);
  const [year, month] = yearFirst
    ? yearFirst.slice(1)
    : monthFirst
      ? monthFirst.slice(1).reverse()
      : worded
        ? [worded[2], String(monthNamed(worded[1] ?? ""))]
        : wordLast
          ? [wordLast[1], String(monthNamed(wordLast[2] ?? ""))]
          : [];
  const meant = `${year}-${month?.padStart(2, "0")}`;
  return isMonth(meant) ? meant : undefined;
}

const names = [
  ["januari", "january"],
  ["februari", "february", "pebruari"],
  ["maret", "march"],
  ["april"],
  ["mei", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["agustus", "august", "agt", "ags"],
  ["september", "sept"],
  ["oktober", "october"],
  ["november", "nopember"],
  ["desember", "december"],
];

/** 1 to 12 by a name or its first letters; 0 where it names no month. */
export function monthNamed(name: string): number {
  if (name.length < 3) return 0;
  return 1 + names.findIndex((all) => all.some((known) => known.startsWith(name.toLowerCase())));
}
