import fc from "fast-check";
import { expect, test } from "vitest";
import { isMonth, meantMonth, monthNamed } from "../../scripts/lib/slips/month-slip.ts";

test.each([
  ["2026-9", "2026-09"],
  ["2026/09", "2026-09"],
  ["2026.9", "2026-09"],
  ["202609", "2026-09"],
  ["9-2026", "2026-09"],
  ["09/2026", "2026-09"],
  ["September 2026", "2026-09"],
  ["september-2026", "2026-09"],
  ["Sept. 2026", "2026-09"],
  ["Nopember 2026", "2026-11"],
  ["December 2026", "2026-12"],
  ["2026-09-01", "2026-09"],
  [" 2026-9 ", "2026-09"],
  ["2026_9", "2026-09"],
  ["2026–09", "2026-09"],
  ["sep2026", "2026-09"],
  ["2026-sept", "2026-09"],
  ["2026-13", undefined],
  ["2026-00", undefined],
  ["13/2026", undefined],
  ["Septembre 2026", undefined],
  ["September", undefined],
  ["2026", undefined],
  ["9-26", undefined],
  ["", undefined],
])("%j is taken for %s", (found, meant) => {
  expect(isMonth(found)).toBe(false);
  expect(meantMonth(found)).toBe(meant);
});

test("whatever is meant is a month, and a month is what it says", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/. -]{4,10}$/)), (text) => {
      const meant = meantMonth(text);
      if (meant !== undefined) expect(isMonth(meant)).toBe(true);
      if (isMonth(text)) expect(meant).toBe(text);
    }),
  );
});

test("a month is known by its first letters, in both languages", () => {
  expect(["jan", "Feb", "maret", "Mei", "may", "agu", "aug", "okt", "oct", "des"].map(monthNamed)).toEqual([
    ...[1, 2, 3, 5, 5, 8, 8, 10, 10, 12],
  ]);
  expect(monthNamed("hari")).toBe(0);
});
