/** A card's texts as satori is given them: emoji as pictures, and letters that cannot be taken for others. */
import { readFileSync } from "node:fs";
import { charactersOf } from "../text/characters.ts";
import { withClearI } from "../text/unclear-i.ts";
import { capitalI } from "./fonts.ts";
import { isPlain, missingGlyphs, pictureOf } from "./glyphs.ts";

/** The first character of the private use area. */
const first = 0xe000;

/**
 * Each emoji is written as one character of the private use area, which satori is given a picture for: it cannot take such a one
 * apart, as it does some emoji of several code points.
 */
export class Pictures {
  /** addresses, by the character that stands for each */
  readonly images: Record<string, string> = {};
  readonly #characters = new Map<string, string>();

  /** @param colour of the words @throws where nothing draws a character */
  write(text: string, colour: string): string {
    if (isPlain(text)) return withClearI(text, capitalI);
    const missing = missingGlyphs(text).map(({ character }) => JSON.stringify(character));
    if (missing.length > 0) throw new Error(`no font draws ${missing.join(", ")}`);
    const written = Array.from(charactersOf(text), (character) => {
      const file = pictureOf(character);
      return file === undefined ? character : this.#characterFor(file, colour);
    });
    return withClearI(written.join(""), capitalI);
  }

  #characterFor(file: string, colour: string): string {
    const key = `${colour} ${file}`;
    let character = this.#characters.get(key);
    if (character === undefined) {
      character = String.fromCharCode(first + this.#characters.size);
      this.#characters.set(key, character);
      this.images[character] = outlined(file, colour);
    }
    return character;
  }
}

/** Units of Twemoji's field of 36 around a picture: its outline, and a gap to its neighbours, which would else touch it. */
const around = 3;
/** Units of the outline. */
const outline = 2.4;

/** The address of a picture that is outlined in the colour of the words, so that a dark one is seen on a dark ground. */
function outlined(file: string, colour: string): string {
  const shapes = /<svg[^>]*>(.*)<\/svg>/s.exec(readFileSync(file, "utf8"))?.[1] ?? "";
  const edge = 36 + 2 * around;
  const under = `<g stroke="${colour}" stroke-width="${outline}" stroke-linejoin="round" fill="${colour}">${shapes.replace(/ fill="[^"]*"/g, "")}</g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-around} ${-around} ${edge} ${edge}">${under}${shapes}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
