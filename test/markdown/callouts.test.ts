import { expect, it, test } from "vitest";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { createRenderer } from "../../scripts/lib/markdown/renderer.ts";

const renderer = createRenderer({
  hashtags: new Map(),
  url: "https://kantor.go.id",
  words: wordsFor("id").markdown,
});
const html = (source: string): string => renderer.render(source).parts.join("");

test.each([
  ["> **Info:** loket pindah.", "info"],
  ["> **Penting.** Bawa KTP.", "important"],
  ["> **WASPADA** calo.\n>\n> Laporkan.", "beware"],
])("%s is a note", (source, kind) => {
  expect(html(source)).toMatch(new RegExp(`^<div class="callout ${kind}" role="note">\\n<p><strong>`));
  expect(html(source)).toMatch(/<\/div>\n$/);
  expect(html(source)).not.toContain("blockquote");
});

it.each(["> Penting: bawa KTP.", "> **Bawa KTP.** Penting.", "> Katanya **penting**.", "> - **Info**"])(
  "leaves %s a quotation",
  (source) => expect(html(source)).toMatch(/^<blockquote>/),
);

it("knows a quotation within a note, and a note within a quotation", () => {
  expect(html("> **Info:** ia berkata:\n>\n> > Datang saja.")).toMatch(
    /^<div[\s\S]*<blockquote>[\s\S]*<\/blockquote>\n<\/div>\n$/,
  );
  expect(html("> Ia berkata:\n>\n> > **Info:** buka.")).toMatch(
    /^<blockquote>[\s\S]*<div[\s\S]*<\/div>\n<\/blockquote>\n$/,
  );
});
