import { renderToString } from "preact-render-to-string";
import type { Post } from "../../scripts/lib/model/office.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { htmlOncePerPost } from "../../scripts/lib/site/once.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { relatedTo } from "../../scripts/lib/site/related.ts";
import { lookOf, Mark } from "./mark.tsx";

/** A few posts that share a hashtag with this one. */
export function Related({ site, post }: { site: SiteContext; post: Post }) {
  const related = relatedTo(site, post);
  if (!related) return null;
  const { hashtag, posts } = related;
  return (
    <section class="related">
      <h2>
        <a href={hashtag.address}>{site.words.site.related(hashtag.subject.name)}</a>
      </h2>
      <ul dangerouslySetInnerHTML={{ __html: posts.map((other) => briefItem(site, other)).join("") }} />
    </section>
  );
}

const briefItem = htmlOncePerPost((site, post) => {
  const { tone, shape } = lookOf(site, post.pillar);
  return renderToString(
    <li class={tone}>
      <Mark shape={shape} />
      <a href={post.address}>{post.title}</a>
      <time dateTime={post.date.date}>{formatsOf(site).date(post.date.date)}</time>
    </li>,
  );
});
