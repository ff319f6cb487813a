import { renderToString } from "preact-render-to-string";
import type { Entry } from "../../scripts/lib/site/entry.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { htmlOnce } from "../../scripts/lib/site/once.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { Kicker } from "./kicker.tsx";
import { lookOf } from "./mark.tsx";
import { Picture } from "./picture.tsx";

export interface StreamProps {
  readonly frame: Frame;
  readonly posts: readonly Entry[];
  readonly heading: string;
  readonly note?: string;
}

/** Posts one under the other, with their dates in the margin where there is room for one. */
export function Stream({ frame, posts, heading, note }: StreamProps) {
  const items = posts.map((post) => streamItem(frame, post)).join("");
  return (
    <section class="stream" aria-labelledby="daftar">
      <div class="stream-head">
        <h2 id="daftar">{heading}</h2>
        {note && posts.length > 0 && <p>{note}</p>}
      </div>
      {posts.length > 0 ? (
        <ol dangerouslySetInnerHTML={{ __html: items }} />
      ) : (
        <p class="empty">{frame.words.site.noPosts}</p>
      )}
    </section>
  );
}

/** A post as every list shows it. */
export const streamItem = htmlOnce((frame, post: Entry) => {
  const { day, month } = formattersOf(frame).day(post.date.date);
  return renderToString(
    <li class={`item ${lookOf(frame, post.pillar).tone}${post.image ? " pictured" : ""}`}>
      <div>
        <p class="kicker">
          <Kicker frame={frame} post={post}>
            <time dateTime={post.date.date}>
              <b>{day}</b> {month}
            </time>
          </Kicker>
        </p>
        <h3 dir={dirOf(post.title)}>
          <a href={frame.href(post.address)}>{post.title}</a>
        </h3>
        {post.image && (
          <Picture frame={frame} image={post.image} sizes="(min-width: 46rem) 11rem, 6.5rem" alt="" />
        )}
        <p class="summary" dir={dirOf(post.summary)}>
          {post.summary}
        </p>
      </div>
    </li>,
  );
});
