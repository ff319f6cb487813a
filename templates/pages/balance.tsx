import { balanceAddress, balanceCsvAddress, balanceJsonAddress } from "../../scripts/lib/model/addresses.ts";
import { balanceOf } from "../../scripts/lib/site/balance.ts";
import { balanceData } from "../../scripts/lib/site/balance-data.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { balanceDatasetOf } from "../../scripts/lib/site/json-ld.ts";
import { Page, type PageType, type SiteContext } from "../../scripts/lib/site/page.ts";
import { BalanceDownloads } from "../components/balance-downloads.tsx";
import { BalanceMethod } from "../components/balance-method.tsx";
import { BalanceMonths } from "../components/balance-months.tsx";
import { BalancePromise } from "../components/balance-promise.tsx";
import { Mix } from "../components/mix.tsx";
import { MixPatterns } from "../components/mix-chart.tsx";
import { renderDocument } from "../layouts/document.tsx";

/** `/keseimbangan/`: what the office promises and how every month kept to it; `data.json` and `data.csv` beside it. */
export const balance: PageType = {
  name: "balance",
  pages: (site) => [
    new Page(balanceAddress, () => renderBalance(site)),
    new Page(balanceJsonAddress, () => balanceData(site).json.text),
    new Page(balanceCsvAddress, () => balanceData(site).csv.text),
  ],
};

function renderBalance(site: SiteContext): string {
  const { publication, words } = site;
  const formats = formatsOf(site);
  const { nav, title, lede, asOf, description } = words.balance;
  return renderDocument(site, {
    address: balanceAddress,
    title,
    description: description(publication.site.name),
    type: "website",
    card: "keseimbangan",
    crumbs: crumbsTo(site, { label: nav, address: balanceAddress }),
    data: [balanceDatasetOf(site)],
    look: "wrap list balance",
    children: (
      <>
        <MixPatterns site={site} />
        <header class="list-head">
          <h1>{title}</h1>
          <p class="lede">{lede}</p>
          <p class="fine">{asOf(formats.moment(publication.now))}</p>
        </header>
        <BalancePromise site={site} />
        <ThisMonth site={site} />
        <BalanceMonths site={site} />
        <BalanceMethod site={site} />
        <BalanceDownloads site={site} />
      </>
    ),
  });
}

function ThisMonth({ site }: { site: SiteContext }) {
  const { balance } = site.words;
  const month = formatsOf(site).month(site.publication.now.month);
  const { current } = balanceOf(site);
  if (current) return <Mix site={site} report={current} on="balance" />;
  return (
    <section aria-labelledby="imbangan">
      <h2 id="imbangan">{balance.thisMonth(month)}</h2>
      <p class="empty">{balance.nothingYet(month)}</p>
    </section>
  );
}
