import { paletteOn } from "../../../scripts/lib/cards/colours.ts";
import type { CardContext } from "../../../scripts/lib/cards/request.ts";
import type { PillarProps } from "./frame.tsx";
import { Line, scaler, type } from "./text.tsx";

interface TagProps {
  /** with # */
  readonly hashtags: readonly string[];
  readonly pillar: PillarProps;
  readonly context: CardContext;
}

/** The first hashtag, large; not on a link's picture, where nobody can follow it, nor where a photo needs its room. */
export function Tag({ hashtags: [first], pillar, context }: TagProps) {
  const { shape, width, height } = context.format;
  if (first === undefined || shape === "wide" || (context.photo && width === height)) return null;
  const px = scaler(context);
  return (
    <Line
      style={{ ...type.strong, fontSize: px(34), color: paletteOn(pillar.colour).quiet, marginTop: px(20) }}
    >
      {first}
    </Line>
  );
}
