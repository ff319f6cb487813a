import { cardKeys, monthAddress } from "../../scripts/lib/model/addresses.ts";
import { crumbsToMonth } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { pageType } from "../../scripts/lib/site/page.ts";
import { Mix, VerdictLine } from "../components/mix.tsx";
import { type Neighbour, Neighbours } from "../components/neighbours.tsx";
import { listPlans, renderList } from "../layouts/list.tsx";

/** `/2026/11/`, with the verdict on the month, and `/2026/11/halaman/n/` */
export const month = pageType(
  "month",
  (content) => {
    const { months } = content.publication;
    return months.flatMap(({ subject, address, posts }, index) =>
      listPlans(content, {
        ...{ list: address, posts, subject: { month: subject } },
        card: cardKeys.month(subject),
        overview: {
          report: content.months.get(subject),
          older: months[index + 1]?.subject,
          newer: months[index - 1]?.subject,
        },
      }),
    );
  },
  (frame, data, address) => {
    const { subject, overview, total = 0 } = data;
    const { site: words } = frame.words;
    const formats = formattersOf(frame);
    const title = formats.month(subject.month);
    const count = words.posts(formats.number(total), total);
    return renderList(frame, data, address, {
      title,
      description: words.monthDescription(title, frame.site.name, count),
      crumbs: crumbsToMonth(frame, subject.month),
      look: "month",
      intro: overview?.report && <VerdictLine frame={frame} report={overview.report} />,
      side: overview?.report && <Mix frame={frame} report={overview.report} />,
      after: overview && (
        <Neighbours
          frame={frame}
          label={words.neighbourMonths}
          older={neighbour(frame, overview.older)}
          newer={neighbour(frame, overview.newer)}
        />
      ),
    });
  },
);

function neighbour(frame: Frame, month: string | undefined): Neighbour | undefined {
  return month === undefined
    ? undefined
    : { title: formattersOf(frame).month(month), address: monthAddress(month) };
}
