import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { clockIn, isTimezone } from "../../scripts/lib/model/clock.ts";

const zones = [
  "Asia/Jakarta",
  "Asia/Makassar",
  "Asia/Jayapura",
  "America/New_York",
  "Europe/London",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Africa/Cairo",
  "America/Sao_Paulo",
  "Asia/Kolkata",
  "UTC",
] as const;

/** Minutes since 1970 up to 2060: dates that offices write, with leap days and clock changes among them. */
const localMinute = fc
  .integer({ min: 0, max: 47_335_680 })
  .map((minutes) => Temporal.PlainDateTime.from("1970-01-01T00:00").add({ minutes }));

describe("a moment of the office's clock", () => {
  test.each(zones)("agrees with Temporal on any date and time in %s", (zone) => {
    const clock = clockIn(zone);
    fc.assert(
      fc.property(localMinute, (local) => {
        const zoned = local.toZonedDateTime(zone);
        const text = local.toString({ smallestUnit: "minute" });
        const moment = clock.parse(text);
        expect(moment?.epoch).toBe(zoned.epochMilliseconds);
        expect(moment?.month).toBe(zoned.toPlainDate().toString().slice(0, 7));
        expect(Temporal.Instant.from(moment?.iso ?? "").epochMilliseconds).toBe(zoned.epochMilliseconds);
      }),
      { numRuns: 300 },
    );
  });

  test.each(zones)("is the first moment of its day where a date alone is given in %s", (zone) => {
    const clock = clockIn(zone);
    fc.assert(
      fc.property(localMinute, (local) => {
        const date = local.toPlainDate().toString();
        const moment = clock.parse(date);
        expect(moment?.epoch).toBe(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);
        expect(moment?.time).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  test.each(zones)("is the same when its own iso text is read again in %s", (zone) => {
    const clock = clockIn(zone);
    fc.assert(
      fc.property(localMinute, (local) => {
        const moment = clock.parse(`${local.toString({ smallestUnit: "minute" })}`);
        expect(clock.parse(moment?.iso ?? "")).toEqual(moment);
      }),
      { numRuns: 150 },
    );
  });

  test.each(zones)("made of milliseconds agrees with Temporal in %s", (zone) => {
    const clock = clockIn(zone);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_840_140_800_000 }), (epoch) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
        const moment = clock.fromEpoch(epoch);
        expect(moment.epoch).toBe(epoch);
        expect(moment.date).toBe(zoned.toPlainDate().toString());
        expect(moment.time).toBe(zoned.toPlainTime().toString().slice(0, 5));
      }),
      { numRuns: 150 },
    );
  });

  test("keeps the clock's change of New York apart", () => {
    const clock = clockIn("America/New_York");
    expect(clock.parse("2026-03-08 01:59")?.iso).toBe("2026-03-08T01:59:00-05:00");
    expect(clock.parse("2026-03-08 03:00")?.iso).toBe("2026-03-08T03:00:00-04:00");
    expect(clock.parse("2026-11-01")?.iso).toBe("2026-11-01T00:00:00-04:00");
    expect(clock.parse("2026-11-01 12:00")?.iso).toBe("2026-11-01T12:00:00-05:00");
  });

  test("begins a day at one o'clock where clocks go forward at midnight", () => {
    const clock = clockIn("Africa/Cairo");
    expect(clock.parse("2026-04-24 00:30")?.iso).toBe("2026-04-24T01:30:00+03:00");
    expect(clock.parse("2026-04-24")).toMatchObject({
      iso: "2026-04-24T01:00:00+03:00",
      date: "2026-04-24",
      time: undefined,
      epoch: Date.UTC(2026, 3, 23, 22),
    });
    expect(clock.parse("2026-10-29 23:30")?.iso).toBe("2026-10-29T23:30:00+03:00");
  });

  test("is turned into the office's time where the author gives an offset", () => {
    const clock = clockIn("Asia/Jakarta");
    expect(clock.parse("2026-10-31T17:30:00Z")).toEqual({
      iso: "2026-11-01T00:30:00+07:00",
      date: "2026-11-01",
      month: "2026-11",
      time: "00:30",
      epoch: Date.UTC(2026, 9, 31, 17, 30),
    });
    expect(clock.parse("2026-11-01T00:30+09:00")?.month).toBe("2026-10");
  });

  test.each([
    "2026-11-03",
    "2026-11-03 08:00",
    "2026-11-03T08:00",
    "2026-11-03T08:00:30",
    "2026-11-03t08:00z",
    "2026-11-03T08:00+07:00",
    "2028-02-29",
  ])("is read from %s", (text) => {
    expect(clockIn("Asia/Jakarta").parse(text)).toBeDefined();
  });

  test.each([
    "2026-02-30",
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-11-31",
    "2026-11-03 24:00",
    "2026-11-03 08:60",
    "2026-11-03T08:00+25:00",
    "2026-11-3",
    "26-11-03",
    "3 November 2026",
    "2026-11-03 08.00",
    "",
    "now",
  ])("is not read from %j", (text) => {
    expect(clockIn("Asia/Jakarta").parse(text)).toBeUndefined();
  });
});

test.each(zones)("%s is a time zone", (zone) => {
  expect(isTimezone(zone)).toBe(true);
});

test.each(["Asia/Jakata", "WIB", "", "../etc"])("%j is no time zone", (zone) => {
  expect(isTimezone(zone)).toBe(false);
});
