import { isDecimal, isLooseSign, type Run, runsIn, signOf } from "./digit-groups.ts";
import type { Detector, Found } from "./finding.ts";
import { isMoney, labelsAfter, labelsBefore, type NearLabel } from "./labels.ts";

/**
 * A mobile number, at home (0812…) or from abroad (+62 812…), however it is parted: 10 to 13 digits from its 0 on. Numbers of an area
 * (021…) are those of houses and offices, and are left alone.
 */
export const findPhone: Detector = (text) => [...byForm(text), ...byWord(text)];

function byForm(text: string): Found[] {
  return Array.from(text.matchAll(phones)).flatMap(({ 0: found, index: start }) => {
    const end = start + found.length;
    if (isDecimal(text, start) || isMoney(text, start) || isAmount(found) || isFraction(found)) return [];
    if (isPartOfLonger(text, found, start, end) || isOther(text, found, start, end)) return [];
    return [{ value: canonicalPhone(found.replace(/\D/g, "")), start, end }];
  });
}

const phones =
  /(?<!\d)(?:(?:\+|00)?62[ \v.()_-]{0,3}(?:\(?0\)?[ \v.-]?)?|\(?0\)?[ \v.-]?)8\v?[1-35-9](?:[ \v.()_-]{0,3}\d){7,10}(?!\d)/g;

/**
 * What is a phone number as it is written, but could be something else: without its 0, which spreadsheets drop, in pairs, which could be
 * times, between slashes, which could be a letter's number; so only beside a word such as WA. One by one, digits need no word.
 */
function byWord(text: string): Found[] {
  return runsIn(text).flatMap((run) => {
    const [first] = run;
    const end = run.at(-1)?.end ?? 0;
    if (!first || run.length > 13 || end - first.start > 40) return [];
    const digits = run.map((group) => group.digits).join("");
    const { start } = first;
    const isFull = /^(?:0|62)8[1-35-9]\d{7,10}$/.test(digits);
    if (!isFull && !/^8[1-35-9]\d{7,10}$/.test(digits)) return [];
    const signs = new Set(run.slice(1).map(({ gap }) => signOf(gap)));
    if (signs.size > 1 || isDecimal(text, start) || isMoney(text, start)) return [];
    const isPhone = isFull ? isPartedAsPhone(text, run) : isBarePhone(text, run);
    return isPhone
      ? [{ value: canonicalPhone(digits.startsWith("8") ? `0${digits}` : digits), start, end }]
      : [];
  });
}

/** 0 8 1 2 3 …; near the word 08 12 34 56 78 90; right behind it 0812/3456/7890 */
function isPartedAsPhone(text: string, run: Run): boolean {
  const lengths = run.map(({ digits }) => digits.length);
  if (lengths.every((length) => length === 1)) return true;
  const [nearest] = labelsBefore(text, run[0]?.start ?? 0);
  if (nearest?.label !== "phone") return false;
  if (isLooseSign(run[1]?.gap)) return lengths[0] === 4 && /^[\s:.()|-]*$/.test(nearest.between);
  return lengths.slice(0, -1).every((length) => length === 2) && !/pukul|jam/i.test(nearest.between);
}

/** WA 81234567890, 812-3456-7890 (WA) */
function isBarePhone(text: string, run: Run): boolean {
  const [{ start, digits } = { start: 0, digits: "" }, second] = run;
  if (second && (digits.length !== 3 || !/[ -]/.test(signOf(second.gap) ?? " ") || isLooseSign(second.gap)))
    return false;
  const [nearest] = labelsBefore(text, start);
  if (nearest) return nearest.label === "phone" && /^\.?[^\d.!?;+]*$/.test(nearest.between);
  const [after] = labelsAfter(text, run.at(-1)?.end ?? 0, 12);
  return after?.label === "phone" && /^[\s(:-]*$/.test(after.between);
}

/** 6281234567890, from whatever form: 0812…, 62812…, 0062812…, 620812… */
export function canonicalPhone(digits: string): string {
  return digits.replace(/^(?:(?:00)?620?|0)(?=8)/, "62");
}

/** 62.812.345.678 is an amount, or nobody can tell. */
function isAmount(found: string): boolean {
  return /^62(?:\.\d{3})+$/.test(found);
}

/** 0.8123456789 */
function isFraction(found: string): boolean {
  return /^0\.\d+$/.test(found);
}

/** Groups of four that go on on either side, as those of a virtual account do. */
function isPartOfLonger(text: string, found: string, start: number, end: number): boolean {
  const [sign] = /(?<=\d)[ .-](?=\d)/.exec(found) ?? [];
  if (sign === undefined) return false;
  const [before, after] = [text.slice(Math.max(0, start - 6), start), text.slice(end, end + 6)];
  if (before.endsWith(sign) && fourBefore.test(before) && !(sign === " " && yearBefore.test(before)))
    return true;
  return after.startsWith(sign) && fourAfter.test(after);
}

const fourBefore = /(?<!\d)\d{4}.$/;
const yearBefore = /(?:19[5-9]|20[0-3])\d $/;
const fourAfter = /^.(?!0?8|62)\d{4}(?!\d)/;

/** The words right before it, or a sign behind it, say that it is no phone number. */
function isOther(text: string, found: string, start: number, end: number): boolean {
  const [nearest] = labelsBefore(text, start, 30);
  if (nearest?.label === "other" && /^[\s:.,()a-z-]{0,14}$/i.test(nearest.between)) return true;
  if (
    nearest?.label === "account" &&
    /^[\s:.,()-]{0,4}(?:(?:bri|bni|bca|mandiri|btn|bsi)\W{1,3})?$/i.test(nearest.between)
  ) {
    if (/(?:rek|rekening|norek)\W+(?:[a-z]+\W+)?$/i.test(text.slice(Math.max(0, start - 25), start)))
      return true;
    // "BCA 0812345678": digits alone behind a bank's name are an account, unless other words beside them speak of a phone.
    return (
      !/\D/.test(found) && ![...labelsBefore(text, start), ...labelsAfter(text, end, 12)].some(isOfPhone)
    );
  }
  // A letter's number and a document's: 081234567890/KM.6/2026, 10.1234/081234.5678
  return (
    /10\.\d{4,9}\/$/.test(text.slice(Math.max(0, start - 14), start)) ||
    /^\/[A-Z][\w.-]*\//.test(text.slice(end, end + 20))
  );
}

function isOfPhone({ label }: NearLabel): boolean {
  return label === "phone";
}
