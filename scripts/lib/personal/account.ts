import { isLooseSign, runsIn, signOf, type Window, windowFrom } from "./digit-groups.ts";
import type { Detector, Found } from "./finding.ts";
import { isMoney, isOtherNumber, labelsAfter, labelsBefore } from "./labels.ts";

/** Characters between a bank's word and the number, as people write them. */
const near = 40;

/** A bank account: nothing but digits, so only near words such as rekening, transfer, bank or a.n. */
export const findAccount: Detector = (text) => {
  if (!/rek|a[./]n|atas nama|transfer|bank|bri|bni|bca|mandiri|btn|bsi|cimb|danamon|permata/i.test(text))
    return [];
  return runsIn(text).flatMap((run) => {
    const found: Found[] = [];
    for (let first = 0; first < run.length; ) {
      const window = longest(run, first);
      if (window && isAccount(text, window)) {
        found.push({ value: window.digits, start: window.start, end: window.end });
        first += window.groups.length;
      } else first++;
    }
    return found;
  });
};

/** As long as one sign parts it. */
function longest(run: Parameters<typeof windowFrom>[0], first: number): Window | undefined {
  const alone = run.slice(first, first + 1);
  const next = run.slice(first, first + 17);
  const signs = next.map(({ gap }, at) => (at === 0 ? undefined : signOf(gap)));
  const sign = signs.find((one) => one !== undefined);
  const other = signs.findIndex((one) => one !== undefined && (one !== sign || isLooseSign(one)));
  return windowFrom(alone, 0, 10, 16) ?? windowFrom(other < 0 ? next : next.slice(0, other), 0, 10, 16);
}

function isAccount(text: string, window: Window): boolean {
  return isNamed(text, window) && !isSomethingElse(text, window);
}

/** Whether a bank's word stands beside it, and none of another kind nearer. */
function isNamed(text: string, { start, end }: Window): boolean {
  const written = text.slice(start, end);
  const [nearest] = labelsBefore(text, start, near);
  if (nearest?.label === "account") return !isLandline(text, written, start) || isRekening(text, start);
  if (nearest !== undefined || isLandline(text, written, start)) return false;
  const [after] = labelsAfter(text, end, near);
  return after?.label === "account" && !/\d{5}/.test(after.between);
}

/** An amount, dates or years, or what other words say that it is. */
function isSomethingElse(text: string, { start, end, digits, groups }: Window): boolean {
  const written = text.slice(start, end);
  return (
    /^(\d)\1*$/.test(digits) ||
    isMoney(text, start) ||
    /^\d{1,3}(?:\.\d{3})+$/.test(written) ||
    holdsDate(written) ||
    groups.every((group) => /^(?:19|20)\d\d$/.test(group.digits)) ||
    isOtherNumber(text, start, end)
  );
}

function holdsDate(written: string): boolean {
  return /(?<!\d)\d{1,2}[-. _\v]\d{1,2}[-. _\v](?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d[-. _\v]\d{1,2}[-. _\v]\d{1,2}(?!\d)/.test(
    written,
  );
}

/** (021) 555-0100, 0274 555 0100; not 0021-01-012345-50-7: no area's number begins with two zeros, and none is as long. */
function isLandline(text: string, written: string, start: number): boolean {
  return (
    (/^0[1-9]\d{0,2}[ ._\v-]/.test(written) && written.replace(/\D/g, "").length <= longestLandline) ||
    /\(0\d{1,3}\)[ \v-]?$/.test(text.slice(Math.max(0, start - 7), start))
  );
}

const longestLandline = 12;

function isRekening(text: string, start: number): boolean {
  return /rek(?:ening)?\W+(?:\w+\W+){0,2}$/i.test(text.slice(Math.max(0, start - 30), start));
}
