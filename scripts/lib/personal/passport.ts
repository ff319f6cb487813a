import type { Detector } from "./finding.ts";

/** A passport's number, a letter and seven digits, near the word. */
export const findPassport: Detector = (text) =>
  /paspor|passport/i.test(text)
    ? Array.from(text.matchAll(passports)).flatMap(({ 0: found, index: start }) => {
        const end = start + found.length;
        const around = `${text.slice(Math.max(0, start - near), start)}\n${text.slice(end, end + near)}`;
        return /paspor|passport/i.test(around)
          ? [{ value: found.replace(/[^a-z0-9]/gi, "").toUpperCase(), start, end }]
          : [];
      })
    : [];

const near = 40;
const passports = /(?<![a-z0-9])[a-z](?:[ \v.-]?\d){7}(?![a-z0-9])/gi;
