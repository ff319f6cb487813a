import { renderToString } from "preact-render-to-string";
import type { Post } from "../../scripts/lib/model/office.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { htmlOncePerPost } from "../../scripts/lib/site/once.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { Kicker } from "./kicker.tsx";
import { lookOf } from "./mark.tsx";
import { Picture } from "./picture.tsx";

export interface StreamProps {
  readonly site: SiteContext;
  readonly posts: readonly Post[];
  readonly heading: string;
  readonly note?: string;
}

/** Posts one under the other, with their dates in the margin. */
export function Stream({ site, posts, heading, note }: StreamProps) {
  const items = posts.map((post) => streamItem(site, post)).join("");
  return (
    <section class="stream" aria-labelledby="daftar">
      <div class="stream-head">
        <h2 id="daftar">{heading}</h2>
        {note && posts.length > 0 && <p>{note}</p>}
      </div>
      {posts.length > 0 ? (
        <ol dangerouslySetInnerHTML={{ __html: items }} />
      ) : (
        <p class="empty">{site.words.site.noPosts}</p>
      )}
    </section>
  );
}

/** A post as every list shows it. */
const streamItem = htmlOncePerPost((site, post) => {
  const { day, month } = formatsOf(site).day(post.date.date);
  const pictured = post.image !== undefined && site.pictures.has(post.image.file);
  return renderToString(
    <li class={`item ${lookOf(site, post.pillar).tone}${pictured ? " pictured" : ""}`}>
      <time dateTime={post.date.date}>
        <b>{day}</b> {month}
      </time>
      <div>
        <p class="kicker">
          <Kicker site={site} post={post} />
        </p>
        <h3>
          <a href={post.address}>{post.title}</a>
        </h3>
        <p class="summary">{post.summary}</p>
      </div>
      {post.image && pictured && (
        <Picture site={site} image={post.image} sizes="(min-width: 46rem) 11rem, 6rem" alt="" />
      )}
    </li>,
  );
});
