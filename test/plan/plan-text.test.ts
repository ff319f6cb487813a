import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import type { PeriodicItem } from "../../scripts/lib/model/disclosure.ts";
import type { Office } from "../../scripts/lib/model/office.ts";
import { planMonth } from "../../scripts/lib/plan/month-plan.ts";
import { marksOf } from "../../scripts/lib/plan/report/marks.ts";
import { planText } from "../../scripts/lib/plan/report/plan-text.ts";
import { widthOf } from "../../scripts/lib/terminal/width.ts";
import { postsOf } from "../mix/make-office.ts";
import { officeWith, special } from "./make-plan.ts";

const posts = [
  ...postsOf("2026-12", { informasi: 1 }, "scheduled"),
  ...postsOf("2026-12", { emosi: 1, promosi: 2 }, "draft"),
  ...postsOf("2026-11", { promosi: 3 }),
];
const dates = [
  "2026-12-02",
  "2026-12-09",
  "2026-12-09",
  "2026-12-09",
  "2026-11-02",
  "2026-11-03",
  "2026-11-04",
];
const days = [
  special("12-22", "commemoration", "Hari Ibu"),
  special("2026-12-24", "leave", "Cuti bersama Natal"),
  { ...special("2026-12-28", "holiday", "Hari Contoh"), certainty: "tentative" as const },
];

function text(
  month = "2026-12",
  { colour = false, width = 80, office = officeWith({ posts, dates, days }) as Office, volume = 10 } = {},
): string {
  return planText(planMonth(office, month, volume), office, wordsFor(office.site.language), {
    colour,
    width,
  });
}

