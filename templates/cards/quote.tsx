/** A sentence of a post, set large. */
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { Fitted } from "../../scripts/lib/cards/tree.ts";
import { directionOf } from "../../scripts/lib/text/direction.ts";
import { Frame, type PostProps, paletteOf } from "./parts/frame.tsx";
import { Line, measures, type } from "./parts/text.tsx";

// A type, not an interface: only a type is known to be plain JSON.
export type QuoteCardProps = PostProps & {
  /** without quotation marks of its own */
  readonly quote: string;
  /** what kind of card: "Kutipan" */
  readonly kind: string;
  readonly date: string;
};

/** An opening quotation mark in a square of 24. */
const mark =
  "M9 1.6C3.5 3.2 0 7.5 0 13.2v6.4h8.4v-8.2H4.6c.2-2.8 1.8-4.8 4.4-6zM21 1.6c-5.5 1.6-9 5.9-9 11.6v6.4h8.4v-8.2h-3.8c.2-2.8 1.8-4.8 4.4-6z";

export const card: CardTemplate<QuoteCardProps> = (props, context) => {
  const { quote, title, kind, date } = props;
  const { px, sizes } = measures(context);
  const { bright, quiet } = paletteOf(props);
  const direction = directionOf(quote);
  return (
    <Frame {...{ props, context, kind }} detail={date} lead={quote}>
      <svg aria-hidden="true" width={px(84)} height={px(72)} viewBox="0 0 24 20.5" style={{ flexShrink: 0 }}>
        <path
          d={mark}
          fill={bright}
          transform={direction === "rtl" ? "translate(24 0) scale(-1 1)" : undefined}
        />
      </svg>
      <Fitted text={quote} sizes={sizes(88, 22)} breakWordsFrom={px(36)} style={type.heading} />
      <Line style={{ ...type.text, fontSize: px(29), color: quiet }}>{title}</Line>
    </Frame>
  );
};
