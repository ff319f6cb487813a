import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "opentype.js";
import { expect, test } from "vitest";
import { coverage, fontFiles, madeFolder, weights } from "../../scripts/lib/cards/fonts.ts";
import { codePointsOf, madeFiles } from "./fonts/made-files.ts";

test("templates/cards/fonts is what is made of the packages of fonts that are installed", () => {
  const made = madeFiles();
  const there = new Map(readdirSync(madeFolder).map((name) => [name, readFileSync(join(madeFolder, name))]));
  const names = [...new Set([...made.keys(), ...there.keys()])];
  const other = names.filter((name) => there.get(name)?.equals(made.get(name) ?? Buffer.of()) !== true);
  expect(other, "run: npm run fonts").toEqual([]);
});

test.each(weights)("each weight draws the same characters: %i", (weight) => {
  const own = fontFiles.filter((font) => font.weight === weight || font.name.includes("Arabic"));
  const drawn = own
    .filter(({ name }) => name !== "Pilar I")
    .flatMap(({ file }) => codePointsOf(parse(new Uint8Array(readFileSync(file)).buffer)));
  expect(new Set(drawn)).toEqual(coverage());
});

test.each(["Aa0–€²½", "ŁşẂ", "ỄặƯ", "اأبةتثجحخدذرزسشصضطظعغفقكلمنهويى"])("“%s” is drawn", (text) => {
  expect(Array.from(text).filter((character) => !coverage().has(character.codePointAt(0) ?? 0))).toEqual([]);
});

test.each(["你", "→"])("“%s” is not", (character) => {
  expect(coverage().has(character.codePointAt(0) ?? 0)).toBe(false);
});
