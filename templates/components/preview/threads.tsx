import { formattersOf } from "../../../scripts/lib/site/formatters.ts";
import { accountOf } from "./account.ts";
import { Actions, Icon } from "./icons.tsx";
import { Face, Photo } from "./picture.tsx";
import type { PreviewProps } from "./props.ts";
import { PostText } from "./text.tsx";

/** The whole text beside the line of the thread; of a carousel the next picture peeps in at the edge. */
export function Threads({ frame, post, kit }: PreviewProps) {
  const { day, month } = formattersOf(frame).day(post.date.date);
  const row = kit.carousel.length > 1 ? kit.carousel.slice(0, 2) : kit.images.slice(0, 1);
  return (
    <>
      <div class="rail">
        <Face frame={frame} />
      </div>
      <div>
        <p class="who">
          <b>{accountOf(frame.site, "threads")}</b>
          <small>{`${day} ${month}`}</small>
          <Icon name="dots" />
        </p>
        <p class="said">
          <PostText text={kit.caption.text} links="cut" />
        </p>
        <div class={row.length > 1 ? "side-by-side" : undefined}>
          {row.map(({ card, file }) => (
            <Photo frame={frame} key={file} card={card} shape={{ tallest: "as-3-4", widest: "as-191-100" }} />
          ))}
        </div>
        <Actions names={["heart", "bubble", "repeat", "plane"]} />
      </div>
    </>
  );
}
