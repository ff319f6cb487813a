import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockIn } from "../../scripts/lib/model/clock.ts";
import { dateSlip } from "../../scripts/lib/slips/date-slip.ts";

const clock = clockIn("Asia/Jakarta");

describe("what is wrong with a date", () => {
  it.each([
    ["20/11/2026", "form", "2026-11-20"],
    ["20-11-2026", "form", "2026-11-20"],
    ["3.11.2026", "form", "2026-11-03"],
    ["2026/11/20", "form", "2026-11-20"],
    ["2026-11-3", "form", "2026-11-03"],
    ["3 November 2026", "form", "2026-11-03"],
    ["Selasa, 3 Nopember 2026", "form", "2026-11-03"],
    ["17 Agu 2026", "form", "2026-08-17"],
    ["3 November 2026 08.00", "form", "2026-11-03 08:00"],
    ["20/11/2026 8:00 WIB", "form", "2026-11-20 08:00 WIB"],
    ["31/11/2026", "form", undefined],
    ["11/20/2026", "form", undefined],
    ["3 Foo 2026", "form", undefined],
    ["kemarin", "form", undefined],
    ["2026", "form", undefined],
    ["2026-11-03 8:00", "time", "2026-11-03 08:00"],
    ["2026-11-03 08.00", "time", "2026-11-03 08:00"],
    ["2026-11-03 8.00 wita", "time", "2026-11-03 08:00 WITA"],
    ["2026-11-03T8:00", "time", "2026-11-03 08:00"],
    ["2026-11-03 pukul 7.30", "time", "2026-11-03 07:30"],
    ["2026-11-03 24:30", "time", undefined],
    ["2026-11-03 pagi", "time", undefined],
    ["2026-02-30", "calendar", undefined],
    ["2026-13-01 08:00", "calendar", undefined],
  ])("tells of %s", (found, wrong, meant) => {
    expect(clock.parse(found)).toBeUndefined();
    expect(dateSlip(found)).toEqual({ wrong, meant });
  });

  it("names only dates that are taken", () => {
    const part = fc.constantFrom(..."0123456789-/.: ".split(""), "2026", "November", "Mei", "WIB", "T", "12");
    fc.assert(
      fc.property(fc.string({ unit: part, maxLength: 14 }), (found) => {
        const { meant } = dateSlip(found);
        if (meant !== undefined) expect(clock.parse(meant)).toBeDefined();
      }),
    );
  });
});
