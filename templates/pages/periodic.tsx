import type { ItemReport } from "../../scripts/lib/disclosure/item-reports.ts";
import { periodicCsv as csvOf } from "../../scripts/lib/disclosure/periodic-data.ts";
import {
  cardKeys,
  periodicAddress,
  periodicCsvAddress,
  periodicJsonAddress,
} from "../../scripts/lib/model/addresses.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { periodicDatasetOf } from "../../scripts/lib/site/json-ld.ts";
import {
  cardOf,
  type PageCard,
  type PagePlan,
  pageType,
  type SiteContent,
} from "../../scripts/lib/site/page.ts";
import {
  type PeriodicFacts,
  periodicFactsOf,
  periodicJsonText,
} from "../../scripts/lib/site/periodic-data.ts";
import { AskInformation } from "../components/ask-information.tsx";
import { ClassNav } from "../components/class-nav.tsx";
import { PeriodicItems, PeriodicTally } from "../components/periodic-items.tsx";
import { renderDocument } from "../layouts/document.tsx";

interface PeriodicData {
  readonly facts: PeriodicFacts;
  readonly card: PageCard | undefined;
}

/** `/informasi-berkala/`: what the office has to publish periodically, and whether it is there */
export const periodic = pageType<PeriodicData>(
  "periodic",
  (content) =>
    plansOf(content, periodicAddress, (facts) => ({
      facts,
      card: cardOf(content, cardKeys.home, content.publication.site.name),
    })),
  renderPeriodic,
);

/** `/informasi-berkala/data.json` */
export const periodicJson = pageType<PeriodicFacts>(
  "periodic-json",
  (content) => plansOf(content, periodicJsonAddress, (facts) => facts),
  periodicJsonText,
);

/** `/informasi-berkala/data.csv` */
export const periodicCsv = pageType<{ readonly items: readonly ItemReport[] }>(
  "periodic-csv",
  (content) => plansOf(content, periodicCsvAddress, ({ items }) => ({ items })),
  (frame, { items }) => csvOf(items, frame.absolute),
);

/** None where the office has no berkala.yaml. */
function plansOf<T extends object>(
  content: SiteContent,
  address: string,
  dataOf: (facts: PeriodicFacts) => T,
): PagePlan<T>[] {
  return content.publication.periodic.length === 0
    ? []
    : [{ address, data: dataOf(periodicFactsOf(content.publication)) }];
}

function renderPeriodic(frame: Frame, { facts, card }: PeriodicData, address: string): string {
  const { periodic: say } = frame.words.disclosure;
  const { now, items } = facts;
  const formats = formattersOf(frame);
  const csv = Buffer.byteLength(csvOf(items, frame.absolute));
  const json = Buffer.byteLength(periodicJsonText(frame, facts));
  return renderDocument(frame, {
    ...{ address, card },
    title: say.title,
    description: say.description(frame.site.name),
    type: "website",
    crumbs: crumbsTo(frame, { label: say.nav, address }),
    data: [periodicDatasetOf(frame, now)],
    moreStyles: true,
    look: "wrap list periodic",
    children: (
      <>
        <header class="list-head">
          <h1>{say.title}</h1>
          <p class="lede">{say.lede}</p>
          <p class="fine">{say.asOf(formats.moment(now))}</p>
          <ClassNav frame={frame} current={address} />
        </header>
        <PeriodicTally frame={frame} items={items} />
        <PeriodicItems frame={frame} items={items} />
        <section aria-labelledby="cara">
          <h2 id="cara">{say.method}</h2>
          <p>{say.methodBody}</p>
        </section>
        <section aria-labelledby="data">
          <h2 id="data">{say.data}</h2>
          <p>{say.dataIntro}</p>
          <ul class="downloads">
            <li>
              <a href={frame.href(periodicCsvAddress)} type="text/csv" download="informasi-berkala.csv">
                {say.csv} <small>{formats.bytes(csv)}</small>
              </a>
            </li>
            <li>
              <a
                href={frame.href(periodicJsonAddress)}
                type="application/json"
                download="informasi-berkala.json"
              >
                {say.json} <small>{formats.bytes(json)}</small>
              </a>
            </li>
          </ul>
        </section>
        <AskInformation frame={frame} />
      </>
    ),
  });
}
