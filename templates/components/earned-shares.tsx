import type { EarnedShare, InsightReport } from "../../scripts/lib/insights/compare.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { widthClass } from "../../scripts/lib/site/widths.ts";
import { lookOf, Mark } from "./mark.tsx";

interface EarnedSharesProps {
  readonly frame: Frame;
  readonly report: InsightReport;
  readonly sentences: readonly string[];
}

/** What the mix of pillars earned: each one's part of the postings, of their readers and of their responses. */
export function EarnedShares({ frame, report: { earned }, sentences }: EarnedSharesProps) {
  const say = frame.words.audience.insights;
  const { percent } = formattersOf(frame);
  const parts = [
    [say.columns.share, ({ share }: EarnedShare) => share],
    [say.columns.shareReach, ({ reach }: EarnedShare) => reach],
    [say.columns.shareInteractions, ({ interactions }: EarnedShare) => interactions],
  ] as const;
  const shown = frame.pillars.flatMap((pillar) => {
    const own = earned.find(({ pillar: id }) => id === pillar.id);
    return own ? [{ pillar, own, look: lookOf(frame, pillar) }] : [];
  });
  return (
    <section aria-labelledby="hasil">
      <h2 id="hasil">{say.earnedHeading}</h2>
      {sentences.map((sentence) => (
        <p key={sentence} class="headline">
          {sentence}
        </p>
      ))}
      {shown.length > 0 && (
        <>
          <p>{say.earnedIntro}</p>
          <div class="bars" aria-hidden="true">
            {parts.map(([label, partOf]) => (
              <>
                <span>{label}</span>
                <span class="bar">
                  {shown.map(
                    ({ pillar, own, look }) =>
                      (partOf(own) ?? 0) > 0 && (
                        <i
                          key={pillar.id}
                          class={`${look.tone} ${look.shape} ${widthClass(partOf(own) ?? 0)}`}
                        />
                      ),
                  )}
                </span>
              </>
            ))}
          </div>
          <section
            class="table"
            tabindex={0}
            aria-label={`${frame.words.markdown.table}: ${say.earnedHeading}`}
          >
            <table class="figures">
              <caption class="unseen">{say.earnedHeading}</caption>
              <thead>
                <tr>
                  <th scope="col">{say.columns.pillar}</th>
                  {parts.map(([label]) => (
                    <th key={label} scope="col">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map(({ pillar, own, look }) => (
                  <tr key={pillar.id} class={look.tone}>
                    <th scope="row">
                      <Mark shape={look.shape} />
                      {pillar.label}
                    </th>
                    {parts.map(([label, partOf]) => {
                      const part = partOf(own);
                      return <td key={label}>{part === undefined ? "–" : percent(part)}</td>;
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </section>
  );
}
