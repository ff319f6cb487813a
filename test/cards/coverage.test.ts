import { readFileSync } from "node:fs";
import { parse } from "opentype.js";
import { expect, test } from "vitest";
import { codePointsOf, widthsOf } from "../../scripts/lib/cards/coverage.ts";
import { coverage, fontFiles, weights } from "../../scripts/lib/cards/fonts.ts";

test.each(fontFiles)("the characters of $name $weight are read from its table", ({ name, file }) => {
  const own = codePointsOf(file);
  const there: Readonly<Record<string, string>> = {
    "Plus Jakarta Sans latin": "Aa0–€²½",
    "Plus Jakarta Sans latin-ext": "ŁşẂ",
    "Plus Jakarta Sans vietnamese": "ỄặƯ",
    "Noto Naskh Arabic": "اأبةتثجحخدذرزسشصضطظعغفقكلمنهويى",
  };
  const has = (character: string) => [character, own.has(character.codePointAt(0) ?? 0)];
  expect(there[name]).toBeDefined();
  for (const character of there[name] ?? "") expect(has(character)).toEqual([character, true]);
  for (const character of "你→") expect(has(character)).toEqual([character, false]);
});

test.each(weights)("each weight draws the same characters: %i", (weight) => {
  const own = fontFiles.filter((font) => font.weight === weight || font.name.includes("Arabic"));
  expect(new Set(own.flatMap(({ file }) => [...codePointsOf(file)]))).toEqual(coverage());
});

test.each(fontFiles)("the widths of $name $weight are read as another reader reads them", ({ file }) => {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  const font = parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  const widths = [...widthsOf(file)];
  expect(widths.length).toBeGreaterThan(20);
  for (const [codePoint, width] of widths) {
    const { advanceWidth = 0 } = font.charToGlyph(String.fromCodePoint(codePoint));
    expect([codePoint, width]).toEqual([codePoint, advanceWidth / font.unitsPerEm]);
  }
});
