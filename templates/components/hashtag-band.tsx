import { hashtagAddress, hashtagsAddress } from "../../scripts/lib/model/addresses.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

export interface HashtagBandProps {
  readonly frame: Frame;
  /** the most used ones; `posts` counts */
  readonly hashtags: readonly { readonly key: string; readonly name: string; readonly posts: number }[];
}

/** The site's subjects, on the front page right after what is new. */
export function HashtagBand({ frame, hashtags }: HashtagBandProps) {
  if (hashtags.length === 0) return null;
  const { words, href } = frame;
  const { number } = formattersOf(frame);
  return (
    <nav class="band wrap" aria-labelledby="tagar">
      <h2 id="tagar">{words.site.popularHashtags}</h2>
      <ul class="tags counted">
        {hashtags.map(({ key, name, posts }) => (
          <li key={key}>
            <a href={href(hashtagAddress(key))}>
              {`#${name}`} <span>{number(posts)}</span>
            </a>
          </li>
        ))}
        <li>
          <a class="more" href={href(hashtagsAddress)}>
            {words.site.allHashtags}
          </a>
        </li>
      </ul>
    </nav>
  );
}
