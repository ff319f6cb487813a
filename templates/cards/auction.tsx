/** A lot of an auction: what it is, from what price, and what to do until when. */
import { paletteOn } from "../../scripts/lib/cards/colours.ts";
import { fitText } from "../../scripts/lib/cards/fit-text.ts";
import type { CardTemplate, TextBlock } from "../../scripts/lib/cards/request.ts";
import { officeHeight, signature } from "./parts/office.tsx";
import { label, titleTop } from "./parts/pillar.tsx";
import { type PostProps, paletteOf, postArt } from "./parts/post-art.ts";
import { block, heightOf, line, styles } from "./parts/text.ts";

// Types, not interfaces: only types are known to be plain JSON.
type Fact = { readonly label: string; readonly value: string };

export type AuctionCardProps = PostProps & {
  /** what kind of card: "Lelang" */
  readonly kind: string;
  readonly lot: string;
  readonly limit: Fact;
  readonly deposit: Fact;
  readonly deadline: Fact;
  /** "Ikut lewat lelang.go.id" */
  readonly portal: string;
};

/** Pixels in og. */
const lotSizes = [64, 58, 52, 47, 42, 38, 34, 30, 27];
const priceSizes = [76, 70, 64, 58, 52, 46, 40];
const small = { size: 24, height: 32 };
const row = { size: 26, height: 37 };
const gaps = { aboveLimit: 10, aboveRule: 6, belowRule: 16, aboveOffice: 26 };
/** Of the words' width: where the values of a row begin. */
const column = 0.36;
const ruleHeight = 2;

export const card: CardTemplate<AuctionCardProps> = {
  ground: ({ pillar }) => pillar.colour,

  art(props, context) {
    const { x, width } = context.areas.text;
    const box = { x, y: ruleTop(context), width, height: ruleHeight };
    // A line between the price and what it asks of a bidder.
    return [
      ...postArt(props, context),
      { box, shapes: <rect {...box} fill={paletteOf(props).ink} opacity={0.3} /> },
    ];
  },

  words({ lot, limit, deposit, deadline, portal, pillar, kind, office }, context) {
    const { x, y, width } = context.areas.text;
    const { ink, quiet } = paletteOn(pillar.colour);
    const scaled = (pixels: number) => px(context, pixels);
    const top = y + titleTop(context);
    const rowsY = rowsTop(context);
    const price = fitText(
      limit.value,
      { width, height: scaled(90), sizes: priceSizes.map(scaled), breakWordsFrom: scaled(40) },
      { ...styles.title, letterSpacing: -0.03, lineHeight: 1.1 },
    );
    const priceY = ruleTop(context) - scaled(gaps.aboveRule) - heightOf(price);
    const limitY = priceY - scaled(small.height);
    const room = {
      width,
      height: limitY - scaled(gaps.aboveLimit) - top,
      sizes: lotSizes.map(scaled),
      breakWordsFrom: scaled(38),
    };
    const facts = [deposit, deadline].flatMap((fact, index): TextBlock[] => {
      const left = Math.round(width * column);
      const rowY = rowsY + index * scaled(row.height);
      const size = scaled(row.size);
      return [
        line(fact.label, { x, y: rowY, width: left, size, style: styles.text, colour: quiet }),
        line(fact.value, {
          x: x + left,
          y: rowY,
          width: width - left,
          size,
          style: styles.strong,
          colour: ink,
        }),
      ];
    });
    return [
      label(pillar.label, kind, { ink, quiet }, context),
      block(fitText(lot, room, { ...styles.title, weight: 700, lineHeight: 1.14 }), {
        x,
        y: top,
        width,
        colour: ink,
      }),
      line(limit.label, { x, y: limitY, width, size: scaled(small.size), style: styles.text, colour: quiet }),
      block(price, { x, y: priceY, width, colour: ink }),
      ...facts,
      signature(context, { name: portal, detail: office, ink, quiet }),
    ];
  },
};

type Context = Parameters<typeof officeHeight>[0];

function px({ format }: Context, pixels: number): number {
  return Math.round(pixels * format.scale);
}

/** The line between the price and the rows. */
function ruleTop(context: Context): number {
  return rowsTop(context) - px(context, gaps.belowRule) - ruleHeight;
}

/** The top of the two rows over the office's lines. */
function rowsTop(context: Context): number {
  const { y, height } = context.areas.text;
  return y + height - officeHeight(context) - px(context, gaps.aboveOffice) - 2 * px(context, row.height);
}
