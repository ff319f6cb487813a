import fc from "fast-check";
import { expect, test } from "vitest";
import { findLinks } from "../../../scripts/lib/channels/x/links.ts";
import { topLevelDomains } from "../../../scripts/lib/channels/x/top-level-domains.ts";
import { conformance } from "./conformance.ts";

test("finds the links that X expects of whoever counts for it", () => {
  for (const [text, links] of conformance.links)
    expect(
      findLinks(text).map((link) => link.text),
      text,
    ).toEqual(links);
});

test("says where each link is", () => {
  for (const [text, links] of conformance.places)
    expect(
      findLinks(text).map((link) => [link.text, link.index]),
      text,
    ).toEqual(links);
});

test("knows each top-level domain, in capitals too", () => {
  const links = topLevelDomains.flatMap((name) => [
    `https://kantor.${name}`,
    `http://kantor.${name.toUpperCase()}/a`,
  ]);
  expect(findLinks(links.join(" ")).map(({ text }) => text)).toEqual(links);
});

const parts = [
  ...[
    "kantor",
    "go",
    "id",
    "com",
    "xn--fiqs8s",
    "日本",
    "é",
    "한국",
    "А",
    ".рф",
    ".",
    "..",
    "-",
    "_",
    "/",
    "://",
  ],
  ...[
    "https://",
    "HTTP://",
    "t.co/",
    ":",
    "80",
    "?",
    "q=1",
    "&",
    "#",
    "@",
    "(",
    ")",
    "[",
    " ",
    "\n",
    '"',
    "\u202e",
    "👍🏽",
  ],
];

test("whatever it finds stands there, in order and apart", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (bits) => {
      const text = bits.join("");
      let end = 0;
      for (const link of findLinks(text)) {
        expect(text.startsWith(link.text, link.index)).toBe(true);
        expect(link.index).toBeGreaterThanOrEqual(end);
        expect(link.text).toMatch(/^(?:https?:\/\/)?[^\s/]+\.[^\s/]+/i);
        end = link.index + link.text.length;
      }
    }),
    { numRuns: 2000 },
  );
});

test("a link within a sentence is found whatever stands around it", () => {
  const around = fc.constantFrom("", " ", "(", ")", "“", "”", ", ", ". ", "! ", "\n", "本");
  fc.assert(
    fc.property(around, around, (before, after) => {
      expect(findLinks(`Lihat${before === "" ? " " : before}https://lelang.go.id/a_b${after}`)).toEqual([
        { text: "https://lelang.go.id/a_b", index: 5 + Math.max(1, before.length) },
      ]);
    }),
  );
});

// A rule that tries each place to the end of such a row would take hours.
test.each([
  ["letters of no alphabet of ours", "本".repeat(20_000)],
  ["dots", "a.".repeat(50_000)],
  ["joined letters", "é_".repeat(50_000)],
  ["brackets", `x.id/${"(a".repeat(50_000)}`],
])("a long row of %s comes to an end", (_what, text) => {
  expect(findLinks(`${text}.`).length).toBeLessThan(50_001);
});
