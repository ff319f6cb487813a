import { crumbsToMonth } from "../../scripts/lib/site/crumbs.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import type { PageType } from "../../scripts/lib/site/page.ts";
import { Mix } from "../components/mix.tsx";
import { type Neighbour, Neighbours } from "../components/neighbours.tsx";
import { listPages } from "../layouts/list.tsx";

/** `/2026/11/`, with the verdict on the month, and `/2026/11/halaman/n/` */
export const month: PageType = {
  name: "month",
  pages(site) {
    const { publication, words } = site;
    const formats = formatsOf(site);
    const office = publication.site.name;
    const neighbour = (index: number): Neighbour | undefined => {
      const group = publication.months[index];
      return group && { title: formats.month(group.subject), address: group.address };
    };
    return publication.months.flatMap(({ subject, address, posts }, index) => {
      const title = formats.month(subject);
      const count = words.site.posts(formats.number(posts.length), posts.length);
      const report = site.months.get(subject);
      return listPages(site, {
        address,
        title,
        description: words.site.monthDescription(title, office, count),
        card: `bulan/${subject}`,
        crumbs: crumbsToMonth(site, subject),
        posts,
        look: "month",
        overview: () => report && <Mix site={site} report={report} />,
        after: () => (
          <Neighbours
            label={words.site.neighbourMonths}
            older={neighbour(index + 1)}
            newer={neighbour(index - 1)}
            words={words.site}
          />
        ),
      });
    });
  },
};
