/**
 * Noto Naskh Arabic as satori is given it: a copy with two tables changed. satori itself is as it was published.
 *
 * - satori 0.63 adds HarfBuzz's vertical offset of a glyph, which counts upwards, to a position that counts downwards: dots and vowel
 *   signs land on the wrong side of their letter. In the copy every anchor that a mark is put at (GPOS) is mirrored, so that the two
 *   slips cancel out. Once satori is mended test/cards/arabic.test.ts fails: then this goes.
 * - satori centres each line by the ascent and descent of its first letter's font. With those of Plus Jakarta Sans, lines that begin with
 *   Arabic have their baseline where all others have it.
 *
 * https://learn.microsoft.com/typography/opentype/spec/gpos
 */
import { fontOf, tableOf, tablesOf } from "./tables.ts";

/** Of Plus Jakarta Sans, in the units of both fonts: 1,000 an em. */
const metrics = { ascent: 1038, descent: -222 };

export function asSatoriTakesIt(font: Buffer): Buffer {
  const tables = tablesOf(font);
  const lines = tableOf(tables, "hhea");
  lines.writeInt16BE(metrics.ascent, 4);
  lines.writeInt16BE(metrics.descent, 6);
  const places = tableOf(tables, "GPOS");
  for (const anchor of anchorsIn(places)) places.writeInt16BE(-places.readInt16BE(anchor + 4), anchor + 4);
  return fontOf(tables);
}

/** Kinds of lookups that put one glyph at an anchor of another. */
const kinds = { cursive: 3, markToBase: 4, markToLigature: 5, markToMark: 6, extension: 9 } as const;

/** Where each anchor of a GPOS table begins; several glyphs may share one. */
function anchorsIn(gpos: Buffer): Set<number> {
  const anchors = new Set<number>();
  const u16 = (at: number): number => gpos.readUInt16BE(at);
  /** What a table at `from` points to: `count` offsets, `step` bytes apart, from `first`; 0 stands for none. */
  const pointed = (from: number, first: number, count: number, step = 2): number[] =>
    Array.from({ length: count }, (_, index) => u16(first + index * step))
      .filter((offset) => offset !== 0)
      .map((offset) => from + offset);
  const add = (found: readonly number[]): void => {
    for (const anchor of found) anchors.add(anchor);
  };
  /** Marks, each with its class and anchor. */
  const marks = (array: number): void => add(pointed(array, array + 4, u16(array), 4));
  /** Rows of one anchor a class. */
  const rows = (array: number, classes: number): void => add(pointed(array, array + 2, u16(array) * classes));

  const look = (subtable: number, kind: number): void => {
    if (kind === kinds.extension) look(subtable + gpos.readUInt32BE(subtable + 4), u16(subtable + 2));
    else if (kind === kinds.cursive) add(pointed(subtable, subtable + 6, 2 * u16(subtable + 4)));
    else if (kind === kinds.markToBase || kind === kinds.markToLigature || kind === kinds.markToMark) {
      const classes = u16(subtable + 6);
      const to = subtable + u16(subtable + 10);
      marks(subtable + u16(subtable + 8));
      if (kind === kinds.markToLigature)
        for (const ligature of pointed(to, to + 2, u16(to))) rows(ligature, classes);
      else rows(to, classes);
    }
  };
  const list = u16(8);
  for (const lookup of pointed(list, list + 2, u16(list)))
    for (const subtable of pointed(lookup, lookup + 6, u16(lookup + 4))) look(subtable, u16(lookup));
  return anchors;
}
