import { withoutNote } from "../../scripts/lib/mix/month-report.ts";
import { cardKeys, yearAddress } from "../../scripts/lib/model/addresses.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import { pageType } from "../../scripts/lib/site/page.ts";
import { type Neighbour, Neighbours } from "../components/neighbours.tsx";
import { YearMonths } from "../components/year-months.tsx";
import { listPlans, renderList } from "../layouts/list.tsx";

/** `/2026/`, with its months, and `/2026/halaman/n/` */
export const year = pageType(
  "year",
  (content) => {
    const { years, months } = content.publication;
    const ofYear = Map.groupBy(months, ({ subject }) => subject.slice(0, 4));
    return years.flatMap(({ subject, address, posts }, index) =>
      listPlans(content, {
        ...{ list: address, posts, subject: { year: subject } },
        card: cardKeys.year(subject),
        overview: {
          months: (ofYear.get(subject) ?? []).map((group) => {
            const report = content.months.get(group.subject);
            return {
              month: group.subject,
              posts: group.posts.length,
              report: report && withoutNote(report),
            };
          }),
          older: years[index + 1]?.subject,
          newer: years[index - 1]?.subject,
        },
      }),
    );
  },
  (frame, data, address) => {
    const { subject, overview, total = 0 } = data;
    const { site: words } = frame.words;
    const count = words.posts(formattersOf(frame).number(total), total);
    return renderList(frame, data, address, {
      title: subject.year,
      description: words.yearDescription(subject.year, frame.site.name, count),
      crumbs: crumbsTo(frame, { label: subject.year, address: data.list }),
      moreStyles: true,
      overview: overview && <YearMonths frame={frame} months={overview.months} />,
      after: overview && (
        <Neighbours
          frame={frame}
          label={words.neighbourYears}
          older={neighbour(overview.older)}
          newer={neighbour(overview.newer)}
        />
      ),
    });
  },
);

function neighbour(year: string | undefined): Neighbour | undefined {
  return year === undefined ? undefined : { title: year, address: yearAddress(year) };
}
