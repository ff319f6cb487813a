/** The last slide of a carousel: where the whole post is read, as an address and as a QR code. */
import { encode } from "uqr";
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { Fitted } from "../../scripts/lib/cards/tree.ts";
import { directionOf } from "../../scripts/lib/text/direction.ts";
import { Frame, type PostProps, slideArt } from "./parts/frame.tsx";
import { column, measures, type } from "./parts/text.tsx";

// A type, not an interface: only a type is known to be plain JSON.
export type ClosingCardProps = PostProps & {
  /** "Baca selengkapnya" */
  readonly heading: string;
  /** https://kpknl-contoh.go.id/2026/11/slug/ */
  readonly address: string;
};

export const card: CardTemplate<ClosingCardProps> = (props, context) => {
  const { heading, address, title } = props;
  const { px, sizes } = measures(context);
  const direction = directionOf(heading);
  return (
    <Frame {...{ props, context }} detail={title} lead={heading} art={slideArt(context)}>
      <Fitted
        text={heading}
        sizes={sizes(84, 44)}
        breakWordsFrom={px(52)}
        style={type.title}
        box={{ flexGrow: 0, flexBasis: "auto", height: px(80) }}
      />
      <Code address={address} side={direction === "rtl" ? "right" : "left"} />
      <Fitted
        text={address.replace(/^https:\/\/|\/$/g, "")}
        sizes={sizes(38, 24)}
        breakWordsFrom={px(38)}
        style={type.strong}
        box={{ flexGrow: 0, flexBasis: "auto", height: px(60) }}
      />
    </Frame>
  );
};

/** The QR code, as large as what is left takes it, on a plate of its own. */
function Code({ address, side }: { readonly address: string; readonly side: "left" | "right" }) {
  // Four modules of white around it, as ISO/IEC 18004 asks; M: readable with 15 % of it hidden.
  const { data, size } = encode(address, { ecc: "M", border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      aria-hidden="true"
      width={1000}
      height={1000}
      viewBox={`0 0 ${size} ${size}`}
      preserveAspectRatio={side === "right" ? "xMaxYMid" : "xMinYMid"}
      style={{ ...column, width: "100%" }}
    >
      <rect width={size} height={size} rx={size / 24} fill="#ffffff" />
      <path d={dark.join("")} fill="#000000" shape-rendering="crispEdges" />
    </svg>
  );
}
