/** The typefaces of cards: their files, their coverage and their widths. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Font } from "opentype.js";
import { codePointsOf } from "./coverage.ts";

export const weights = [500, 700, 800] as const;
export type Weight = (typeof weights)[number];

/** Arabic has no weight above this one. */
const arabicWeight = 700;

interface FontFile {
  readonly name: string;
  readonly weight: Weight;
  /** absolute path of the WOFF */
  readonly file: string;
}

const require = createRequire(import.meta.url);

function jakarta(subset: string, weight: Weight): FontFile {
  const file = `@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-${subset}-${weight}-normal.woff`;
  return { name: `Plus Jakarta Sans ${subset}`, weight, file: require.resolve(file) };
}

/** In the order in which a character's font is looked for. */
export const fontFiles: readonly FontFile[] = [
  ...weights.flatMap((weight) =>
    ["latin", "latin-ext", "vietnamese"].map((subset) => jakarta(subset, weight)),
  ),
  {
    name: "Noto Naskh Arabic",
    weight: arabicWeight,
    file: require.resolve(
      `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-${arabicWeight}-normal.woff`,
    ),
  },
];

/** For satori's `fontFamily`. */
export const fontFamily = [...new Set(fontFiles.map((font) => font.name))].join(", ");

export interface LoadedFont {
  readonly name: string;
  readonly weight: Weight;
  readonly style: "normal";
  readonly data: Buffer;
}

let loaded: LoadedFont[] | undefined;

/** Always one and the same list: satori keeps what it has parsed by the list's identity. */
export function loadFonts(): LoadedFont[] {
  loaded ??= fontFiles.map(({ name, weight, file }) => ({
    name,
    weight,
    style: "normal",
    data: readFileSync(file),
  }));
  return loaded;
}

let covered: ReadonlySet<number> | undefined;

/** The code points that some font draws: the same in each weight. */
export function coverage(): ReadonlySet<number> {
  covered ??= new Set(
    fontFiles.filter(({ weight }) => weight === arabicWeight).flatMap(({ file }) => [...codePointsOf(file)]),
  );
  return covered;
}

/** Advance widths of one weight by code point, in em. */
const widths = new Map<Weight, Map<number, number>>();

/** The width of each character that some font draws in a weight, in em; kerning is not counted. */
export function advances(weight: Weight): ReadonlyMap<number, number> {
  let table = widths.get(weight);
  if (!table) {
    table = new Map();
    for (const font of fontFiles) {
      if (font.weight !== weight && font.name.startsWith("Plus")) continue;
      for (const [codePoint, width] of advancesOf(font.file)) {
        if (!table.has(codePoint)) table.set(codePoint, width);
      }
    }
    widths.set(weight, table);
  }
  return table;
}

function advancesOf(file: string): [number, number][] {
  const bytes = readFileSync(file);
  // Loaded here: checks measure no text.
  const opentype: typeof import("opentype.js") = require("opentype.js");
  const font: Font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const cmap = font.tables.cmap as unknown as { glyphIndexMap: Record<string, number> };
  return Object.entries(cmap.glyphIndexMap).map(([codePoint, index]) => [
    Number(codePoint),
    (font.glyphs.get(index).advanceWidth ?? 0) / font.unitsPerEm,
  ]);
}
