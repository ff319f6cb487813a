import type { BalanceYear } from "../../scripts/lib/site/balance.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { Sign } from "./verdict.tsx";

const monthsOfYear = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/** Many years at a glance: a row a year, a sign a month. */
export function BalanceOverview({ frame, years }: { frame: Frame; years: readonly BalanceYear[] }) {
  const { balance, verdicts } = frame.words;
  const formats = formattersOf(frame);
  return (
    <table class="overview">
      <caption class="unseen">{balance.overview}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{balance.year}</span>
          </th>
          {monthsOfYear.map((month) => {
            const name = formats.monthName(`2000-${month}`);
            return (
              <th key={month} scope="col">
                <span aria-hidden="true">{name.slice(0, 1)}</span>
                <span class="unseen">{name}</span>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, months }) => {
          const verdictIn = new Map(months.map((report) => [report.month.slice(5), report.verdict]));
          return (
            <tr key={year}>
              <th scope="row">
                <a href={`#t${year}`}>{year}</a>
              </th>
              {monthsOfYear.map((month) => {
                const verdict = verdictIn.get(month);
                return (
                  <td key={month}>
                    {verdict && <Sign verdict={verdict} />}
                    <span class="unseen">{verdict ? verdicts.labels[verdict] : balance.noPosts}</span>
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
