import { informationAddress } from "../../scripts/lib/model/addresses.ts";
import type { Moment, StandingPage } from "../../scripts/lib/model/office.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { type ShownBody, shownBody, type Validity, validityAt } from "../../scripts/lib/site/entry.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { changedPageOf } from "../../scripts/lib/site/json-ld.ts";
import { type Note, shownNotes } from "../../scripts/lib/site/notes.ts";
import { homeCardOf, type PageCard, pageType } from "../../scripts/lib/site/page.ts";
import { historyKey, pageModifiedIn } from "../../scripts/lib/site/post-history.ts";
import { type ShownAttachment, shownAttachments } from "../../scripts/lib/site/shown-attachments.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { Attachments } from "../components/attachments.tsx";
import { ChangedLine, Notes } from "../components/notes.tsx";
import { bodyHtml, needsOf, stylesOf, withContents } from "../components/prose.tsx";
import { ValidityState } from "../components/validity-state.tsx";
import { renderDocument } from "../layouts/document.tsx";

/** `/<slug>/`: the office's own pages, such as its PPID and contacts */
export const standing = pageType(
  "standing",
  (content) =>
    content.publication.pages.map((page) => {
      const history = content.histories?.get(historyKey(page));
      const data = {
        ...{ title: page.title, summary: page.summary, classification: page.classification },
        body: shownBody(content, page),
        attachments: shownAttachments(content, page),
        notes: shownNotes(page.corrections),
        modified: pageModifiedIn(content, page),
        history: history && { changed: history.changed },
        validity: validityAt(page.validUntil, content.publication.now),
        card: homeCardOf(content),
      };
      return { address: page.address, data };
    }),
  renderStanding,
);

interface StandingData extends Pick<StandingPage, "title" | "summary" | "classification"> {
  readonly body: ShownBody;
  readonly attachments: readonly ShownAttachment[];
  readonly notes: readonly Note[];
  readonly modified: Moment | undefined;
  /** of its changes, where there is a page of them */
  readonly history: { readonly changed: Moment | undefined } | undefined;
  readonly validity: Validity | undefined;
  readonly card: PageCard | undefined;
}

function renderStanding(frame: Frame, data: StandingData, address: string): string {
  const { title, summary, classification, body, attachments, notes, modified, history, validity, card } =
    data;
  const html = withContents(frame, bodyHtml(frame, body));
  return renderDocument(frame, {
    listStyles: false,
    ...{ address, title, card },
    description: summary,
    type: "website",
    modified,
    data: modified ? [changedPageOf(frame, { address, title, notes, modified })] : [],
    crumbs: crumbsTo(frame, { label: title, address }),
    ...stylesOf(html),
    needs: needsOf(html),
    look: "wrap standing",
    children: (
      <article>
        <header class="post-head">
          <h1 dir={dirOf(title)}>{title}</h1>
          <p class="lede" dir={dirOf(summary)}>
            {summary}
          </p>
          {validity && (
            <p>
              <ValidityState frame={frame} validity={validity} />
            </p>
          )}
          <ChangedLine frame={frame} notes={notes} history={history && { address, ...history }} />
          {classification && (
            <p class="fine">
              {`${frame.words.disclosure.classLabel}: `}
              <a href={frame.href(informationAddress(classification))}>
                {frame.words.disclosure.classes[classification].title}
              </a>
            </p>
          )}
        </header>
        <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
        <Attachments frame={frame} attachments={attachments} />
        <Notes frame={frame} notes={notes} />
      </article>
    ),
  });
}
