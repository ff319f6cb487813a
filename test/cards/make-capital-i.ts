/**
 * Makes templates/cards/fonts: a capital I with serifs in each weight of the cards' letters, which has none. Between small letters the
 * plain one reads as an l: #LelangGoId. Run with: node --import tsx test/cards/make-capital-i.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import opentype from "opentype.js";
import { capitalI, capitalIFile, fontFiles, weights } from "../../scripts/lib/cards/fonts.ts";

for (const weight of weights) {
  const latin = fontFiles.find((font) => font.weight === weight && font.name.endsWith("latin"));
  if (!latin) throw new Error(`no letters of weight ${weight}`);
  const { buffer } = new Uint8Array(readFileSync(latin.file));
  const letters = opentype.parse(buffer);
  const { x1, x2, y2 } = letters.charToGlyph("I").getBoundingBox();
  const stem = x2 - x1;
  // Bars a little thinner than the stem, as those of its other letters are, and reaching out by half of it and some.
  const bar = Math.round(stem * 0.8);
  const reach = Math.round(stem * 0.55 + 60);
  const bearing = 50;
  const path = new opentype.Path();
  const box = (left: number, foot: number, right: number, top: number): void => {
    path.moveTo(left, foot);
    path.lineTo(right, foot);
    path.lineTo(right, top);
    path.lineTo(left, top);
    path.close();
  };
  const width = stem + 2 * reach;
  box(bearing, 0, bearing + width, bar);
  box(bearing + reach, bar, bearing + reach + stem, y2 - bar);
  box(bearing, y2 - bar, bearing + width, y2);
  const glyphs = [
    new opentype.Glyph({ name: ".notdef", unicode: 0, advanceWidth: 500, path: new opentype.Path() }),
    new opentype.Glyph({
      name: "I",
      unicode: capitalI.codePointAt(0) ?? 0,
      advanceWidth: width + 2 * bearing,
      path,
    }),
  ];
  const { unitsPerEm, ascender, descender } = letters;
  const font = new opentype.Font({
    familyName: "Pilar I",
    styleName: `${weight}`,
    unitsPerEm,
    ascender,
    descender,
    glyphs,
  });
  const bytes = Buffer.from(font.toArrayBuffer());
  // satori's reader of fonts falls over a table of languages, which this one does not need: under another name it is not looked at.
  const languages = bytes.indexOf("ltag", 12, "latin1");
  if (languages > 0) bytes.write("LTAG", languages, "latin1");
  writeFileSync(capitalIFile(weight), bytes);
}
