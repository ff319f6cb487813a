import type { MonthReport } from "../../scripts/lib/mix/month-report.ts";
import { monthAddress } from "../../scripts/lib/model/addresses.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { BalanceLink } from "./balance-link.tsx";
import { MixBar } from "./mix.tsx";
import { VerdictWord } from "./verdict.tsx";

export interface YearMonth {
  /** 2026-11 */
  readonly month: string;
  readonly posts: number;
  readonly report: MonthReport | undefined;
}

/** A year's months with their counts and verdicts. */
export function YearMonths({ frame, months }: { frame: Frame; months: readonly YearMonth[] }) {
  const words = frame.words.site;
  const formats = formattersOf(frame);
  return (
    <section class="year-months" aria-labelledby="bulan">
      <h2 id="bulan">{words.yearMonths}</h2>
      <ul>
        {months.map(({ month, posts, report }) => {
          return (
            <li key={month}>
              <a href={frame.href(monthAddress(month))}>{formats.monthName(month)}</a>
              <span>{words.posts(formats.number(posts), posts)}</span>
              {report && <MixBar frame={frame} report={report} />}
              {report && <VerdictWord frame={frame} verdict={report.verdict} />}
            </li>
          );
        })}
      </ul>
      <BalanceLink frame={frame} />
    </section>
  );
}
