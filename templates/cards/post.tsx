/** The card of a post: its title. */
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { Fitted } from "../../scripts/lib/cards/tree.ts";
import { directionOf } from "../../scripts/lib/text/direction.ts";
import { Frame, Label, type PostProps } from "./parts/frame.tsx";
import { Tag } from "./parts/tag.tsx";
import { scaler, type } from "./parts/text.tsx";

// A type, not an interface: only a type is known to be plain JSON.
export type PostCardProps = PostProps & {
  readonly kind: string | undefined;
  /** in words */
  readonly date: string;
  /** with # */
  readonly hashtags: readonly string[];
};

/** Pixels in og. */
const sizes = [120, 112, 104, 96, 88, 80, 74, 68, 62, 57, 52, 48, 44, 40, 36];

export const card: CardTemplate<PostCardProps> = (props, context) => {
  const { title, pillar, kind, date, hashtags } = props;
  const px = scaler(context);
  return (
    <Frame props={props} context={context} detail={date} direction={directionOf(title)}>
      <Label pillar={pillar} kind={kind} context={context} />
      <Fitted text={title} sizes={sizes.map(px)} breakWordsFrom={px(44)} style={type.title} />
      <Tag hashtags={hashtags} pillar={pillar} context={context} />
    </Frame>
  );
};
