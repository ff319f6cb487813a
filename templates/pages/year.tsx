import type { Group } from "../../scripts/lib/model/publication.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import type { PageType } from "../../scripts/lib/site/page.ts";
import { type Neighbour, Neighbours } from "../components/neighbours.tsx";
import { YearMonths } from "../components/year-months.tsx";
import { listPages } from "../layouts/list.tsx";

/** `/2026/`, with its months, and `/2026/halaman/n/` */
export const year: PageType = {
  name: "year",
  pages(site) {
    const { publication, words } = site;
    const formats = formatsOf(site);
    const neighbour = (group: Group<string> | undefined): Neighbour | undefined =>
      group && { title: group.subject, address: group.address };
    return publication.years.flatMap(({ subject, address, posts }, index) => {
      const count = words.site.posts(formats.number(posts.length), posts.length);
      return listPages(site, {
        address,
        title: subject,
        description: words.site.yearDescription(subject, publication.site.name, count),
        card: `tahun/${subject}`,
        crumbs: crumbsTo(site, { label: subject, address }),
        posts,
        overview: () => (
          <YearMonths
            site={site}
            months={publication.months.filter((month) => month.subject.startsWith(`${subject}-`))}
          />
        ),
        after: () => (
          <Neighbours
            label={words.site.neighbourYears}
            older={neighbour(publication.years[index + 1])}
            newer={neighbour(publication.years[index - 1])}
            words={words.site}
          />
        ),
      });
    });
  },
};
