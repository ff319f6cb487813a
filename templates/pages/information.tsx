import { cardKeys, informationAddress } from "../../scripts/lib/model/addresses.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { pageType } from "../../scripts/lib/site/page.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { AskInformation } from "../components/ask-information.tsx";
import { ClassNav } from "../components/class-nav.tsx";
import { listPlans, renderList } from "../layouts/list.tsx";

/** `/informasi/berkala/`, `/informasi/serta-merta/`, `/informasi/setiap-saat/`, and `/informasi/berkala/n/` */
export const information = pageType(
  "information",
  (content) =>
    content.publication.classes.flatMap(({ subject, posts, pages }) =>
      listPlans(content, {
        ...{ list: informationAddress(subject), posts, subject: { classification: subject } },
        overview: { pages: pages.map(({ title, address }) => ({ title, address })) },
        card: cardKeys.home,
      }),
    ),
  (frame, data, address) => {
    const { classes, description, pages: heading } = frame.words.disclosure;
    const { title, lede } = classes[data.subject.classification];
    const pages = data.overview?.pages ?? [];
    return renderList(frame, data, address, {
      title,
      description: description(title, frame.site.name),
      crumbs: crumbsTo(frame, { label: title, address: data.list }),
      moreStyles: true,
      look: "information",
      intro: <p class="lede">{lede}</p>,
      side: (
        <>
          <ClassNav frame={frame} current={data.list} />
          {pages.length > 0 && (
            <section class="information-pages" aria-labelledby="halaman">
              <h2 id="halaman">{heading}</h2>
              <ul>
                {pages.map((page) => (
                  <li key={page.address}>
                    <a href={frame.href(page.address)} dir={dirOf(page.title)}>
                      {page.title}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      ),
      after: <AskInformation frame={frame} />,
    });
  },
);
