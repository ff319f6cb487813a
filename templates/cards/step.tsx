/** A numbered slide of a carousel. */
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { Fitted } from "../../scripts/lib/cards/tree.ts";
import { Frame, type PostProps, paletteOf, slideArt } from "./parts/frame.tsx";
import { measures, type } from "./parts/text.tsx";

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

export const card: CardTemplate<StepCardProps> = (props, context) => {
  const { text, number, total, title, count } = props;
  const { px, sizes } = measures(context);
  const { ink, far } = paletteOf(props);
  const progress = Array.from({ length: total }, (_, at) => (
    <div key={at} style={{ flexGrow: 1, borderRadius: px(5), backgroundColor: at < number ? ink : far }} />
  ));
  return (
    <Frame {...{ props, context }} kind={count} detail={title} lead={text} art={slideArt(context)}>
      <div style={{ flexShrink: 0, height: px(10), gap: 10 }}>{progress}</div>
      <div style={{ flexShrink: 0, ...type.title, letterSpacing: "-0.04em", fontSize: px(210) }}>
        {number}
      </div>
      <Fitted text={text} sizes={sizes(150, 36)} breakWordsFrom={px(48)} style={type.heading} />
    </Frame>
  );
};
