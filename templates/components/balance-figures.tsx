import type { BalanceYear } from "../../scripts/lib/site/balance.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { VerdictWord } from "./verdict.tsx";

/** What the bars show, as a table: for whom a table says more, and for whom the bars say nothing. */
export function BalanceFigures({ frame, years }: { frame: Frame; years: readonly BalanceYear[] }) {
  const { balance } = frame.words;
  const formats = formattersOf(frame);
  const { pillars } = frame;
  return (
    <details class="fold all-figures">
      <summary>{balance.figures}</summary>
      <section class="table" tabindex={0} aria-label={balance.figures}>
        <table class="figures">
          <caption class="unseen">{balance.figuresCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{balance.columns.month}</th>
              <th scope="col">{balance.columns.verdict}</th>
              <th scope="col">{balance.columns.posts}</th>
              {pillars.map(({ id, label, target }) => (
                <th key={id} scope="col">
                  {balance.pillarColumn(label, formats.points(target))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.flatMap(({ months }) =>
              months.map((report) => (
                <tr key={report.month}>
                  <th scope="row">{formats.month(report.month)}</th>
                  <td>
                    <VerdictWord frame={frame} verdict={report.verdict} />
                  </td>
                  <td>{formats.number(report.posts)}</td>
                  {pillars.map(({ id }) => {
                    const { count = 0, share = 0 } = report.pillars[id] ?? {};
                    return (
                      <td key={id}>{balance.countAndShare(formats.number(count), formats.percent(share))}</td>
                    );
                  })}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </section>
    </details>
  );
}
