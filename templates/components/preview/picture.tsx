import type { Card } from "../../../scripts/lib/cards/card.ts";
import type { ChannelKit } from "../../../scripts/lib/channels/kit.ts";
import type { Frame } from "../../../scripts/lib/site/frame.ts";
import { charactersOf } from "../../../scripts/lib/text/characters.ts";
import { CardPicture } from "../card-picture.tsx";

export interface PhotoProps {
  readonly frame: Frame;
  readonly card: Card | undefined;
  /** the shapes that a channel shows; it crops what is taller or wider */
  readonly shape?: { readonly tallest: Crop; readonly widest: Crop };
  /** where it is shown no larger than in a list */
  readonly small?: boolean;
}

/** Width to height, by the class that gives a picture this shape. */
export const crops = {
  "as-3-4": 3 / 4,
  "as-4-5": 4 / 5,
  "as-16-9": 16 / 9,
  "as-191-100": 191 / 100,
  "as-2-1": 2 / 1,
} as const;
type Crop = keyof typeof crops;

/** A post's picture, as wide as its place and cropped as the channel crops it. */
export function Photo({ frame, card, shape, small = false }: PhotoProps) {
  if (!card) return null;
  const share = card.width / card.height;
  return (
    <CardPicture
      frame={frame}
      card={card}
      place={small ? "list" : "phone"}
      class={`photo ${cropOf(share, shape) ?? ""}`.trimEnd()}
    />
  );
}

/** The shape that a picture is cropped to; undefined where it is shown whole. */
function cropOf(share: number, shape: PhotoProps["shape"]): Crop | undefined {
  if (!shape) return undefined;
  // Less is the rounding of pixels, not a crop.
  const rounding = 0.01;
  if (share < crops[shape.tallest] - rounding) return shape.tallest;
  return share > crops[shape.widest] + rounding ? shape.widest : undefined;
}

/** The picture of the office's account: its logo, or the first letter of its name. */
export function Face({ frame }: { frame: Frame }) {
  const icon = frame.assets.icons[180];
  return (
    <span class="face">
      {icon ? (
        <img src={frame.href(icon)} width={180} height={180} alt="" loading="lazy" decoding="async" />
      ) : (
        (charactersOf(frame.site.name).next().value ?? "")
      )}
    </span>
  );
}

/** What a reader sees first: a carousel's first picture, or the one that suits the channel best. */
export function firstCard({ carousel, images }: Pick<ChannelKit, "carousel" | "images">): Card | undefined {
  return (carousel[0] ?? images[0])?.card;
}

/** How many pictures there are to swipe through: at most five dots, the last smaller where there are more. */
export function Dots({ count }: { count: number }) {
  if (count < 2) return null;
  return (
    <p class={count > 5 ? "swipe swipe-on" : "swipe"}>
      {Array.from({ length: Math.min(count, 5) }, (_, index) => (
        <i key={index} />
      ))}
    </p>
  );
}
