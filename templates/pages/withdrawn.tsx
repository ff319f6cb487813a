import { correctionsAddress } from "../../scripts/lib/model/addresses.ts";
import type { Withdrawal } from "../../scripts/lib/model/corrections.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { homeCardOf, type PageCard, pageType } from "../../scripts/lib/site/page.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { Contacts } from "../components/contacts.tsx";
import { renderDocument } from "../layouts/document.tsx";

interface WithdrawnData extends Pick<Withdrawal, "date" | "reason"> {
  /** the office's own */
  readonly card: PageCard | undefined;
}

/**
 * `/2026/11/<slug>/` of a post that was taken back: when and why, and nothing of the post itself. Search engines are to forget what they
 * have of it, which they do once they read that it is not to be listed; what is not listed is in no sitemap.
 */
export const withdrawn = pageType<WithdrawnData>(
  "withdrawn",
  (content) =>
    content.publication.withdrawn.map(({ address, withdrawn: { date, reason } }) => ({
      address,
      data: { date, reason, card: homeCardOf(content) },
    })),
  renderWithdrawn,
);

function renderWithdrawn(frame: Frame, { date, reason, card }: WithdrawnData, address: string): string {
  const { corrections: words } = frame.words;
  return renderDocument(frame, {
    listStyles: false,
    ...{ address, title: words.withdrawnTitle, card, index: false },
    description: words.withdrawnDescription(frame.site.name),
    type: "website",
    crumbs: crumbsTo(
      frame,
      { label: words.nav, address: correctionsAddress },
      { label: words.withdrawn, address },
    ),
    moreStyles: true,
    look: "wrap withdrawn",
    children: (
      <>
        <header class="post-head">
          <h1>{words.withdrawnTitle}</h1>
          <p class="lede">{words.withdrawnOn(formattersOf(frame).date(date.date))}</p>
        </header>
        <section aria-labelledby="alasan">
          <h2 id="alasan">{words.reason}</h2>
          <p dir={dirOf(reason)}>{reason}</p>
        </section>
        <section aria-labelledby="tanya">
          <h2 id="tanya">{words.questions}</h2>
          <Contacts frame={frame} />
          <p>
            <a href={frame.href(correctionsAddress)}>{words.all}</a>
          </p>
        </section>
      </>
    ),
  });
}
