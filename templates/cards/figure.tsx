/** One number, as large as it goes, and what it counts. */
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { Fitted } from "../../scripts/lib/cards/tree.ts";
import { directionOf } from "../../scripts/lib/text/direction.ts";
import { Frame, Label, type PostProps, paletteOf } from "./parts/frame.tsx";
import { Line, scaler, type } from "./parts/text.tsx";

// A type, not an interface: only a type is known to be plain JSON.
export type FigureCardProps = PostProps & {
  /** as it is written: "1.284", "Rp1,2 miliar" */
  readonly value: string;
  readonly label: string;
  /** what kind of card: "Angka" */
  readonly kind: string;
  readonly date: string;
};

/** Pixels in og. */
const valueSizes = [260, 236, 212, 190, 170, 152, 136, 120, 106, 94, 82, 72, 62, 54, 46, 40];
const labelSizes = [56, 50, 46, 42, 38, 34, 30, 27];

export const card: CardTemplate<FigureCardProps> = (props, context) => {
  const { value, label, title, pillar, kind, date } = props;
  const px = scaler(context);
  return (
    <Frame props={props} context={context} detail={date} direction={directionOf(label)}>
      <Label pillar={pillar} kind={kind} context={context} />
      <Fitted
        text={value}
        sizes={valueSizes.map(px)}
        breakWordsFrom={px(40)}
        style={{ ...type.title, letterSpacing: "-0.035em" }}
        box={{ flexGrow: 11 }}
        align="flex-end"
      />
      <Fitted
        text={label}
        sizes={labelSizes.map(px)}
        breakWordsFrom={px(30)}
        style={{ ...type.strong, lineHeight: 1.22 }}
        box={{ flexGrow: 9 }}
      />
      <Line style={{ ...type.text, fontSize: px(29), color: paletteOf(props).quiet, marginTop: px(14) }}>
        {title}
      </Line>
    </Frame>
  );
};
