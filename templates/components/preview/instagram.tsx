import { formattersOf } from "../../../scripts/lib/site/formatters.ts";
import { accountOf } from "./account.ts";
import { foldOn } from "./folds.ts";
import { Actions, Icon } from "./icons.tsx";
import { Dots, Face, firstCard, Photo } from "./picture.tsx";
import type { PreviewProps } from "./props.ts";
import { PostText } from "./text.tsx";

/** The picture from edge to edge, between 4:5 and 1.91:1; below it two lines of the caption, which begins with the account's name. */
export function Instagram({ frame, post, kit }: PreviewProps) {
  const formats = formattersOf(frame);
  const account = accountOf(frame.site, "instagram");
  const { length } = kit.carousel;
  return (
    <>
      <p class="who">
        <Face frame={frame} />
        <b>{account}</b>
        <Icon name="dots" />
      </p>
      <div class="frame">
        <Photo frame={frame} card={firstCard(kit)} shape={{ tallest: "as-4-5", widest: "as-191-100" }} />
        {length > 1 && <span class="pill">{`1/${formats.number(length)}`}</span>}
      </div>
      <Dots count={length} />
      <Actions names={["heart", "bubble", "plane", "bookmark"]} />
      <p class="said">
        <PostText text={kit.caption.text} links="dead" account={account} fold={foldOn("instagram", frame)} />
      </p>
      <p class="when">{formats.date(post.date.date)}</p>
    </>
  );
}
