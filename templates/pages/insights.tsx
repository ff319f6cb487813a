import { postingsCsv } from "../../scripts/lib/insights/insights-json.ts";
import { insightWords } from "../../scripts/lib/language/insight-words.ts";
import {
  channelsAddress,
  insightsAddress,
  insightsCsvAddress,
  insightsJsonAddress,
} from "../../scripts/lib/model/addresses.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import {
  hasInsights,
  type InsightFacts,
  insightFactsOf,
  insightsJsonText,
  shownPostings,
} from "../../scripts/lib/site/insights-data.ts";
import { insightsDatasetOf } from "../../scripts/lib/site/json-ld.ts";
import {
  homeCardOf,
  type PageCard,
  type PagePlan,
  pageType,
  type SiteContent,
} from "../../scripts/lib/site/page.ts";
import { ChannelFigures } from "../components/channel-figures.tsx";
import { EarnedShares } from "../components/earned-shares.tsx";
import { GroupComparison } from "../components/group-comparison.tsx";
import { renderDocument } from "../layouts/document.tsx";

interface InsightsData {
  readonly facts: InsightFacts;
  readonly card: PageCard | undefined;
}

/** `/jangkauan/`: how far posts got on each channel, and what the mix of pillars earned */
export const insights = pageType<InsightsData>(
  "insights",
  (content) => plansOf(content, insightsAddress, (facts) => ({ facts, card: homeCardOf(content) })),
  renderInsights,
);

/** `/jangkauan/data.json` */
export const insightsJson = pageType<InsightFacts>(
  "insights-json",
  (content) => plansOf(content, insightsJsonAddress, (facts) => facts),
  insightsJsonText,
);

/** `/jangkauan/data.csv` */
export const insightsCsv = pageType<Pick<InsightFacts, "postings">>(
  "insights-csv",
  (content) => plansOf(content, insightsCsvAddress, ({ postings }) => ({ postings })),
  (frame, { postings }) => postingsCsv(shownPostings(frame, postings)),
);

/** None where there is no export, or the office publishes none. */
function plansOf<T extends object>(
  { publication }: SiteContent,
  address: string,
  dataOf: (facts: InsightFacts) => T,
): PagePlan<T>[] {
  return hasInsights(publication) ? [{ address, data: dataOf(insightFactsOf(publication)) }] : [];
}

function renderInsights(frame: Frame, { facts, card }: InsightsData, address: string): string {
  const say = frame.words.audience.insights;
  const { channels: ofChannels } = frame.words.audience;
  const { report } = facts;
  const { number, date } = formattersOf(frame);
  const spoken = insightWords(frame.words, frame.pillars);
  const { from = "", to = "", by } = report;
  return renderDocument(frame, {
    ...{ address, card, title: say.title },
    description: say.description(frame.site.name),
    type: "website",
    crumbs: crumbsTo(frame, { label: ofChannels.nav, address: channelsAddress }, { label: say.nav, address }),
    data: [insightsDatasetOf(frame, { from, to })],
    moreStyles: true,
    look: "wrap list balance insights",
    children: (
      <>
        <header class="list-head">
          <h1>{say.title}</h1>
          <p class="lede">{say.lede}</p>
          <p class="fine">
            {say.summary(number(report.postings), number(report.posts), date(from), date(to))}
          </p>
        </header>
        <EarnedShares frame={frame} report={report} sentences={spoken.earned(report)} />
        <ChannelFigures frame={frame} channels={report.channels} />
        <section aria-labelledby="perbandingan">
          <h2 id="perbandingan">{say.headings.pillar}</h2>
          <p>{say.groupsIntro}</p>
          <GroupComparison frame={frame} by="pillar" groups={by.pillar} />
          {(["kind", "weekday", "hour"] as const).map(
            (one) =>
              by[one].length > 0 && (
                <details key={one} class="fold">
                  <summary>{say.headings[one]}</summary>
                  <GroupComparison frame={frame} by={one} groups={by[one]} />
                </details>
              ),
          )}
        </section>
        <section aria-labelledby="cara">
          <h2 id="cara">{say.methodHeading}</h2>
          {say.method(number(report.minimum)).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <Downloads frame={frame} facts={facts} />
      </>
    ),
  });
}

function Downloads({ frame, facts }: { frame: Frame; facts: InsightFacts }) {
  const say = frame.words.audience.insights;
  const { bytes } = formattersOf(frame);
  const files = [
    [
      insightsCsvAddress,
      "text/csv",
      "jangkauan.csv",
      say.csv,
      postingsCsv(shownPostings(frame, facts.postings)),
    ],
    [insightsJsonAddress, "application/json", "jangkauan.json", say.json, insightsJsonText(frame, facts)],
  ] as const;
  return (
    <section aria-labelledby="data">
      <h2 id="data">{say.dataHeading}</h2>
      <p>{say.dataIntro}</p>
      <ul class="downloads">
        {files.map(([address, type, name, label, text]) => (
          <li key={address}>
            <a href={frame.href(address)} type={type} download={name}>
              {label} <small>{bytes(Buffer.byteLength(text))}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
