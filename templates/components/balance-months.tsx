import type { MonthReport } from "../../scripts/lib/mix/month-report.ts";
import { type BalanceYear, balanceOf, type VerdictTally } from "../../scripts/lib/site/balance.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { mixMissed } from "../../scripts/lib/site/mix-words.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { BalanceFigures } from "./balance-figures.tsx";
import { BalanceOverview } from "./balance-overview.tsx";
import { lookOf, Mark } from "./mark.tsx";
import { MixChart } from "./mix-chart.tsx";
import { VerdictWord } from "./verdict.tsx";

/** With fewer years than this the list is its own overview. */
const yearsForOverview = 3;

/** Every month as a bar, newest first, under the bar of the targets; then the same in figures. */
export function BalanceMonths({ site }: { site: SiteContext }) {
  const { balance, site: general } = site.words;
  const { years, tally } = balanceOf(site);
  const over = tally.reduce((sum, [, months]) => sum + months, 0);
  return (
    <section class="by-month" aria-labelledby="bulan">
      <h2 id="bulan">{balance.byMonth}</h2>
      {over > 0 && <p>{balance.tally(formatsOf(site).number(over), tallyWords(site, tally), over)}</p>}
      {years.length === 0 && <p class="empty">{general.noPosts}</p>}
      {years.length >= yearsForOverview && <BalanceOverview site={site} years={years} />}
      {years.length > 0 && (
        <>
          <p class="fine">{balance.howToRead}</p>
          <TargetRow site={site} />
          {years.map((year) => (
            <Year key={year.year} site={site} {...year} />
          ))}
          <BalanceFigures site={site} years={years} />
        </>
      )}
    </section>
  );
}

function TargetRow({ site }: { site: SiteContext }) {
  const formats = formatsOf(site);
  return (
    <div class="month-row target-row">
      <p class="name">{site.words.balance.target}</p>
      <MixChart site={site} report={undefined} />
      <ul class="legend">
        {site.publication.pillars.map(({ subject }) => (
          <li key={subject.id} class={lookOf(site, subject).tone}>
            <Mark shape={lookOf(site, subject).shape} />
            {`${subject.label} ${formats.points(subject.target)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Year({ site, year, months, tally }: { site: SiteContext } & BalanceYear) {
  return (
    <section class="of-year" aria-labelledby={`t${year}`}>
      <h3 id={`t${year}`}>
        {year} <small>{tallyWords(site, tally)}</small>
      </h3>
      <ol>
        {months.map((report) => (
          <MonthRow key={report.month} site={site} report={report} />
        ))}
      </ol>
    </section>
  );
}

function MonthRow({ site, report }: { site: SiteContext; report: MonthReport }) {
  const formats = formatsOf(site);
  const { month, posts, verdict } = report;
  return (
    <li class={`month-row ${verdict}`}>
      <p class="name">
        <a href={`/${month.replace("-", "/")}/`}>
          {formats.monthName(month)}
          <span class="unseen">{` ${month.slice(0, 4)}`}</span>
        </a>{" "}
        <small>{site.words.site.posts(formats.number(posts), posts)}</small>
      </p>
      <MixChart site={site} report={report} />
      <p class="said">
        <VerdictWord site={site} verdict={verdict} />
      </p>
      <ul class="legend">
        {site.publication.pillars.map(({ subject }) => (
          <li key={subject.id} class={lookOf(site, subject).tone}>
            <Mark shape={lookOf(site, subject).shape} />
            <span class="unseen">{`${subject.label} `}</span>
            {formats.number(report.pillars[subject.id]?.count ?? 0)}
          </li>
        ))}
      </ul>
      {verdict === "off" && <small class="missed">{mixMissed(site, report)}</small>}
    </li>
  );
}

function tallyWords(site: SiteContext, tally: VerdictTally): string {
  const { balance, verdicts } = site.words;
  const formats = formatsOf(site);
  return formats.list(
    tally.map(([verdict, months]) => balance.verdictCount(formats.number(months), verdicts.labels[verdict])),
  );
}
