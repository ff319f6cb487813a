import type { Caption } from "../../scripts/lib/channels/caption.ts";
import type { ChannelKit, KitImage } from "../../scripts/lib/channels/kit.ts";
import type { Channel, Post } from "../../scripts/lib/model/office.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { CopyField } from "./copy-field.tsx";
import { Preview } from "./preview.tsx";

interface ChannelSectionProps {
  readonly site: SiteContext;
  readonly post: Post;
  readonly kit: ChannelKit;
}

/** One channel's part of a kit: how it will look, its words, and its images to take along. */
export function ChannelSection({ site, post, kit }: ChannelSectionProps) {
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
