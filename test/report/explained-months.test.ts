import { PassThrough } from "node:stream";
import type { WriteStream } from "node:tty";
import { expect, test } from "vitest";
import { monthBalance } from "../../scripts/lib/checks/month-balance.ts";
import { words as english } from "../../scripts/lib/language/en/index.ts";
import { words as indonesian } from "../../scripts/lib/language/id/index.ts";
import { monthReports } from "../../scripts/lib/mix/month-reports.ts";
import type { Problem } from "../../scripts/lib/problems/problem.ts";
import { exitCode } from "../../scripts/lib/report/exit-code.ts";
import { forms, type ReportInput } from "../../scripts/lib/report/forms.ts";
import { makeOffice, notesOf } from "../mix/make-office.ts";
import { sampleOffice } from "./sample.ts";

const terminal = new PassThrough() as unknown as WriteStream;

/** The sample, whose September is off, with what its office says of it. */
function explained(note: string, words = indonesian): ReportInput {
  const { monthNotes: _, ...rest } = sampleOffice;
  const site = { ...rest.site, mix: { ...rest.site.mix, enforce: ["off"] as const } };
  const office = { ...rest, site, monthNotes: notesOf({ "2026-09": note }) };
  const months = monthReports(office);
  const problems = monthBalance({ office, months, words }) as readonly Problem[];
  return { now: office.now, office, months, problems, words, strict: true, terminal };
}

const note = "Pekan lelang nasional dan pindah kantor";

test.each(Object.entries(forms))("as %s a month is listed as explained, and fails nothing", (name, form) => {
  for (const words of [indonesian, english]) {
    const input = explained(note, words);
    expect(input.problems).toEqual([]);
    expect(exitCode(input.problems, { strict: true })).toBe(0);
    const report = form(input);
    expect(report).toContain(note);
    expect(report).not.toContain("month-off");
    expect(report.match(/warning|error /g) ?? [], name).toEqual([]);
  }
});

test("as text the month stays off, with what the office says below it", () => {
  const lines = forms.text(explained(note)).split("\n");
  const at = lines.findIndex((line) => line.includes("September 2026"));
  expect(lines[at]).toMatch(/! timpang$/);
  expect(lines[at + 1]).toBe(`  Dijelaskan: ${note}`);
  expect(lines[at + 2]).toContain("Oktober 2026");
});

test("a month that is over is not advised, explained or not", () => {
  const office = makeOffice({ posts: [] });
  const reports = monthReports({
    ...sampleOffice,
    posts: sampleOffice.posts.filter(({ date }) => date.month < "2026-11"),
  });
  for (const form of [forms.text, forms.markdown, forms.junit]) {
    const report = form({
      ...explained(note),
      months: reports.filter(({ month }) => month < "2026-11"),
      now: office.now,
    });
    expect(report).not.toMatch(/Saran|ganti/i);
  }
});

test("as JSON the month keeps its fields and has two more", () => {
  const [, month] = JSON.parse(forms.json(explained(note))).months;
  const [, plain] = JSON.parse(forms.json({ ...explained(note), months: monthReports(sampleOffice) })).months;
  expect(month).toEqual({ ...plain, explained: true, note });
  expect(plain).not.toHaveProperty("note");
});

test("a note moves no cursor, and starts no markup and no command", () => {
  const hostile = "\u001b[31m<b>x</b> | **y** ::error::z \u202e";
  const input = explained(hostile);
  for (const character of ["\u001b", "\u202e"]) expect(forms.text(input)).not.toContain(character);
  expect(forms.markdown(input)).toContain("&lt;b\\>x&lt;/b\\> \\| \\*\\*y\\*\\*");
  expect(forms.junit(input)).toContain("&#60;b&#62;x");
  expect(forms.github(input).match(/^::/gm)).toHaveLength(1);
  expect(JSON.parse(forms.gitlab(input))).toMatchObject([
    {
      check_name: "month-explained",
      severity: "info",
      location: { path: "content/months.yaml", lines: { begin: 1 } },
    },
  ]);
});
