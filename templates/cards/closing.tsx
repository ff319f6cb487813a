/** The last slide of a carousel: where the whole post is read, as an address and as a QR code. */
import { encode } from "uqr";
import { paletteOn } from "../../scripts/lib/cards/colours.ts";
import { fitText } from "../../scripts/lib/cards/fit-text.ts";
import type { Box } from "../../scripts/lib/cards/format.ts";
import type { CardContext, CardTemplate, Piece } from "../../scripts/lib/cards/request.ts";
import { officeHeight, signature } from "./parts/office.tsx";
import { label, titleTop } from "./parts/pillar.tsx";
import type { PostProps } from "./parts/post-art.ts";
import { scaler } from "./parts/scaler.ts";
import { slideArt, slideContext } from "./parts/slide.tsx";
import { block, heightOf, styles } from "./parts/text.ts";

// A type, not an interface: only a type is known to be plain JSON.
export type ClosingCardProps = PostProps & {
  /** "Baca selengkapnya" */
  readonly heading: string;
  /** https://kpknl-contoh.go.id/2026/11/slug/ */
  readonly address: string;
};

/** Pixels in og. */
const headingSizes = [92, 84, 76, 68, 60, 52, 44];
const addressSizes = [36, 32, 29, 26, 24];
const gap = 26;
const plate = { radius: 24, most: 460 };

export const card: CardTemplate<ClosingCardProps> = {
  ground: ({ pillar }) => pillar.colour,

  art(props, given) {
    const context = slideContext(given);
    const { code } = layOut(props, context);
    return [...slideArt(props, "end", context), qrCode(props.address, code)];
  },

  words(props, given) {
    const context = slideContext(given);
    const { pillar, office, title } = props;
    const { x, width } = context.areas.text;
    const { ink, quiet } = paletteOn(pillar.colour);
    const { heading, headingY, address, addressY } = layOut(props, context);
    return [
      label(pillar.label, undefined, { ink, quiet }, context),
      block(heading, { x, y: headingY, width, colour: ink }),
      block(address, { x, y: addressY, width, colour: ink }),
      signature(context, { name: office, detail: title, ink, quiet }),
    ];
  },
};

function qrCode(address: string, box: Box): Piece {
  // Four modules of white around it, as ISO/IEC 18004 asks; M: readable with 15 % of it hidden.
  const { data, size } = encode(address, { ecc: "M", border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return {
    box,
    shapes: (
      <>
        <rect {...box} rx={plate.radius} fill="#ffffff" />
        <path
          d={path}
          fill="#000000"
          shape-rendering="crispEdges"
          transform={`translate(${box.x} ${box.y}) scale(${box.width / size})`}
        />
      </>
    ),
    once: true,
  };
}

function layOut({ heading, address }: ClosingCardProps, context: CardContext) {
  const { x, y, width, height } = context.areas.text;
  const px = scaler(context);
  const headingY = y + titleTop(context) + px(gap);
  const fittedHeading = fitText(
    heading,
    { width, height: px(210), sizes: headingSizes.map(px), breakWordsFrom: px(52) },
    styles.title,
  );
  const addressY = headingY + heightOf(fittedHeading) + px(gap);
  const fittedAddress = fitText(
    address.replace(/^https:\/\//, "").replace(/\/$/, ""),
    { width, height: px(130), sizes: addressSizes.map(px), breakWordsFrom: px(36) },
    styles.strong,
  );
  const codeY = addressY + heightOf(fittedAddress) + px(gap);
  const edge = Math.min(px(plate.most), y + height - officeHeight(context) - px(1.4 * gap) - codeY);
  const code: Box = { x, y: codeY, width: edge, height: edge };
  return { heading: fittedHeading, headingY, address: fittedAddress, addressY, code };
}
