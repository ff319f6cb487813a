import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import type { PageType } from "../../scripts/lib/site/page.ts";
import { lookOf, Mark } from "../components/mark.tsx";
import { listPages } from "../layouts/list.tsx";

/** `/pilar/<id>/` and `/pilar/<id>/n/` */
export const pillar: PageType = {
  name: "pillar",
  pages(site) {
    const { publication, words } = site;
    const formats = formatsOf(site);
    return publication.pillars.flatMap(({ subject, address, posts }) => {
      const { id, label, description, target } = subject;
      const { tone, shape } = lookOf(site, subject);
      return listPages(site, {
        address,
        title: words.site.pillarTitle(label),
        description: description || words.site.pillarDescription(label, publication.site.name),
        card: `pilar/${id}`,
        feeds: address,
        crumbs: crumbsTo(site, { label, address }),
        posts,
        look: `of-pillar ${tone}`,
        kicker: () => <Mark shape={shape} />,
        intro: () => (
          <>
            {description && <p class="lede">{description}</p>}
            <p class="fine">{words.site.pillarTarget(formats.points(target))}</p>
          </>
        ),
      });
    });
  },
};
