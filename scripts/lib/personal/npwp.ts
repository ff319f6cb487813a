import { isDecimal, isLoose, runsIn, type Window, windowsOf } from "./digit-groups.ts";
import type { Detector } from "./finding.ts";
import { isMoney, nearestLabel } from "./labels.ts";

/**
 * A taxpayer's number. One of 15 digits that is parted as the card parts it (01.234.567.8-901.000) is one wherever it stands, if its ninth
 * digit checks those before it; bare digits are one near the word alone, as are the 16 digits that it has had since 2024.
 */
export const findNpwp: Detector = (text) =>
  runsIn(text)
    .flatMap((run) => [
      ...windowsOf(
        run,
        15,
        isChecked,
        (window) => (isPartedAsOnCard(window) && !isLoose(window)) || isLabelled(text, window.start),
      ),
      ...windowsOf(run, 16, isLong, ({ start }) => isLabelled(text, start)),
    ])
    .filter(({ start }) => !isDecimal(text, start) && !isMoney(text, start))
    .map(({ digits, start, end }) => ({ value: digits, start, end }));

function isLabelled(text: string, start: number): boolean {
  return nearestLabel(text, start) === "npwp";
}

/** An older one with a 0 before it, or that of a person, which is the NIK. */
function isLong(digits: string): boolean {
  return !digits.startsWith("0") || isChecked(digits.slice(1));
}

function isPartedAsOnCard({ groups }: Window): boolean {
  return groups.map(({ digits }) => digits.length).join() === "2,3,3,1,3,3";
}

/** Luhn's sum over the first nine digits. */
export function isChecked(digits: string): boolean {
  if (/^0{9}/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at++) {
    const digit = Number(digits[at]) * (at % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
