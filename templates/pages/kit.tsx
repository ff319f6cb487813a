import type { Caption } from "../../scripts/lib/captions/caption.ts";
import { isOver } from "../../scripts/lib/content/auction.ts";
import type { Channel, Post } from "../../scripts/lib/content/office.ts";
import { kitAddress } from "../../scripts/lib/kit/address.ts";
import { type ChannelKit, type KitImage, kitOf } from "../../scripts/lib/kit/kit.ts";
import { shareLinks } from "../../scripts/lib/kit/share-links.ts";
import type { KitZip } from "../../scripts/lib/kit/write-kits.ts";
import { crumbsToMonth } from "../../scripts/lib/site/crumbs.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { Page, type PageType, type SiteContext } from "../../scripts/lib/site/page.ts";
import { CopyField } from "../components/copy-field.tsx";
import { lookOf } from "../components/mark.tsx";
import { Preview } from "../components/preview.tsx";
import { renderDocument } from "../layouts/document.tsx";

/** `/2026/11/<slug>/bagikan/`: all that an admin needs to post one post on each of its channels */
export const kit: PageType = {
  name: "kit",
  pages: (site) =>
    site.publication.posts.flatMap((post) => {
      const zip = site.kits.get(post.id);
      return zip ? [new Page(kitAddress(post), () => renderKit(site, post, zip))] : [];
    }),
};

function renderKit(site: SiteContext, post: Post, zip: KitZip): string {
  const { publication, words, cards, assets } = site;
  const { kit: say } = words.captions;
  const channels = kitOf(post, cards.get(post.id), publication.site, words);
  const address = kitAddress(post);
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

function ChannelSection({ site, post, kit }: { site: SiteContext; post: Post; kit: ChannelKit }) {
  const { channel, title, caption, images, carousel } = kit;
  const { kit: say } = site.words.captions;
  const { number } = formatsOf(site);
  const name = site.words.site.channelNames[channel];
  return (
    <section class="kit-channel" aria-labelledby={channel}>
      <h2 id={channel}>{name}</h2>
      <Preview site={site} post={post} kit={kit} />
      <div class="kit-parts">
        {title !== undefined && (
          <>
            <h3>{say.heading}</h3>
            <CopyField id={`${channel}-judul`} label={say.headingFor(name)} text={title} words={say} />
          </>
        )}
        <h3>{say.text}</h3>
        <CopyField
          id={`${channel}-teks`}
          label={say.textFor(name)}
          text={caption.text}
          note={say.counted(number(caption.length), number(caption.limit))}
          words={say}
        />
        <Left caption={caption} site={site} />
        {carousel.length > 0 && (
          <>
            <h3>{say.carousel(number(carousel.length))}</h3>
            <p class="fine">{say.inOrder}</p>
            <ImageList site={site} channel={channel} images={carousel} />
          </>
        )}
        <h3>{say.images}</h3>
        {images.length > 1 && <p class="fine">{say.chooseOne}</p>}
        <ImageList site={site} channel={channel} images={images.slice(0, 1)} />
        {images.length > 1 && (
          <details class="kit-others">
            <summary>{say.otherImages(number(images.length - 1))}</summary>
            <ImageList site={site} channel={channel} images={images.slice(1)} />
          </details>
        )}
        {site.publication.site.channels[channel] && (
          <p class="fine">
            <a href={`/kanal/${channel}.json`}>{say.feed(name)}</a>
          </p>
        )}
      </div>
    </section>
  );
}

/** What did not fit beside an admin's own words. */
function Left({ site, caption }: { site: SiteContext; caption: Caption }) {
  const { kit: say } = site.words.captions;
  const { link, hashtags } = caption.leftOut;
  const notes = [
    ...(link ? [say.withoutLink] : []),
    ...(hashtags > 0 ? [say.withoutHashtags(formatsOf(site).number(hashtags))] : []),
  ];
  return notes.length === 0 ? null : <p class="fine">{notes.join(" ")}</p>;
}

interface ImageListProps {
  readonly site: SiteContext;
  readonly channel: Channel;
  readonly images: readonly KitImage[];
}

function ImageList({ site, channel, images }: ImageListProps) {
  return (
    <ol class="kit-images">
      {images.map((image) => (
        <ImageItem key={image.file} site={site} channel={channel} image={image} />
      ))}
    </ol>
  );
}

function ImageItem({ site, channel, image }: { site: SiteContext; channel: Channel; image: KitImage }) {
  const { card, alt, label, file } = image;
  const { kit: say } = site.words.captions;
  const type = card.type === "image/png" ? "PNG" : "JPEG";
  const size = formatsOf(site).bytes(card.bytes);
  return (
    <li>
      <a class="kit-image" href={card.address} download={file}>
        <img
          src={card.address}
          width={card.width}
          height={card.height}
          alt=""
          loading="lazy"
          decoding="async"
        />
        <span>
          <b>{label}</b>
          <br />
          {say.download}
          <br />
          {say.imageFacts(`${card.width} × ${card.height}`, type, size)}
        </span>
      </a>
      <CopyField id={`${channel}-alt-${card.name}`} label={say.alt} text={alt} visibleLabel words={say} />
    </li>
  );
}
