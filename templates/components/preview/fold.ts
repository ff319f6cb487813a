/** How much of a text a channel shows before it folds the rest away. */
export interface Room {
  readonly lines: number;
  /** of a line, in em of the text's own size */
  readonly width: number;
}

/**
 * Where the fold of a text is: so many of its code units stand before it, all of them where nothing is folded away. Widths are estimated,
 * so that a line may come out a word longer or shorter than on a phone; phones differ by more than that.
 *
 * @param before stands before the text in its first line
 * @param after is what a channel puts in place of the rest
 */
export function foldAt(text: string, { lines, width }: Room, before: string, after: string): number {
  const fits = (shown: string): boolean => linesOf(before + shown, width) <= lines;
  if (fits(text)) return text.length;
  let end = 0;
  for (const { index, segment } of segments.segment(text)) {
    const next = index + segment.length;
    if (segment.trim() === "") continue;
    if (!fits(text.slice(0, next) + after)) break;
    end = next;
  }
  return text.slice(0, end).replace(/[\s.,:;]+$/u, "").length;
}

const segments = new Intl.Segmenter("id", { granularity: "word" });

/** As a browser breaks them: between words, and within a word that is longer than a line. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const [piece] of text.matchAll(/\n|[^\S\n]+|\S+/g)) {
    const wide = piece === "\n" ? 0 : widthOf(piece);
    if (piece === "\n") {
      lines++;
      filled = 0;
    } else if (piece.trim() === "" || filled + wide <= width) {
      filled += wide;
    } else {
      if (filled > 0) lines++;
      lines += Math.ceil(wide / width) - 1;
      filled = wide % width;
    }
  }
  return lines;
}

/** In em, after the widths of Plus Jakarta Sans. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.6;
  return width;
}

const widths: readonly (readonly [letters: RegExp, em: number])[] = [
  [/\p{M}|\u200d|\ufe0f/u, 0],
  [/[\sijlI.,:;!'()|]/, 0.26],
  [/[frt1J/"“”-]/, 0.38],
  [/[acehknsuvxyzFLT7?]/, 0.56],
  [/[A-Z0-9bdgopq&+=_]/, 0.67],
  [/[mwMWOQG@%#]/, 0.9],
  [/\p{Extended_Pictographic}/u, 1.3],
  // Han, kana and hangul are as wide as they are high.
  [/[\u3000-\u9fff\uac00-\ud7af\uff00-\uff60]/, 1],
];
