import { Author } from "./author.tsx";
import { foldOn } from "./folds.ts";
import { Actions } from "./icons.tsx";
import { domainOf } from "./link.ts";
import { Photo } from "./picture.tsx";
import type { PreviewProps } from "./props.ts";
import { PostText } from "./text.tsx";

/** Three lines of the text, and below it the link as a card: its picture from edge to edge, its domain and its title. */
export function Facebook({ frame, post, kit, link }: PreviewProps) {
  const { site: office } = frame;
  return (
    <>
      <Author frame={frame} post={post} />
      <p class="said">
        <PostText text={kit.caption.text} fold={foldOn("facebook", frame)} />
      </p>
      <div class="link-card">
        <Photo frame={frame} card={link?.card} shape={{ tallest: "as-191-100", widest: "as-191-100" }} />
        <p>
          <small>{domainOf(office)}</small>
          <b class="clipped">{post.title}</b>
        </p>
      </div>
      <Actions names={["thumb", "bubble", "forward"]} />
    </>
  );
}
