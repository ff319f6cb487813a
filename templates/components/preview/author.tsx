import { formattersOf } from "../../../scripts/lib/site/formatters.ts";
import { Icon } from "./icons.tsx";
import { Face } from "./picture.tsx";
import type { PreviewProps } from "./props.ts";

/** Who posts, and when, where a channel gives it two lines over the text. */
export function Author({ frame, post }: Pick<PreviewProps, "frame" | "post">) {
  return (
    <p class="who">
      <Face frame={frame} />
      <span>
        <b>{frame.site.name}</b>
        <small>
          {formattersOf(frame).date(post.date.date)} <Icon name="globe" />
        </small>
      </span>
      <Icon name="dots" />
    </p>
  );
}
