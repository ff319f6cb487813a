import type { VNode } from "preact";
import { inkOn } from "../../../scripts/lib/cards/colours.ts";
import type { Box } from "../../../scripts/lib/cards/format.ts";
import type { CardContext, Placed } from "../../../scripts/lib/cards/request.ts";
import { Line, styles } from "./text.tsx";

/** Pixels: the height of the logo's plate and of the two lines beside it. */
export const officeHeight = 64;
const gap = 20;
const padding = 8;

/** The office's logo on a plate of its own, so that it is seen on any ground and keeps its clear space. */
export function LogoPlate({
  area,
  logo,
  brand,
}: {
  area: Box;
  logo: Placed | undefined;
  brand: string;
}): VNode | null {
  if (!logo) return null;
  const y = area.y + area.height - officeHeight;
  const width = plateWidth(logo);
  // A logo drawn for dark grounds would vanish on white.
  const plate = logo.lightness > 0.8 ? (inkOn(brand) === "#ffffff" ? brand : "#14181c") : "#ffffff";
  return (
    <>
      <rect x={area.x} y={y} width={width} height={officeHeight} rx={14} fill={plate} />
      <image
        href={logo.href}
        x={area.x + (width - logo.width) / 2}
        y={y + (officeHeight - logo.height) / 2}
        width={logo.width}
        height={logo.height}
      />
    </>
  );
}

interface SignatureProps {
  readonly area: Box;
  readonly context: CardContext;
  readonly name: string;
  readonly detail: string;
  readonly ink: string;
  readonly quiet: string;
}

/** The office's name and one more fact, beside the logo's plate. */
export function Signature({ area, context, name, detail, ink, quiet }: SignatureProps): VNode {
  const left = context.logo ? plateWidth(context.logo) + gap : 0;
  const x = area.x + left;
  const y = area.y + area.height - officeHeight;
  const width = area.width - left;
  return (
    <>
      <Line x={x} y={y - 2} width={width} size={27} style={styles.strong} colour={ink}>
        {name}
      </Line>
      <Line x={x} y={y + 34} width={width} size={23} style={styles.text} colour={quiet}>
        {detail}
      </Line>
    </>
  );
}

function plateWidth(logo: Placed): number {
  return Math.max(officeHeight, logo.width + 2 * padding);
}
