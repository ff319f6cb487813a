import { cardKeys } from "../../scripts/lib/model/addresses.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import { pageType } from "../../scripts/lib/site/page.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { Follow } from "../components/follow.tsx";
import { lookOf, Mark } from "../components/mark.tsx";
import { listPlans, renderList } from "../layouts/list.tsx";

/** `/pilar/<id>/` and `/pilar/<id>/n/` */
export const pillar = pageType(
  "pillar",
  (content) =>
    content.publication.pillars.flatMap(({ subject, address, posts }) =>
      listPlans(content, {
        ...{ list: address, posts, subject, overview: {} },
        card: cardKeys.pillar(subject.id),
      }),
    ),
  (frame, data, address) => {
    const { label, description, target } = data.subject;
    const { site: words } = frame.words;
    const { tone, shape } = lookOf(frame, data.subject);
    return renderList(frame, data, address, {
      title: words.pillarTitle(label),
      description: description || words.pillarDescription(label, frame.site.name),
      feeds: true,
      crumbs: crumbsTo(frame, { label, address: data.list }),
      look: `of-pillar ${tone}`,
      mark: <Mark shape={shape} />,
      intro: description && (
        <p class="lede" dir={dirOf(description)}>
          {description}
        </p>
      ),
      side: data.overview && (
        <>
          <Follow frame={frame} what={words.pillarTitle(label)} list={data.list} />
          <p class="fine">{words.pillarTarget(formattersOf(frame).points(target))}</p>
        </>
      ),
    });
  },
);
