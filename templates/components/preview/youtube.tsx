import { formattersOf } from "../../../scripts/lib/site/formatters.ts";
import { Icon } from "./icons.tsx";
import { Face, firstCard, Photo } from "./picture.tsx";
import type { PreviewProps } from "./props.ts";

/** In a list of videos: the picture with the clock in its corner and two lines of the title; the text is not seen there at all. */
export function YouTube({ frame, post, kit }: PreviewProps) {
  return (
    <>
      <div class="frame">
        <Photo frame={frame} card={firstCard(kit)} shape={{ tallest: "as-16-9", widest: "as-16-9" }} />
        {/* How long the video will be is not known: this is where its clock will lie. */}
        <span class="pill">1:00</span>
      </div>
      <div class="who">
        <Face frame={frame} />
        <p>
          <b class="clipped">{kit.title ?? post.title}</b>
          <small>{`${frame.site.name} · ${formattersOf(frame).date(post.date.date)}`}</small>
        </p>
        <Icon name="dots" />
      </div>
    </>
  );
}
