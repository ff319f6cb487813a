/** templates/cards/fonts, as it is made of the packages of fonts that are installed. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype from "opentype.js";
import { arabicWeight, subsets, weights } from "../../../scripts/lib/cards/fonts.ts";
import { capitalIOf } from "./capital-i.ts";
import { asSatoriTakesIt } from "./naskh.ts";
import { fontOf, tablesOf } from "./tables.ts";

const require = createRequire(import.meta.url);

function jakartaFile(subset: string, weight: number): string {
  const name = `plus-jakarta-sans-${subset}-${weight}-normal.woff`;
  return require.resolve(`@fontsource/plus-jakarta-sans/files/${name}`);
}

/** Bytes by the names of the files. */
export function madeFiles(): Map<string, Buffer> {
  const arabic = `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-${arabicWeight}-normal.woff`;
  const arabicFile = require.resolve(arabic);
  const drawn = [...subsets.map((subset) => jakartaFile(subset, arabicWeight)), arabicFile].flatMap((file) =>
    codePointsOf(parse(file)),
  );
  return new Map([
    ...weights.flatMap((weight) =>
      subsets.map((subset) => {
        const unpacked = fontOf(tablesOf(readFileSync(jakartaFile(subset, weight))));
        return [`plus-jakarta-sans-${subset}-${weight}.ttf`, unpacked] as const;
      }),
    ),
    ...weights.map(
      (weight) => [`capital-i-${weight}.otf`, capitalIOf(parse(jakartaFile("latin", weight)))] as const,
    ),
    [`noto-naskh-arabic-${arabicWeight}.ttf`, asSatoriTakesIt(readFileSync(arabicFile))],
    ["characters.json", Buffer.from(`${JSON.stringify(rangesOf(drawn))}\n`)],
    ...["noto-naskh-arabic", "plus-jakarta-sans"].map(
      (name) => [`LICENSE-${name}`, readFileSync(require.resolve(`@fontsource/${name}/LICENSE`))] as const,
    ),
  ]);
}

function parse(file: string): opentype.Font {
  return opentype.parse(new Uint8Array(readFileSync(file)).buffer);
}

export function codePointsOf(font: opentype.Font): number[] {
  return Object.keys(font.tables.cmap?.glyphIndexMap).map(Number);
}

/** The first and the last of neighbours. */
function rangesOf(codePoints: readonly number[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (const codePoint of [...new Set(codePoints)].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && range[1] === codePoint - 1) range[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges;
}
