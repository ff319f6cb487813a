/** A numbered slide of a carousel. */
import { paletteOn } from "../../scripts/lib/cards/colours.ts";
import { fitText } from "../../scripts/lib/cards/fit-text.ts";
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { directionOf } from "../../scripts/lib/text/direction.ts";
import { officeHeight, signature } from "./parts/office.tsx";
import { label, titleTop } from "./parts/pillar.tsx";
import { type PostProps, paletteOf } from "./parts/post-art.ts";
import { scaler } from "./parts/scaler.ts";
import { progress, slideArt, slideContext } from "./parts/slide.tsx";
import { block, line, styles } from "./parts/text.ts";

// A type, not an interface: only a type is known to be plain JSON.
export type StepCardProps = PostProps & {
  readonly text: string;
  /** from 1 */
  readonly number: number;
  /** how many numbered slides there are */
  readonly total: number;
  /** "2 dari 6" */
  readonly count: string;
};

/** Pixels in og. */
const numberSize = 200;
const numberHeight = 218;
const sizes = [92, 86, 80, 74, 68, 62, 57, 52, 48, 44, 40, 36];
const above = 30;

export const card: CardTemplate<StepCardProps> = {
  ground: ({ pillar }) => pillar.colour,

  art(props, given) {
    const context = slideContext(given);
    const palette = paletteOf(props);
    return [...slideArt(props, String(props.number), context), progress(props, palette, context)];
  },

  words({ text, number, title, pillar, count, office }, given) {
    const context = slideContext(given);
    const { x, y, width, height } = context.areas.text;
    const px = scaler(context);
    const { ink, quiet } = paletteOn(pillar.colour);
    const top = y + titleTop(context) + px(above);
    const textY = top + px(numberHeight);
    const room = {
      width,
      height: y + height - officeHeight(context) - px(2 * above) - textY,
      sizes: sizes.map(px),
      breakWordsFrom: px(62),
    };
    return [
      label(pillar.label, count, { ink, quiet }, context),
      line(String(number), {
        x,
        y: top,
        width,
        size: px(numberSize),
        style: { ...styles.title, letterSpacing: -0.04 },
        colour: ink,
        edge: directionOf(text),
      }),
      block(fitText(text, room, { ...styles.title, weight: 700, lineHeight: 1.14 }), {
        x,
        y: textY,
        width,
        colour: ink,
      }),
      signature(context, { name: office, detail: title, ink, quiet }),
    ];
  },
};
