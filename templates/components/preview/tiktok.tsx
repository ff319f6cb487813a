import { accountOf } from "./account.ts";
import { foldOn } from "./folds.ts";
import { Icon, type IconName } from "./icons.tsx";
import { Dots, Face, firstCard, Photo } from "./picture.tsx";
import type { PreviewProps } from "./props.ts";
import { PostText } from "./text.tsx";

const signs: readonly IconName[] = ["heart", "bubble", "bookmark", "forward"];

/** The picture fills the screen; signs lie over its right edge, the account, the title and two lines of the text over its foot. */
export function TikTok({ frame, kit }: PreviewProps) {
  return (
    <div class="screen">
      <Photo frame={frame} card={firstCard(kit)} />
      <div class="signs">
        <Face frame={frame} />
        {signs.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </div>
      <div class="foot">
        <b>{accountOf(frame.site, "tiktok")}</b>
        {kit.title && <b class="clipped">{kit.title}</b>}
        <p class="said">
          <PostText text={kit.caption.text} links="dead" fold={foldOn("tiktok", frame)} />
        </p>
        <Dots count={kit.carousel.length} />
      </div>
    </div>
  );
}
