import { Icon } from "./icons.tsx";
import { Face, firstCard, Photo } from "./picture.tsx";
import type { PreviewProps } from "./props.ts";
import { PostText } from "./text.tsx";

/** A message: the picture and below it the whole text in one bubble, the hour in its lower right. */
export function Telegram({ frame, post, kit }: PreviewProps) {
  const { clock } = frame.words.captions.preview;
  return (
    <>
      <p class="who">
        <Icon name="back" />
        <Face frame={frame} />
        <b>{frame.site.name}</b>
        <Icon name="dots" />
      </p>
      <div class="chat">
        <div class="bubble">
          <Photo frame={frame} card={firstCard(kit)} />
          <p class="said">
            <PostText text={kit.caption.text} />
            <small>{clock(post.date.time ?? "08:00")}</small>
          </p>
        </div>
        <Icon name="forward" />
      </div>
    </>
  );
}
