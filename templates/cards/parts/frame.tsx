/** What all cards have in common: words on a colour, the office's band under them, and art beside them. */
import type { ComponentChildren } from "preact";
import { type Palette, paletteOn, withBrand } from "../../../scripts/lib/cards/colours.ts";
import type { CardContext } from "../../../scripts/lib/cards/request.ts";
import { Fitted, type Size } from "../../../scripts/lib/cards/tree.ts";
import type { Shape } from "../../../scripts/lib/model/shapes.ts";
import { directionOf } from "../../../scripts/lib/text/direction.ts";
import { Band, type CampaignProps, Strip } from "./band.tsx";
import { markPaths } from "./mark-paths.ts";
import { PhotoArt } from "./photo.tsx";
import { column, measures, sides, type } from "./text.tsx";
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
  /** that it is part of, where that has a colour */
  readonly campaign?: CampaignProps | undefined;
};

export function paletteOf({ pillar, brand }: Pick<PostProps, "pillar" | "brand">): Palette {
  return withBrand(paletteOn(pillar.colour), brand);
}

interface FrameProps {
  readonly props: PostProps;
  readonly context: CardContext;
  /** one more word about the card, beside its pillar's name */
  readonly kind?: string | undefined;
  /** one more fact beside the office's name */
  readonly detail: string | undefined;
  /** the words whose direction the others go along with */
  readonly lead: string;
  /** pixels of the art's shorter side; that of the format where it is absent */
  readonly art?: number;
  readonly children: ComponentChildren;
}

/** A card of a post: its photo, or a wall of its pillar's tiles, beside the words. */
export function Frame({ props, context, kind, detail, lead, art, children }: FrameProps) {
  const { pillar, campaign, look } = props;
  const { photo } = context;
  const { shape } = context.format;
  const palette = paletteOf(props);
  const { ground } = palette;
  const size = artSize(context, art);
  const wall = { shape: pillar.shape, palette, look, size };
  return (
    <Sheet
      {...{ palette, context, lead }}
      crown={
        shape === "story" && <Wall {...wall} size={{ width: size.width, height: crownOf(context) }} isQuiet />
      }
      art={photo ? <PhotoArt {...wall} photo={photo} /> : <Wall {...wall} />}
      foot={[
        campaign && <Strip key="campaign" {...{ campaign, ground, context }} brand={props.brand} />,
        <Band key="office" {...props} {...{ ground, detail, context }} />,
      ]}
    >
      <Label {...{ pillar, kind, lead, context }} ink={palette.ink} />
      {children}
    </Sheet>
  );
}

interface SheetProps extends Pick<FrameProps, "context" | "lead" | "children"> {
  readonly palette: Palette;
  /** what a story has above its words, where a phone lays the sender's name over it */
  readonly crown?: ComponentChildren;
  readonly art: ComponentChildren;
  readonly foot: ComponentChildren;
}

/** Words over a foot, with art beside them. */
export function Sheet({ palette, context, lead, crown, art, foot, children }: SheetProps) {
  const { shape, safe } = context.format;
  const { px } = measures(context);
  const colours = { backgroundColor: palette.ground, color: palette.ink };
  const words = { ...column, direction: directionOf(lead), gap: px(16), ...sides(context) };
  const paddingTop = { wide: px(52), tall: px(44), story: crown ? px(44) : safe.y + 8 }[shape];
  return (
    <div
      style={{ ...colours, flexDirection: { wide: "row", tall: "column-reverse", story: "column" }[shape] }}
    >
      <div style={column}>
        {crown}
        <div style={{ ...words, paddingTop, paddingBottom: px(28) }}>{children}</div>
        {foot}
      </div>
      {art}
    </div>
  );
}

/** Pixels above a story's words that no word may stand in. */
function crownOf(context: CardContext): number {
  return context.format.safe.y + 8 - measures(context).px(44);
}

/** Where art stands: beside the words of a wide card, else all across. @param edge pixels of its shorter side */
export function artSize(context: CardContext, edge = artEdge(context)): Size {
  const { shape, width, height } = context.format;
  return shape === "wide" ? { width: edge, height } : { width, height: edge };
}

/** Tiles of which three are as high as the art are whole ones, but in a story, where art lies under what a phone lays over it. */
export function artEdge({ format, photo }: CardContext): number {
  const { width, height, shape, safe } = format;
  if (shape === "wide") return photo ? width * 0.5 : height * 0.6;
  const [least, most] =
    shape === "story" ? [height - safe.y - safe.height, 0.46 * height] : [0.44 * height, 0.5625 * height];
  if (!photo) return shape === "story" ? least : width * 0.375;
  // A photo's own shape, so that little of it is cut off, within what leaves the words their room.
  const own = (width / photo.width) * photo.height;
  return Math.round(Math.min(most, Math.max(least, own)));
}

/** Pixels: the art of a slide is a strip, so that its words have the room; a story keeps what lies beside the safe area. */
export function slideArt({ format: { shape, width, height, safe } }: CardContext): number {
  return shape === "story" ? height - safe.y - safe.height : width / 8;
}

interface LabelProps extends Pick<FrameProps, "context" | "kind" | "lead"> {
  readonly pillar: PillarProps;
  readonly ink: string;
}

/** The pillar, by mark and name, and one more word about the card. */
function Label({ pillar: { shape, label }, kind, lead, ink, context }: LabelProps) {
  const { px, sizes } = measures(context);
  return (
    <div style={{ flexShrink: 0, alignItems: "center", gap: px(16) }}>
      <svg aria-hidden="true" width={px(44)} height={px(44)} viewBox="0 0 24 24">
        <path d={markPaths[shape]} fill={ink} />
      </svg>
      <Fitted
        text={kind && kind.length + label.length < 30 ? `${label} · ${kind}` : label}
        sizes={sizes(35, 24)}
        style={{ ...type.strong, textAlign: directionOf(lead) === "rtl" ? "right" : "left" }}
        box={{ minWidth: 0, height: px(44) }}
        align="center"
      />
    </div>
  );
}
