/** The card of a page that lists posts: a hashtag, pillar, campaign, month, year or the home page. */
import { paletteOn } from "../../scripts/lib/cards/colours.ts";
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { Fitted } from "../../scripts/lib/cards/tree.ts";
import type { Shape } from "../../scripts/lib/model/shapes.ts";
import { directionOf } from "../../scripts/lib/text/direction.ts";
import { Band } from "./parts/frame.tsx";
import { Line, type } from "./parts/text.tsx";
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

/** Pixels. */
const titleSizes = [128, 116, 104, 96, 88, 80, 74, 68, 62, 57, 52, 48, 44, 40, 36];
const subtitleSizes = [38, 35, 32, 29];

export const card: CardTemplate<ListCardProps> = (props, context) => {
  const { seed, kicker, title, subtitle, count, ground, mix, office, address, brand } = props;
  const { format } = context;
  const { ink, quiet } = paletteOn(ground);
  return (
    <div style={{ backgroundColor: ground, color: ink }}>
      <div style={{ flexDirection: "column", flexGrow: 1, flexBasis: 0, minWidth: 0 }}>
        <div
          style={{
            ...{
              flexDirection: "column",
              flexGrow: 1,
              flexBasis: 0,
              minHeight: 0,
              direction: directionOf(title),
            },
            ...{ paddingLeft: 64, paddingRight: 44, paddingTop: 52, paddingBottom: 30 },
          }}
        >
          {kicker ? (
            <Line style={{ ...type.strong, fontSize: 35, color: quiet, marginBottom: 16 }}>{kicker}</Line>
          ) : null}
          <Fitted text={title} sizes={titleSizes} breakWordsFrom={52} style={type.title} align="flex-end" />
          {subtitle ? (
            <Fitted
              text={subtitle}
              sizes={subtitleSizes}
              breakWordsFrom={32}
              style={{ ...type.text, lineHeight: 1.25, color: quiet }}
              box={{ flexGrow: 0, flexBasis: "auto", height: 98, flexShrink: 0, marginTop: 14 }}
            />
          ) : null}
          <Line style={{ ...type.strong, fontSize: 38, marginTop: 14, flexShrink: 0 }}>{count}</Line>
        </div>
        <Band office={office} brand={brand} ground={ground} detail={address} context={context} />
      </div>
      <Mosaic seed={seed} pillars={mix} size={{ width: 378, height: format.height }} />
    </div>
  );
};
