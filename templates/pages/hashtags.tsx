import { hashtagAddress, hashtagsAddress } from "../../scripts/lib/model/addresses.ts";
import type { Hashtag } from "../../scripts/lib/model/office.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { homeCardOf, type PageCard, pageType } from "../../scripts/lib/site/page.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { renderDocument } from "../layouts/document.tsx";

/** `/tagar/`: every hashtag in use, most used first */
export const hashtags = pageType(
  "hashtags",
  (content) => [
    {
      address: hashtagsAddress,
      data: {
        hashtags: content.publication.hashtags.map(({ subject, posts }) => ({
          ...subject,
          posts: posts.length,
        })),
        card: homeCardOf(content),
      },
    },
  ],
  renderHashtags,
);

interface HashtagsData {
  readonly hashtags: readonly (Hashtag & { readonly posts: number })[];
  readonly card: PageCard | undefined;
}

function renderHashtags(frame: Frame, { hashtags: used, card }: HashtagsData, address: string): string {
  const { site: words } = frame.words;
  const formats = formattersOf(frame);
  return renderDocument(frame, {
    ...{ address, card },
    title: words.allHashtags,
    description: words.hashtagsDescription(frame.site.name),
    type: "website",
    crumbs: crumbsTo(frame, { label: words.hashtags, address }),
    moreStyles: true,
    look: "wrap list",
    children: (
      <>
        <header class="list-head">
          <h1>{words.allHashtags}</h1>
          <p class="lede">{words.hashtagsIntro}</p>
        </header>
        {used.length > 0 ? (
          <ul class="hashtag-index">
            {used.map(({ key, name, description, posts }) => (
              <li key={key}>
                <a href={frame.href(hashtagAddress(key))}>{`#${name}`}</a>
                <span>{words.posts(formats.number(posts), posts)}</span>
                {description && <p dir={dirOf(description)}>{description}</p>}
              </li>
            ))}
          </ul>
        ) : (
          <p class="empty">{words.noPosts}</p>
        )}
      </>
    ),
  });
}
