import type { Post } from "../../scripts/lib/model/office.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { webSiteOf } from "../../scripts/lib/site/json-ld.ts";
import { Page, type PageType, type SiteContext } from "../../scripts/lib/site/page.ts";
import { paginate } from "../../scripts/lib/site/pagination.ts";
import { HomeAside } from "../components/home-aside.tsx";
import { Lead } from "../components/lead.tsx";
import { Pagination } from "../components/pagination.tsx";
import { PillarTiles } from "../components/pillar-tiles.tsx";
import { Stream } from "../components/stream.tsx";
import { renderDocument } from "../layouts/document.tsx";
import { listPages } from "../layouts/list.tsx";

/** `/`, and `/halaman/n/` for all that is older. */
export const home: PageType = {
  name: "home",
  pages(site) {
    const { publication, words } = site;
    const older = listPages(site, {
      address: "/",
      title: words.site.allPosts,
      description: publication.site.description,
      crumbs: crumbsTo(site),
      posts: publication.posts,
    }).slice(1);
    return [new Page("/", () => renderHome(site)), ...older];
  },
};

function renderHome(site: SiteContext): string {
  const { publication, words } = site;
  const { name, fullName, description, brand } = publication.site;
  const [first] = paginate(publication.posts);
  const [lead, ...rest]: readonly Post[] = first?.items ?? [];
  const heading = brand.tagline ?? name;
  const formats = formatsOf(site);
  const count = publication.posts.length;
  return renderDocument(site, {
    address: "/",
    title: brand.tagline ? `${name}: ${brand.tagline}` : name,
    description: description || fullName,
    type: "website",
    crumbs: [],
    data: [webSiteOf(site)],
    look: "home",
    children: (
      <>
        <div class="hero">
          <div class="wrap">
            <div>
              <h1>{heading}</h1>
              {description && description !== heading && <p class="lede">{description}</p>}
            </div>
            <PillarTiles site={site} />
          </div>
        </div>
        {lead && <Lead site={site} post={lead} />}
        <div class="wrap home-grid">
          <div>
            <Stream
              site={site}
              posts={rest}
              heading={words.site.latest}
              note={words.site.posts(formats.number(count), count)}
            />
            <Pagination site={site} base="/" number={1} total={first?.total ?? 1} />
          </div>
          <HomeAside site={site} />
        </div>
      </>
    ),
  });
}
