/** Emoji from Twemoji's files, offline. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const directory = dirname(createRequire(import.meta.url).resolve("@twemoji/svg/1f600.svg"));
let names: ReadonlySet<string> | undefined;

const textStyle = "\ufe0e";
const emojiStyle = "\ufe0f";
/** Shown as a picture by itself, or asked to be by a variation selector, a keycap, a flag or a joiner. */
const pictured = /\p{Emoji_Presentation}|\ufe0f|\u20e3|\u200d|\p{Emoji_Modifier}/u;

/** The file that draws a grapheme cluster as an emoji; undefined where none does, or the text asks for a plain character. */
export function emojiFile(grapheme: string): string | undefined {
  if (grapheme.includes(textStyle)) return undefined;
  names ??= new Set(readdirSync(directory));
  // Twemoji names keep the selector in some sequences and drop it in others.
  for (const spelling of [grapheme, grapheme.replaceAll(emojiStyle, "")]) {
    const name = `${Array.from(spelling, (character) => character.codePointAt(0)?.toString(16)).join("-")}.svg`;
    if (names.has(name)) return join(directory, name);
  }
  return undefined;
}

/** Whether a cluster is meant as a picture even where a font has a plain glyph for it. */
export function prefersPicture(grapheme: string): boolean {
  return pictured.test(grapheme);
}

/** Units of Twemoji's field of 36 around a picture: its outline, and a gap to its neighbours, which would else touch it. */
const around = 3;
/** Units of the outline. */
const outline = 2.4;

const outlined = new Map<string, string>();

/** The picture as satori takes it, outlined in the colour of the words, so that a dark one is seen on a dark ground. */
export function emojiAddress(file: string, colour: string): string {
  const key = `${colour} ${file}`;
  let address = outlined.get(key);
  if (address === undefined) {
    const shapes = /<svg[^>]*>(.*)<\/svg>/s.exec(readFileSync(file, "utf8"))?.[1] ?? "";
    const edge = 36 + 2 * around;
    const under = `<g stroke="${colour}" stroke-width="${outline}" stroke-linejoin="round" fill="${colour}">${shapes.replace(/ fill="[^"]*"/g, "")}</g>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-around} ${-around} ${edge} ${edge}">${under}${shapes}</svg>`;
    address = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
    outlined.set(key, address);
  }
  return address;
}
