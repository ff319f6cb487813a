import type { MonthReport } from "../../scripts/lib/mix/month-report.ts";
import { balanceAddress } from "../../scripts/lib/model/addresses.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import { mixExplained, mixSentence } from "../../scripts/lib/site/mix-words.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { lookOf, Mark } from "./mark.tsx";
import { VerdictWord } from "./verdict.tsx";

interface MixProps {
  readonly site: SiteContext;
  readonly report: MonthReport;
}

/** A month's mix, or its targets, as one bar: each pillar in its colour and pattern. Figures in words stand beside it. */
export function MixBar({ site, report, of = "share" }: MixProps & { of?: "share" | "target" }) {
  return (
    <div class="bar" aria-hidden="true">
      {site.publication.pillars.map(({ subject }) => {
        const size = report.pillars[subject.id]?.[of] ?? 0;
        const { tone, shape } = lookOf(site, subject);
        return size > 0 ? (
          <i key={subject.id} class={`${tone} ${shape}`} style={`width:${width(size)}`} />
        ) : null;
      })}
    </div>
  );
}

/** The verdict on a month, with the figures that it rests on: on its own page, and on that of all months. */
export function Mix({ site, report, on = "month" }: MixProps & { on?: "month" | "balance" }) {
  const { balance, site: words } = site.words;
  const { mixColumns } = words;
  const month = formatsOf(site).month(report.month);
  return (
    <section class={`mix ${report.verdict}`} aria-labelledby="imbangan">
      <h2 id="imbangan">{on === "month" ? words.mix : balance.thisMonth(month)}</h2>
      <p class="headline">
        <VerdictWord site={site} verdict={report.verdict} title />
      </p>
      <p>{mixSentence(site, report)}</p>
      <div class="bars" aria-hidden="true">
        <span>{mixColumns.share}</span>
        <MixBar site={site} report={report} />
        <span>{mixColumns.target}</span>
        <MixBar site={site} report={report} of="target" />
      </div>
      <MixTable site={site} report={report} />
      {on === "month" && <p class="fine">{mixExplained(site)}</p>}
      <p>
        {on === "month" ? (
          <a class="more" href={balanceAddress}>
            {balance.allMonths}
          </a>
        ) : (
          <a class="more" href={`/${report.month.replace("-", "/")}/`}>
            {words.mixSeeMonth(month)}
          </a>
        )}
      </p>
    </section>
  );
}

function MixTable({ site, report }: MixProps) {
  const { mixCaption, mixColumns, mixTotal } = site.words.site;
  const formats = formatsOf(site);
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
          {site.publication.pillars.map(({ subject, address }) => {
            const figures = report.pillars[subject.id];
            if (!figures) return null;
            const { tone, shape } = lookOf(site, subject);
            return (
              <tr key={subject.id} class={tone}>
                <th scope="row">
                  <a href={address}>
                    <Mark shape={shape} />
                    {subject.label}
                  </a>
                </th>
                <td>{formats.number(figures.count)}</td>
                <td>{formats.percent(figures.share)}</td>
                <td>{formats.points(subject.target)}</td>
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

/** A share of 0–1 as a CSS width, to a hundredth of a percent. */
function width(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
