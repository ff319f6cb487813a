import type { MonthReport } from "../../scripts/lib/mix/month-report.ts";
import { monthAddress } from "../../scripts/lib/model/addresses.ts";
import type { Balance, VerdictTally } from "../../scripts/lib/site/balance.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { Sign } from "./verdict.tsx";

/** Months that stand side by side on a phone. */
const newest = 4;

/** Whether the promise was kept, in one sentence and a sign for each of the newest months that are over. */
export function BalanceSoFar({ frame, balance: { years, tally } }: { frame: Frame; balance: Balance }) {
  const { balance, verdicts } = frame.words;
  const formats = formattersOf(frame);
  const over = tally.reduce((sum, [, months]) => sum + months, 0);
  if (over === 0) return null;
  const months = years.flatMap((year) => year.months).filter(isOver);
  return (
    <div class="so-far">
      <p>{balance.tally(formats.number(over), tallyWords(frame, tally), over)}</p>
      <ul>
        {months.slice(0, newest).map(({ month, verdict }) => (
          <li key={month}>
            <a href={frame.href(monthAddress(month))}>
              <Sign verdict={verdict} />
              {formats.shortMonthName(month)}
              <span class="of">{` ${month.slice(0, 4)}`}</span>
              <span class="unseen">{`: ${verdicts.labels[verdict]}`}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function isOver({ verdict }: MonthReport): boolean {
  return verdict !== "open" && verdict !== "planned";
}

/** 3 seimbang dan 1 timpang */
export function tallyWords(frame: Frame, tally: VerdictTally): string {
  const { balance, verdicts } = frame.words;
  const formats = formattersOf(frame);
  return formats.list(
    tally.map(([verdict, months]) =>
      balance.verdictCount(formats.number(months), verdict, verdicts.labels[verdict]),
    ),
  );
}
