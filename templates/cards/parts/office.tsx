import { inkOn } from "../../../scripts/lib/cards/colours.ts";
import type { CardContext, Piece, Placed, TextBlock } from "../../../scripts/lib/cards/request.ts";
import { line, styles } from "./text.ts";

/** Pixels in og: the height of the logo's plate and of the two lines beside it. */
const plateHeight = 64;
const gap = 20;
const padding = 8;

export function officeHeight({ format }: CardContext): number {
  return Math.round(plateHeight * format.scale);
}

/** The office's logo on a plate of its own, so that it is seen on any ground and keeps its clear space. */
export function logoPlate(brand: string, context: CardContext): Piece | null {
  const { logo, areas } = context;
  if (!logo) return null;
  const { x, y, height } = areas.text;
  const width = plateWidth(logo);
  const own = officeHeight(context);
  const scale = own / plateHeight;
  // A logo drawn for dark grounds would vanish on white.
  const plate = logo.lightness > 0.8 ? (inkOn(brand) === "#ffffff" ? brand : "#14181c") : "#ffffff";
  const top = y + height - own;
  return {
    box: { x, y: top, width: Math.ceil(width * scale), height: own },
    shapes: (
      <g transform={`translate(${x} ${top}) scale(${scale})`}>
        <rect width={width} height={plateHeight} rx={14} fill={plate} />
        <image
          href={logo.href}
          x={(width - logo.width) / 2}
          y={(plateHeight - logo.height) / 2}
          width={logo.width}
          height={logo.height}
        />
      </g>
    ),
  };
}

interface SignatureProps {
  readonly name: string;
  readonly detail: string;
  readonly ink: string;
  readonly quiet: string;
}

/** The office's name and one more fact, beside the logo's plate. */
export function signature(context: CardContext, { name, detail, ink, quiet }: SignatureProps): TextBlock[] {
  const { areas, logo, format } = context;
  const { scale } = format;
  const left = logo ? Math.round((plateWidth(logo) + gap) * scale) : 0;
  const x = areas.text.x + left;
  const y = areas.text.y + areas.text.height - officeHeight(context);
  const width = areas.text.width - left;
  return [
    line(name, {
      ...{ x, y: y - Math.round(2 * scale), width, colour: ink },
      size: Math.round(27 * scale),
      style: styles.strong,
    }),
    line(detail, {
      ...{ x, y: y + Math.round(34 * scale), width, colour: quiet },
      size: Math.round(23 * scale),
      style: styles.text,
    }),
  ];
}

function plateWidth(logo: Placed): number {
  return Math.max(plateHeight, logo.width + 2 * padding);
}
