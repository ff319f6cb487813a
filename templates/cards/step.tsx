/** A numbered slide of a carousel. */
import { paletteOn, withBrand } from "../../scripts/lib/cards/colours.ts";
import { fitText } from "../../scripts/lib/cards/fit-text.ts";
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { LogoPlate, officeHeight, signature } from "./parts/office.tsx";
import { label, type PillarProps, PillarSign, titleTop } from "./parts/pillar.tsx";
import { Progress, slideContext, TileStrip } from "./parts/slide.tsx";
import { block, line, styles } from "./parts/text.ts";

// A type, not an interface: only a type is known to be plain JSON.
export type StepCardProps = {
  readonly seed: string;
  readonly text: string;
  /** from 1 */
  readonly number: number;
  /** how many numbered slides there are */
  readonly total: number;
  /** the post's */
  readonly title: string;
  readonly pillar: PillarProps;
  /** "2 dari 6" */
  readonly count: string;
  readonly office: string;
  /** #rrggbb */
  readonly brand: string;
};

/** Pixels in og. */
const numberSize = 200;
const numberHeight = 218;
const sizes = [92, 86, 80, 74, 68, 62, 57, 52, 48, 44, 40, 36];
const above = 30;

export const card: CardTemplate<StepCardProps> = {
  ground: ({ pillar }) => pillar.colour,

  art({ seed, pillar, brand, number, total }, given) {
    const context = slideContext(given);
    const palette = withBrand(paletteOn(pillar.colour), brand);
    return (
      <>
        <TileStrip context={context} shape={pillar.shape} palette={palette} seed={`${seed} ${number}`} />
        <PillarSign context={context} pillar={pillar} ink={palette.ink} />
        <Progress context={context} number={number} total={total} ink={palette.ink} rest={palette.far} />
        <LogoPlate context={context} brand={brand} />
      </>
    );
  },

  words({ text, number, title, pillar, count, office }, given) {
    const context = slideContext(given);
    const { x, y, width, height } = context.areas.text;
    const { scale } = context.format;
    const px = (pixels: number) => Math.round(pixels * scale);
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
