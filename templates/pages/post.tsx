import {
  campaignAddress,
  collaboratorAddress,
  historyAddress,
  informationAddress,
  kitAddress,
} from "../../scripts/lib/model/addresses.ts";
import { type Auction, isOver } from "../../scripts/lib/model/auction.ts";
import type { Collaborator } from "../../scripts/lib/model/collaborator.ts";
import type { Classification } from "../../scripts/lib/model/disclosure.ts";
import type { Moment, Post } from "../../scripts/lib/model/office.ts";
import { crumbsToMonth } from "../../scripts/lib/site/crumbs.ts";
import { type Entry, entryOf, type ShownBody, shownBody } from "../../scripts/lib/site/entry.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { articleOf, lotOf, shownCards } from "../../scripts/lib/site/json-ld.ts";
import { readingMinutes } from "../../scripts/lib/site/long-text.ts";
import { type Note, shownNotes } from "../../scripts/lib/site/notes.ts";
import { cardOf, type PageCard, pageType, type SiteContent } from "../../scripts/lib/site/page.ts";
import { modifiedIn } from "../../scripts/lib/site/post-history.ts";
import { relatedTo } from "../../scripts/lib/site/related.ts";
import { type ShownAttachment, shownAttachments } from "../../scripts/lib/site/shown-attachments.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { Attachments } from "../components/attachments.tsx";
import { AuctionFacts } from "../components/auction-facts.tsx";
import { HashtagLinks } from "../components/hashtag-links.tsx";
import { isolated } from "../components/isolated.tsx";
import { Kicker } from "../components/kicker.tsx";
import { lookOf } from "../components/mark.tsx";
import { type Neighbour, Neighbours } from "../components/neighbours.tsx";
import { ChangedLine, Notes } from "../components/notes.tsx";
import { openingSizes, Picture } from "../components/picture.tsx";
import { bodyHtml, needsOf, stylesOf, withContents } from "../components/prose.tsx";
import { Related, type RelatedPosts } from "../components/related.tsx";
import { Share } from "../components/share.tsx";
import { Title } from "../components/title.tsx";
import { renderDocument } from "../layouts/document.tsx";

interface PostData {
  readonly post: Entry;
  readonly body: ShownBody;
  readonly attachments: readonly ShownAttachment[];
  readonly campaign: { readonly id: string; readonly name: string } | undefined;
  readonly collaborators: readonly Pick<Collaborator, "id" | "name" | "url">[];
  /** newest first */
  readonly notes: readonly Note[];
  readonly modified: Moment;
  /** where there is a page of its changes */
  readonly history: { readonly changed: Moment | undefined } | undefined;
  readonly auction: { readonly facts: Auction; readonly over: boolean } | undefined;
  readonly card: PageCard | undefined;
  /** those that search engines are told of */
  readonly shown: ReturnType<typeof shownCards>;
  readonly older: Neighbour | undefined;
  readonly newer: Neighbour | undefined;
  readonly related: RelatedPosts | undefined;
  readonly classification: Classification | undefined;
  /** whether its share kit is on the site */
  readonly kit: boolean;
}

/** `/2026/11/<slug>/` */
export const post = pageType<PostData>(
  "post",
  (content) => {
    const { posts } = content.publication;
    return posts.map((one, index) => ({
      address: one.address,
      get data() {
        return dataOf(content, one, posts[index + 1], posts[index - 1]);
      },
    }));
  },
  renderPost,
);

function dataOf(
  content: SiteContent,
  post: Post,
  older: Post | undefined,
  newer: Post | undefined,
): PostData {
  const { id, campaign, auction } = post;
  const related = relatedTo(content, post);
  const history = content.histories?.get(id);
  return {
    post: entryOf(content, post),
    body: shownBody(content, post),
    attachments: shownAttachments(content, post),
    campaign: campaign && { id: campaign.id, name: campaign.name },
    collaborators: (post.collaborators ?? []).map(({ id, name, url }) => ({ id, name, url })),
    notes: shownNotes(post.corrections),
    modified: modifiedIn(content, post),
    history: history && { changed: history.changed },
    auction: auction && { facts: auction, over: isOver(auction.deadline, content.publication.now) },
    card: cardOf(content, id),
    shown: shownCards(content.cards.get(id)),
    older: older && { title: older.title, address: older.address },
    newer: newer && { title: newer.title, address: newer.address },
    related: related && {
      hashtag: { key: related.hashtag.subject.key, name: related.hashtag.subject.name },
      posts: related.posts.map((other) => entryOf(content, other)),
    },
    classification: post.classification,
    kit: content.kits.has(id),
  };
}

