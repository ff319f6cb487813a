/** What all cards have in common: words on the pillar's colour, the office's band under them, and art beside them. */
import type { ComponentChildren } from "preact";
import { apart, inkOn, type Palette, paletteOn, withBrand } from "../../../scripts/lib/cards/colours.ts";
import type { CardFormat } from "../../../scripts/lib/cards/format.ts";
import type { Logo } from "../../../scripts/lib/cards/logo.ts";
import type { CardContext } from "../../../scripts/lib/cards/request.ts";
import { Fitted, type Size, type Style } from "../../../scripts/lib/cards/tree.ts";
import type { Shape } from "../../../scripts/lib/model/shapes.ts";
import type { Direction } from "../../../scripts/lib/text/direction.ts";
import { markPaths } from "./mark-paths.ts";
import { Photo } from "./photo.tsx";
import { Line, scaler, type } from "./text.tsx";
import { Wall } from "./wall.tsx";

// Types, not interfaces: only types are known to be plain JSON.
export type PillarProps = {
  readonly label: string;
  /** #rrggbb */
  readonly colour: string;
  readonly shape: Shape;
};

/** What every card of a post has. */
export type PostProps = {
  /** the post's id */
  readonly seed: string;
  /** which composition of art it has, counted on and on: another than its neighbours in time */
  readonly look: number;
  readonly title: string;
  readonly pillar: PillarProps;
  readonly office: string;
  /** #rrggbb */
  readonly brand: string;
  /** that it is part of, where that has a colour; #rrggbb */
  readonly campaign?:
    | { readonly name: string; readonly slogan: string | undefined; readonly colour: string }
    | undefined;
};

/** Pixels in og. */
const margin = 64;
const bandHeight = 132;

export function paletteOf({ pillar, brand }: Pick<PostProps, "pillar" | "brand">): Palette {
  return withBrand(paletteOn(pillar.colour), brand);
}

interface FrameProps {
  readonly props: Pick<PostProps, "look" | "pillar" | "brand" | "office" | "campaign">;
  readonly context: CardContext;
  /** one more fact beside the office's name */
  readonly detail: string | undefined;
  /** of the words that the others go along with */
  readonly direction: Direction;
  /** pixels of the art's shorter side; that of the format where it is absent */
  readonly art?: number;
  readonly children: ComponentChildren;
}

/** Words and the office's band, with the post's photo or a wall of the pillar's tiles beside them. */
export function Frame({ props, context, detail, direction, art: own, children }: FrameProps) {
  const { format, photo } = context;
  const palette = paletteOf(props);
  const { shape } = format;
  const tall = shape !== "wide";
  const edge = own ?? artEdge(context);
  const box: Size = tall ? { width: format.width, height: edge } : { width: edge, height: format.height };
  const wall = { shape: props.pillar.shape, palette, look: props.look };
  const art = edge === 0 ? null : photo ? <Photo photo={photo} size={box} /> : <Wall {...wall} size={box} />;
  const words = (
    <div style={{ flexDirection: "column", flexGrow: 1, flexBasis: 0, minWidth: 0, minHeight: 0 }}>
      <div
        style={{
          ...{ flexDirection: "column", flexGrow: 1, flexBasis: 0, minHeight: 0, direction },
          ...padding(context),
        }}
      >
        {children}
      </div>
      {props.campaign && (
        <CampaignStrip campaign={props.campaign} ground={palette.ground} context={context} />
      )}
      <Band
        office={props.office}
        brand={props.brand}
        ground={palette.ground}
        detail={detail}
        context={context}
      />
    </div>
  );
  return (
    <div
      style={{
        ...{ backgroundColor: palette.ground, color: palette.ink },
        flexDirection: tall ? "column" : "row",
        ...(shape === "story" && { paddingTop: format.safe.y }),
      }}
    >
      {shape === "tall" ? art : null}
      {words}
      {shape === "tall" ? null : art}
    </div>
  );
}

/** Pixels of the art's shorter side. */
function artEdge({ format, photo }: CardContext): number {
  const { width, height, shape, safe } = format;
  if (shape === "wide") return Math.round(width * (photo ? 0.5 : 0.315));
  if (shape === "story") return photo ? Math.round(height * 0.46) : height - safe.y - safe.height;
  if (!photo) return Math.round(height * 0.36);
  // A photo's own shape, so that little of it is cut off, within what leaves the words their room.
  const [least, most] = [0.44 * height, 0.5625 * height];
  return Math.round(Math.min(most, Math.max(least, (width / photo.width) * photo.height)));
}

/** Pixels: the art of a slide is a strip of tiles, so that its words have the room; a story keeps what lies beside the safe area. */
export function slideArt({ shape, height, safe }: CardFormat): number {
  return shape === "story" ? height - safe.y - safe.height : shape === "tall" ? 144 : 126;
}

