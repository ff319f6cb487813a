/** Blocks of words as pieces of a card. */
import { advances } from "./fonts.ts";
import { baseline, lineMiddle, type Outline, outlinesOf, type Run, unitsPerEm } from "./outlines.ts";
import type { DrawnPiece } from "./piece.ts";
import type { TextBlock } from "./request.ts";

/** Em around a word, from its baseline and its sides, that its letters take at most; others than Latin ones take more. */
const reach = { plain: { up: 1.15, down: 0.3, side: 0.1 }, other: { up: 1.7, down: 0.9, side: 0.4 } };

/** Each word of each block. @throws where nothing draws a character: then no card is made */
export async function writeWords(blocks: readonly TextBlock[]): Promise<DrawnPiece[]> {
  const lines = blocks.flatMap((block) =>
    block.lines.map(({ text, y }) => ({ block, y, runs: runsOf(text, block) })),
  );
  const outlines = await outlinesOf(lines.flatMap(({ runs }) => runs));
  return lines.flatMap(({ block, y, runs }) =>
    placeLine(
      block,
      y,
      runs.map((run) => outlines.get(run) as Outline),
    ),
  );
}

/** A line is cut into words, which come again on card after card, but where they change places: those of mixed scripts. */
function runsOf(text: string, { style, direction }: TextBlock): Run[] {
  const words = direction === "rtl" || rightToLeft.test(text) ? [text] : text.split(" ");
  return words.map((word) => ({ text: word, ...style, direction }));
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** @param lineY pixels from the block's top to the line's */
function placeLine(block: TextBlock, lineY: number, words: readonly Outline[]): DrawnPiece[] {
  const { x, y, width, size, lineHeight, style, direction, edge = direction } = block;
  const scale = size / unitsPerEm;
  const space = ((advances(style.weight).get(32) ?? 0) + style.letterSpacing) * size;
  const own = words.reduce((sum, word) => sum + word.width * scale, (words.length - 1) * space);
  // Baselines stand on whole pixels, so that small letters are sharp.
  const foot = Math.round(y + lineY + lineHeight / 2 + (baseline - lineMiddle) * scale);
  let along = edge === "rtl" ? x + width - own : x;
  return words.map((word) => {
    // On a whole pixel, so that one drawing serves wherever the word comes again: the gap beside it is off by half a pixel.
    const left = Math.round(along);
    along += word.width * scale + space;
    return placeWord(word, left, foot, block);
  });
}

/** @param left whole pixels @param foot whole pixels, the baseline */
function placeWord(
  { shapes, width, plain }: Outline,
  left: number,
  foot: number,
  { size, colour }: TextBlock,
): DrawnPiece {
  const scale = size / unitsPerEm;
  const { up, down, side } = plain ? reach.plain : reach.other;
  const view = {
    x: -Math.ceil(side * size),
    y: -Math.ceil(up * size),
    width: Math.ceil(width * scale + 1 + 2 * side * size),
    height: Math.ceil(up * size) + Math.ceil(down * size),
  };
  const place = `translate(0 ${-baseline * scale}) scale(${scale})`;
  return {
    x: left + view.x,
    y: foot + view.y,
    view,
    shapes: `<g fill="${colour}" transform="${place}">${shapes}</g>`,
  };
}
