/** The card of a post. */
import { paletteOn } from "../../scripts/lib/cards/colours.ts";
import { fitText } from "../../scripts/lib/cards/fit-text.ts";
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { signature } from "./parts/office.tsx";
import { label, titleTop } from "./parts/pillar.tsx";
import { type PostProps, postArt } from "./parts/post-art.ts";
import { scaler } from "./parts/scaler.ts";
import { tagsRow, tagsTop } from "./parts/tags.ts";
import { block, styles } from "./parts/text.ts";

// A type, not an interface: only a type is known to be plain JSON.
export type PostCardProps = PostProps & {
  readonly kind: string | undefined;
  /** in words */
  readonly date: string;
  /** with # */
  readonly hashtags: readonly string[];
};

/** Pixels in og. */
const sizes = [112, 104, 96, 88, 80, 74, 68, 62, 57, 52, 48, 44, 40, 36];
const aboveTags = 28;

export const card: CardTemplate<PostCardProps> = {
  ground: ({ pillar }) => pillar.colour,

  art: postArt,

  words({ title, pillar, kind, date, hashtags, office }, context) {
    const { text } = context.areas;
    const px = scaler(context);
    const { ink, quiet } = paletteOn(pillar.colour);
    const top = text.y + titleTop(context);
    const room = {
      width: text.width,
      height: tagsTop(hashtags, context) - px(aboveTags) - top,
      sizes: sizes.map(px),
      breakWordsFrom: px(68),
    };
    return [
      label(pillar.label, kind, { ink, quiet }, context),
      block(fitText(title, room, styles.title), { x: text.x, y: top, width: text.width, colour: ink }),
      tagsRow(hashtags, quiet, context),
      signature(context, { name: office, detail: date, ink, quiet }),
    ];
  },
};
