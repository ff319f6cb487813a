import type { MonthReport } from "../../scripts/lib/mix/month-report.ts";
import { balanceAddress, monthAddress, pillarAddress } from "../../scripts/lib/model/addresses.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { mixExplained, mixInBrief, mixSentence } from "../../scripts/lib/site/mix-words.ts";
import { widthClass } from "../../scripts/lib/site/widths.ts";
import { Explanation } from "./explanation.tsx";
import { lookOf, Mark } from "./mark.tsx";
import { VerdictWord } from "./verdict.tsx";

interface MixProps {
  readonly frame: Frame;
  readonly report: MonthReport;
}

/** A month's mix, or its targets, as one bar: each pillar in its colour and pattern. Figures in words stand beside it. */
export function MixBar({ frame, report, of = "share" }: MixProps & { of?: "share" | "target" }) {
  return (
    <div class="bar" aria-hidden="true">
      {frame.pillars.map((pillar) => {
        const size = report.pillars[pillar.id]?.[of] ?? 0;
        const { tone, shape } = lookOf(frame, pillar);
        return size > 0 ? <i key={pillar.id} class={`${tone} ${shape} ${widthClass(size)}`} /> : null;
      })}
    </div>
  );
}

/** The verdict on a month in one line, which leads to the figures below it. */
export function VerdictLine({ frame, report }: MixProps) {
  return (
    <p class="verdict-line">
      <VerdictWord frame={frame} verdict={report.verdict} title />
      {`: ${mixInBrief(frame, report)}. `}
      <a href="#imbangan">{frame.words.site.mixFigures}</a>
    </p>
  );
}

/** The verdict on a month, with the figures that it rests on: on its own page, and on that of all months. */
export function Mix({ frame, report, on = "month" }: MixProps & { on?: "month" | "balance" }) {
  const { balance, site: words } = frame.words;
  const { mixColumns } = words;
  const month = formattersOf(frame).month(report.month);
  return (
    <section class={`mix ${report.verdict}`} aria-labelledby="imbangan">
      <h2 id="imbangan">{on === "month" ? words.mix : balance.thisMonth(month)}</h2>
      <p class="headline">
        <VerdictWord frame={frame} verdict={report.verdict} title />
      </p>
      <p>{mixSentence(frame, report)}</p>
      <Explanation frame={frame} note={report.note} />
      <div class="bars" aria-hidden="true">
        <span>{mixColumns.share}</span>
        <MixBar frame={frame} report={report} />
        <span>{mixColumns.target}</span>
        <MixBar frame={frame} report={report} of="target" />
      </div>
      <MixTable frame={frame} report={report} />
      {on === "month" && <p class="fine">{mixExplained(frame)}</p>}
      <p>
        {on === "month" ? (
          <a class="more" href={frame.href(balanceAddress)}>
            {balance.allMonths}
          </a>
        ) : (
          <a class="more" href={frame.href(monthAddress(report.month))}>
            {words.mixSeeMonth(month)}
          </a>
        )}
      </p>
    </section>
  );
}

function MixTable({ frame, report }: MixProps) {
  const { mixCaption, mixColumns, mixTotal } = frame.words.site;
  const formats = formattersOf(frame);
  return (
    // Only very large text is wider than a phone; its links let a keyboard scroll there.
    <div class="scrolls">
      <table class="figures">
        <caption class="unseen">{mixCaption(formats.month(report.month))}</caption>
        <thead>
          <tr>
            <th scope="col">{mixColumns.pillar}</th>
            <th scope="col">{mixColumns.count}</th>
            <th scope="col">{mixColumns.share}</th>
            <th scope="col">{mixColumns.target}</th>
          </tr>
        </thead>
        <tbody>
          {frame.pillars.map((pillar) => {
            const figures = report.pillars[pillar.id];
            if (!figures) return null;
            const { tone, shape } = lookOf(frame, pillar);
            return (
              <tr key={pillar.id} class={tone}>
                <th scope="row">
                  <a href={frame.href(pillarAddress(pillar.id))}>
                    <Mark shape={shape} />
                    {pillar.label}
                  </a>
                </th>
                <td>{formats.number(figures.count)}</td>
                <td>{formats.percent(figures.share)}</td>
                <td>{formats.points(pillar.target)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{mixTotal}</th>
            <td>{formats.number(report.posts)}</td>
            <td>{formats.percent(1)}</td>
            <td>{formats.percent(1)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
