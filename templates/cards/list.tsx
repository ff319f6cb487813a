/** The card of a page that lists posts: a hashtag, pillar, campaign, month, year or the home page. */
import { paletteOn } from "../../scripts/lib/cards/colours.ts";
import { fitText } from "../../scripts/lib/cards/fit-text.ts";
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import type { Shape } from "../../scripts/lib/model/shapes.ts";
import { motifs } from "./motifs/index.ts";
import { squares } from "./motifs/motif.ts";
import { logoPlate, officeHeight, signature } from "./parts/office.tsx";
import { Random } from "./parts/random.ts";
import { block, heightOf, line, styles } from "./parts/text.ts";

// A type, not an interface: only a type is known to be plain JSON.
export type ListCardProps = {
  readonly seed: string;
  /** what kind of list: "Tagar"; none for the home page */
  readonly kicker: string | undefined;
  readonly title: string;
  readonly subtitle: string | undefined;
  /** how many posts, in words */
  readonly count: string;
  /** #rrggbb */
  readonly ground: string;
  /** how many of the posts belong to each pillar, in the office's order: the mosaic's tiles are shared out by it */
  readonly mix: readonly { readonly colour: string; readonly shape: Shape; readonly posts: number }[];
  readonly office: string;
  readonly address: string;
  readonly brand: string;
};

/** Pixels. */
const titleSizes = [128, 116, 104, 96, 88, 80, 74, 68, 62, 57, 52, 48, 44, 40, 36];
const subtitleSizes = [30, 27, 25];
const kickerSize = 31;
const titleTop = 66;
const count = { size: 34, height: 44, above: 24, below: 34 };
const subtitleHeight = 80;

export const card: CardTemplate<ListCardProps> = {
  ground: ({ ground }) => ground,

  art({ seed, mix, brand }, context) {
    const random = new Random(seed);
    const tiles = squares(context.areas.art, context.format.unit);
    const order = shareOut(
      mix.map(({ posts }) => posts),
      tiles.length,
    );
    const mosaic = (
      <>
        {tiles.map((tile, index) => {
          const pillar = mix[order[index] ?? -1];
          return pillar ? motifs[pillar.shape].tile(tile, paletteOn(pillar.colour), random) : null;
        })}
      </>
    );
    return [{ box: context.areas.art, shapes: mosaic, once: true }, logoPlate(brand, context)];
  },

  words({ kicker, title, subtitle, count: posts, ground, office, address }, context) {
    const { x, y, width, height } = context.areas.text;
    const { ink, quiet } = paletteOn(ground);
    const titleY = kicker ? y + titleTop : y;
    const countTop = y + height - officeHeight(context) - count.below - count.height;
    const room = countTop - count.above - titleY;
    const heading = fitText(
      title,
      { width, height: subtitle ? room - subtitleHeight - 18 : room, sizes: titleSizes, breakWordsFrom: 74 },
      styles.title,
    );
    const below = { width, height: subtitleHeight, sizes: subtitleSizes, breakWordsFrom: 30 };
    return [
      kicker ? line(kicker, { x, y, width, size: kickerSize, style: styles.label, colour: quiet }) : null,
      block(heading, { x, y: titleY, width, colour: ink }),
      subtitle
        ? block(fitText(subtitle, below, styles.text), {
            ...{ x, width, colour: quiet },
            y: titleY + heightOf(heading) + 18,
          })
        : null,
      line(posts, { x, y: countTop, width, size: count.size, style: styles.label, colour: ink }),
      signature(context, { name: office, detail: address, ink, quiet }),
    ];
  },
};

/**
 * Shares `total` tiles out over parts by the largest remainder; gives the part of each tile, in order.
 * No tile belongs to a part without posts.
 */
function shareOut(parts: readonly number[], total: number): number[] {
  const sum = parts.reduce((whole, part) => whole + part, 0);
  if (sum === 0) return [];
  const exact = parts.map((part) => (part / sum) * total);
  const tiles = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const left = total - tiles.reduce((whole, part) => whole + part, 0);
  for (const { index } of byRemainder.slice(0, left)) tiles[index] = (tiles[index] ?? 0) + 1;
  return tiles.flatMap((amount, index) => Array.from({ length: amount }, () => index));
}
