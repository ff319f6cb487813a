import { expect, test } from "vitest";
import { clockIn } from "../../scripts/lib/model/clock.ts";
import { meantMoment } from "../../scripts/lib/slips/meant-moment.ts";

const clock = clockIn("Asia/Jakarta");
/** A Sunday. */
const now = clock.parse("2026-11-22 08:00");

test.each([
  ["2026-11-24", "2026-11-24", undefined],
  ["2026-11-24 8.00", "2026-11-24", "08:00"],
  ["2026-11-24 09:00 WITA", "2026-11-24", "08:00"],
  ["24 November 2026", "2026-11-24", undefined],
  ["24/11/2026 08.30", "2026-11-24", "08:30"],
  ["Selasa, 24 November 2026 pukul 08.00 WIB", "2026-11-24", "08:00"],
  ["hari ini", "2026-11-22", undefined],
  ["besok", "2026-11-23", undefined],
  ["Besok pukul 8 pagi", "2026-11-23", "08:00"],
  ["besok 07:30", "2026-11-23", "07:30"],
  ["lusa", "2026-11-24", undefined],
  ["besok lusa", "2026-11-24", undefined],
  ["senin", "2026-11-23", undefined],
  ["Jumat depan", "2026-11-27", undefined],
  ["Jum'at jam 13.30", "2026-11-27", "13:30"],
  ["minggu", "2026-11-29", undefined],
  ["tomorrow at 9", "2026-11-23", "09:00"],
  ["25 November", "2026-11-25", undefined],
  ["25/11", "2026-11-25", undefined],
  ["25-11 08.00", "2026-11-25", "08:00"],
  ["3 Januari pukul 07.00", "2027-01-03", "07:00"],
  ["11/25/2026", "2026-11-25", undefined],
])("%s is %s %s", (text, date, time) => {
  const found = now && meantMoment(text, now, clock);
  expect([found?.date, found?.time]).toEqual([date, time]);
});

test.each([
  "",
  "nanti",
  "30 Februari",
  "2026-02-30",
  "31/11",
  "besok pagi sekali",
  "25",
  "pukul 8",
  "senin selasa",
])("%s is none", (text) => {
  expect(now && meantMoment(text, now, clock)).toBeUndefined();
});
