import { expect, test } from "vitest";
import type { ItemReport } from "../../scripts/lib/disclosure/item-reports.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { forms } from "../../scripts/lib/report/forms.ts";
import { samplePost } from "../templates/sample-site.ts";

const item = (id: string, more: Partial<ItemReport>): ItemReport => ({
  ...{ id, name: `Butir ${id}`, about: undefined, rule: "UU 14/2008", every: "bulanan" },
  ...{ state: "current", due: "2026-12-31", missed: 0, last: undefined },
  ...more,
});
const input = {
  now: samplePost(0).date,
  office: undefined,
  months: [],
  problems: [],
  words: wordsFor("id"),
  terminal: process.stdout,
  periodic: [
    item("a", { last: { date: "2026-11-03", address: "/ppid/", title: undefined } }),
    item("b", { state: "late", due: "2026-10-31", missed: 2 }),
    item("c", { state: "due", due: "2026-11-30" }),
  ],
};

test("what is periodic is in the report for a person, and in that of a job", () => {
  for (const form of ["text", "markdown"] as const) {
    const report = forms[form](input as never);
    expect(report).toMatch(/31 Des 2026\s+\\?\(terakhir 3 Nov 2026/);
    expect(report).toMatch(/! .*31 Okt 2026; 2 kali terlewat/);
    expect(report).toMatch(/… .*30 Nov 2026/);
  }
});

test("the data have it by its keys, and nothing of it where there is no such list", () => {
  expect(JSON.parse(forms.json(input as never)).periodic[1]).toEqual({
    ...{ id: "b", name: "Butir b", rule: "UU 14/2008", every: "bulanan" },
    ...{ state: "late", due: "2026-10-31", missed: 2, last: null },
  });
  expect(JSON.parse(forms.json({ ...input, periodic: [] } as never))).not.toHaveProperty("periodic");
});
