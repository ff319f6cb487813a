/** A lot of an auction: what it is, from what price, and what to do until when. */
import { paletteOn } from "../../scripts/lib/cards/colours.ts";
import { fitText, measure, type TextStyle } from "../../scripts/lib/cards/fit-text.ts";
import type { CardContext, CardTemplate, TextBlock } from "../../scripts/lib/cards/request.ts";
import { officeHeight, signature } from "./parts/office.tsx";
import { label, titleTop } from "./parts/pillar.tsx";
import { type PostProps, paletteOf, postArt } from "./parts/post-art.ts";
import { scaler } from "./parts/scaler.ts";
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
/** Of the rows under the price, and of the words over it: the largest that hold an amount whole and leave the lot its room. */
const rowSizes = [34, 30, 26, 23, 20];
const gaps = { aboveLimit: 10, aboveRule: 12, belowRule: 14, aboveOffice: 24, column: 28 };
/** Rows' height to their letters' size. */
const leading = 1.38;
/** Two lines of this size are what a lot needs. */
const lotRoom = 2 * 40 * 1.14;
const ruleHeight = 2;

export const card: CardTemplate<AuctionCardProps> = {
  ground: ({ pillar }) => pillar.colour,

  art(props, context) {
    const { x, width } = context.areas.text;
    const box = { x, y: layOut(props, context).ruleY, width, height: ruleHeight };
    // A line between the price and what it asks of a bidder.
    return [
      ...postArt(props, context),
      { box, shapes: <rect {...box} fill={paletteOf(props).ink} opacity={0.3} /> },
    ];
  },

  words(props, context) {
    const { lot, limit, deposit, deadline, portal, pillar, kind, office } = props;
    const { x, width } = context.areas.text;
    const px = scaler(context);
    const { ink, quiet } = paletteOn(pillar.colour);
    const { top, lotHeight, size, column, limitY, price, priceY, rowsY, rowHeight } = layOut(props, context);
    const room = {
      width,
      height: lotHeight,
      sizes: lotSizes.map(px),
      breakWordsFrom: px(38),
    };
    const rows = [deposit, deadline].flatMap((fact, index): TextBlock[] => {
      const y = rowsY + index * rowHeight;
      return [
        line(fact.label, { x, y, width: column, size, style: styles.text, colour: quiet }),
        line(fact.value, {
          x: x + column,
          y,
          width: width - column,
          size,
          style: styles.strong,
          colour: ink,
        }),
      ];
    });
    return [
      label(pillar.label, kind, { ink, quiet }, context),
      block(fitText(lot, room, lotStyle), { x, y: top, width, colour: ink }),
      line(limit.label, { x, y: limitY, width, size, style: styles.text, colour: quiet }),
      block(price, { x, y: priceY, width, colour: ink }),
      ...rows,
      signature(context, { name: portal, detail: office, ink, quiet }),
    ];
  },
};

const lotStyle = { ...styles.title, weight: 700, lineHeight: 1.14 } as const;

/** From the foot up: office, rows, rule, price, and over them what is left for the lot. */
function layOut({ limit, deposit, deadline }: AuctionCardProps, context: CardContext) {
  const { y, width, height } = context.areas.text;
  const px = scaler(context);
  const top = y + titleTop(context);
  const foot = y + height - officeHeight(context) - px(gaps.aboveOffice);
  const price = fitText(
    limit.value,
    { width, height: px(90), sizes: priceSizes.map(px), breakWordsFrom: px(40) },
    { ...styles.title, letterSpacing: -0.03, lineHeight: 1.1 },
  );
  const at = (rowSize: number) => {
    const size = px(rowSize);
    const rowHeight = Math.round(size * leading);
    const rowsY = foot - 2 * rowHeight;
    const ruleY = rowsY - px(gaps.belowRule) - ruleHeight;
    const priceY = ruleY - px(gaps.aboveRule) - heightOf(price);
    const limitY = priceY - Math.round(size * styles.text.lineHeight);
    const lotHeight = limitY - px(gaps.aboveLimit) - top;
    const widest = (style: TextStyle, texts: readonly string[]) =>
      Math.ceil(Math.max(...texts.map((text) => measure(text, style))) * size);
    const column = widest(styles.text, [deposit.label, deadline.label]) + px(gaps.column);
    const whole = column + widest(styles.strong, [deposit.value, deadline.value]) <= width;
    const roomy = lotHeight >= px(lotRoom);
    return {
      ...{ top, lotHeight, size, column, limitY, price, priceY, ruleY, rowsY, rowHeight },
      whole,
      roomy,
    };
  };
  const ways = rowSizes.map(at);
  // An amount that is cut would be another amount; a lot in small letters is still the same.
  return (
    ways.find(({ whole, roomy }) => whole && roomy) ??
    ways.findLast(({ whole }) => whole) ??
    at(rowSizes.at(-1) ?? 20)
  );
}
