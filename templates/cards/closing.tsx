/** The last slide of a carousel: where the whole post is read, as an address and as a QR code. */
import { encode } from "uqr";
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { Fitted, Layer, type Size } from "../../scripts/lib/cards/tree.ts";
import { directionOf } from "../../scripts/lib/text/direction.ts";
import { Frame, type PostProps, slideArt } from "./parts/frame.tsx";
import { scaler, type } from "./parts/text.tsx";

// A type, not an interface: only a type is known to be plain JSON.
export type ClosingCardProps = PostProps & {
  /** "Baca selengkapnya" */
  readonly heading: string;
  /** https://kpknl-contoh.go.id/2026/11/slug/ */
  readonly address: string;
};

/** Pixels in og. */
const headingSizes = [92, 84, 76, 68, 60, 52, 44];
const addressSizes = [40, 36, 32, 29, 26, 24];

export const card: CardTemplate<ClosingCardProps> = (props, context) => {
  const { heading, address, title } = props;
  const px = scaler(context);
  return (
    <Frame
      props={props}
      context={context}
      detail={title}
      direction={directionOf(heading)}
      art={slideArt(context.format)}
    >
      <Fitted
        text={heading}
        sizes={headingSizes.map(px)}
        breakWordsFrom={px(52)}
        style={type.title}
        box={{ flexGrow: 0, flexBasis: "auto", height: px(88), marginBottom: px(12), flexShrink: 0 }}
      />
      <Layer
        style={{ flexGrow: 1, flexBasis: 0, minHeight: 0 }}
        draw={(size) => code(address, size, directionOf(heading) === "rtl")}
      />
      <Fitted
        text={address.replace(/^https:\/\//, "").replace(/\/$/, "")}
        sizes={addressSizes.map(px)}
        breakWordsFrom={px(40)}
        style={type.strong}
        box={{ flexGrow: 0, flexBasis: "auto", height: px(72), flexShrink: 0, marginTop: px(14) }}
      />
    </Frame>
  );
};

/** The QR code, as large as its box takes it, on a plate of its own. */
function code(address: string, { width, height }: Size, fromRight: boolean) {
  // Four modules of white around it, as ISO/IEC 18004 asks; M: readable with 15 % of it hidden.
  const { data, size } = encode(address, { ecc: "M", border: 4 });
  const edge = Math.min(width, height);
  const left = fromRight ? width - edge : 0;
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <g transform={`translate(${left} 0)`}>
      <rect width={edge} height={edge} rx={24} fill="#ffffff" />
      <path d={path} fill="#000000" shape-rendering="crispEdges" transform={`scale(${edge / size})`} />
    </g>
  );
}
