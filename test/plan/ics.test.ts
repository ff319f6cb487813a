import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import type { Post } from "../../scripts/lib/model/office.ts";
import { planCalendar } from "../../scripts/lib/plan/ics.ts";
import { mayHoldCalendar } from "../../scripts/lib/plan/may-hold-calendar.ts";
import type { PlanDay } from "../../scripts/lib/plan/month-plan.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";
import { postsOf } from "../mix/make-office.ts";
import { officeWith, planOf, special } from "./make-plan.ts";

const stamp = Date.parse("2026-11-22T01:00:00Z");
const words = wordsFor("id");

/** A calendar of one post in December with these fields. */
function calendarOf(fields: Partial<Post>, title = "Rencana"): string {
  const posts = postsOf("2026-12", { informasi: 1 }, fields.state ?? "scheduled");
  const plan = planOf({ posts, days: [special("12-22", "commemoration", "Hari Ibu")] });
  const { site } = officeWith({});
  const days = plan.days.map((day) => ({ ...day, posts: day.posts.map((post) => ({ ...post, ...fields })) }));
  return planCalendar({ days, site, stamp, title, words });
}

/** Through another program's parser. */
function events(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

function identifiers(days: readonly PlanDay[], url = "https://kantor-contoh.go.id"): string[] {
  const site = { ...officeWith({}).site, url };
  return events(planCalendar({ days, site, stamp, title: "", words })).map(({ uid }) => uid);
}

/** 22 December with days of these names, even equal ones. */
function daysCalled(names: readonly string[]): PlanDay[] {
  const days = names.map((name) => special("12-22", "commemoration", name));
  return planOf({}).days.flatMap((day) => (day.date === "2026-12-22" ? { ...day, special: days } : []));
}

function onlyPost(text: string): ICAL.Event {
  const found = events(text).filter(({ uid }) => uid.startsWith("2026-12/"));
  expect(found).toHaveLength(1);
  return found[0] as ICAL.Event;
}

const property = (event: ICAL.Event, name: string): unknown => event.component.getFirstPropertyValue(name);

describe("the calendar", () => {
  test("is what RFC 5545 asks for: CRLF, 75 octets a line, whole characters", () => {
    const text = calendarOf(
      { title: "Lelang 🏠 ".repeat(30), summary: "é".repeat(200) },
      "Rencana, Desember; 🗓️",
    );
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const bytes = Buffer.from(text, "utf8");
    expect(bytes.toString("utf8")).not.toContain("\ufffd");
    for (const line of text.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      // A pair cut in two would not survive on its own.
      expect(line.isWellFormed()).toBe(true);
    }
    const calendar = new ICAL.Component(ICAL.parse(text));
    // The parser leaves the text of X- properties as it is.
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Rencana\\, Desember\\; 🗓️");
    expect(calendar.getFirstPropertyValue("prodid")).toBeTruthy();
  });

  test("gives back any title and summary", () => {
    const characters = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 100 }),
      fc.string({
        unit: fc.constantFrom(",", ";", "\\", "\n", ":", '"', "n", "N", " ", "🌱", "👩🏽‍🌾", "é", "م"),
        maxLength: 200,
      }),
    );
    fc.assert(
      fc.property(characters, characters, (title, summary) => {
        const event = onlyPost(calendarOf({ title, summary }));
        expect(event.summary).toBe(`Informasi: ${title}`);
        expect(event.description.startsWith(summary)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("gives a date alone as a date, and a time in UTC", () => {
    const date = onlyPost(
      calendarOf({
        date: {
          iso: "",
          date: "2026-12-20",
          month: "2026-12",
          time: undefined,
          epoch: Date.parse("2026-12-19T17:00Z"),
        },
      }),
    ).startDate;
    expect([date.isDate, date.toString()]).toEqual([true, "2026-12-20"]);
    const timed = onlyPost(
      calendarOf({
        date: {
          iso: "",
          date: "2026-12-20",
          month: "2026-12",
          time: "00:30",
          epoch: Date.parse("2026-12-19T17:30Z"),
        },
      }),
    ).startDate;
    expect([timed.isDate, timed.toString()]).toEqual([false, "2026-12-19T17:30:00Z"]);
  });

  test("takes its stamp from now, and its identifiers from the post and the site", () => {
    const event = onlyPost(calendarOf({}));
    expect(String(property(event, "dtstamp"))).toBe("2026-11-22T01:00:00Z");
    expect(event.uid).toBe("2026-12/pos-0@kantor-contoh.go.id");
    expect(calendarOf({})).toBe(calendarOf({}));
  });

  test.each([
    ["draft", "TENTATIVE", null],
    ["scheduled", "CONFIRMED", null],
    ["public", "CONFIRMED", "https://kantor-contoh.go.id/2026/12/pos-0/"],
  ] as const)("of a post that is %s says %s", (state, status, url) => {
    const event = onlyPost(calendarOf({ state }));
    expect(property(event, "status")).toBe(status);
    expect(property(event, "url")).toBe(url);
    expect(event.description).toContain(words.plan.states[state]);
  });

  test("holds the commemorations as days that keep nobody busy", () => {
    const day = events(calendarOf({})).find(({ summary }) => summary === "Hari Ibu");
    expect(day?.startDate.toString()).toBe("2026-12-22");
    expect(day?.startDate.isDate).toBe(true);
    expect(day && property(day, "transp")).toBe("TRANSPARENT");
    expect(day?.description).toBe("contoh");
  });

  test("has no identifier twice", () => {
    const days = [
      special("12-22", "commemoration", "Hari Ibu"),
      special("12-22", "commemoration", "Hari Bapak"),
    ];
    const plan = planOf({ days, posts: postsOf("2026-12", { informasi: 20 }, "draft") });
    const ids = identifiers(plan.days);
    expect(ids).toHaveLength(22);
    expect(new Set(ids).size).toBe(22);
  });

  test("tells days apart that have one slug, or even one name", () => {
    const names = ["Hari Ibu", "Hari ibu", "Hari Ibu!", "Hari Ibu", "母の日", "母の日"];
    const ids = identifiers(daysCalled(names));
    expect(new Set(ids).size).toBe(names.length);
    // The first keeps the name that earlier calendars gave it.
    expect(ids[0]).toBe("2026-12-22/hari-ibu@kantor-contoh.go.id");
    expect(identifiers(daysCalled(names))).toEqual(ids);
    // One that comes later changes no other's.
    expect(identifiers(daysCalled([...names, "HARI IBU"])).slice(0, ids.length)).toEqual(ids);
  });

  test("gives a day the same identifier wherever it stands among the others", () => {
    const names = ["HARI IBU", "Hari Ibu", "Hari ibu", "Hari-Ibu", "🎉", "🎊", "Hari Ibu 2"];
    const idOf = (order: readonly string[]) => {
      const site = officeWith({}).site;
      const text = planCalendar({ days: daysCalled(order), site, stamp, title: "", words });
      return Object.fromEntries(events(text).map(({ summary, uid }) => [summary, uid]));
    };
    const expected = idOf(names);
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 1 }), (some) => {
        // Without the one that keeps the slug another would take it.
        const all = some.includes("Hari Ibu") ? some : [...some, "Hari Ibu"];
        for (const [name, uid] of Object.entries(idOf(all))) expect(uid).toBe(expected[name]);
      }),
    );
  });

  test("has no identifier twice, whatever the days are called", () => {
    const name = fc.stringMatching(/^[Ab -]{1,3}(?:-[0-9a-f]{8})?(?:-2)?$/);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const ids = identifiers(daysCalled(names));
        expect(new Set(ids).size).toBe(names.length);
      }),
    );
  });

  test("tells offices apart that share a host", () => {
    const plan = planOf({ posts: postsOf("2026-12", { informasi: 1 }, "draft") });
    const at = (url: string) => identifiers(plan.days, url);
    expect(at("https://instansi.github.io/timur")).not.toEqual(at("https://instansi.github.io/barat"));
  });
});

describe("the calendar's file", () => {
  test.each([
    ["nothing", true, undefined],
    ["a calendar", true, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"],
    ["a calendar with a byte-order mark", true, "\ufeffBEGIN:VCALENDAR\nEND:VCALENDAR\n"],
    ["an empty file", false, ""],
    ["a post", false, "---\ntitle: Pos\n---\n"],
    ["a text that tells of calendars", false, "Lihat BEGIN:VCALENDAR\n"],
    ["a binary file", false, Buffer.from([0, 1, 2, 255])],
  ])("may take the place of %s: %s", (_what, allowed, content) => {
    const file = join(temporaryFolder(), "rencana.ics");
    if (content !== undefined) writeFileSync(file, content);
    expect(mayHoldCalendar(file)).toBe(allowed);
  });

  test("may not take the place of a folder", () => {
    const folder = join(temporaryFolder(), "rencana.ics");
    mkdirSync(folder);
    expect(mayHoldCalendar(folder)).toBe(false);
  });
});
