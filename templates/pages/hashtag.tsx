import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import type { PageType } from "../../scripts/lib/site/page.ts";
import { listPages } from "../layouts/list.tsx";

/** `/tagar/<key>/` and `/tagar/<key>/n/` */
export const hashtag: PageType = {
  name: "hashtag",
  pages(site) {
    const { publication, words } = site;
    return publication.hashtags.flatMap(({ subject, address, posts }) => {
      const { key, name, description } = subject;
      const title = `#${name}`;
      return listPages(site, {
        address,
        title,
        description: description ?? words.site.hashtagDescription(name, publication.site.name),
        card: `tagar/${key}`,
        feeds: address,
        crumbs: crumbsTo(site, { label: words.site.hashtags, address: "/tagar/" }, { label: title, address }),
        posts,
        look: "tagged",
        intro: () => description && <p class="lede">{description}</p>,
      });
    });
  },
};
