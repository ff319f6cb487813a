import { hashtagAddress } from "../../scripts/lib/model/addresses.ts";
import type { Hashtag } from "../../scripts/lib/model/office.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

interface HashtagLinksProps {
  readonly frame: Frame;
  readonly hashtags: readonly Hashtag[];
  readonly label?: string;
}

export function HashtagLinks({ frame, hashtags, label }: HashtagLinksProps) {
  return (
    <ul class="tags" aria-label={label}>
      {hashtags.map(({ key, name }) => (
        <li key={key}>
          <a href={frame.href(hashtagAddress(key))} rel="tag">{`#${name}`}</a>
        </li>
      ))}
    </ul>
  );
}
