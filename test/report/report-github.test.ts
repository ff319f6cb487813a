import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { words } from "../../scripts/lib/language/id/index.ts";
import { breakdown } from "../../scripts/lib/mix/breakdown.ts";
import { problem } from "../../scripts/lib/problems/problem.ts";
import { escapeData, escapeProperty, reportGithub } from "../../scripts/lib/report/report-github.ts";
import { sampleOffice, sampleReport } from "./sample.ts";

const unescapeData = (text: string): string =>
  text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text: string): string =>
  unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));

/** Texts in which the escaped characters, and what looks like an escape, are frequent. */
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom("%", "\r", "\n", ":", ",", "2", "5", "0", "A", "D", "a", "é") }),
);

describe("the GitHub report", () => {
  it("escapes so that nothing is lost and no line or property ends early", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(unescapeData(escapeData(given))).toBe(given);
        expect(escapeData(given)).not.toMatch(/[\r\n]/);
        expect(unescapeProperty(escapeProperty(given))).toBe(given);
        expect(escapeProperty(given)).not.toMatch(/[\r\n:,]/);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives one command a problem: errors, then flagged months, then other warnings", () => {
    const commands = reportGithub(sampleReport()).trimEnd().split("\n");
    const heads = commands.map((command) =>
      /^::(\w+) .*title=([a-z0-9-]+)::/.exec(command)?.slice(1).join(" "),
    );
    expect(heads).toEqual([
      "error unknown-key",
      "error empty-body",
      "warning month-off",
      "warning byte-order-mark",
    ]);
  });

  it("names file, line and column, and puts the hint on a line of its own", () => {
    const [first] = reportGithub(sampleReport()).split("\n");
    expect(first).toBe(
      '::error file=content/posts/2026-11/cara/index.md,line=4,col=1,title=unknown-key::Kunci "hastags" tidak dikenal.%0AMungkin maksudnya "hashtags"?%0Ascripts/lib/checks/README.md#unknown-key',
    );
  });

  it("lets no file name and no value in a file start a command or a property of its own", () => {
    const at = { file: "content/a,line=9:b\n::error::x.md", line: 1, column: 1 };
    const report = reportGithub({
      words,
      problems: [
        problem("invalid-date", at, { found: "100%\n::stop-commands::x", wrong: "form", meant: undefined }),
      ],
    });
    expect(report.trimEnd().split("\n")).toHaveLength(1);
    expect(report).toContain("file=content/a%2Cline=9%3Ab %3A%3Aerror%3A%3Ax.md,line=1,");
    expect(report).toContain("100%25 ::stop-commands::x");
  });

  it("says in one notice how many are not shown, as GitHub shows ten errors and ten warnings", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        problem(
          "empty-body",
          { file: `content/${i}.md`, line: 1, column: 1 },
          {},
          i % 2 === 0 ? "error" : "warning",
        ),
      );
    expect(reportGithub({ words, problems: many(20) })).not.toContain("::notice");
    const lines = reportGithub({ words, problems: many(27) })
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(28);
    expect(lines.filter((line) => line.startsWith("::notice"))).toEqual([
      "::notice title=pilar::7 masalah lagi tidak tampil sebagai anotasi; lihat log atau ringkasan.",
    ]);
  });

  it("says what stands out in a breakdown, one notice a period", () => {
    const report = reportGithub({
      ...sampleReport(),
      problems: [],
      breakdown: breakdown(sampleOffice, "channel"),
    });
    expect(report.match(/^::notice title=.*::Tanpa kanal: promosi/gm)).toHaveLength(2);
  });

  it("is empty where there is no problem", () => {
    expect(reportGithub({ words, problems: [] })).toBe("");
  });
});
