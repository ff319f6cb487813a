import { formattersOf } from "../../../scripts/lib/site/formatters.ts";
import { accountOf } from "./account.ts";
import { Actions } from "./icons.tsx";
import { Face, firstCard, Photo } from "./picture.tsx";
import type { PreviewProps } from "./props.ts";
import { PostText } from "./text.tsx";

/** The whole text, which is never folded at 280; its link cut short, and below it the picture. */
export function X({ frame, post, kit }: PreviewProps) {
  const { site: office } = frame;
  const { day, month } = formattersOf(frame).day(post.date.date);
  return (
    <>
      <Face frame={frame} />
      <div>
        <p class="who">
          <b>{office.name}</b>
          <small>{`@${accountOf(office, "x")}`}</small>
          <small>{`· ${day} ${month}`}</small>
        </p>
        <p class="said">
          <PostText text={kit.caption.text} links="cut" />
        </p>
        <Photo frame={frame} card={firstCard(kit)} shape={{ tallest: "as-3-4", widest: "as-2-1" }} />
        <Actions names={["bubble", "repeat", "heart", "chart", "bookmark", "upload"]} />
      </div>
    </>
  );
}
