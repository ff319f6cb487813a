import type { Card, CardSet } from "../../scripts/lib/cards/card.ts";
import { type KitPost, kitOf } from "../../scripts/lib/channels/kit.ts";
import { shareLinks } from "../../scripts/lib/channels/share-links.ts";
import { cardCheckAddress, kitAddress } from "../../scripts/lib/model/addresses.ts";
import { isOver } from "../../scripts/lib/model/auction.ts";
import type { Moment } from "../../scripts/lib/model/office.ts";
import { crumbsToMonth } from "../../scripts/lib/site/crumbs.ts";
import { validityAt } from "../../scripts/lib/site/entry.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { type KitZip, kitPostOf } from "../../scripts/lib/site/kits.ts";
import { type Note, shownNotes } from "../../scripts/lib/site/notes.ts";
import { cardOf, type PageCard, pageType, type SiteContent } from "../../scripts/lib/site/page.ts";
import { ChannelSection } from "../components/channel-section.tsx";
import { FraudNotice } from "../components/fraud-notice.tsx";
import { lookOf } from "../components/mark.tsx";
import { Title } from "../components/title.tsx";
import { renderDocument } from "../layouts/document.tsx";

interface KitData {
  readonly post: KitPost;
  readonly cards: CardSet | undefined;
  readonly zip: KitZip;
  readonly card: PageCard | undefined;
  /** whether the post is of a lot whose deadline has gone by */
  readonly over: boolean;
  /** until when it held what the post says, where that has gone by */
  readonly expired: Moment | undefined;
  /** its newest note, which whoever posted it already should know of */
  readonly changed: Note | undefined;
}

/** `/2026/11/<slug>/bagikan/`: all that an admin needs to post one post on each of its channels */
export const kit = pageType<KitData>(
  "kit",
  (content) =>
    content.publication.posts.flatMap((post) => {
      const zip = content.kits.get(post.id);
      if (!zip) return [];
      const over = post.auction !== undefined && isOver(post.auction.deadline, content.publication.now);
      const validity = validityAt(post.auction ? undefined : post.validUntil, content.publication.now);
      const expired = validity?.over ? validity.until : undefined;
      const cards = withPreviews(content, content.cards.get(post.id));
      const link = cardOf(content, post.id, post.title);
      const card = link && { ...link, card: cards?.og ?? link.card };
      const [changed] = shownNotes(post.corrections);
      const data = { post: kitPostOf(post), cards, zip, card, over, expired, changed };
      return [{ address: kitAddress(post.address), data }];
    }),
  renderKit,
);

/** Cards as a kit shows them, where there are smaller ones to show. */
function withPreviews({ cardPreviews }: SiteContent, cards: CardSet | undefined): CardSet | undefined {
  if (!cards || !cardPreviews) return cards;
  const shown = (card: Card): Card => {
    const preview = cardPreviews.get(card.address);
    return preview ? { ...card, preview } : card;
  };
  return { og: cards.og && shown(cards.og), all: cards.all.map(shown) };
}

function renderKit(
  frame: Frame,
  { post, cards, zip, card, over, expired, changed }: KitData,
  address: string,
): string {
  const { words, assets, site, href, absolute } = frame;
  const { kit: say } = words.captions;
  const channels = kitOf(post, cards, site, words);
  return renderDocument(frame, {
    ...{ address, card },
    title: say.title(post.title),
    description: say.description,
    type: "website",
    index: false,
    needs: { "script-src": ["'self'"] },
    crumbs: [...crumbsToMonth(frame, post.date.month), { label: say.share, address }],
    look: `wrap kit ${lookOf(frame, post.pillar).tone}`,
    children: (
      <>
        <link rel="stylesheet" href={href(assets.kitStylesheet)} />
        <header class="kit-head">
          <p class="over-title">
            <a href={href(post.address)}>{say.toPost}</a>
          </p>
          <Title text={post.title} />
          <p class="lede">{say.description}</p>
          <p>
            <a class="kit-button" href={href(zip.address)} download={`${post.slug}.zip`}>
              {say.downloadAll(zip.bytes === undefined ? undefined : formattersOf(frame).bytes(zip.bytes))}
            </a>
          </p>
        </header>
        <p class="kit-check">
          {words.cardCheck.kitNote}{" "}
          <a href={href(cardCheckAddress)}>{absolute(cardCheckAddress).replace(/^https?:\/\/|\/$/g, "")}</a>
        </p>
        {over && <p class="kit-notice">{say.auctionOver}</p>}
        {expired && <p class="kit-notice">{words.validity.kit(formattersOf(frame).date(expired.date))}</p>}
        {changed && (
          <p class="kit-notice">
            {words.corrections.kit(
              words.corrections.changed[changed.kind](formattersOf(frame).date(changed.date.date)),
            )}
          </p>
        )}
        {post.auction && <FraudNotice frame={frame} />}
        <nav class="kit-jump" aria-label={say.channels}>
          <ul>
            {channels.map(({ channel }) => (
              <li key={channel}>
                <a href={`#${channel}`}>{words.site.channelNames[channel]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ShareNow frame={frame} post={post} />
        {channels.map((channel) => (
          <ChannelSection key={channel.channel} frame={frame} post={post} kit={channel} link={card} />
        ))}
        <script defer src={href(assets.copyScript)} />
      </>
    ),
  });
}

function ShareNow({ frame, post }: { frame: Frame; post: KitPost }) {
  const { kit: say } = frame.words.captions;
  const names = { ...frame.words.site.channelNames, email: say.email };
  return (
    <section class="kit-share" aria-labelledby="bagikan-langsung">
      <h2 id="bagikan-langsung">{say.shareNow}</h2>
      <ul>
        {shareLinks(post, frame.site).map(({ target, href }) => (
          <li key={target}>
            <a class="kit-button" href={href} rel="noopener">
              {names[target]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
