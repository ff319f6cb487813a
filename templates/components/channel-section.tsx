import type { Caption } from "../../scripts/lib/channels/caption.ts";
import { mentionOf } from "../../scripts/lib/channels/credit.ts";
import type { ChannelKit, KitImage, KitPost } from "../../scripts/lib/channels/kit.ts";
import { channelFeedAddress } from "../../scripts/lib/model/addresses.ts";
import type { Channel } from "../../scripts/lib/model/office.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import type { PageCard } from "../../scripts/lib/site/page.ts";
import { CardPicture } from "./card-picture.tsx";
import { CopyField } from "./copy-field.tsx";
import { Preview } from "./preview.tsx";

interface ChannelSectionProps {
  readonly frame: Frame;
  readonly post: KitPost;
  readonly kit: ChannelKit;
  /** what a link to the post shows */
  readonly link: PageCard | undefined;
}

/** One channel's part of a kit: how it will look, its words, and its images to take along. */
export function ChannelSection({ frame, post, kit, link }: ChannelSectionProps) {
  const { channel, title, caption, images, carousel } = kit;
  const { kit: say } = frame.words.captions;
  const { number } = formattersOf(frame);
  const name = frame.words.site.channelNames[channel];
  return (
    <section class="kit-channel" aria-labelledby={channel}>
      <h2 id={channel}>{name}</h2>
      <Preview frame={frame} post={post} kit={kit} link={link} />
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
        <Left caption={caption} frame={frame} />
        <Together frame={frame} channel={channel} post={post} />
        {carousel.length > 0 && (
          <>
            <h3>{say.carousel(number(carousel.length))}</h3>
            <p class="fine">{say.inOrder}</p>
            <ImageList frame={frame} channel={channel} images={carousel} />
          </>
        )}
        <h3>{say.images}</h3>
        {images.length > 1 && <p class="fine">{say.chooseOne}</p>}
        <ImageList frame={frame} channel={channel} images={images.slice(0, 1)} />
        {images.length > 1 && (
          <details class="kit-others">
            <summary>{say.otherImages(number(images.length - 1))}</summary>
            <ImageList frame={frame} channel={channel} images={images.slice(1)} />
          </details>
        )}
        {frame.site.channels[channel] && (
          <p class="fine">
            <a href={frame.href(channelFeedAddress(channel))}>{say.feed(name)}</a>
          </p>
        )}
      </div>
    </section>
  );
}

/** What did not fit beside an admin's own words. */
function Left({ frame, caption }: { frame: Frame; caption: Caption }) {
  const { kit: say } = frame.words.captions;
  const { link, hashtags, collaborators } = caption.leftOut;
  const notes = [
    ...(link ? [say.withoutLink] : []),
    ...(collaborators.length > 0 ? [say.withoutCredit(collaborators)] : []),
    ...(hashtags > 0 ? [say.withoutHashtags(formattersOf(frame).number(hashtags))] : []),
  ];
  return notes.length === 0 ? null : <p class="fine">{notes.join(" ")}</p>;
}

/** What a mention in a text cannot do by itself. */
function Together({ frame, channel, post }: { frame: Frame; channel: Channel; post: KitPost }) {
  const { kit: say } = frame.words.captions;
  const { collaborators = [] } = post;
  const accounts = collaborators.filter(({ handles }) => handles[channel] !== undefined);
  const names = (channel === "linkedin" ? collaborators : accounts).map((one) => mentionOf(one, channel));
  if (names.length === 0) return null;
  if (channel === "instagram") return <p class="fine">{say.invite(names)}</p>;
  return ["facebook", "linkedin"].includes(channel) ? <p class="fine">{say.pick(names)}</p> : null;
}

interface ImageListProps {
  readonly frame: Frame;
  readonly channel: Channel;
  readonly images: readonly KitImage[];
}

function ImageList({ frame, channel, images }: ImageListProps) {
  return (
    <ol class="kit-images">
      {images.map((image) => (
        <ImageItem key={image.file} frame={frame} channel={channel} image={image} />
      ))}
    </ol>
  );
}

function ImageItem({ frame, channel, image }: { frame: Frame; channel: Channel; image: KitImage }) {
  const { card, alt, label, file } = image;
  const { kit: say } = frame.words.captions;
  const type = card.type === "image/png" ? "PNG" : "JPEG";
  const edges = `${card.width} × ${card.height}`;
  return (
    <li>
      <a class="kit-image" href={frame.href(card.address)} download={file}>
        <CardPicture frame={frame} card={card} place="list" />
        <span>
          <b>{label}</b>
          <br />
          {say.download}
          <br />
          {card.bytes === undefined
            ? edges
            : say.imageFacts(edges, type, formattersOf(frame).bytes(card.bytes))}
        </span>
      </a>
      <CopyField id={`${channel}-alt-${card.name}`} label={say.alt} text={alt} visibleLabel words={say} />
    </li>
  );
}
