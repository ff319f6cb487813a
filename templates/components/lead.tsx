import type { Post } from "../../scripts/lib/model/office.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { HashtagLinks } from "./hashtag-links.tsx";
import { Kicker } from "./kicker.tsx";
import { lookOf, Mark } from "./mark.tsx";
import { Picture } from "./picture.tsx";

/** The newest post, large; where it has no picture, its pillar's mark takes that place. */
export function Lead({ site, post }: { site: SiteContext; post: Post }) {
  const { tone, shape } = lookOf(site, post.pillar);
  const pictured = post.image !== undefined && site.pictures.has(post.image.file);
  return (
    <section class={`lead wrap ${tone}`} aria-label={site.words.site.lead}>
      <div class="lead-picture">
        {post.image && pictured ? (
          <Picture site={site} image={post.image} sizes="(min-width: 60rem) 38rem, 92vw" eager />
        ) : (
          <Mark shape={shape} />
        )}
      </div>
      <div>
        <p class="kicker">
          <Kicker site={site} post={post} linked />
        </p>
        <h2>
          <a href={post.address}>{post.title}</a>
        </h2>
        <p class="summary">{post.summary}</p>
        <p class="date">
          <time dateTime={post.date.date}>{formatsOf(site).date(post.date.date)}</time>
        </p>
        <HashtagLinks hashtags={post.hashtags} label={site.words.site.hashtags} />
      </div>
    </section>
  );
}
