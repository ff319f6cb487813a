import { readFileSync } from "node:fs";
import { parse } from "opentype.js";
import { expect, test } from "vitest";
import { widthsOf } from "../../scripts/lib/cards/coverage.ts";
import { fontFiles } from "../../scripts/lib/cards/fonts.ts";

const woffs = fontFiles.filter(({ file }) => file.endsWith(".woff"));

test.each(woffs)("the widths of $name $weight are read as another reader reads them", ({ file }) => {
  const font = parse(new Uint8Array(readFileSync(file)).buffer);
  const widths = [...widthsOf(file)];
  expect(widths.length).toBeGreaterThan(20);
  for (const [codePoint, width] of widths) {
    const { advanceWidth = 0 } = font.charToGlyph(String.fromCodePoint(codePoint));
    expect([codePoint, width]).toEqual([codePoint, advanceWidth / font.unitsPerEm]);
  }
});
