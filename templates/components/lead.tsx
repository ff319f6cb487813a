import type { Entry } from "../../scripts/lib/site/entry.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { HashtagLinks } from "./hashtag-links.tsx";
import { Kicker } from "./kicker.tsx";
import { lookOf, Mark } from "./mark.tsx";
import { Picture } from "./picture.tsx";

/** The newest post, large; where it has no picture, its pillar's mark takes that place. */
export function Lead({ frame, post }: { frame: Frame; post: Entry }) {
  const { tone, shape } = lookOf(frame, post.pillar);
  return (
    <section class={`lead wrap ${tone}`} aria-label={frame.words.site.lead}>
      <div class="lead-picture">
        {post.image ? (
          <Picture frame={frame} image={post.image} sizes="(min-width: 60rem) 38rem, 92vw" eager />
        ) : (
          <Mark shape={shape} />
        )}
      </div>
      <div>
        <p class="kicker">
          <Kicker frame={frame} post={post} linked />
        </p>
        <h2 dir={dirOf(post.title)}>
          <a href={frame.href(post.address)}>{post.title}</a>
        </h2>
        <p class="summary" dir={dirOf(post.summary)}>
          {post.summary}
        </p>
        <p class="date">
          <time dateTime={post.date.date}>{formattersOf(frame).date(post.date.date)}</time>
        </p>
        <HashtagLinks frame={frame} hashtags={post.hashtags} label={frame.words.site.hashtags} />
      </div>
    </section>
  );
}
