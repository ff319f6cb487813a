import type { Card } from "../../scripts/lib/cards/card.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

export interface CardPictureProps {
  readonly frame: Frame;
  readonly card: Card;
  /** where it is shown: on the drawn screen of a phone, or in a list */
  readonly place: "phone" | "list";
  readonly class?: string;
}

/** A card for the eye alone, in no more pixels than its place has; whole where nothing smaller was made. */
export function CardPicture({ frame, card, place, class: name }: CardPictureProps) {
  const { address, width, height } = card;
  const smaller = card.preview?.[place];
  return (
    <picture>
      {smaller && <source type="image/webp" srcset={frame.href(smaller)} />}
      <img
        class={name}
        src={frame.href(address)}
        width={width}
        height={height}
        alt=""
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}
