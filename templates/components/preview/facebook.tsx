import { formatsOf } from "../../../scripts/lib/site/formats.ts";
import { foldOn } from "./folds.ts";
import { Actions, Icon } from "./icons.tsx";
import { domainOf, linkCardOf } from "./link.ts";
import { Face, Photo } from "./picture.tsx";
import type { PreviewProps } from "./props.ts";
import { PostText } from "./text.tsx";

/** Three lines of the text, and below it the link as a card: its picture from edge to edge, its domain and its title. */
export function Facebook({ site, post, kit }: PreviewProps) {
  const { site: office } = site.publication;
  return (
    <>
      <p class="who">
        <Face site={site} />
        <span>
          <b>{office.name}</b>
          <small>
            {formatsOf(site).date(post.date.date)} <Icon name="globe" />
          </small>
        </span>
        <Icon name="dots" />
      </p>
      <p class="said">
        <PostText text={kit.caption.text} fold={foldOn("facebook", site)} />
      </p>
      <div class="link-card">
        <Photo card={linkCardOf(site, post)} shape={{ tallest: 1.91, widest: 1.91 }} />
        <p>
          <small>{domainOf(office)}</small>
          <b class="clipped">{post.title}</b>
        </p>
      </div>
      <Actions names={["thumb", "bubble", "forward"]} />
    </>
  );
}
