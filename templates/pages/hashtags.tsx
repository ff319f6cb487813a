import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { Page, type PageType, type SiteContext } from "../../scripts/lib/site/page.ts";
import { renderDocument } from "../layouts/document.tsx";

const address = "/tagar/";

/** `/tagar/`: every hashtag in use, most used first */
export const hashtags: PageType = {
  name: "hashtags",
  pages: (site) => [new Page(address, () => renderHashtags(site))],
};

function renderHashtags(site: SiteContext): string {
  const { publication, words } = site;
  const formats = formatsOf(site);
  return renderDocument(site, {
    address,
    title: words.site.allHashtags,
    description: words.site.hashtagsDescription(publication.site.name),
    type: "website",
    crumbs: crumbsTo(site, { label: words.site.hashtags, address }),
    look: "wrap list",
    children: (
      <>
        <header class="list-head">
          <h1>{words.site.allHashtags}</h1>
          <p class="lede">{words.site.hashtagsIntro}</p>
        </header>
        {publication.hashtags.length > 0 ? (
          <ul class="hashtag-index">
            {publication.hashtags.map(({ subject, address, posts }) => (
              <li key={subject.key}>
                <a href={address}>{`#${subject.name}`}</a>
                <span>{words.site.posts(formats.number(posts.length), posts.length)}</span>
                {subject.description && <p>{subject.description}</p>}
              </li>
            ))}
          </ul>
        ) : (
          <p class="empty">{words.site.noPosts}</p>
        )}
      </>
    ),
  });
}
