import { PassThrough } from "node:stream";
import type { WriteStream } from "node:tty";
import { expect, test } from "vitest";
import { words as english } from "../../scripts/lib/language/en/index.ts";
import { words as indonesian } from "../../scripts/lib/language/id/index.ts";
import { problem } from "../../scripts/lib/problems/problem.ts";
import type { Waived } from "../../scripts/lib/problems/waivers.ts";
import { exitCode } from "../../scripts/lib/report/exit-code.ts";
import { forms, type ReportInput } from "../../scripts/lib/report/forms.ts";
import { sampleOffice } from "./sample.ts";

const terminal = new PassThrough() as unknown as WriteStream;
const file = "content/posts/2026-11/cara/index.md";

function reportWith(reason: string, words = indonesian): ReportInput {
  const found = problem(
    "far-date",
    { file, line: 7, column: 3 },
    { key: "date", found: "2062-01-01", years: 2 },
  );
  const waived: Waived[] = [
    { problem: found, waiver: { file, line: 9, column: 10, code: "far-date", reason } },
  ];
  return { now: sampleOffice.now, office: sampleOffice, months: [], problems: [], waived, words, terminal };
}

const reason = "Peringatan seratus tahun kantor";

test.each(Object.entries(forms))(
  "as %s a waived finding is listed with its reason, and fails nothing",
  (_, form) => {
    for (const words of [indonesian, english]) {
      const input = reportWith(reason, words);
      expect(exitCode(input.problems, { strict: true })).toBe(0);
      // As text it may be broken into lines.
      const report = form(input).replace(/\s+/g, " ");
      expect(report).toContain(reason);
      expect(report).toContain("far-date");
      expect(report).toContain(file);
      expect(
        report.match(/::(?:warning|error) |<failure|"severity": "(?:critical|minor|error|warning)"/g),
      ).toBeNull();
    }
  },
);

test("as JSON it has a list of its own", () => {
  const { problems, waived } = JSON.parse(forms.json(reportWith(reason)));
  expect(problems).toEqual([]);
  expect(waived).toEqual([
    { code: "far-date", file, line: 7, column: 3, message: expect.any(String), reason },
  ]);
});

test("a reason moves no cursor, and starts no markup and no command", () => {
  const input = reportWith("\u001b[31m<b>x</b> | **y** ::error::z \u202e");
  for (const character of ["\u001b", "\u202e"]) expect(forms.text(input)).not.toContain(character);
  expect(forms.markdown(input)).toContain("&lt;b\\>x&lt;/b\\> \\| \\*\\*y\\*\\*");
  expect(forms.junit(input)).toContain("&#60;b&#62;x");
  expect(forms.github(input).match(/^::/gm)).toHaveLength(1);
  expect(JSON.parse(forms.gitlab(input))).toMatchObject([{ check_name: "far-date", severity: "info" }]);
});

test("where nothing was waived nothing is said of it", () => {
  const { waived: _, ...input } = reportWith(reason);
  for (const form of [forms.text, forms.markdown, forms.junit, forms.github])
    expect(form(input)).not.toContain(indonesian.verdicts.report.waived);
});
