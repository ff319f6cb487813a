import { formattersOf } from "../../../scripts/lib/site/formatters.ts";
import { accountOf } from "./account.ts";
import { Actions, Icon } from "./icons.tsx";
import { Face, firstCard, Photo } from "./picture.tsx";
import type { PreviewProps } from "./props.ts";
import { PostText } from "./text.tsx";

/** The whole text, its link cut short, and below it the picture in its own shape; whoever posted has one line, handle and date a second. */
export function Bluesky({ frame, post, kit }: PreviewProps) {
  const { day, month } = formattersOf(frame).day(post.date.date);
  return (
    <>
      <Face frame={frame} />
      <div>
        <p class="who">
          <span>
            <b>{frame.site.name}</b>
            <small>{`@${accountOf(frame.site, "bluesky")} · ${day} ${month}`}</small>
          </span>
          <Icon name="dots" />
        </p>
        <p class="said">
          <PostText text={kit.caption.text} links="cut" />
        </p>
        <Photo frame={frame} card={firstCard(kit)} />
        <Actions names={["bubble", "repeat", "heart", "bookmark", "upload"]} />
      </div>
    </>
  );
}
