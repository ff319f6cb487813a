import { readFileSync } from "node:fs";
import opentype from "opentype.js";
import { expect, test } from "vitest";
import { codePointsOf } from "../../scripts/lib/cards/coverage.ts";
import { advances, coverage, fontFiles, weights } from "../../scripts/lib/cards/fonts.ts";

const sorted = (codePoints: Iterable<number>): number[] => [...codePoints].sort((a, b) => a - b);

test.each(fontFiles)("the characters of $name $weight are those that the whole font has", ({ file }) => {
  const { buffer } = new Uint8Array(readFileSync(file));
  const { tables } = opentype.parse(buffer);
  const { glyphIndexMap } = tables.cmap as unknown as { glyphIndexMap: Record<string, number> };
  const drawn = Object.keys(glyphIndexMap).filter((codePoint) => glyphIndexMap[codePoint] !== 0);
  expect(sorted(codePointsOf(file))).toEqual(sorted(drawn.map(Number)));
});

test.each(weights)("each weight draws the same characters: %i", (weight) => {
  expect(sorted(coverage())).toEqual(sorted(advances(weight).keys()));
});
