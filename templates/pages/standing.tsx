import type { StandingPage } from "../../scripts/lib/model/office.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { type ShownBody, shownBody } from "../../scripts/lib/site/entry.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { homeCardOf, type PageCard, pageType } from "../../scripts/lib/site/page.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { bodyHtml } from "../components/picture.tsx";
import { renderDocument } from "../layouts/document.tsx";

/** `/<slug>/`: the office's own pages, such as its PPID and contacts */
export const standing = pageType(
  "standing",
  (content) =>
    content.publication.pages.map((page) => ({
      address: page.address,
      data: {
        ...{ title: page.title, summary: page.summary },
        body: shownBody(content, page),
        card: homeCardOf(content),
      },
    })),
  renderStanding,
);

interface StandingData extends Pick<StandingPage, "title" | "summary"> {
  readonly body: ShownBody;
  readonly card: PageCard | undefined;
}

function renderStanding(frame: Frame, { title, summary, body, card }: StandingData, address: string): string {
  return renderDocument(frame, {
    ...{ address, title, card },
    description: summary,
    type: "website",
    crumbs: crumbsTo(frame, { label: title, address }),
    look: "wrap standing",
    children: (
      <article>
        <header class="post-head">
          <h1 dir={dirOf(title)}>{title}</h1>
          <p class="lede" dir={dirOf(summary)}>
            {summary}
          </p>
        </header>
        <div class="prose" dangerouslySetInnerHTML={{ __html: bodyHtml(frame, body) }} />
      </article>
    ),
  });
}
