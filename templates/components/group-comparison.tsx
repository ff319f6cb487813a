import {
  type Comparison,
  type GroupFigures,
  type Measure,
  measures,
  type Standings,
} from "../../scripts/lib/insights/compare.ts";
import { insightWords } from "../../scripts/lib/language/insight-words.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

interface GroupComparisonProps {
  readonly frame: Frame;
  readonly by: Comparison;
  readonly groups: readonly GroupFigures[];
}

/** What posts of each group got beside the middle one of their channels, and whether that says anything. */
export function GroupComparison({ frame, by, groups }: GroupComparisonProps) {
  const say = frame.words.audience.insights;
  const { number } = formattersOf(frame);
  const { label, typical } = insightWords(frame.words, frame.pillars);
  return (
    <section class="table" tabindex={0} aria-label={`${frame.words.markdown.table}: ${say.headings[by]}`}>
      <table class="figures standings">
        <caption class="unseen">{say.headings[by]}</caption>
        <thead>
          <tr>
            <th scope="col">{say.columns[by]}</th>
            <th scope="col">{say.columns.posts}</th>
            <th scope="col">{say.columns.reach}</th>
            <th scope="col">{say.columns.interactions}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={`${group.pillar} ${group.id}`}>
              <th scope="row">{label(by, group)}</th>
              <td>{number(Math.max(group.reach.posts, group.interactions.posts))}</td>
              {measures.every((measure) => group[measure].standing === "few") ? (
                <td colSpan={measures.length}>
                  <small>{say.standings.reach.few}</small>
                </td>
              ) : (
                measures.map((measure) => (
                  <StandingCell
                    key={measure}
                    frame={frame}
                    measure={measure}
                    standings={group[measure]}
                    typical={typical(group[measure])}
                  />
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface StandingCellProps {
  readonly frame: Frame;
  readonly measure: Measure;
  readonly standings: Standings;
  readonly typical: string | undefined;
}

function StandingCell({ frame, measure, standings: { standing }, typical }: StandingCellProps) {
  const said = frame.words.audience.insights.standings[measure][standing];
  const sure = standing === "more" || standing === "less";
  return (
    <td class={sure ? "sure" : undefined}>
      {typical}
      <small>{said}</small>
    </td>
  );
}
