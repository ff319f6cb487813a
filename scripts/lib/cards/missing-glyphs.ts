import { graphemes, hasGlyph, isPlain, normalise, pictureOf } from "./glyphs.ts";

export interface MissingGlyph {
  readonly character: string;
  /** U+4F60 */
  readonly codePoint: string;
}

/**
 * The characters that neither a font of the cards nor the emoji set draws, each once, in the order of the text.
 * Renders nothing: cheap enough for every title of a large office.
 */
export function missingGlyphs(text: string): MissingGlyph[] {
  if (isPlain(text)) return [];
  const missing = new Map<string, MissingGlyph>();
  for (const grapheme of graphemes(normalise(text))) {
    if (pictureOf(grapheme)) continue;
    for (const character of grapheme) {
      if (!hasGlyph(character)) missing.set(character, { character, codePoint: nameOf(character) });
    }
  }
  return [...missing.values()];
}

/**
 * What cards show of a text: where nothing draws one of a word's letters, dots stand for the word. Undefined where hardly anything but dots
 * is left.
 */
export function drawable(text: string): string | undefined {
  if (missingGlyphs(text).length === 0) return text;
  const shown = text
    .split(/\s+/)
    .map((word) => (missingGlyphs(word).length > 0 ? "…" : word))
    .join(" ")
    .replace(/…(?: …)+/g, "…");
  return /\p{L}{2}|\p{N}/u.test(shown) && missingGlyphs(shown).length === 0 ? shown : undefined;
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
