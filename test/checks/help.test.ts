import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { words } from "../../scripts/lib/language/id/index.ts";
import { helpFor, helpPage } from "../../scripts/lib/problems/help-page.ts";
import { type ProblemCode, problem } from "../../scripts/lib/problems/problem.ts";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import { type Files, pixel, post, postFile, writeOffice } from "../fixtures/temporary-office.ts";

const page = readFileSync(join(import.meta.dirname, "..", "..", helpPage), "utf8");
const codes = Object.keys(words.problems).sort() as ProblemCode[];
const sections = new Map(
  page
    .split(/^(?=#{2,3} )/m)
    .filter((section) => section.startsWith("### "))
    .map((section) => [section.slice(4, section.indexOf("\n")), section]),
);

interface Example {
  readonly code: ProblemCode;
  readonly kind: string;
  readonly place: string;
  readonly text: string;
}

const examples = Array.from(sections, ([code, section]) =>
  Array.from(
    section.matchAll(/^```\w+ (keliru|betul): (.+)\n([\s\S]*?)^```$/gm),
    ([, kind = "", place = "", text = ""]): Example => ({ code: code as ProblemCode, kind, place, text }),
  ),
).flat();

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
    const section = sections.get(code) ?? "";
    for (const part of ["Tingkat", "Ditemukan", "Mengapa", "Cara memperbaiki"]) {
      expect(section).toMatch(new RegExp(`^- \\*\\*${part}:\\*\\* \\S`, "m"));
    }
    const severity = problem(code, { file: "", line: 1, column: 1 }, {} as never).severity;
    const level = words.verdicts.report.severities[severity];
    expect(section).toContain(`**Tingkat:** ${level}`);
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
      const { folder } = writeOffice({ ...pictures, ...filesOf(example) });
      const read = readOffice({ folder, label: "content", now: "2026-11-22T08:00" });
      const { problems } = await checkOffice(read);
      const found = new Set(problems.map((one) => one.code));
      if (kind === "keliru") expect([...found]).toContain(code);
      else expect([...found]).toEqual([]);
    },
  );
});

const home = "posts/2026-11/pos-pertama";
const pictures: Files = { [`${home}/langkah.png`]: pixel, [`${home}/langkah.bmp`]: pixel };

/** What an example changes in an office that is sound. */
function filesOf({ place, text }: Example): Files {
  switch (place) {
    case "pos":
      return { [postFile]: post(fieldsOf(text)) };
    case "isi":
      return { [postFile]: post({}, text) };
    case "letak":
      return {
        [postFile]: null,
        [`${home}/langkah.png`]: null,
        [`${home}/langkah.bmp`]: null,
        [text.trim()]: post(),
      };
    default:
      return { [place]: text };
  }
}

function fieldsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .trimEnd()
      .split("\n")
      .map((line) => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon), line.slice(colon + 1).trim()];
      }),
  );
}
