/** The typefaces of cards, and which characters they draw. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { templates } from "../project.ts";
import { once } from "../text/once.ts";

export const weights = [500, 700, 800] as const;
export type Weight = (typeof weights)[number];
/** Arabic has no weight above this one. */
export const arabicWeight = 700;
export const subsets = ["latin", "latin-ext", "vietnamese"] as const;

/** What `npm run fonts` makes of the packages of fonts: files that satori need not unpack, which takes it 150 ms in JavaScript. */
export const madeFolder = join(templates, "cards", "fonts");

/** Stands for a capital I with serifs, which the typeface has not: between small letters its own reads as an l. */
export const capitalI = "\uf8f0";

interface FontFile {
  readonly name: string;
  readonly weight: Weight;
  readonly file: string;
}

/**
 * In the order in which a character's font is looked for. The last one is asked for what no other has, and has to have a space, which
 * HarfBuzz puts in place of marks without a sign.
 */
export const fontFiles: readonly FontFile[] = [
  ...weights.flatMap((weight) => [
    ...subsets.map((subset) => ({
      name: `Plus Jakarta Sans ${subset}`,
      weight,
      file: join(madeFolder, `plus-jakarta-sans-${subset}-${weight}.ttf`),
    })),
    { name: "Pilar I", weight, file: join(madeFolder, `capital-i-${weight}.otf`) },
  ]),
  {
    name: "Noto Naskh Arabic",
    weight: arabicWeight,
    file: join(madeFolder, `noto-naskh-arabic-${arabicWeight}.ttf`),
  },
];

/** For satori's `fontFamily`. */
export const fontFamily = [...new Set(fontFiles.map((font) => font.name))].join(", ");

/** Always one and the same list: satori keeps what it has parsed by the list's identity. */
export const loadFonts = once(() =>
  fontFiles.map(({ file, ...font }) => ({ ...font, style: "normal" as const, data: readFileSync(file) })),
);

/** The code points that some font draws: the same in each weight. */
export const coverage = once((): ReadonlySet<number> => {
  const ranges: [number, number][] = JSON.parse(readFileSync(join(madeFolder, "characters.json"), "utf8"));
  return new Set(
    ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
});
