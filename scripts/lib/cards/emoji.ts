/** Emoji from Twemoji's files, offline. */
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { once } from "../text/once.ts";

const directory = dirname(createRequire(import.meta.url).resolve("@twemoji/svg/1f600.svg"));
const names = once(() => new Set(readdirSync(directory)));

const textStyle = "\ufe0e";
const emojiStyle = "\ufe0f";
/** Shown as a picture by itself, or asked to be by a variation selector, a keycap, a flag or a joiner. */
const pictured = /\p{Emoji_Presentation}|\ufe0f|\u20e3|\u200d|\p{Emoji_Modifier}/u;

/** The file that draws a grapheme cluster as an emoji; undefined where none does, or the text asks for a plain character. */
export function emojiFile(grapheme: string): string | undefined {
  if (grapheme.includes(textStyle)) return undefined;
  // Twemoji names keep the selector in some sequences and drop it in others.
  for (const spelling of [grapheme, grapheme.replaceAll(emojiStyle, "")]) {
    const name = `${Array.from(spelling, (character) => character.codePointAt(0)?.toString(16)).join("-")}.svg`;
    if (names().has(name)) return join(directory, name);
  }
  return undefined;
}

/** Whether a cluster is meant as a picture even where a font has a plain glyph for it. */
export function prefersPicture(grapheme: string): boolean {
  return pictured.test(grapheme);
}
