/** What stands under the words of a card: whose it is, and which campaign it is part of. */
import { apart, paletteOn } from "../../../scripts/lib/cards/colours.ts";
import type { Logo } from "../../../scripts/lib/cards/logo.ts";
import type { CardContext } from "../../../scripts/lib/cards/request.ts";
import { Fitted } from "../../../scripts/lib/cards/tree.ts";
import { column, Line, measures, sides, type } from "./text.tsx";

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
  const { ink, quiet } = paletteOn(colour);
  // A long name takes the room of the other line: it is what tells offices apart.
  const second = office.length > 30 ? undefined : detail;
  return (
    <div
      style={{
        ...{ flexShrink: 0, alignItems: "center", gap: px(22), height: px(132), ...sides(context) },
        ...{ backgroundColor: colour, color: ink },
      }}
    >
      {context.logo && <Plate logo={context.logo} height={px(96)} />}
      <div style={{ ...column, height: px(100) }}>
        <Fitted
          text={office}
          sizes={sizes(46, 19)}
          breakWordsFrom={px(31)}
          style={type.title}
          align={second === undefined ? "center" : "flex-end"}
        />
        {second !== undefined && (
          <Line style={{ ...type.text, fontSize: px(29), color: quiet, paddingBottom: px(4) }}>{second}</Line>
        )}
      </div>
    </div>
  );
}

/** A logo on its ground: wide ones get a wide plate, up to three times its height. */
function Plate({ logo, height }: { readonly logo: Logo; readonly height: number }) {
  const margin = Math.round(height / 10);
  const width = Math.round(height * Math.min(3, Math.max(1, 0.2 + 0.8 * logo.shape)));
  const inside = { width: width - 2 * margin, height: height - 2 * margin };
  return (
    <div style={{ flexShrink: 0, padding: margin, borderRadius: margin * 1.6, backgroundColor: logo.plate }}>
      <img alt="" src={logo.src} {...inside} style={{ objectFit: "contain" }} />
    </div>
  );
}

// Types, not interfaces: only types are known to be plain JSON.
export type CampaignProps = {
  readonly name: string;
  readonly slogan: string | undefined;
  /** #rrggbb */
  readonly colour: string;
};

interface StripProps {
  readonly campaign: CampaignProps;
  readonly ground: string;
  readonly context: CardContext;
}

/** Which campaign it is part of, on the campaign's own colour, with its slogan where there is room for a whole one. */
export function Strip({ campaign: { name, slogan, colour: chosen }, ground, context }: StripProps) {
  const { px } = measures(context);
  const { width, shape } = context.format;
  const colour = apart(chosen, ground);
  const { paddingLeft, paddingRight } = sides(context);
  // Half of a wide card may be a photo; letters are somewhat more than half as wide as they are high.
  const room = width * (shape === "wide" ? 0.5 : 1) - paddingLeft - paddingRight;
  const both = slogan === undefined ? name : `${name} · ${slogan}`;
  return (
    <div
      style={{
        ...{ flexShrink: 0, alignItems: "center", height: px(56), paddingLeft, paddingRight },
        ...{ backgroundColor: colour, color: paletteOn(colour).ink },
      }}
    >
      <Line style={{ ...type.strong, fontSize: px(28) }}>
        {both.length * 0.57 * px(28) <= room ? both : name}
      </Line>
    </div>
  );
}