function padding(context: CardContext): Style {
  const px = scaler(context);
  const { shape, safe } = context.format;
  const side = shape === "wide" ? px(margin) : Math.max(72, safe.x + 11);
  return {
    ...{ paddingLeft: side, paddingRight: shape === "wide" ? px(44) : side },
    paddingTop: shape === "story" ? 8 : px(shape === "wide" ? 52 : 44),
    paddingBottom: px(28),
  };
}

interface BandProps {
  readonly office: string;
  readonly brand: string;
  readonly ground: string;
  readonly detail: string | undefined;
  readonly context: CardContext;
}

/** Whose card it is: logo and name on the office's own colour, large enough to be read in a thumbnail. */
export function Band({ office, brand, ground, detail, context }: BandProps) {
  const { format, logo } = context;
  const px = scaler(context);
  const colour = apart(brand, ground);
  const { ink, quiet } = paletteOn(colour);
  const height = px(bandHeight);
  const plate = px(96);
  const side = format.shape === "wide" ? px(margin) : Math.max(72, format.safe.x + 11);
  // A long name takes the room of the other line: it is what tells offices apart.
  const second = office.length > 30 ? undefined : detail;
  return (
    <div
      style={{
        ...{ backgroundColor: colour, height, flexShrink: 0, alignItems: "center", color: ink },
        ...{ paddingLeft: side, paddingRight: format.shape === "wide" ? px(24) : side },
      }}
    >
      {logo && <Plate logo={logo} height={plate} margin={px(10)} style={{ marginRight: px(22) }} />}
      <div style={{ flexDirection: "column", flexGrow: 1, flexBasis: 0, minWidth: 0, height: px(100) }}>
        <Fitted
          text={office}
          sizes={[46, 42, 38, 34, 31, 28, 25, 22, 19].map(px)}
          breakWordsFrom={px(31)}
          style={{ ...type.title, lineHeight: 1.08, color: ink }}
          align={second === undefined ? "center" : "flex-end"}
        />
        {second === undefined ? null : (
          <Line
            style={{ ...type.text, fontSize: px(29), color: quiet, marginTop: px(2), marginBottom: px(4) }}
          >
            {second}
          </Line>
        )}
      </div>
    </div>
  );
}

interface StripProps {
  readonly campaign: NonNullable<PostProps["campaign"]>;
  readonly ground: string;
  readonly context: CardContext;
}

/** Which campaign it is part of, on the campaign's own colour, with its slogan where there is room for a whole one. */
function CampaignStrip({ campaign: { name, slogan, colour: chosen }, ground, context }: StripProps) {
  const { format } = context;
  const px = scaler(context);
  const colour = apart(chosen, ground);
  const isWide = format.shape === "wide";
  const height = px(56);
  const side = isWide ? px(margin) : Math.max(72, format.safe.x + 11);
  const size = px(28);
  // Half of a wide card may be a photo; letters are somewhat more than half as wide as they are high.
  const letters = Math.floor((format.width * (isWide ? 0.5 : 1) - 2 * side) / (0.57 * size));
  const both = slogan === undefined ? name : `${name} · ${slogan}`;
  return (
    <div
      style={{
        ...{ backgroundColor: colour, height, flexShrink: 0, alignItems: "center", color: inkOn(colour) },
        ...{ paddingLeft: side, paddingRight: isWide ? px(24) : side },
      }}
    >
      <Line style={{ ...type.strong, fontSize: size }}>{both.length <= letters ? both : name}</Line>
    </div>
  );
}

interface PlateProps {
  readonly logo: Logo;
  /** pixels */
  readonly height: number;
  readonly margin: number;
  readonly style: Style;
}

/** A logo on its ground: wide ones get a wide plate, up to three times its height. */
function Plate({ logo, height, margin, style }: PlateProps) {
  const width = Math.round(height * Math.min(3, Math.max(1, 0.2 + 0.8 * logo.shape)));
  const inside = { width: width - 2 * margin, height: height - 2 * margin };
  return (
    <div
      style={{
        ...{ width, height, padding: margin, boxSizing: "border-box", flexShrink: 0, ...style },
        ...{ backgroundColor: logo.plate, borderRadius: Math.round(height * 0.16) },
      }}
    >
      <img alt="" src={logo.src} {...inside} style={{ objectFit: "contain" }} />
    </div>
  );
}

/** The pillar, by mark and name, and one more word about the card. */
export function Label({
  pillar,
  kind,
  context,
}: {
  readonly pillar: PillarProps;
  readonly kind: string | undefined;
  readonly context: CardContext;
}) {
  const px = scaler(context);
  const ink = inkOn(pillar.colour);
  const edge = px(44);
  return (
    <div style={{ alignItems: "center", gap: px(16), height: edge, marginBottom: px(22), flexShrink: 0 }}>
      <svg width={edge} height={edge} viewBox="0 0 24 24" style={{ flexShrink: 0 }}>
        <path d={markPaths[pillar.shape]} fill={ink} />
      </svg>
      <Line style={{ ...type.strong, flexShrink: 1, fontSize: px(35), color: ink }}>
        {kind && kind.length + pillar.label.length < 30 ? `${pillar.label} · ${kind}` : pillar.label}
      </Line>
    </div>
  );
}
