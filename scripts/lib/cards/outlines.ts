/** Letters as outlines, by satori: each word is drawn once, whatever the size of it on a card. */
import { LRUCache } from "lru-cache";
import { emojiAddress } from "./emoji.ts";
import { fontFamily, loadFonts, type Weight } from "./fonts.ts";
import { graphemes, isPlain, pictureOf } from "./glyphs.ts";
import { loadSatori, type SatoriOptions } from "./satori.ts";

/** Outlines are drawn at a font size of so many units: that of the fonts, so that satori rounds nothing away. */
export const unitsPerEm = 1000;
/** Units from the top of an outline's own line to its middle, where satori centres every font. */
export const lineMiddle = 650;
/** Units from the top of an outline's own line to the baseline of Plus Jakarta Sans (ascent 1.038 em, descent 0.222). */
export const baseline = lineMiddle + (1038 - 222) / 2;

export interface Run {
  readonly text: string;
  readonly weight: Weight;
  /** em */
  readonly letterSpacing: number;
  /** that of the whole line, by which mixed scripts are put in order */
  readonly direction: "ltr" | "rtl";
}

export interface Outline {
  /** SVG shapes, in units from the top left of the run's line; without a colour but those of emoji */
  readonly shapes: string;
  /** units */
  readonly width: number;
  /** of Latin letters alone */
  readonly plain: boolean;
}

/** Some 3 kB each. */
const kept = new LRUCache<string, Outline>({ max: 5000 });

/** The outline of each run. @throws where nothing draws a character: then no card is made */
export async function outlinesOf(runs: readonly Run[]): Promise<ReadonlyMap<Run, Outline>> {
  const found = new Map<Run, Outline>();
  const missing = new Map<string, Run>();
  for (const run of runs) {
    const outline = kept.get(keyOf(run));
    if (outline) found.set(run, outline);
    else missing.set(keyOf(run), run);
  }
  if (missing.size === 0) return found;
  const drawn = await drawAll([...missing.values()]);
  let index = 0;
  for (const key of missing.keys()) kept.set(key, drawn[index++] as Outline);
  for (const run of runs) if (!found.has(run)) found.set(run, kept.get(keyOf(run)) as Outline);
  return found;
}

function keyOf({ text, weight, letterSpacing, direction }: Run): string {
  return `${weight} ${letterSpacing} ${direction} ${text}`;
}

/** One call of satori for all runs but those with emoji, since most of a call's time does not depend on its words. */
async function drawAll(runs: readonly Run[]): Promise<Outline[]> {
  const outlines = new Map<Run, Outline>();
  const letters = runs.filter((run) => Object.keys(emojiIn(run.text)).length === 0);
  const pictured = runs.filter((run) => !letters.includes(run));
  for (const group of [letters, ...pictured.map((run) => [run])]) {
    if (group.length === 0) continue;
    for (const [index, outline] of (await draw(group)).entries()) outlines.set(group[index] as Run, outline);
  }
  return runs.map((run) => outlines.get(run) as Outline);
}

/** Several runs without emoji, or one with. */
async function draw(runs: readonly Run[]): Promise<Outline[]> {
  const images = Object.assign({}, ...runs.map(({ text }) => emojiIn(text))) as Record<string, string>;
  const widths = runs.map(() => 0);
  const options: SatoriOptions = {
    // Wide enough for the longest title in one line.
    width: 200 * unitsPerEm,
    height: 2 * lineMiddle,
    fonts: loadFonts(),
    graphemeImages: images,
    // satori asks for pictures that it was given, too. The content checks find most characters that nothing draws: here
    // is the second net, and it never fetches.
    loadAdditionalAsset: async (_language, text) => {
      const image = images[text];
      if (image === undefined) throw new Error(`no font draws ${JSON.stringify(text)}`);
      return image;
    },
    onNodeDetected: ({ key, width }) => {
      if (typeof key === "string") widths[Number(key)] = width;
    },
  };
  const satori = await loadSatori();
  const svg = await satori(stack(runs) as Parameters<typeof satori>[0], options);
  // Of satori's frame only the shapes are wanted; masks stand for overflow, which is always visible here.
  const shapes = svg.replace(/<mask .*?<\/mask>/gs, "");
  const inner = shapes.slice(shapes.indexOf(">") + 1, shapes.lastIndexOf("</svg>"));
  return runs.map(({ text }, index) => ({
    shapes: (runs.length === 1 ? inner : pathsIn(inner, colourOf(index))).replaceAll(
      ` fill="${colourOf(index)}"`,
      "",
    ),
    width: widths[index] ?? 0,
    plain: isPlain(text),
  }));
}

/** All runs one over the other, each in a colour of its own, by which its outlines are found again. */
function stack(runs: readonly Run[]) {
  return {
    type: "div",
    key: null,
    props: {
      style: { display: "flex", position: "relative", width: "100%", height: "100%", fontFamily },
      children: runs.map(({ text, weight, letterSpacing, direction }, index) => ({
        type: "div",
        key: String(index),
        props: {
          style: {
            position: "absolute",
            left: 0,
            top: 0,
            whiteSpace: "nowrap",
            fontSize: unitsPerEm,
            lineHeight: `${2 * lineMiddle}px`,
            fontWeight: weight,
            letterSpacing: letterSpacing * unitsPerEm,
            direction,
            color: colourOf(index),
          },
          children: text,
        },
      })),
    },
  };
}

function colourOf(index: number): string {
  return `#${(index + 1).toString(16).padStart(6, "0")}`;
}

function pathsIn(shapes: string, colour: string): string {
  return Array.from(
    shapes.matchAll(new RegExp(`<path [^>]*fill="${colour}"[^>]*>`, "g")),
    ([path]) => path,
  ).join("");
}

/** Every emoji of a text with its picture. */
function emojiIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const grapheme of graphemes(text)) {
    const file = pictureOf(grapheme);
    if (file) found[grapheme] ??= emojiAddress(file);
  }
  return found;
}
