/** A sentence of a post, set large. */
import { paletteOn } from "../../scripts/lib/cards/colours.ts";
import { fitText } from "../../scripts/lib/cards/fit-text.ts";
import type { CardContext, CardTemplate } from "../../scripts/lib/cards/request.ts";
import { directionOf } from "../../scripts/lib/text/direction.ts";
import { officeHeight, signature } from "./parts/office.tsx";
import { label, titleTop } from "./parts/pillar.tsx";
import { type PostProps, paletteOf, postArt } from "./parts/post-art.ts";
import { scaler } from "./parts/scaler.ts";
import { block, line, styles } from "./parts/text.ts";

// A type, not an interface: only a type is known to be plain JSON.
export type QuoteCardProps = PostProps & {
  /** without quotation marks of its own */
  readonly quote: string;
  /** what kind of card: "Kutipan" */
  readonly kind: string;
  readonly date: string;
};

/** Pixels in og. */
const sizes = [84, 78, 72, 66, 61, 56, 52, 48, 44, 40, 36, 32, 28, 25, 22];
const mark = { size: 76, below: 14 };
const source = { size: 24, height: 31, above: 24, below: 26 };
/** An opening quotation mark in a square of 24. */
const shape =
  "M10.5 3C5 4.6 1.5 8.9 1.5 14.6V21h8.4v-8.2H6.1c.2-2.8 1.8-4.8 4.4-6zM22.5 3c-5.5 1.6-9 5.9-9 11.6V21h8.4v-8.2h-3.8c.2-2.8 1.8-4.8 4.4-6z";

export const card: CardTemplate<QuoteCardProps> = {
  ground: ({ pillar }) => pillar.colour,

  art(props, context) {
    const { x, y, width } = context.areas.text;
    const top = y + titleTop(context);
    const own = mark.size * context.format.scale;
    const side = Math.ceil(own);
    const fromRight = directionOf(props.quote) === "rtl";
    const box = { x: fromRight ? x + width - side : x, y: top, width: side, height: side };
    const turned = fromRight ? `translate(${x + width} ${top}) scale(-1 1)` : `translate(${x} ${top})`;
    const place = `${turned} scale(${own / 24}) translate(-1.5 -3)`;
    return [
      ...postArt(props, context),
      { box, shapes: <path d={shape} fill={paletteOf(props).bright} transform={place} /> },
    ];
  },

  words({ quote, title, pillar, kind, date, office }, context) {
    const { x, y, width } = context.areas.text;
    const px = scaler(context);
    const { ink, quiet } = paletteOn(pillar.colour);
    const top = y + titleTop(context) + px(mark.size + mark.below);
    const sourceY = sourceTop(context);
    const room = {
      width,
      height: sourceY - px(source.above) - top,
      sizes: sizes.map(px),
      breakWordsFrom: px(56),
    };
    return [
      label(pillar.label, kind, { ink, quiet }, context),
      block(fitText(quote, room, { ...styles.title, weight: 700, lineHeight: 1.16 }), {
        x,
        y: top,
        width,
        colour: ink,
      }),
      line(title, {
        x,
        y: sourceY,
        width,
        size: px(source.size),
        style: styles.text,
        colour: quiet,
      }),
      signature(context, { name: office, detail: date, ink, quiet }),
    ];
  },
};

function sourceTop(context: CardContext): number {
  const { y, height } = context.areas.text;
  return y + height - officeHeight(context) - scaler(context)(source.below + source.height);
}
