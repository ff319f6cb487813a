/** The typefaces of cards: their files, and which characters they draw. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { templates } from "../project.ts";
import { codePointsOf, widthsOf } from "./coverage.ts";
import { asSatoriTakesIt } from "./naskh.ts";
import { unpacked } from "./woff.ts";

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

const arabic: FontFile = {
  name: "Noto Naskh Arabic",
  weight: arabicWeight,
  file: require.resolve(
    `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-${arabicWeight}-normal.woff`,
  ),
};

/** Stands for a capital I with serifs, which the typeface has not: between small letters its own reads as an l. */
export const capitalI = "\uf8f0";

/** Made by test/cards/make-capital-i.ts. */
export function capitalIFile(weight: Weight): string {
  return join(templates, "cards", "fonts", `capital-i-${weight}.otf`);
}

const capitals: readonly FontFile[] = weights.map((weight) => ({
  ...{ name: "Pilar I", weight, file: capitalIFile(weight) },
}));

/** In the order in which a character's font is looked for. */
export const fontFiles: readonly FontFile[] = [
  ...weights.flatMap((weight) =>
    ["latin", "latin-ext", "vietnamese"].map((subset) => jakarta(subset, weight)),
  ),
  arabic,
];

/** The last one is asked for what no other has, and has to have a space, which HarfBuzz puts in place of marks without a sign. */
export const allFontFiles: readonly FontFile[] = [
  ...fontFiles.filter((font) => font !== arabic),
  ...capitals,
  arabic,
];

/** For satori's `fontFamily`. */
export const fontFamily = [...new Set(allFontFiles.map((font) => font.name))].join(", ");

export interface LoadedFont {
  readonly name: string;
  readonly weight: Weight;
  readonly style: "normal";
  readonly data: Buffer;
}

let loaded: LoadedFont[] | undefined;

/** Always one and the same list: satori keeps what it has parsed by the list's identity. */
export function loadFonts(): LoadedFont[] {
  loaded ??= allFontFiles.map((font) => {
    const { name, weight, file } = font;
    const data = readFileSync(file);
    const made = font === arabic ? asSatoriTakesIt(data) : file.endsWith(".woff") ? unpacked(data) : data;
    return { name, weight, style: "normal", data: made };
  });
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

const widths = new Map<number, ReadonlyMap<number, number>>();

/** Em that Latin characters take in a line, by their code points. */
export function widthsAt(weight: number): ReadonlyMap<number, number> {
  let own = widths.get(weight);
  if (!own) {
    own = new Map(
      fontFiles
        .filter((font) => font.weight === weight && font !== arabic)
        .flatMap(({ file }) => [...widthsOf(file)]),
    );
    widths.set(weight, own);
  }
  return own;
}
