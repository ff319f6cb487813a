/** The card of a post: its title. */
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { Fitted } from "../../scripts/lib/cards/tree.ts";
import { Frame, type PostProps, paletteOf } from "./parts/frame.tsx";
import { Line, measures, type } from "./parts/text.tsx";

// A type, not an interface: only a type is known to be plain JSON.
export type PostCardProps = PostProps & {
  readonly kind: string | undefined;
  /** in words */
  readonly date: string;
  /** with # */
  readonly hashtags: readonly string[];
};

export const card: CardTemplate<PostCardProps> = (props, context) => {
  const { title, kind, date, hashtags } = props;
  const { shape, width, height } = context.format;
  const { px, sizes } = measures(context);
  // Not on a link's picture, where nobody can follow it, nor where a photo needs its room.
  const hasTag = hashtags.length > 0 && shape !== "wide" && !(context.photo && width === height);
  return (
    <Frame {...{ props, context, kind }} detail={date} lead={title}>
      <Fitted text={title} sizes={sizes(120, 36)} breakWordsFrom={px(44)} style={type.title} />
      {hasTag && (
        <Line style={{ ...type.strong, fontSize: px(34), color: paletteOf(props).quiet }}>{hashtags[0]}</Line>
      )}
    </Frame>
  );
};