function renderPost(frame: Frame, data: PostData, address: string): string {
  const { post, body, attachments, collaborators, notes, modified, history, auction, card, shown } = data;
  const { older, newer, related } = data;
  const html = withContents(frame, bodyHtml(frame, body));
  return renderDocument(frame, {
    listStyles: false,
    ...{ address, card },
    title: post.title,
    description: post.summary,
    type: "article",
    published: post.date,
    modified: notes.length > 0 || history?.changed ? modified : undefined,
    crumbs: [...crumbsToMonth(frame, post.date.month), { label: post.title, address }],
    data: [
      articleOf(frame, post, shown, { notes, modified, collaborators }),
      ...(auction ? [lotOf(frame, post, auction.facts, shown)] : []),
    ],
    needs: { "script-src": ["'self'"], ...needsOf(html) },
    ...stylesOf(html),
    look: `wrap post ${lookOf(frame, post.pillar).tone}`,
    children: (
      <>
        <div class="post-grid">
          <article>
            <header class="post-head">
              <p class="kicker">
                <Kicker frame={frame} post={post} linked>
                  <time dateTime={post.date.date}>{formattersOf(frame).shortDate(post.date.date)}</time>
                </Kicker>
              </p>
              <Title text={post.title} />
              <p class="lede" dir={dirOf(post.summary)}>
                {post.summary}
              </p>
              <ChangedLine
                frame={frame}
                notes={notes}
                history={history && { address: post.address, changed: history.changed }}
              />
            </header>
            <div class="post-body">
              {post.image && (
                <figure class="opening">
                  <Picture frame={frame} image={post.image} sizes={openingSizes} eager />
                </figure>
              )}
              {auction && <AuctionFacts frame={frame} auction={auction.facts} over={auction.over} />}
              <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
              <Attachments frame={frame} attachments={attachments} />
              <Notes frame={frame} notes={notes} />
              <Share frame={frame} post={post} />
            </div>
          </article>
          <div class="post-side">
            <PostFacts frame={frame} {...data} minutes={readingMinutes(html)} />
            <Related frame={frame} related={related} />
          </div>
        </div>
        <script defer src={frame.href(frame.assets.copyScript)} />
        <Neighbours frame={frame} label={frame.words.site.neighbours} older={older} newer={newer} />
      </>
    ),
  });
}

interface PostFactsProps
  extends Pick<PostData, "post" | "campaign" | "collaborators" | "classification" | "kit" | "history"> {
  readonly frame: Frame;
  readonly minutes: number;
}

/** When it was published, and what it belongs to. */
function PostFacts({
  frame,
  minutes,
  post,
  campaign,
  collaborators,
  classification,
  kit,
  history,
}: PostFactsProps) {
  const { words, href } = frame;
  const { date } = post;
  return (
    <dl class="facts">
      <div>
        <dt>{words.site.published}</dt>
        <dd>
          <time dateTime={date.time ? date.iso : date.date}>{formattersOf(frame).moment(date)}</time>
        </dd>
      </div>
      {history?.changed && (
        <div>
          <dt>{words.history.changedAt}</dt>
          <dd>
            <a href={href(historyAddress(post.address))}>
              <time dateTime={history.changed.iso}>{formattersOf(frame).moment(history.changed)}</time>
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt>{words.site.reading.label}</dt>
        <dd>{words.site.reading.minutes(formattersOf(frame).number(minutes), minutes)}</dd>
      </div>
      {campaign && (
        <div>
          <dt>{words.site.campaign}</dt>
          <dd>
            <a href={href(campaignAddress(campaign.id))}>{isolated(campaign.name)}</a>
          </dd>
        </div>
      )}
      {collaborators.length > 0 && (
        <div>
          <dt>{words.audience.collaborator.label}</dt>
          {collaborators.map(({ id, name }) => (
            <dd key={id}>
              <a href={href(collaboratorAddress(id))}>{isolated(name)}</a>
            </dd>
          ))}
        </div>
      )}
      <div>
        <dt>{words.site.hashtags}</dt>
        <dd>
          <HashtagLinks frame={frame} hashtags={post.hashtags} />
        </dd>
      </div>
      {classification && (
        <div>
          <dt>{words.disclosure.classLabel}</dt>
          <dd>
            <a href={href(informationAddress(classification))}>
              {words.disclosure.classes[classification].short}
            </a>
          </dd>
        </div>
      )}
      {kit && (
        <div>
          <dt>{words.captions.kit.forStaff}</dt>
          <dd>
            <a href={href(kitAddress(post.address))}>{words.captions.kit.ready}</a>
          </dd>
        </div>
      )}
    </dl>
  );
}
