import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { differences } from "./commonmark-differences.ts";
import { renderer } from "./render.ts";

interface Example {
  readonly number: number;
  readonly markdown: string;
  readonly html: string;
}

const { tests: examples } = createRequire(import.meta.url)("commonmark-spec") as {
  readonly tests: readonly Example[];
};

/** As HTML and not XHTML, with the spaces at its end left out; a picture of ours stands for itself. */
const plain = (html: string): string => html.replace(/<(br|hr) \/>/g, "<$1>").trimEnd();

function ours(markdown: string): string {
  const { parts } = renderer.render(markdown);
  return parts
    .map((part) =>
      typeof part === "string"
        ? part
        : `<figure>${"gallery" in part ? part.gallery.map(({ typed }) => typed).join() : "typed" in part ? part.typed : ""}</figure>`,
    )
    .join("");
}

test("the examples of CommonMark are rendered as they should be, but for those that differ on purpose", () => {
  expect(examples).toHaveLength(652);
  // The specification writes tabs as arrows.
  const differ = examples
    .filter(
      ({ markdown, html }) =>
        plain(ours(markdown.replaceAll("→", "\t"))) !== plain(html.replaceAll("→", "\t")),
    )
    .map(({ number }) => number);
  const known = new Set(differences.flatMap(({ examples: numbers }) => numbers));
  expect(differ.filter((number) => !known.has(number))).toEqual([]);
  expect([...known].filter((number) => !differ.includes(number))).toEqual([]);
});

test("no example of CommonMark brings an element that a reader could be harmed by", () => {
  const harmful = examples.filter(({ markdown }) =>
    /<(?:script|style|iframe|object|embed|form|svg|math|img)\b|<[a-z][^>]*\s(?:on\w+|style|srcdoc)=/i.test(
      ours(markdown),
    ),
  );
  expect(harmful.map(({ number }) => number)).toEqual([]);
});
