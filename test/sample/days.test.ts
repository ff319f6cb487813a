/** The days that come with the project, content/days.yaml. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { daysOfMonth } from "../../scripts/lib/plan/calendar.ts";
import { templates } from "../../scripts/lib/project.ts";
import { read } from "../fixtures/temporary-office.ts";
import { sample } from "./sample.ts";

const { office, problems } = read(sample);
const days = office?.days ?? [];
const of = (year: string, kind: string) =>
  days.filter((day) => day.date.startsWith(year) && day.kind === kind);

describe("the shipped days", () => {
  test("are those that a new office gets, to the letter", () => {
    const ofNewOffice = join(templates, "office", "content", "days.yaml");
    expect(readFileSync(join(sample, "days.yaml"), "utf8")).toBe(readFileSync(ofNewOffice, "utf8"));
  });

  test("are read without a problem, each with its source", () => {
    expect(problems.filter(({ file }) => file.endsWith("days.yaml"))).toEqual([]);
    expect(days.length).toBeGreaterThan(70);
    for (const { source } of days) expect(source.length).toBeGreaterThan(10);
  });

  // The decrees themselves say how many days they set.
  test.each([
    ["2026", 17, 8],
    ["2027", 18, 8],
  ])("hold the holidays and joint leave of %s", (year, holidays, leave) => {
    expect(of(year, "holiday")).toHaveLength(holidays);
    expect(of(year, "leave")).toHaveLength(leave);
  });

  test("give joint leave on working days only: on a weekend it would be none", () => {
    for (const { date } of [...of("2026", "leave"), ...of("2027", "leave")]) {
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
      expect(weekday, date).toBeGreaterThan(0);
      expect(weekday, date).toBeLessThan(6);
    }
  });

  test.each([
    ["2026", "2026-04-05"],
    ["2027", "2027-03-28"],
  ])("hold the Christian feasts of %s at their distance from Easter", (year, easter) => {
    const from = (offset: number) =>
      new Date(Date.parse(easter) + offset * 86_400_000).toISOString().slice(0, 10);
    const feast = (word: string) => of(year, "holiday").find(({ name }) => name.startsWith(word))?.date;
    expect(feast("Kebangkitan Yesus")).toBe(easter);
    expect(feast("Wafat Yesus")).toBe(from(-2));
    expect(feast("Kenaikan Yesus")).toBe(from(39));
  });

  test("mark as not yet certain what the decree of 2027 leaves to the Minister of Religious Affairs", () => {
    for (const { name, certainty } of [...of("2027", "holiday"), ...of("2027", "leave")]) {
      expect(certainty, name).toBe(/Idulfitri|Iduladha/.test(name) ? "tentative" : "decreed");
    }
  });

  test("hold commemorations of every year", () => {
    const december = daysOfMonth("2031-12", days).flatMap(({ special }) => special.map(({ name }) => name));
    expect(december).toContain("Hari Antikorupsi Sedunia");
    expect(december).toContain("Hari Ibu");
  });
});
