import { describe, expect, it } from "vitest";
import { attribute, elementsOf, htmlOf } from "./render.ts";

const table = "| a | b |\n|---|---|\n| 1 | 2 |\n";

/** Wider than a phone, by its longest words. */
const wide = "| Pengadministrasian | Mempertanggungjawabkan |\n|---|---|\n| 1 | 2 |\n";

const tagsOf = (markdown: string): string[] => elementsOf(htmlOf(markdown)).map(({ tagName }) => tagName);

const namesOf = (markdown: string): (string | undefined)[] =>
  elementsOf(htmlOf(markdown))
    .filter(({ tagName }) => tagName === "section")
    .map((section) => attribute(section, "aria-label"));

describe("a table", () => {
  it("keeps a head that has words, even in one column alone", () => {
    const row = ["tr", "th", "th", "tbody", "tr", "td", "td"];
    expect(tagsOf(table)).toEqual(["section", "table", "thead", ...row]);
    expect(tagsOf("| | b |\n|---|---|\n| 1 | 2 |")).toEqual(["section", "table", "thead", ...row]);
    expect(tagsOf("| | `b` |\n|---|---|\n| 1 | 2 |")).toContain("thead");
  });

  it("has no head where Markdown's first row is without words", () => {
    expect(tagsOf("| | |\n|---|---|\n| 1 | 2 |")).toEqual(["section", "table", "tbody", "tr", "td", "td"]);
    expect(tagsOf("| ![](a.png) | |\n|---|---|\n| 1 | 2 |")).toEqual([
      ...["section", "table", "tbody", "tr", "td", "td"],
      ...["figure", "img"],
    ]);
    expect(tagsOf("| | |\n|---|---|")).toEqual(["section", "table"]);
  });

  it("loses its own head and no other's", () => {
    const tags = tagsOf(`| | |\n|---|---|\n| 1 | 2 |\n\n${table}`);
    expect(tags.filter((tag) => tag === "thead")).toHaveLength(1);
    expect(tags.indexOf("thead")).toBeGreaterThan(tags.lastIndexOf("section"));
  });
});

describe("the names of a body's tables", () => {
  it("are those of the headings that they stand under", () => {
    expect(namesOf(`${wide}\n## Biaya *lelang*\n\n${wide}\n### #InfoLelang\n\n${wide}`)).toEqual([
      "Tabel, dapat digeser ke samping",
      "Tabel: Biaya lelang, dapat digeser ke samping",
      "Tabel: #InfoLelang, dapat digeser ke samping",
    ]);
  });

  it("differ where there is no heading, where several stand under one, and where two headings are alike", () => {
    expect(namesOf(`${wide}\n${wide}\n## Biaya\n\n${wide}\n${wide}\n## Biaya\n\n${wide}`)).toEqual([
      "Tabel, dapat digeser ke samping",
      "Tabel 2, dapat digeser ke samping",
      "Tabel: Biaya, dapat digeser ke samping",
      "Tabel 2: Biaya, dapat digeser ke samping",
      "Tabel 3: Biaya, dapat digeser ke samping",
    ]);
  });

  it("start anew with each body", () => {
    expect(namesOf(wide)).toEqual(namesOf(wide));
  });

  it("cannot be broken out of", () => {
    expect(namesOf(`## "><script>alert(1)</script>\n\n${wide}`)).toHaveLength(1);
    expect(tagsOf(`## "><script>alert(1)</script>\n\n${wide}`)).not.toContain("script");
  });
});

it("a table is a stop for the keyboard, with a name, only where some screen is too narrow for its longest words", () => {
  const stops = (markdown: string) =>
    elementsOf(htmlOf(markdown))
      .filter(({ tagName }) => tagName === "section")
      .map((section) => [attribute(section, "tabindex"), attribute(section, "aria-label") !== undefined]);
  expect(stops(table)).toEqual([[undefined, false]]);
  expect(stops(wide)).toEqual([["0", true]]);
  // Words break between them: a long cell of short words takes little.
  expect(stops(`| a | b |\n|---|---|\n| ${"satu dua ".repeat(40)} | 2 |`)).toEqual([[undefined, false]]);
  expect(
    stops(
      "| Jan | Feb | Mar | Apr | Mei | Jun | Jul |\n|---|---|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 |",
    ),
  ).toEqual([["0", true]]);
});

it("a table's columns are aligned by classes, so that no page needs a style within it", () => {
  const cells = elementsOf(htmlOf("| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |")).filter(
    ({ tagName }) => /^t[hd]$/.test(tagName),
  );
  const sides = ["to-left", "to-center", "to-right", undefined];
  expect(cells.map((cell) => attribute(cell, "class"))).toEqual([...sides, ...sides]);
  expect(cells.filter((cell) => attribute(cell, "style") !== undefined)).toEqual([]);
});