describe("a month's plan at a terminal", () => {
  test("shows each week from Monday, with posts by state and pillar, empty days and days off", () => {
    const lines = text().split("\n");
    const week = (start: string) => lines.find((line) => line.startsWith(start))?.trimEnd();
    expect(lines.find((line) => line.includes("Sen"))).toMatch(/Sen +Sel +Rab +Kam +Jum +Sab +Min/);
    expect(week("            1")).toMatch(/^ {12}1 {2}· {7}2 {2}◐I {6}3 {2}· {7}4 {2}· {7}5 {10}6$/);
    expect(week(" 7")).toContain(" 9  ○");
    expect(week(" 7")).toContain("+2");
    expect(week("21")).toMatch(/22\* · .*24! .*25 {2}·/);
    expect(week("28!")).toBeDefined();
  });

  test.each([
    ["id", "08.00 pos-0"],
    ["en", "08:00 pos-0"],
  ] as const)("writes a post's time as the language does (%s)", (language, shown) => {
    const made = officeWith({ posts: postsOf("2026-12", { informasi: 1 }, "scheduled") });
    const office = { ...made, site: { ...made.site, language } };
    expect(text("2026-12", { office })).toContain(shown);
  });

  test("lists what falls and stands on its days", () => {
    const shown = text();
    expect(shown).toMatch(/^Rab {2}2 {2}◐I {2}pos-0/m);
    expect(shown).toMatch(/^Sel 22 {2}\* {3}Hari Ibu$/m);
    expect(shown).toMatch(/^Kam 24 {2}! {3}Cuti bersama Natal$/m);
    expect(shown).toMatch(/^Sen 28 {2}! {3}Hari Contoh \(libur, perkiraan\)$/m);
  });

  test("says what is missing, pillar by pillar and in a sentence", () => {
    const shown = text();
    expect(shown).toMatch(/I Informasi +1 +\+6 +7/);
    expect(shown).toMatch(/P Promosi +2 +– +2/);
    expect(shown).toMatch(/^Tambah 6 informasi: jadi 10 pos yang seimbang\.$/m);
    expect(shown).toMatch(/4 pos: 1 terjadwal dan 3 konsep\. \d+ hari kerja kosong: 1, 3–4, 7–8,/);
  });

  test("lists by owner what is to be looked at again until its end", () => {
    const made = officeWith({ posts: postsOf("2026-11", { informasi: 3 }), dates });
    const reviews = ["2026-12-30", "2027-01-01", "2026-11-01"];
    const office = {
      ...made,
      posts: made.posts.map((post, index) => {
        const day = reviews[index] ?? "";
        const by = { iso: day, date: day, month: day.slice(0, 7), time: undefined, epoch: Date.parse(day) };
        const owner = index === 0 ? "Seksi Lelang" : undefined;
        return {
          ...post,
          title: `Judul ${index}`,
          review: { by, owner, at: { file: "", line: 1, column: 1 } },
        };
      }),
    };
    expect(text("2026-12", { office })).toContain(
      [
        "Perlu ditinjau lagi:",
        "Seksi Lelang:",
        "- Judul 0, paling lambat 30 Desember 2026",
        "Belum ada yang ditunjuk:",
        "- Judul 2, paling lambat 1 November 2026 (sudah lewat)",
      ].join("\n"),
    );
    expect(text("2026-12", { office })).not.toContain("Judul 1, paling");
  });

  test("tells of a past month what became of it, and asks for nothing", () => {
    const shown = text("2026-10");
    expect(shown).toContain("Bulan ini sudah lewat");
    expect(shown).not.toMatch(/Tambah|Perlu/);
  });

  test("says that the current month's drafts do not count yet for the check", () => {
    const office = officeWith({ posts: postsOf("2026-11", { informasi: 2 }, "draft") });
    expect(text("2026-11", { office })).toContain("npm run check");
    expect(text("2026-12", { office })).not.toContain("npm run check");
  });

  test("says where more posts are needed than were asked for", () => {
    const office = officeWith({ posts: postsOf("2026-12", { promosi: 4 }, "draft") });
    expect(text("2026-12", { office })).toMatch(
      /Dengan 10 pos bulan ini belum dapat seimbang; paling sedikit 20 pos/,
    );
  });

  test.each([40, 60, 80, 120])("keeps to %d columns", (width) => {
    const long = officeWith({ posts, dates, days });
    const office: Office = {
      ...long,
      posts: long.posts.map((post) => ({
        ...post,
        title: "Judul 🏠 yang panjang ".repeat(6),
        channels: ["instagram", "x"],
      })),
    };
    for (const line of text("2026-12", { width, office }).split("\n")) {
      // The table of pillars has the width of its figures.
      if (!/Target|%/.test(line)) expect(widthOf(line), line).toBeLessThanOrEqual(width);
    }
  });

  test("says the same without colour", () => {
    const coloured = text("2026-12", { colour: true });
    expect(coloured).toContain("\u001b[");
    expect(stripVTControlCharacters(coloured)).toBe(text());
  });

  test("lets no title move the cursor", () => {
    const office = officeWith({ posts, dates });
    const wild = {
      ...office,
      posts: office.posts.map((post) => ({ ...post, title: "\u001b[2J\u202eTERBALIK\n" })),
    };
    const shown = text("2026-12", { office: wild });
    expect(shown).not.toContain("\u001b");
    expect(shown).not.toContain("\u202e");
  });

  test("says what is to be published periodically until its end, and what is late, but nothing in a past month", () => {
    const at = { file: "content/berkala.yaml", line: 1, column: 1 };
    const item = (id: string, every: PeriodicItem["every"], since: string): PeriodicItem => ({
      ...{ id, name: `Laporan ${id}`, about: undefined, rule: "Pasal 11", every, within: undefined, since },
      ...{ page: undefined, at },
    });
    const office: Office = {
      ...officeWith({ posts, dates, days }),
      periodic: [
        item("bulanan", "bulanan", "2026-11-01"),
        item("semesteran", "semesteran", "2026-07-01"),
        item("tahunan", "tahunan", "2025-01-01"),
        item("depan", "tahunan", "2027-01-01"),
      ],
    };
    const lines = (month: string): string[] => {
      const all = text(month, { office }).split("\n");
      const from = all.indexOf("Informasi berkala yang ditunggu:");
      return from < 0 ? [] : all.slice(from + 1).filter((line) => line !== "");
    };
    expect(lines("2026-12")).toEqual([
      "- Laporan bulanan: paling lambat 30 November 2026",
      "- Laporan semesteran: paling lambat 31 Desember 2026",
      "- Laporan tahunan: terlambat, seharusnya 31 Desember 2025",
    ]);
    expect(lines("2026-11")).toEqual([
      "- Laporan bulanan: paling lambat 30 November 2026",
      "- Laporan tahunan: terlambat, seharusnya 31 Desember 2025",
    ]);
    expect(lines("2026-10")).toEqual([]);
  });

  test("is worded in the office's language", () => {
    const office = officeWith({ posts, dates, days });
    const english: Office = { ...office, site: { ...office.site, language: "en" } };
    const shown = text("2026-12", { office: english });
    expect(shown).toContain("Plan of December 2026");
    expect(shown).toMatch(/Mon +Tue +Wed/);
    expect(shown).toContain("1 scheduled and 3 draft");
  });
});

describe("the letters of pillars", () => {
  test("are their initials, or the next letter that is free", () => {
    const pillar = (label: string) => ({
      id: label,
      label,
      description: "",
      colour: "#000000",
      kinds: [],
      target: 0,
    });
    const pillars = ["Informasi", "Inspirasi", "I", "In"].map(pillar);
    const marks = marksOf(pillars, (_style, shown) => shown);
    expect(pillars.map((each) => marks.letter(each))).toEqual(["I", "N", "3", "4"]);
  });
});
