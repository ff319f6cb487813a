/** A lot of an auction: what it is, from what price, and what to do until when. */
import type { CardContext, CardTemplate } from "../../scripts/lib/cards/request.ts";
import { Fitted } from "../../scripts/lib/cards/tree.ts";
import { artEdge, Frame, type PostProps, paletteOf } from "./parts/frame.tsx";
import { column, Line, measures, type } from "./parts/text.tsx";

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

export const card: CardTemplate<AuctionCardProps> = (props, context) => {
  const { lot, limit, deposit, deadline, portal, kind } = props;
  const { px, sizes } = measures(context);
  const { quiet, far } = paletteOf(props);
  const label = { ...type.text, fontSize: px(27), color: quiet };
  /** An amount that is cut would be another amount: it is set as small as it must be. */
  const row = ({ label: name, value }: Fact) => (
    <div style={{ flexShrink: 0, alignItems: "center", height: px(40) }}>
      <Line style={{ ...label, width: px(196) }}>{name}</Line>
      <Fitted
        text={value}
        sizes={sizes(36, 19)}
        breakWordsFrom={px(19)}
        style={type.title}
        box={{ height: px(40) }}
        align="center"
      />
    </div>
  );
  return (
    // The lot needs the room that a campaign's name would take.
    <Frame
      {...{ context, kind }}
      props={{ ...props, campaign: undefined }}
      detail={portal}
      lead={lot}
      art={artOf(context)}
    >
      <Fitted
        text={lot}
        sizes={sizes(64, 24)}
        breakWordsFrom={px(30)}
        style={type.strong}
        box={{ flexGrow: 5 }}
      />
      <div style={{ ...column, flexGrow: 4 }}>
        <Line style={label}>{limit.label}</Line>
        <Fitted text={limit.value} sizes={sizes(110, 19)} breakWordsFrom={px(19)} style={type.title} />
      </div>
      <div style={{ flexShrink: 0, height: px(3), backgroundColor: far }} />
      <div style={{ ...column, flexGrow: 0, flexBasis: "auto", flexShrink: 0 }}>
        {row(deposit)}
        {row(deadline)}
      </div>
    </Frame>
  );
};

/** Pixels: less than on other cards where more is to be read. */
function artOf(context: CardContext): number {
  const { shape, width, height, safe } = context.format;
  const edge = artEdge(context);
  if (shape === "wide") return context.photo ? width * 0.45 : edge;
  return Math.min(edge, height - safe.y - measures(context).px(620));
}
