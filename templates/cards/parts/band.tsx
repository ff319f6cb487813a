/** What stands under the words of a card: whose it is, and which campaign it is part of. */
import type { ComponentChildren } from "preact";
import { apart, inkOn, paletteOn } from "../../../scripts/lib/cards/colours.ts";
import type { Logo } from "../../../scripts/lib/cards/logo.ts";
import type { CardContext } from "../../../scripts/lib/cards/request.ts";
import { Fitted } from "../../../scripts/lib/cards/tree.ts";
import { column, Line, measures, sides, type } from "./text.tsx";

interface BarProps {
  /** #rrggbb */
  readonly colour: string;
  /** pixels of og */
  readonly height: number;
  readonly context: CardContext;
  readonly children: ComponentChildren;
}

function Bar({ colour, height, context, children }: BarProps) {
  const { px } = measures(context);
  const row = { flexShrink: 0, alignItems: "center", gap: px(22), height: px(height), ...sides(context) };
  return <div style={{ ...row, backgroundColor: colour, color: inkOn(colour) }}>{children}</div>;
}

interface BandProps {
  readonly office: string;
  /** #rrggbb */
  readonly brand: string;
  /** what it stands under; #rrggbb */
  readonly ground: string;
  /** one more fact beside the office's name */
  readonly detail: string | undefined;
  readonly context: CardContext;
}

/** Whose card it is: logo and name on the office's own colour, large enough to be read in a thumbnail. */
export function Band({ office, brand, ground, detail, context }: BandProps) {
  const { px, sizes } = measures(context);
  const colour = apart(brand, ground);
  // A long name takes the room of the other line: it is what tells offices apart.
  const isNarrow = context.format.shape === "wide" && context.photo !== undefined;
  const second = office.length > (isNarrow ? 16 : 26) ? undefined : detail;
  const small = { ...type.text, fontSize: px(29), color: paletteOn(colour).quiet, paddingBottom: px(4) };
  return (
    <Bar height={132} {...{ colour, context }}>
      {context.logo && <Plate logo={context.logo} height={px(96)} />}
      <div style={{ ...column, height: px(100) }}>
        <Fitted
          text={office}
          sizes={sizes(46, 19)}
          breakWordsFrom={px(31)}
          style={type.title}
          align={second === undefined ? "center" : "flex-end"}
        />
        {second !== undefined && <Line style={small}>{second}</Line>}
      </div>
    </Bar>
  );
}

/** A logo on its ground: wide ones get a wide plate, up to three times its height. */
function Plate({ logo, height }: { readonly logo: Logo; readonly height: number }) {
  const padding = Math.round(height / 10);
  const width = Math.round(height * Math.min(3, Math.max(1, 0.2 + 0.8 * logo.shape)));
  const inside = { width: width - 2 * padding, height: height - 2 * padding };
  return (
    <div style={{ flexShrink: 0, padding, borderRadius: 1.6 * padding, backgroundColor: logo.plate }}>
      <img alt="" src={logo.src} {...inside} style={{ objectFit: "contain" }} />
    </div>
  );
}

// A type, not an interface: only a type is known to be plain JSON.
export type CampaignProps = {
  readonly name: string;
  /** #rrggbb */
  readonly colour: string;
};

interface StripProps extends Pick<BandProps, "ground" | "brand" | "context"> {
  readonly campaign: CampaignProps;
}

/** Which campaign it is part of, on the campaign's own colour, told from what is above and below it. */
export function Strip({ campaign: { name, colour }, ground, brand, context }: StripProps) {
  const { px, sizes } = measures(context);
  const own = apart(apart(colour, apart(brand, ground)), ground);
  return (
    <Bar colour={own} height={56} context={context}>
      <Fitted text={name} sizes={sizes(31, 20)} style={type.strong} box={{ height: px(44) }} align="center" />
    </Bar>
  );
}
