/** The card of a page that lists posts: a hashtag, pillar, campaign, month, year or the home page. */
import { paletteOn } from "../../scripts/lib/cards/colours.ts";
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { Fitted } from "../../scripts/lib/cards/tree.ts";
import type { Shape } from "../../scripts/lib/model/shapes.ts";
import { Band } from "./parts/band.tsx";
import { artSize, Sheet } from "./parts/frame.tsx";
import { Line, measures, type } from "./parts/text.tsx";
import { Mosaic } from "./parts/wall.tsx";

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

export const card: CardTemplate<ListCardProps> = (props, context) => {
  const { seed, kicker, title, subtitle, count, ground, mix, address } = props;
  const { px, sizes } = measures(context);
  const palette = paletteOn(ground);
  const { quiet } = palette;
  return (
    <Sheet
      {...{ context, palette }}
      lead={title}
      art={<Mosaic seed={seed} pillars={mix} size={artSize(context)} />}
      foot={<Band {...props} detail={address} context={context} />}
    >
      {kicker && <Line style={{ ...type.strong, fontSize: px(35), color: quiet }}>{kicker}</Line>}
      <Fitted
        text={title}
        sizes={sizes(128, 36)}
        breakWordsFrom={px(52)}
        style={type.title}
        align="flex-end"
      />
      <Line style={{ ...type.strong, fontSize: px(38) }}>{count}</Line>
      {subtitle && (
        <Fitted
          text={subtitle}
          sizes={sizes(38, 29)}
          breakWordsFrom={px(32)}
          style={{ ...type.text, lineHeight: 1.25, color: quiet }}
          box={{ flexGrow: 0, flexBasis: "auto", height: px(98) }}
        />
      )}
    </Sheet>
  );
};
