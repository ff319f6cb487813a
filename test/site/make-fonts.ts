/**
 * Makes templates/assets/fonts: of the site's typeface the letters and marks that Indonesian and English are written with, two thirds of the
 * bytes of its smallest file; and a capital I with serifs. Nothing else needs the tool, so it is no dependency: npm install --no-save subset-font, then
 * node --import tsx test/site/make-fonts.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import opentype from "opentype.js";
import { capitalI, madeFolder } from "../../scripts/lib/cards/fonts.ts";
import { basicCharacters } from "./basic-characters.ts";

type Subset = (font: Buffer, text: string, options: { targetFormat: "woff2" }) => Promise<Buffer>;

const tool = "subset-font";
const { default: subset } = (await import(tool)) as { default: Subset };
const require = createRequire(import.meta.url);

const folder = join(import.meta.dirname, "..", "..", "templates", "assets", "fonts");

for (const weight of [400, 700]) {
  const whole = require.resolve(
    `@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff2`,
  );
  const made = await subset(readFileSync(whole), basicCharacters, { targetFormat: "woff2" });
  writeFileSync(join(folder, `plus-jakarta-sans-basic-${weight}-normal.woff2`), made);
}

const { buffer } = new Uint8Array(readFileSync(join(madeFolder, "capital-i-700.otf")));
const ofCards = opentype.parse(buffer);
const { path, advanceWidth = 500 } = ofCards.charToGlyph(capitalI);
const font = new opentype.Font({
  ...{ familyName: "Pilar I", styleName: "700" },
  ...{ unitsPerEm: ofCards.unitsPerEm, ascender: ofCards.ascender, descender: ofCards.descender },
  glyphs: [
    new opentype.Glyph({ name: ".notdef", unicode: 0, advanceWidth: 500, path: new opentype.Path() }),
    new opentype.Glyph({ name: "I", unicode: 0x49, advanceWidth, path }),
  ],
});
const letter = await subset(Buffer.from(font.toArrayBuffer()), "I", { targetFormat: "woff2" });
writeFileSync(join(folder, "plus-jakarta-sans-i-700-normal.woff2"), letter);
