import { kitOf } from "../../scripts/lib/channels/kit.ts";
import { shareLinks } from "../../scripts/lib/channels/share-links.ts";
import { kitAddress } from "../../scripts/lib/model/addresses.ts";
import { isOver } from "../../scripts/lib/model/auction.ts";
import type { Post } from "../../scripts/lib/model/office.ts";
import type { KitZip } from "../../scripts/lib/output/write-kits.ts";
import { crumbsToMonth } from "../../scripts/lib/site/crumbs.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { Page, type PageType, type SiteContext } from "../../scripts/lib/site/page.ts";
import { ChannelSection } from "../components/channel-section.tsx";
import { lookOf } from "../components/mark.tsx";
import { renderDocument } from "../layouts/document.tsx";

/** `/2026/11/<slug>/bagikan/`: all that an admin needs to post one post on each of its channels */
export const kit: PageType = {
  name: "kit",
  pages: (site) =>
    site.publication.posts.flatMap((post) => {
      const zip = site.kits.get(post.id);
      return zip ? [new Page(kitAddress(post.address), () => renderKit(site, post, zip))] : [];
    }),
};

function renderKit(site: SiteContext, post: Post, zip: KitZip): string {
  const { publication, words, cards, assets } = site;
  const { kit: say } = words.captions;
  const channels = kitOf(post, cards.get(post.id), publication.site, words);
  const address = kitAddress(post.address);
  return renderDocument(site, {
    address,
    title: say.title(post.title),
    description: say.description,
    type: "website",
    card: post.id,
    index: false,
    crumbs: [...crumbsToMonth(site, post.date.month), { label: say.share, address }],
    look: `wrap kit ${lookOf(site, post.pillar).tone}`,
    children: (
      <>
        <link rel="stylesheet" href={assets.kitStylesheet} />
        <header class="kit-head">
          <p class="kicker">
            <a href={post.address}>{say.toPost}</a>
          </p>
          <h1>{post.title}</h1>
          <p class="lede">{say.description}</p>
          <p>
            <a class="kit-button" href={zip.address} download={`${post.slug}.zip`}>
              {say.downloadAll(formatsOf(site).bytes(zip.bytes))}
            </a>
          </p>
        </header>
        {post.auction && isOver(post.auction.deadline, publication.now) && (
          <p class="kit-notice">{say.auctionOver}</p>
        )}
        <nav class="kit-jump" aria-label={say.channels}>
          <ul>
            {channels.map(({ channel }) => (
              <li key={channel}>
                <a href={`#${channel}`}>{words.site.channelNames[channel]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ShareNow site={site} post={post} />
        {channels.map((channel) => (
          <ChannelSection key={channel.channel} site={site} post={post} kit={channel} />
        ))}
        <script defer src={assets.kitScript} />
      </>
    ),
  });
}

function ShareNow({ site, post }: { site: SiteContext; post: Post }) {
  const { kit: say } = site.words.captions;
  const names = { ...site.words.site.channelNames, email: say.email };
  return (
    <section class="kit-share" aria-labelledby="bagikan-langsung">
      <h2 id="bagikan-langsung">{say.shareNow}</h2>
      <ul>
        {shareLinks(post, site.publication.site).map(({ target, href }) => (
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
