/** A card's texts as satori is given them: emoji as pictures, and letters that cannot be taken for others. */
import { withClearI } from "../text/unclear-i.ts";
import { emojiAddress } from "./emoji.ts";
import { capitalI } from "./fonts.ts";
import { graphemes, isPlain, pictureOf } from "./glyphs.ts";
import { missingGlyphs } from "./missing-glyphs.ts";

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
    const written = graphemes(text).map((grapheme) => {
      const file = pictureOf(grapheme);
      return file === undefined ? grapheme : this.#characterFor(emojiAddress(file, colour));
    });
    return withClearI(written.join(""), capitalI);
  }

  #characterFor(address: string): string {
    let character = this.#characters.get(address);
    if (character === undefined) {
      character = String.fromCharCode(first + this.#characters.size);
      this.#characters.set(address, character);
      this.images[character] = address;
    }
    return character;
  }
}
