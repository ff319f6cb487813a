import { expect, it, test } from "vitest";
import { partsOf, readingMinutes } from "../../scripts/lib/site/long-text.ts";

const part = (number: number, words = 100) =>
  `<h2 id="bagian-${number}">Bagian <em>${number}</em><sup><a href="#catatan-1">1</a></sup></h2>\n<p>${"kata ".repeat(words)}</p>\n`;

it("lists the parts of a long text, in words alone", () => {
  expect(partsOf([1, 2, 3, 4].map((number) => part(number)).join(""))).toEqual(
    [1, 2, 3, 4].map((number) => ({ id: `bagian-${number}`, words: `Bagian ${number}` })),
  );
});

test.each([
  ["of three parts", [1, 2, 3].map((number) => part(number, 300)).join("")],
  ["of few words", [1, 2, 3, 4, 5].map((number) => part(number, 20)).join("")],
])("a text %s has no list", (_what, html) => {
  expect(partsOf(html)).toEqual([]);
});

test.each([
  ["<p>Satu dua.</p>", 1],
  [`<p>${"kata ".repeat(500)}</p>`, 3],
  [`<p>${"kata ".repeat(2000)}</p>`, 10],
])("a text takes minutes by its words", (html, minutes) => {
  expect(readingMinutes(html)).toBe(minutes);
});
