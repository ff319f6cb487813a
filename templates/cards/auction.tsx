/** A lot of an auction: what it is, from what price, and what to do until when. */
import type { CardContext, CardTemplate } from "../../scripts/lib/cards/request.ts";
import { Fitted } from "../../scripts/lib/cards/tree.ts";
import { directionOf } from "../../scripts/lib/text/direction.ts";
import { Frame, Label, type PostProps, paletteOf } from "./parts/frame.tsx";
import { Line, scaler, type } from "./parts/text.tsx";

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
const lotSizes = [64, 58, 52, 47, 42, 38, 34, 30, 27, 24];
const priceSizes = [84, 76, 70, 64, 58, 52, 46, 40, 34, 28];
const factSizes = [40, 38, 36, 34, 31, 28, 25, 22, 19];

export const card: CardTemplate<AuctionCardProps> = (props, context) => {
  const { lot, limit, deposit, deadline, portal, pillar, kind } = props;
  const px = scaler(context);
  const { quiet } = paletteOf(props);
  const label = (text: string) => (
    <Line style={{ ...type.text, fontSize: px(27), color: quiet }}>{text}</Line>
  );
  /** An amount that is cut would be another amount: it is set as small as it must be. */
  const fact = ({ label: name, value }: Fact) => (
    <div style={{ alignItems: "center", height: px(52), flexShrink: 0 }}>
      <div style={{ width: px(188), flexShrink: 0 }}>{label(name)}</div>
      <Fitted
        text={value}
        sizes={factSizes.map(px)}
        breakWordsFrom={px(19)}
        style={type.strong}
        box={{ flexGrow: 1, minWidth: 0, height: px(52) }}
        align="center"
      />
    </div>
  );
  return (
    <Frame
      props={props}
      context={context}
      detail={portal}
      direction={directionOf(lot)}
      art={artEdge(context)}
    >
      <Label pillar={pillar} kind={kind} context={context} />
      <Fitted
        text={lot}
        sizes={lotSizes.map(px)}
        breakWordsFrom={px(30)}
        style={{ ...type.title, fontWeight: 700, lineHeight: 1.12 }}
      />
      <div style={{ flexDirection: "column", flexShrink: 0, marginTop: px(10) }}>
        {label(limit.label)}
        <Fitted
          text={limit.value}
          sizes={priceSizes.map(px)}
          breakWordsFrom={px(28)}
          style={{ ...type.title, letterSpacing: "-0.03em" }}
          box={{ flexGrow: 0, flexBasis: "auto", height: px(92) }}
        />
      </div>
      {fact(deposit)}
      {fact(deadline)}
    </Frame>
  );
};

/** Pixels: less than on other cards, since there is more to read. */
function artEdge({ photo, format: { shape, width, height, safe } }: CardContext): number {
  return shape === "wide"
    ? Math.round(width * (photo ? 0.35 : 0.3))
    : shape === "tall"
      ? Math.round(height * 0.34)
      : height - safe.y - safe.height;
}
