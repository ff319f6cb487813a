import type { Entry } from "../../scripts/lib/site/entry.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { Kicker } from "./kicker.tsx";
import { lookOf } from "./mark.tsx";
import { Picture } from "./picture.tsx";

/** The newest post, large. On a phone its words come before its picture. */
export function Lead({ frame, post }: { frame: Frame; post: Entry }) {
  return (
    <div class={`lead ${lookOf(frame, post.pillar).tone}`}>
      <div>
        <p class="kicker">
          <Kicker frame={frame} post={post} linked>
            <time dateTime={post.date.date}>{formattersOf(frame).shortDate(post.date.date)}</time>
          </Kicker>
        </p>
        <h3 dir={dirOf(post.title)}>
          <a href={frame.href(post.address)}>{post.title}</a>
        </h3>
        <p class="summary" dir={dirOf(post.summary)}>
          {post.summary}
        </p>
      </div>
      {post.image && (
        <Picture frame={frame} image={post.image} sizes="(min-width: 60rem) 40rem, 92vw" eager />
      )}
    </div>
  );
}
