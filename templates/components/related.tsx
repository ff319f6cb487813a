import { renderToString } from "preact-render-to-string";
import { hashtagAddress } from "../../scripts/lib/model/addresses.ts";
import type { Hashtag } from "../../scripts/lib/model/office.ts";
import type { Entry } from "../../scripts/lib/site/entry.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { htmlOnce } from "../../scripts/lib/site/once.ts";
import { isolated } from "./isolated.tsx";
import { LotState } from "./lot-state.tsx";
import { lookOf, Mark } from "./mark.tsx";
import { StateBadge } from "./state-badge.tsx";
import { ValidityState } from "./validity-state.tsx";

export interface RelatedPosts {
  readonly hashtag: Pick<Hashtag, "key" | "name">;
  readonly posts: readonly Entry[];
}

/** A few posts that share a hashtag with this one. */
export function Related({ frame, related }: { frame: Frame; related: RelatedPosts | undefined }) {
  if (!related) return null;
  const { hashtag, posts } = related;
  return (
    <section class="related">
      <h2>
        <a href={frame.href(hashtagAddress(hashtag.key))}>{frame.words.site.related(hashtag.name)}</a>
      </h2>
      <ul dangerouslySetInnerHTML={{ __html: posts.map((other) => briefItem(frame, other)).join("") }} />
    </section>
  );
}

const briefItem = htmlOnce((frame, post: Entry) => {
  const { tone, shape } = lookOf(frame, post.pillar);
  return renderToString(
    <li class={tone}>
      <Mark shape={shape} />
      <a href={frame.href(post.address)}>{isolated(post.title)}</a>
      <time dateTime={post.date.date}>{formattersOf(frame).date(post.date.date)}</time>
      <LotState frame={frame} lot={post.lot} />
      <ValidityState frame={frame} validity={post.validity} />
      <StateBadge frame={frame} post={post} />
    </li>,
  );
});
