/**
 * satori 0.63 adds HarfBuzz's vertical offset of a glyph, which counts upwards, to a position that counts downwards: dots
 * and vowel signs of Arabic land on the wrong side of their letter. The sign is turned before its module is run; a
 * version that no longer has the slip is left as it is. test/cards/arabic.test.ts looks at the dots.
 *
 * @param source of satori's module
 */
export function mendSatori(source: string): string {
  return source.replace(/\+([\w$]{1,8}\.dy\*)/g, "-$1");
}

/** How the path, or the address, of satori's module ends. */
export const satoriModule = /[\\/]satori[\\/]dist[\\/]index\.js$/;
