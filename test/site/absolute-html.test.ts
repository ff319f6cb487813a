import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { absoluteHtml } from "../../scripts/lib/site/absolute-html.ts";
import { attribute, elementsOf, htmlOf, textOf } from "../markdown/render.ts";

const page = "https://instansi.github.io/pilar/2026/11/pos/";
const absolute = (html: string) => absoluteHtml(html, page);

describe("HTML for outside the site", () => {
  test.each([
    ["#bagian-syarat", `${page}#bagian-syarat`],
    ["?q=1", `${page}?q=1`],
    ["?q=1&amp;n=2#a", `${page}?q=1&amp;n=2#a`],
    ["jangkar-lain", `${page}jangkar-lain`],
    ["./a", `${page}a`],
    ["../lain/", "https://instansi.github.io/pilar/2026/11/lain/"],
    ["/pilar/ppid/", "https://instansi.github.io/pilar/ppid/"],
    ["//lain.id/a", "https://lain.id/a"],
    ["", page],
    ["https://lelang.go.id", "https://lelang.go.id"],
    ["HTTP://lelang.go.id/a b", "HTTP://lelang.go.id/a b"],
    ["mailto:a@b.id", "mailto:a@b.id"],
    ["tel:+62215550100", "tel:+62215550100"],
    ["data:image/png;base64,AA==", "data:image/png;base64,AA=="],
  ])("has %j as %j", (address, whole) => {
    for (const name of ["href", "src", "poster", "cite"])
      expect(absolute(`<p><a class="x" ${name}="${address}" id="y">a</a></p>`)).toBe(
        `<p><a class="x" ${name}="${whole}" id="y">a</a></p>`,
      );
  });

  test.each([
    [
      "/a.jpg 640w, /b.jpg 1280w",
      "https://instansi.github.io/a.jpg 640w, https://instansi.github.io/b.jpg 1280w",
    ],
    ["a.jpg 1x,b.jpg 2x", `${page}a.jpg 1x,${page}b.jpg 2x`],
    ["a.jpg", `${page}a.jpg`],
    ["//lain.id/a,b.jpg 2x, https://c.id/d.jpg", "https://lain.id/a,b.jpg 2x, https://c.id/d.jpg"],
  ])("has the srcset %j as %j", (value, whole) => {
    expect(absolute(`<img srcset="${value}">`)).toBe(`<img srcset="${whole}">`);
  });

  test.each([
    '`<a href="/ppid/">`',
    '```html\n<img src="/a.png" srcset="/b.png 2x">\n```',
    'Tulis href="/ppid/" saja',
    '[a](https://a.id "kata href=\\"/b/\\" dan src=\\"#c\\"")',
  ])("leaves text as it is: %s", (markdown) => {
    const html = htmlOf(markdown);
    expect(absolute(html)).toBe(html);
  });

  test("has no address of any body that is not whole, and the same text", () => {
    const piece = fc.constantFrom(
      ...["[a](#b)", "[a](?q=1)", "[a](b)", "[a](../c/)", "[a](/d/)", "[a](//e.id)", "[a](https://f.id)"],
      ...['`href="/x"`', "## Judul", "![a](https://b.id/c.png)", "| a |\n|---|\n| [b](/c/) |", "#InfoLelang"],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const html = htmlOf(pieces.join("\n\n"));
        expect(textOf(absolute(html))).toBe(textOf(html));
        for (const element of elementsOf(absolute(html))) {
          const href = attribute(element, "href");
          if (href !== undefined) expect(href).toMatch(/^https:\/\/[^/]/);
        }
      }),
    );
  });
});
