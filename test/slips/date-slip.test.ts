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
    ["3 November 2026 pukul 08.00 WIT", "form", "2026-11-03 08:00 WIT"],
    ["Sabtu, 7 Nov. 2026, pkl. 09.30 WITA", "form", "2026-11-07 09:30 WITA"],
    ["08.00 WIB, 3 November 2026", "form", "2026-11-03 08:00 WIB"],
    ["tanggal 3 November 2026", "form", "2026-11-03"],
    ["3-Nov-2026", "form", "2026-11-03"],
    ["November 3, 2026", "form", "2026-11-03"],
    ["May 3rd, 2026", "form", "2026-05-03"],
    ["2026 Agustus 17", "form", "2026-08-17"],
    ["20261103", "form", "2026-11-03"],
    ["03/11/26", "form", "2026-11-03"],
    ["3/11/2026 24.00", "form", "2026-11-04 00:00"],
    ["31/11/2026", "calendar", undefined],
    // No month has the number 20: it can only be the American order.
    ["11/20/2026", "form", "2026-11-20"],
    ["3 Foo 2026", "form", undefined],
    ["kemarin", "form", undefined],
    ["2026", "form", undefined],
    ["2026-11-03 8:00", "time", "2026-11-03 08:00"],
    ["2026-11-03 08.00", "time", "2026-11-03 08:00"],
    ["2026-11-03 0800", "time", "2026-11-03 08:00"],
    ["2026-11-03 0830 WIT", "time", "2026-11-03 08:30 WIT"],
    ["2026-11-03 08:00-09:00", "words", "2026-11-03 08:00"],
    ["2026-11-03 08.00–10.00 WIB", "words", "2026-11-03 08:00 WIB"],
    ["2026-11-03 08:00 s.d. selesai", "words", "2026-11-03 08:00"],
    ["3 November 2026 pukul 08.00 - 10.00 WITA", "form", "2026-11-03 08:00 WITA"],
    ["2026-11-03 8.00 wita", "time", "2026-11-03 08:00 WITA"],
    ["2026-11-03T8:00", "time", "2026-11-03 08:00"],
    ["2026-11-03 pukul 7.30", "time", "2026-11-03 07:30"],
    ["2026-11-03 8 pagi", "time", "2026-11-03 08:00"],
    ["2026-11-03 2 siang", "time", "2026-11-03 14:00"],
    ["2026-11-03 pukul 07:30", "words", "2026-11-03 07:30"],
    ["2026-11-03, 08:00", "words", "2026-11-03 08:00"],
    ["2026-11-03 08:00 WIB.", "words", "2026-11-03 08:00 WIB"],
    ["2026-11-03 08:00 PM", "words", "2026-11-03 20:00"],
    ["2026-11-03 08:00:00 +0700", "zone", "2026-11-03 08:00 +07:00"],
    ["2026-11-03T08:00+0700", "zone", "2026-11-03 08:00 +07:00"],
    ["2026-11-03 08:00 GMT+7", "zone", "2026-11-03 08:00 +07:00"],
    ["2026-11-03 08:00 UTC-3:30", "zone", "2026-11-03 08:00 -03:30"],
    ["2026-11-03 08:00 Asia/Makassar", "zone", "2026-11-03 08:00 WITA"],
    ["2026-11-03 08:00 waktu Indonesia timur", "zone", "2026-11-03 08:00 WIT"],
    ["2026-11-03 08:00 (WIB)", "zone", "2026-11-03 08:00 WIB"],
    ["2026-11-03 08:00 PST", "zone", undefined],
    ["2026-11-03 24:00", "midnight", "2026-11-04 00:00"],
    ["2026-12-31 24:00:00", "midnight", "2027-01-01 00:00"],
    ["2026-11-03 24:30", "no-time", undefined],
    ["2026-11-03 25:00", "no-time", undefined],
    ["2026-11-03 08:60", "no-time", undefined],
    ["2026-11-03 pagi", "time", undefined],
    ["2026-02-30", "calendar", undefined],
    ["2026-13-01 08:00", "calendar", undefined],
  ])("tells of %s", (found, wrong, meant) => {
    expect(clock.parse(found)).toBeUndefined();
    expect(dateSlip(found)).toEqual({ wrong, meant });
  });

  it.each([
    ["2026–11–03", "dash", "2026-11-03"],
    ["2026−11−03", "dash", "2026-11-03"],
    ["2026‑11‑03 08:00", "dash", "2026-11-03 08:00"],
    ["“2026-11-03”", "quotes", "2026-11-03"],
    ["2026-11-03\u00a008:00", "space", "2026-11-03 08:00"],
    ["2026-11-\u200b03", "hidden", "2026-11-03"],
    ["２０２６-11-03", "digits", "2026-11-03"],
    ["٢٠٢٦-١١-٠٣", "digits", "2026-11-03"],
    ["2026-11-03 08：00", "letters", "2026-11-03 08:00"],
  ])("tells of %s, whose characters alone are wrong (%s)", (found, odd, meant) => {
    expect(clock.parse(found)).toBeUndefined();
    expect(dateSlip(found)).toEqual({ wrong: "characters", odd, meant });
  });

  it("names only dates that are taken", () => {
    const part = fc.constantFrom(
      ..."0123456789-/.: ".split(""),
      "2026",
      "November",
      "Mei",
      "WIB",
      "T",
      "12",
      "–",
      "+0700",
      "siang",
    );
    fc.assert(
      fc.property(fc.string({ unit: part, maxLength: 14 }), (found) => {
        const { meant } = dateSlip(found);
        if (meant !== undefined) expect(clock.parse(meant)).toBeDefined();
      }),
    );
  });
});
