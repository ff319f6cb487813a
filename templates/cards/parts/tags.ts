import { measure } from "../../../scripts/lib/cards/fit-text.ts";
import type { CardContext, TextBlock } from "../../../scripts/lib/cards/request.ts";
import { officeHeight } from "./office.tsx";
import { line, styles } from "./text.ts";

/** Pixels in og. */
const tags = { size: 24, height: 31, gap: 22, below: 30 };

/** The top of the row; without hashtags, the foot of the room above the office's lines. */
export function tagsTop(hashtags: readonly string[], context: CardContext): number {
  const { areas, format } = context;
  const { y, height } = areas.text;
  const foot = y + height - officeHeight(context) - Math.round(tags.below * format.scale);
  return hashtags.length === 0 ? foot : foot - Math.round(tags.height * format.scale);
}

/** As many hashtags as stand whole in one line; a first one that is too long is shortened. */
export function tagsRow(hashtags: readonly string[], colour: string, context: CardContext): TextBlock[] {
  const { areas, format } = context;
  const { text } = areas;
  const size = Math.round(tags.size * format.scale);
  const y = tagsTop(hashtags, context);
  const placed: TextBlock[] = [];
  let x = 0;
  for (const tag of hashtags) {
    const own = measure(tag, styles.text) * size;
    if (placed.length > 0 && x + own > text.width) continue;
    placed.push(line(tag, { x: text.x + x, y, width: text.width - x, size, style: styles.text, colour }));
    x += own + Math.round(tags.gap * format.scale);
  }
  return placed;
}
