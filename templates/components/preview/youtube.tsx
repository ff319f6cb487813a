import { formatsOf } from "../../../scripts/lib/site/formats.ts";
import { Icon } from "./icons.tsx";
import { Face, firstCard, Photo } from "./picture.tsx";
import type { PreviewProps } from "./props.ts";

/** In a list of videos: the picture with the clock in its corner and two lines of the title; the text is not seen there at all. */
export function YouTube({ site, post, kit }: PreviewProps) {
  return (
    <>
      <div class="frame">
        <Photo card={firstCard(kit)} shape={{ tallest: 16 / 9, widest: 16 / 9 }} />
        {/* How long the video will be is not known: this is where its clock will lie. */}
        <span class="pill">1:00</span>
      </div>
      <div class="who">
        <Face site={site} />
        <p>
          <b class="clipped">{kit.title ?? post.title}</b>
          <small>{`${site.publication.site.name} · ${formatsOf(site).date(post.date.date)}`}</small>
        </p>
        <Icon name="dots" />
      </div>
    </>
  );
}
