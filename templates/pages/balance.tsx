import type { MonthReport } from "../../scripts/lib/mix/month-report.ts";
import {
  balanceAddress,
  balanceCsvAddress,
  balanceJsonAddress,
  cardKeys,
} from "../../scripts/lib/model/addresses.ts";
import { type Balance, balanceOf } from "../../scripts/lib/site/balance.ts";
import {
  type BalanceFacts,
  balanceCsvText,
  balanceFactsOf,
  balanceJsonText,
} from "../../scripts/lib/site/balance-data.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { balanceDatasetOf } from "../../scripts/lib/site/json-ld.ts";
import { cardOf, type PageCard, pageType } from "../../scripts/lib/site/page.ts";
import { BalanceDownloads } from "../components/balance-downloads.tsx";
import { BalanceMethod } from "../components/balance-method.tsx";
import { BalanceMonths } from "../components/balance-months.tsx";
import { BalancePromise } from "../components/balance-promise.tsx";
import { BalanceSoFar } from "../components/balance-so-far.tsx";
import { Mix } from "../components/mix.tsx";
import { MixPatterns } from "../components/mix-chart.tsx";
import { renderDocument } from "../layouts/document.tsx";

interface BalanceData {
  readonly balance: Balance;
  readonly facts: BalanceFacts;
  readonly card: PageCard | undefined;
}

/** `/keseimbangan/`: what the office promises and how every month kept to it */
export const balance = pageType<BalanceData>(
  "balance",
  (content) => [
    {
      address: balanceAddress,
      data: {
        balance: balanceOf(content),
        facts: balanceFactsOf(content),
        card: cardOf(content, cardKeys.balance),
      },
    },
  ],
  renderBalance,
);

/** `/keseimbangan/data.json` */
export const balanceJson = pageType(
  "balance-json",
  (content) => [{ address: balanceJsonAddress, data: balanceFactsOf(content) }],
  balanceJsonText,
);

/** `/keseimbangan/data.csv` */
export const balanceCsv = pageType(
  "balance-csv",
  (content) => [{ address: balanceCsvAddress, data: { months: balanceFactsOf(content).months } }],
  balanceCsvText,
);

function renderBalance(frame: Frame, { balance, facts, card }: BalanceData, address: string): string {
  const { nav, title, lede, asOf, description } = frame.words.balance;
  const { now, months } = facts;
  return renderDocument(frame, {
    ...{ address, title, card },
    description: description(frame.site.name),
    type: "website",
    crumbs: crumbsTo(frame, { label: nav, address }),
    data: [balanceDatasetOf(frame, { now, first: months[0]?.month })],
    moreStyles: true,
    look: "wrap list balance",
    children: (
      <>
        <MixPatterns frame={frame} />
        <header class="list-head">
          <h1>{title}</h1>
          <p class="lede">{lede}</p>
          <BalanceSoFar frame={frame} balance={balance} />
        </header>
        <ThisMonth frame={frame} month={now.month} report={balance.current} />
        <p class="fine as-of">{asOf(formattersOf(frame).moment(now))}</p>
        <BalanceMonths frame={frame} balance={balance} />
        <BalancePromise frame={frame} />
        <BalanceMethod frame={frame} example={balance.example} />
        <BalanceDownloads frame={frame} facts={facts} />
      </>
    ),
  });
}

interface ThisMonthProps {
  readonly frame: Frame;
  /** 2026-11 */
  readonly month: string;
  readonly report: MonthReport | undefined;
}

function ThisMonth({ frame, month, report }: ThisMonthProps) {
  const { balance } = frame.words;
  const name = formattersOf(frame).month(month);
  if (report) return <Mix frame={frame} report={report} on="balance" />;
  return (
    <section class="mix" aria-labelledby="imbangan">
      <h2 id="imbangan">{balance.thisMonth(name)}</h2>
      <p class="empty">{balance.nothingYet(name)}</p>
    </section>
  );
}
