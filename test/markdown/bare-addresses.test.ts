import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attribute, elementsOf, htmlOf, textOf } from "./render.ts";

const a = (href: string, text = href): string => `<a href="${href}" rel="noopener">${text}</a>`;
const site = "https://lelang.go.id";

describe("an address in running text", () => {
  test.each([
    ["in italics by _", `_Sumber: ${site}/berita_`, `<em>Sumber: ${a(`${site}/berita`)}</em>`],
    ["in italics by _, of a server alone", `_Sumber: ${site}_`, `<em>Sumber: ${a(site)}</em>`],
    ["in italics by *", `*Sumber: ${site}/berita*`, `<em>Sumber: ${a(`${site}/berita`)}</em>`],
    ["in bold by __", `__${site}/berita__`, `<strong>${a(`${site}/berita`)}</strong>`],
    ["in bold, before a colon", `**${site}/a**: lalu`, `<strong>${a(`${site}/a`)}</strong>: lalu`],
    ["in bold and italics", `**_${site}/a_**`, `<strong><em>${a(`${site}/a`)}</em></strong>`],
    ["struck out", `~~${site}/a~~`, `<s>${a(`${site}/a`)}</s>`],
    ["with a _ of its own", `_${site}/a_b_c_ lalu`, `<em>${a(`${site}/a_b_c`)}</em> lalu`],
    ["in italics before a comma", `_${site}/a_, lalu`, `<em>${a(`${site}/a`)}</em>, lalu`],
    ["before a trailing _", `${site}/a_ lalu`, `${a(`${site}/a`)}_ lalu`],
  ])("is a link %s", (_where, markdown, expected) => {
    expect(htmlOf(markdown)).toBe(`<p>${expected}</p>\n`);
  });

  test.each([
    [".", ","],
    ["?", "!"],
    [":", ";"],
    ["…", "..."],
    [")", "]"],
    ["}", ")."],
    ['"', "'"],
    ["’", "”"],
    ["»", "›"],
    ["،", "؛"],
    ["؟", "۔"],
    ["。", "、"],
    ["—", "–"],
    ["&amp;", "&quot;"],
    ["&#41;", "&hellip;"],
    ["*", "_"],
    ["~", "^"],
    [")?", "_)."],
  ])("ends before %s and %s", (one, other) => {
    for (const mark of [one, other]) {
      for (const address of [site, `${site}/berita`, `${site}/?a=b`]) {
        const links = elementsOf(htmlOf(`Lihat ${address}${mark} ya`)).filter(
          ({ tagName }) => tagName === "a",
        );
        expect(links.map((link) => attribute(link, "href"))).toEqual([address]);
      }
    }
  });

  test.each([
    `${site}/wiki/Lelang_(hukum)`,
    `${site}/a?b=c&d=e#f_g`,
    `${site}/a-`,
    `${site}/a/`,
    `${site}/%C3%A9`,
    `${site}:8080/a`,
    "https://a_b.go.id/c",
    "http://localhost:8080/a",
    `${site}/#/rute`,
    `${site}/a,b;c.d'e`,
    "mailto:halo@kantor.go.id",
  ])("is whole: %s", (address) => {
    const [, link] = elementsOf(htmlOf(`(${address}) dan seterusnya`));
    expect(link && attribute(link, "href")).toBe(address);
  });

  test.each([
    ["&amp; for &", `${site}/?a=1&amp;b=2`, `${site}/?a=1&b=2`],
    ["\\_ for _", `${site}/a\\_b`, `${site}/a_b`],
  ])("may be written as Markdown has it: %s", (_what, markdown, href) => {
    const [, link] = elementsOf(htmlOf(markdown));
    expect(link && attribute(link, "href")).toBe(href);
    expect(textOf(htmlOf(markdown)).trim()).toBe(href);
  });

  test.each([
    "lelang.go.id",
    "www.lelang.go.id",
    "https://",
    "https://_",
    "xhttps://lelang.go.id",
    "https:/lelang.go.id",
    "https://lelang.go_id",
    "`https://lelang.go.id`",
    "https\\://lelang.go.id",
    "ftp://lelang.go.id",
    "mailto:halo",
  ])("is none: %s", (markdown) => {
    expect(elementsOf(htmlOf(`Lihat ${markdown} ya`)).map(({ tagName }) => tagName)).not.toContain("a");
  });

  test("in a link's words is no second link, and does not end them", () => {
    expect(htmlOf(`[lihat ${site}/a](/ppid/)`)).toBe(`<p><a href="/ppid/">lihat ${site}/a</a></p>\n`);
    expect(htmlOf(`[${site}/a_b_](/ppid/)`)).toBe(`<p><a href="/ppid/">${site}/a_b_</a></p>\n`);
  });

  test("takes no letter from the text around it, whatever stands there", () => {
    const word = fc.constantFrom(
      "kata",
      "https://a.id",
      "https://a.id/b_c",
      "(",
      ")",
      "[",
      "]",
      ".",
      "…",
      "،",
      "'",
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.constantFrom("", " "),
        (words, between) => {
          const source = words.join(between);
          // Brackets that touch make a link of Markdown's own, whose address is not shown: no bare address.
          fc.pre(!source.includes("]("));
          const plain = source.replaceAll("'", "’");
          expect(
            textOf(htmlOf(`x ${source}`))
              .trim()
              .replaceAll(/['‘]/g, "’"),
          ).toBe(`x ${plain}`.trim());
        },
      ),
    );
  });
});
