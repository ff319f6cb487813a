/** A numbered slide of a carousel. */
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { Fitted } from "../../scripts/lib/cards/tree.ts";
import { directionOf } from "../../scripts/lib/text/direction.ts";
import { Frame, Label, type PostProps, paletteOf, slideArt } from "./parts/frame.tsx";
import { scaler, type } from "./parts/text.tsx";

// A type, not an interface: only a type is known to be plain JSON.
export type StepCardProps = PostProps & {
  readonly text: string;
  /** from 1 */
  readonly number: number;
  /** how many numbered slides there are */
  readonly total: number;
  /** "2 dari 6" */
  readonly count: string;
};

/** Pixels in og. */
const numberSize = 210;
const sizes = [108, 100, 92, 86, 80, 74, 68, 62, 57, 52, 48, 44, 40, 36];

export const card: CardTemplate<StepCardProps> = (props, context) => {
  const { text, number, total, title, pillar, count } = props;
  const px = scaler(context);
  const { ink, far } = paletteOf(props);
  return (
    <Frame
      props={props}
      context={context}
      detail={title}
      direction={directionOf(text)}
      art={slideArt(context.format)}
    >
      <Label pillar={pillar} kind={count} context={context} />
      <div style={{ gap: 10, flexShrink: 0 }}>
        {Array.from({ length: total }, (_, index) => (
          <div
            key={index}
            style={{
              flexGrow: 1,
              height: px(10),
              borderRadius: px(5),
              backgroundColor: index < number ? ink : far,
            }}
          />
        ))}
      </div>
      <div
        style={{
          ...type.title,
          letterSpacing: "-0.04em",
          fontSize: px(numberSize),
          lineHeight: 1.06,
          flexShrink: 0,
        }}
      >
        {String(number)}
      </div>
      <Fitted
        text={text}
        sizes={sizes.map(px)}
        breakWordsFrom={px(48)}
        style={{ ...type.title, fontWeight: 700, lineHeight: 1.14 }}
      />
    </Frame>
  );
};
