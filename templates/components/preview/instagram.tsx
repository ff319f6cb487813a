import { formatsOf } from "../../../scripts/lib/site/formats.ts";
import { accountOf } from "./account.ts";
import { foldOn } from "./folds.ts";
import { Actions, Icon } from "./icons.tsx";
import { Dots, Face, firstCard, Photo } from "./picture.tsx";
import type { PreviewProps } from "./props.ts";
import { PostText } from "./text.tsx";

/** The picture from edge to edge, between 4:5 and 1.91:1; below it two lines of the caption, which begins with the account's name. */
export function Instagram({ site, post, kit }: PreviewProps) {
  const formats = formatsOf(site);
  const account = accountOf(site.publication.site, "instagram");
  const { length } = kit.carousel;
  return (
    <>
      <p class="who">
        <Face site={site} />
        <b>{account}</b>
        <Icon name="dots" />
      </p>
      <div class="frame">
        <Photo card={firstCard(kit)} shape={{ tallest: 4 / 5, widest: 1.91 }} />
        {length > 1 && <span class="pill">{`1/${formats.number(length)}`}</span>}
      </div>
      <Dots count={length} />
      <Actions names={["heart", "bubble", "plane", "bookmark"]} />
      <p class="said">
        <PostText text={kit.caption.text} links="dead" account={account} fold={foldOn("instagram", site)} />
      </p>
      <p class="when">{formats.date(post.date.date)}</p>
    </>
  );
}
