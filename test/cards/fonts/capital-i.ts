/**
 * A capital I with serifs, which the letters of the cards have not: between small ones their own reads as an l, as in #LelangGoId.
 */
import opentype from "opentype.js";
import { capitalI } from "../../../scripts/lib/cards/fonts.ts";
import { fontOf, tablesOf } from "./tables.ts";

/** @param letters whose stem and height it has */
export function capitalIOf(letters: opentype.Font): Buffer {
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
  const { unitsPerEm, ascender, descender } = letters;
  const unicode = capitalI.codePointAt(0) ?? 0;
  const font = new opentype.Font({
    ...{ familyName: "Pilar I", styleName: "Regular", unitsPerEm, ascender, descender },
    glyphs: [
      new opentype.Glyph({ name: ".notdef", unicode: 0, advanceWidth: 500, path: new opentype.Path() }),
      new opentype.Glyph({ name: "I", unicode, advanceWidth: width + 2 * bearing, path }),
    ],
  });
  const tables = tablesOf(Buffer.from(font.toArrayBuffer()));
  // satori's reader of fonts falls over a table of languages, which this one does not need.
  tables.delete("ltag");
  return fontOf(tables);
}
