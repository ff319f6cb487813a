/** One number, as large as it goes, and what it counts. */
import { paletteOn } from "../../scripts/lib/cards/colours.ts";
import { fitText } from "../../scripts/lib/cards/fit-text.ts";
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { directionOf } from "../../scripts/lib/text/direction.ts";
import { officeHeight, signature } from "./parts/office.tsx";
import { label, titleTop } from "./parts/pillar.tsx";
import { type PostProps, postArt } from "./parts/post-art.ts";
import { scaler } from "./parts/scaler.ts";
import { block, heightOf, line, styles } from "./parts/text.ts";

// A type, not an interface: only a type is known to be plain JSON.
export type FigureCardProps = PostProps & {
  /** as it is written: "1.284", "Rp1,2 miliar" */
  readonly value: string;
  readonly label: string;
  /** what kind of card: "Angka" */
  readonly kind: string;
  readonly date: string;
};

/** Pixels in og. */
const valueSizes = [220, 200, 180, 160, 144, 130, 116, 104, 92, 80, 70, 60, 52, 46, 40];
const gap = 16;
const labelSizes = [46, 42, 38, 34, 30, 27];
const source = { size: 24, height: 31, above: 22, below: 26 };

export const card: CardTemplate<FigureCardProps> = {
  ground: ({ pillar }) => pillar.colour,

  art: postArt,

  words({ value, label: counted, title, pillar, kind, date, office }, context) {
    const { x, y, width, height } = context.areas.text;
    const px = scaler(context);
    const { ink, quiet } = paletteOn(pillar.colour);
    const top = y + titleTop(context);
    const sourceY = y + height - officeHeight(context) - px(source.below + source.height);
    const room = sourceY - px(source.above) - top;
    const below = fitText(
      counted,
      { width, height: Math.round(room * 0.42), sizes: labelSizes.map(px), breakWordsFrom: px(34) },
      { ...styles.strong, lineHeight: 1.22 },
    );
    const number = fitText(
      value,
      { width, height: room - heightOf(below) - px(gap), sizes: valueSizes.map(px), breakWordsFrom: px(40) },
      { ...styles.title, letterSpacing: -0.035, lineHeight: 1.1 },
    );
    return [
      label(pillar.label, kind, { ink, quiet }, context),
      block(number, { x, y: top, width, colour: ink, edge: directionOf(counted) }),
      block(below, { x, y: top + heightOf(number) + px(gap), width, colour: ink }),
      line(title, { x, y: sourceY, width, size: px(source.size), style: styles.text, colour: quiet }),
      signature(context, { name: office, detail: date, ink, quiet }),
    ];
  },
};
