import { formatsOf } from "../../../scripts/lib/site/formats.ts";
import { Icon } from "./icons.tsx";
import { Face } from "./picture.tsx";
import type { PreviewProps } from "./props.ts";

/** Who posts, and when, where a channel gives it two lines over the text. */
export function Author({ site, post }: Pick<PreviewProps, "site" | "post">) {
  return (
    <p class="who">
      <Face site={site} />
      <span>
        <b>{site.publication.site.name}</b>
        <small>
          {formatsOf(site).date(post.date.date)} <Icon name="globe" />
        </small>
      </span>
      <Icon name="dots" />
    </p>
  );
}
