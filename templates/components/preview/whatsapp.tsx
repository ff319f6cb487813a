import { formattersOf } from "../../../scripts/lib/site/formatters.ts";
import { foldOn } from "./folds.ts";
import { Icon } from "./icons.tsx";
import { Face, firstCard, Photo } from "./picture.tsx";
import type { PreviewProps } from "./props.ts";
import { PostText } from "./text.tsx";

/** A status: the picture fills the screen, the sender lies over its head and three lines of the caption over its foot. */
export function WhatsApp({ frame, post, kit }: PreviewProps) {
  return (
    <>
      <div class="screen">
        <Photo frame={frame} card={firstCard(kit)} />
        <div class="over">
          <i class="progress" />
          <p class="who">
            <Icon name="back" />
            <Face frame={frame} />
            <span>
              <b>{frame.site.name}</b>
              <small>{formattersOf(frame).date(post.date.date)}</small>
            </span>
            <Icon name="dots" />
          </p>
        </div>
        <p class="said">
          <PostText text={kit.caption.text} fold={foldOn("whatsapp", frame)} />
        </p>
      </div>
      <p class="reply">
        <i />
        <Icon name="heart" />
      </p>
    </>
  );
}
