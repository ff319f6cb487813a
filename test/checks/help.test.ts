import { describe, expect, it } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { words } from "../../scripts/lib/language/id/index.ts";
import { helpFor } from "../../scripts/lib/problems/help-page.ts";
import { type ProblemCode, problem } from "../../scripts/lib/problems/problem.ts";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import { writeOffice } from "../fixtures/temporary-office.ts";
import { examples, filesOf, partOf, parts, sections } from "./code-page.ts";

const codes = Object.keys(words.problems).sort() as ProblemCode[];

describe("the page that explains the codes", () => {
  it("has a section for every code, and none for a code that there is not", () => {
    expect([...sections.keys()].sort()).toEqual(codes);
  });

  it("is where every code leads: to its own heading", () => {
    for (const code of codes) {
      expect(helpFor(code)).toBe(`scripts/lib/checks/README.md#${code}`);
      // GitHub and GitLab make a heading's anchor of its text, lower case, with hyphens.
      expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });

  it.each(codes)("tells of %s what is found, why, and how to mend it", (code) => {
    for (const part of parts) expect(partOf(code, part), part).toBeDefined();
    const severity = problem(code, { file: "", line: 1, column: 1 }, {} as never).severity;
    const level = words.verdicts.report.severities[severity];
    expect(partOf(code, "Tingkat")).toMatch(new RegExp(`^${level}`));
  });

  it("has a right example for every wrong one", () => {
    const shown = (kind: string) =>
      examples.filter((example) => example.kind === kind).map(({ code }) => code);
    expect(shown("keliru").length).toBeGreaterThan(20);
    expect(shown("betul")).toEqual(shown("keliru"));
  });

  it.each(examples.map((example) => [example.kind, example.code, example] as const))(
    "shows what is %s of %s as the check sees it",
    async (kind, code, example) => {
      const { folder } = writeOffice(filesOf(example));
      const read = readOffice({ folder, label: "content", now: "2026-11-22T08:00" });
      const { problems } = await checkOffice(read);
      const found = new Set(problems.map((one) => one.code));
      if (kind === "keliru") expect([...found]).toContain(code);
      else expect([...found]).toEqual([]);
    },
  );
});
