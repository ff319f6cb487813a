import { isLoose, isOneNumber, runsIn, windowsOf } from "./digit-groups.ts";
import type { Detector } from "./finding.ts";
import { isRealDate } from "./real-date.ts";

/** The number of a civil servant: day of birth, month of appointment, sex, serial number. Nothing else of 18 digits looks so by chance. */
export const findNip: Detector = (text) =>
  runsIn(text)
    .flatMap((run) => windowsOf(run, 18, isNip, (window) => isOneNumber(window, parts) && !isLoose(window)))
    .map(({ digits, start, end }) => ({ value: digits, start, end }));

/** After how many digits the parts of a NIP end. */
const parts: readonly number[] = [4, 6, 8, 12, 14, 15];

/** Years: nobody is appointed as a child, or after retirement. */
const youngest = 15;
const oldest = 66;

/** @param digits eighteen */
export function isNip(digits: string): boolean {
  const [born = 0, month = 0, day = 0, since = 0, sinceMonth = 0] = [
    [0, 4],
    [4, 6],
    [6, 8],
    [8, 12],
    [12, 14],
  ].map(([from, to]) => Number(digits.slice(from, to)));
  return (
    born >= 1900 &&
    born < 2100 &&
    isRealDate(born, month, day) &&
    isRealDate(since, sinceMonth, 1) &&
    since >= born + youngest &&
    since <= born + oldest &&
    /[12]/.test(digits[14] ?? "")
  );
}
