import { describe, expect, test } from "vitest";
import { countIn, dayOrderOf, momentIn } from "../../scripts/lib/insights/cells.ts";
import { clockIn } from "../../scripts/lib/model/clock.ts";

const clock = clockIn("Asia/Jakarta");

describe("a count", () => {
  test.each<[string, number | null | undefined]>([
    ["1234", 1234],
    ["1,234", 1234],
    ["1.234", 1234],
    ["1 234 567", 1_234_567],
    ["1.234.567", 1_234_567],
    ["12.0", 12],
    ["1,234.00", 1234],
    ["1.234,00", 1234],
    ["1.2K", 1200],
    ["1,2 rb", 1200],
    ["3,4 jt", 3_400_000],
    ["12 ribu", 12_000],
    ["0", 0],
    ["", undefined],
    ["--", undefined],
    ["n/a", undefined],
    ["banyak", null],
    ["12%", null],
    ["1,23", null],
    ["-5", null],
    ["1.22E+17", null],
    ["99999999999999999999", null],
    ["900.000.000.000", null],
  ])("%s", (cell, count) => {
    expect(countIn(cell)).toBe(count);
  });
});

describe("a moment", () => {
  test.each<[string, "day-first" | "month-first" | undefined, object | undefined]>([
    ["09/15/2026 18:00", "month-first", { date: "2026-09-15", time: "18:00", zoned: false }],
    ["15/09/2026 18.05", "day-first", { date: "2026-09-15", time: "18:05", zoned: false }],
    ["03/11/2026", undefined, undefined],
    ["05/05/2026", undefined, { date: "2026-05-05", time: undefined, zoned: false }],
    ["2026-10-03 09:10", undefined, { date: "2026-10-03", time: "09:10", zoned: false }],
    ["Tue, Jul 14, 2026", undefined, { date: "2026-07-14", time: undefined, zoned: false }],
    ["Oct 3, 2026", undefined, { date: "2026-10-03", time: undefined, zoned: false }],
    ["3 Oktober 2026 pukul 08.15", undefined, { date: "2026-10-03", time: "08:15", zoned: false }],
    ["Sel, 3 Nov 2026", undefined, { date: "2026-11-03", time: undefined, zoned: false }],
    ["03/27/2026 6:08 PM", "month-first", { date: "2026-03-27", time: "18:08", zoned: false }],
    // The office is seven hours ahead.
    ["2026-11-03T20:30:00Z", undefined, { date: "2026-11-04", time: "03:30", zoned: true }],
    ["2026-11-03 01:15 +0000", undefined, { date: "2026-11-03", time: "08:15", zoned: true }],
    ["Tue Nov 03 01:15:00 +0000 2026", undefined, { date: "2026-11-03", time: "08:15", zoned: true }],
    ["31/02/2026", "day-first", undefined],
    ["Lifetime", undefined, undefined],
    ["25:99", undefined, undefined],
  ])("%s", (cell, order, moment) => {
    expect(momentIn(cell, order, clock)).toEqual(moment);
  });

  test("has the order of its column's other moments, where these leave no doubt", () => {
    expect(dayOrderOf(["03/11/2026", "15/09/2026"])).toBe("day-first");
    expect(dayOrderOf(["03/11/2026", "09/15/2026"])).toBe("month-first");
    expect(dayOrderOf(["03/11/2026", "2026-09-15"])).toBeUndefined();
    expect(dayOrderOf(["15/09/2026", "09/15/2026"])).toBeUndefined();
  });
});
