/** The card of a post. */
import { paletteOn, withBrand } from "../../scripts/lib/cards/colours.ts";
import { fitText, measure } from "../../scripts/lib/cards/fit-text.ts";
import type { Areas } from "../../scripts/lib/cards/format.ts";
import type { CardContext, CardTemplate } from "../../scripts/lib/cards/request.ts";
import type { Shape } from "../../scripts/lib/site/shapes.ts";
import { motifs } from "./motifs/index.ts";
import { LogoPlate, officeHeight, Signature } from "./parts/office.tsx";
import { Random } from "./parts/random.ts";
import { Line, Lines, styles, Words } from "./parts/text.tsx";

// A type, not an interface: only a type is known to be plain JSON.
export type PostCardProps = {
  /** varies the motif from post to post: the post's id */
  readonly seed: string;
  readonly title: string;
  readonly pillar: {
    readonly label: string;
    /** #rrggbb */
    readonly colour: string;
    readonly shape: Shape;
  };
  readonly kind: string | undefined;
  /** in words */
  readonly date: string;
  /** with # */
  readonly hashtags: readonly string[];
  readonly office: string;
  /** #rrggbb */
  readonly brand: string;
};

/** Pixels. */
const sizes = [112, 104, 96, 88, 80, 74, 68, 62, 57, 52, 48, 44, 40, 36];
const top = { sign: 42, gap: 16, label: 31 };
const titleTop = 70;
const tags = { size: 24, height: 31, gap: 22, above: 28, below: 30 };

export const card: CardTemplate<PostCardProps> = {
  art({ seed, pillar, brand }, context) {
    const { format, photo, logo } = context;
    const palette = withBrand(paletteOn(pillar.colour), brand);
    const motif = motifs[pillar.shape];
    const { art, text } = areas(context);
    return (
      <>
        <rect width={format.width} height={format.height} fill={palette.ground} />
        {photo ? (
          <>
            <image href={photo.href} x={art.x} y={art.y} width={photo.width} height={photo.height} />
            {motif.edge({ ...art, width: format.unit }, format.unit, palette)}
          </>
        ) : (
          motif.wall(art, format.unit, palette, new Random(seed))
        )}
        <path
          d={motif.sign}
          fill={palette.ink}
          transform={`translate(${text.x} ${text.y}) scale(${top.sign / 24})`}
        />
        <LogoPlate area={text} logo={logo} brand={brand} />
      </>
    );
  },

  words({ title, pillar, kind, date, hashtags, office }, context) {
    const { text } = areas(context);
    const { ink, quiet } = paletteOn(pillar.colour);
    const labelX = text.x + top.sign + top.gap;
    const labelRoom = text.width - top.sign - top.gap;
    const labelWidth = measure(pillar.label, styles.label) * top.label;
    const tagsTop = text.y + text.height - officeHeight - tags.below - tags.height;
    const room = {
      width: text.width,
      height: (hashtags.length > 0 ? tagsTop : tagsTop + tags.height) - tags.above - text.y - titleTop,
      sizes,
      breakWordsFrom: 68,
    };
    return (
      <Words format={context.format}>
        <Line x={labelX} y={text.y} width={labelRoom} size={top.label} style={styles.label} colour={ink}>
          {pillar.label}
        </Line>
        {kind && labelWidth + 120 < labelRoom ? (
          <Line
            x={labelX + labelWidth + 14}
            y={text.y}
            width={labelRoom - labelWidth - 14}
            size={top.label}
            style={styles.text}
            colour={quiet}
          >
            {kind}
          </Line>
        ) : null}
        <Lines
          x={text.x}
          y={text.y + titleTop}
          width={text.width}
          text={fitText(title, room, styles.title)}
          colour={ink}
        />
        {placeTags(hashtags, text.width).map(({ tag, x }) => (
          <Line
            key={tag}
            x={text.x + x}
            y={tagsTop}
            width={text.width - x}
            size={tags.size}
            style={styles.text}
            colour={quiet}
          >
            {tag}
          </Line>
        ))}
        <Signature area={text} context={context} name={office} detail={date} ink={ink} quiet={quiet} />
      </Words>
    );
  },
};

function areas({ format, photo }: CardContext): Areas {
  return photo ? format.photo : format.plain;
}

/** As many hashtags as stand whole in one line; a first one that is too long is shortened. */
function placeTags(hashtags: readonly string[], width: number): { tag: string; x: number }[] {
  const placed: { tag: string; x: number }[] = [];
  let x = 0;
  for (const tag of hashtags) {
    const own = measure(tag, styles.text) * tags.size;
    if (placed.length > 0 && x + own > width) continue;
    placed.push({ tag, x });
    x += own + tags.gap;
  }
  return placed;
}
