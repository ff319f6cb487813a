import { expect, test } from "vitest";
import { attribute, elementsOf, htmlOf } from "./render.ts";

const dirs = (markdown: string) =>
  elementsOf(htmlOf(markdown))
    .filter(({ tagName }) => /^(?:p|h\d|ul|ol|li|blockquote|table|th|td)$/.test(tagName))
    .map((element) => [element.tagName, attribute(element, "dir")].filter(Boolean).join(" "));

const arabic = "قال تعالى: الصلح خير.";
const latin = "Damai itu baik.";

test.each([
  ["a paragraph", arabic, ["p auto"]],
  ["paragraphs of both", `${latin}\n\n${arabic}`, ["p auto", "p auto"]],
  ["a sentence that begins with words of Arabic", `الصلح خير, kata hakim di ruang mediasi.`, ["p ltr"]],
  ["a heading", `## ${arabic}`, ["h2 auto"]],
  ["a tight list", `- ${arabic}\n- ${latin}`, ["ul rtl", "li auto", "li ltr"]],
  ["a loose list", `1. ${arabic}\n\n2. ${arabic}`, ["ol rtl", "li rtl", "p auto", "li rtl", "p auto"]],
  [
    "a list of Latin items with one of Arabic",
    `- ${latin} ${latin}\n- ${arabic}`,
    ["ul", "li auto", "li rtl"],
  ],
  [
    "a list within another",
    `- ${arabic}\n  - ${latin}\n  - ${latin}\n- ${arabic} ${arabic} ${arabic}`,
    ["ul rtl", "li auto", "ul", "li auto", "li auto", "li auto"],
  ],
  ["a quotation", `> ${arabic}`, ["blockquote rtl", "p auto"]],
  [
    "a table",
    `| ${arabic} | ${arabic} |\n|---|---|\n| ${latin} | ${arabic} |`,
    ["table rtl", "th auto", "th auto", "td auto", "td auto"],
  ],
  ["an entity", "&#1575;&#1604;&#1589;&#1604;&#1581;", ["p auto"]],
])("%s with Arabic says which way it runs", (_what, markdown, expected) => {
  expect(dirs(markdown)).toEqual(expected);
});

test("a body without words from right to left has no dir", () => {
  expect(htmlOf(`## ${latin}\n\n- ${latin} &amp;\n\n> ${latin}\n\n| a |\n|---|\n| b |`)).not.toContain(
    "dir=",
  );
});
