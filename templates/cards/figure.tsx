/** One number, as large as it goes, and what it counts. */
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { Fitted } from "../../scripts/lib/cards/tree.ts";
import { Frame, type PostProps, paletteOf } from "./parts/frame.tsx";
import { Line, measures, type } from "./parts/text.tsx";

// A type, not an interface: only a type is known to be plain JSON.
export type FigureCardProps = PostProps & {
  /** as it is written: "1.284", "Rp1,2 miliar" */
  readonly value: string;
  readonly label: string;
  /** what kind of card: "Angka" */
  readonly kind: string;
  readonly date: string;
};

export const card: CardTemplate<FigureCardProps> = (props, context) => {
  const { value, label, title, kind, date } = props;
  const { px, sizes } = measures(context);
  return (
    <Frame {...{ props, context, kind }} detail={date} lead={label}>
      <Fitted
        text={value}
        sizes={sizes(400, 40)}
        breakWordsFrom={px(40)}
        style={{ ...type.title, letterSpacing: "-0.035em" }}
        box={{ flexGrow: 2 }}
        align="flex-end"
      />
      <Fitted
        text={label}
        sizes={sizes(56, 27)}
        breakWordsFrom={px(30)}
        style={type.strong}
        box={{ flexGrow: 1 }}
      />
      <Line style={{ ...type.text, fontSize: px(29), color: paletteOf(props).quiet }}>{title}</Line>
    </Frame>
  );
};
