const segmenter = new Intl.Segmenter("id", { granularity: "grapheme" });

/** The characters of a text as a reader sees them, one after another: an emoji of several code points is one. */
export function* charactersOf(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** The end of each character, counted in code units from the text's start. */
export function* characterEnds(text: string): Generator<number> {
  for (const { index, segment } of segmenter.segment(text)) yield index + segment.length;
}
