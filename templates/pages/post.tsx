import { kitAddress } from "../../scripts/lib/model/addresses.ts";
import type { Post } from "../../scripts/lib/model/office.ts";
import { crumbsToMonth } from "../../scripts/lib/site/crumbs.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { articleOf } from "../../scripts/lib/site/json-ld.ts";
import { Page, type PageType, type SiteContext } from "../../scripts/lib/site/page.ts";
import { AuctionFacts } from "../components/auction-facts.tsx";
import { HashtagLinks } from "../components/hashtag-links.tsx";
import { Kicker } from "../components/kicker.tsx";
import { lookOf } from "../components/mark.tsx";
import { Neighbours } from "../components/neighbours.tsx";
import { bodyHtml, openingSizes, Picture } from "../components/picture.tsx";
import { Related } from "../components/related.tsx";
import { renderDocument } from "../layouts/document.tsx";

/** `/2026/11/<slug>/` */
export const post: PageType = {
  name: "post",
  pages(site) {
    const { posts } = site.publication;
    return posts.map(
      (post, index) =>
        new Page(post.address, () => renderPost(site, post, posts[index + 1], posts[index - 1])),
    );
  },
};

function renderPost(site: SiteContext, post: Post, older: Post | undefined, newer: Post | undefined): string {
  const { words, pictures } = site;
  const picture = post.image && pictures.get(post.image.file);
  return renderDocument(site, {
    address: post.address,
    title: post.title,
    description: post.summary,
    type: "article",
    card: post.id,
    published: post.date,
    crumbs: [...crumbsToMonth(site, post.date.month), { label: post.title, address: post.address }],
    data: [articleOf(site, post, picture?.src)],
    look: `wrap post ${lookOf(site, post.pillar).tone}`,
    children: (
      <>
        <article>
          <header class="post-head">
            <p class="kicker">
              <Kicker site={site} post={post} linked />
            </p>
            <h1>{post.title}</h1>
            <p class="lede">{post.summary}</p>
          </header>
          <PostFacts site={site} post={post} />
          <div class="post-body">
            {post.image && picture && (
              <figure class="opening">
                <Picture site={site} image={post.image} sizes={openingSizes} eager />
              </figure>
            )}
            {post.auction && <AuctionFacts site={site} auction={post.auction} />}
            <div class="prose" dangerouslySetInnerHTML={{ __html: bodyHtml(site, post.body()) }} />
          </div>
        </article>
        <Neighbours label={words.site.neighbours} older={older} newer={newer} words={words.site} />
        <Related site={site} post={post} />
      </>
    ),
  });
}

/** When it was published, and what it belongs to. */
function PostFacts({ site, post }: { site: SiteContext; post: Post }) {
  const { published, campaign, hashtags } = site.words.site;
  const { date } = post;
  return (
    <dl class="facts">
      <div>
        <dt>{published}</dt>
        <dd>
          <time dateTime={date.time ? date.iso : date.date}>{formatsOf(site).moment(date)}</time>
        </dd>
      </div>
      {post.campaign && (
        <div>
          <dt>{campaign}</dt>
          <dd>
            <a href={`/kampanye/${post.campaign.id}/`}>{post.campaign.name}</a>
          </dd>
        </div>
      )}
      <div>
        <dt>{hashtags}</dt>
        <dd>
          <HashtagLinks hashtags={post.hashtags} />
        </dd>
      </div>
      {site.kits.has(post.id) && (
        <div>
          <dt>{site.words.captions.kit.forSharing}</dt>
          <dd>
            <a href={kitAddress(post.address)}>{site.words.captions.kit.share}</a>
          </dd>
        </div>
      )}
    </dl>
  );
}
