import { Author } from "./author.tsx";
import { foldOn } from "./folds.ts";
import { Actions } from "./icons.tsx";
import { domainOf } from "./link.ts";
import { Photo } from "./picture.tsx";
import type { PreviewProps } from "./props.ts";
import { PostText } from "./text.tsx";

/** Three lines of the text, and below it the link as a row: since 2024 unpaid posts have a small picture beside its title. */
export function LinkedIn({ frame, post, kit, link }: PreviewProps) {
  const { site: office } = frame;
  return (
    <>
      <Author frame={frame} post={post} />
      <p class="said">
        <PostText text={kit.caption.text} links="shortened" fold={foldOn("linkedin", frame)} />
      </p>
      <div class="link-card">
        <Photo small frame={frame} card={link?.card} shape={{ tallest: "as-16-9", widest: "as-16-9" }} />
        <p>
          <b class="clipped">{post.title}</b>
          <small>{domainOf(office)}</small>
        </p>
      </div>
      <Actions names={["thumb", "bubble", "repeat", "plane"]} />
    </>
  );
}
