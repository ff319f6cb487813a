import type { MonthReport } from "../../scripts/lib/mix/month-report.ts";
import { monthAddress } from "../../scripts/lib/model/addresses.ts";
import type { Balance, BalanceYear } from "../../scripts/lib/site/balance.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { mixMissed } from "../../scripts/lib/site/mix-words.ts";
import { BalanceFigures } from "./balance-figures.tsx";
import { BalanceOverview } from "./balance-overview.tsx";
import { tallyWords } from "./balance-so-far.tsx";
import { Explanation } from "./explanation.tsx";
import { lookOf, Mark } from "./mark.tsx";
import { MixChart } from "./mix-chart.tsx";
import { VerdictWord } from "./verdict.tsx";

/** With fewer years than this the list is its own overview. */
const yearsForOverview = 3;

/** Every month as a bar, newest first, under the bar of the targets; then the same in figures. */
export function BalanceMonths({ frame, balance: data }: { frame: Frame; balance: Balance }) {
  const { balance, site: general } = frame.words;
  const { years } = data;
  return (
    <section class="by-month" aria-labelledby="bulan">
      <h2 id="bulan">{balance.byMonth}</h2>
      {years.length === 0 && <p class="empty">{general.noPosts}</p>}
      {years.length >= yearsForOverview && <BalanceOverview frame={frame} years={years} />}
      {years.length > 0 && (
        <>
          <TargetRow frame={frame} />
          {years.map((year) => (
            <Year key={year.year} frame={frame} {...year} />
          ))}
          <details class="fold">
            <summary>{balance.howToReadHeading}</summary>
            <p>{balance.howToRead}</p>
          </details>
          <BalanceFigures frame={frame} years={years} />
        </>
      )}
    </section>
  );
}

function TargetRow({ frame }: { frame: Frame }) {
  const formats = formattersOf(frame);
  return (
    <div class="month-row target-row">
      <p class="name">{frame.words.balance.target}</p>
      <MixChart frame={frame} report={undefined} />
      <ul class="legend">
        {frame.pillars.map((pillar) => (
          <li key={pillar.id} class={lookOf(frame, pillar).tone}>
            <Mark shape={lookOf(frame, pillar).shape} />
            {`${pillar.label} ${formats.points(pillar.target)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Year({ frame, year, months, tally }: { frame: Frame } & BalanceYear) {
  return (
    <section class="of-year" aria-labelledby={`t${year}`}>
      <h3 id={`t${year}`}>
        {year} <small>{tallyWords(frame, tally)}</small>
      </h3>
      <ol>
        {months.map((report) => (
          <MonthRow key={report.month} frame={frame} report={report} />
        ))}
      </ol>
    </section>
  );
}

function MonthRow({ frame, report }: { frame: Frame; report: MonthReport }) {
  const formats = formattersOf(frame);
  const { month, posts, verdict, note } = report;
  return (
    <li class={`month-row ${verdict}`}>
      <p class="name">
        <a href={frame.href(monthAddress(month))}>
          {formats.monthName(month)}
          <span class="unseen">{` ${month.slice(0, 4)}`}</span>
        </a>{" "}
        <small>{frame.words.site.posts(formats.number(posts), posts)}</small>
      </p>
      <MixChart frame={frame} report={report} />
      <p class="said">
        <VerdictWord frame={frame} verdict={verdict} />
      </p>
      <ul class="legend">
        {frame.pillars.map((pillar) => (
          <li key={pillar.id} class={lookOf(frame, pillar).tone}>
            <Mark shape={lookOf(frame, pillar).shape} />
            <span class="unseen">{`${pillar.label} `}</span>
            {formats.number(report.pillars[pillar.id]?.count ?? 0)}
          </li>
        ))}
      </ul>
      {verdict === "off" && <small class="missed">{mixMissed(frame, report)}</small>}
      <Explanation frame={frame} note={note} />
    </li>
  );
}
