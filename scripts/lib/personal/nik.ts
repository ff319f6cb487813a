import { areaCodes } from "./area-codes.ts";
import { isDecimal, isLoose, isOneNumber, runsIn, type Window, windowsOf } from "./digit-groups.ts";
import type { Detector } from "./finding.ts";
import { isMoney, isOtherNumber, nearestLabel } from "./labels.ts";
import { isRealDate } from "./real-date.ts";

/**
 * NIK, which a person has for life, and the number of a family card, which is built alike: the area where it was given, a day (of
 * birth, 40 more for women; of the card), and a serial number. Of random numbers of 16 digits one in 250 passes: words that say that it
 * is another number are believed.
 */
export const findNik: Detector = (text) =>
  runsIn(text)
    .flatMap((run) => windowsOf(run, 16, isNik, (window) => standsAlone(text, window)))
    .map(({ digits, start, end }) => ({ value: digits, start, end }));

function standsAlone(text: string, window: Window): boolean {
  const { start, end } = window;
  if ((!isOneNumber(window, parts) || isLoose(window)) && nearestLabel(text, start) !== "nik") return false;
  return !isDecimal(text, start) && !isMoney(text, start) && !isOtherNumber(text, start, end);
}

/** After how many digits the parts of a NIK end. */
const parts: readonly number[] = [2, 4, 6, 8, 10, 12];

/** @param digits sixteen */
export function isNik(digits: string): boolean {
  if (!areaCodes.has(digits.slice(0, 4)) || digits.slice(4, 6) === "00" || digits.endsWith("0000"))
    return false;
  const [day = 0, month = 0, year = 0] = [6, 8, 10].map((at) => Number(digits.slice(at, at + 2)));
  return isRealDate(year, month, day > 40 ? day - 40 : day);
}
