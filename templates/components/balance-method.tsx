import type { WorkedExample } from "../../scripts/lib/site/balance.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { judgedFrom, pointsOf } from "../../scripts/lib/site/mix-words.ts";
import { lookOf, Mark } from "./mark.tsx";

/** How a month is judged, in words and on one of the office's own months. */
export function BalanceMethod({ frame, example }: { frame: Frame; example: WorkedExample | undefined }) {
  const { balance } = frame.words;
  const tolerance = pointsOf(frame, frame.site.mix.tolerance);
  return (
    <section aria-labelledby="cara">
      <h2 id="cara">{balance.method}</h2>
      <ol class="steps-list">
        {balance.steps(tolerance, judgedFrom(frame)).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {example && <Example frame={frame} example={example} />}
    </section>
  );
}

function Example({ frame, example }: { frame: Frame; example: WorkedExample }) {
  const { balance, site: general } = frame.words;
  const { columns } = balance;
  const formats = formattersOf(frame);
  const month = formats.month(example.month);
  const posts = general.posts(formats.number(example.posts), example.posts);
  return (
    <>
      <h3>{balance.example(month)}</h3>
      <p>{balance.exampleIntro(month, posts)}</p>
      <section class="table" tabindex={0} aria-label={balance.example(month)}>
        <table class="figures">
          <caption class="unseen">{balance.exampleCaption(month)}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.pillar}</th>
              <th scope="col">{columns.posts}</th>
              <th scope="col">{columns.share}</th>
              <th scope="col">{columns.target}</th>
              <th scope="col">{columns.gap}</th>
              {example.beyond && <th scope="col">{columns.closest}</th>}
            </tr>
          </thead>
          <tbody>
            {example.pillars.map(({ pillar, count, share, gap, beyond, closest }) => (
              <tr key={pillar.id} class={lookOf(frame, pillar).tone}>
                <th scope="row">
                  <Mark shape={lookOf(frame, pillar).shape} />
                  {pillar.label}
                </th>
                <td>{formats.number(count)}</td>
                <td>{formats.percent(share)}</td>
                <td>{formats.points(pillar.target)}</td>
                <td>{beyond ? <b>{gapWords(frame, gap, true)}</b> : gapWords(frame, gap, false)}</td>
                {example.beyond && <td>{formats.number(closest)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="conclusion">{conclusion(frame, example, month, posts)}</p>
    </>
  );
}

function gapWords(frame: Frame, gap: number, beyond: boolean): string {
  return frame.words.balance.gap(pointsOf(frame, gap), beyond);
}

function conclusion(frame: Frame, example: WorkedExample, month: string, posts: string): string {
  const { balance, verdicts } = frame.words;
  const label = verdicts.labels[example.verdict];
  if (!example.beyond) return balance.verdictWithin(month, label, pointsOf(frame, frame.site.mix.tolerance));
  if (example.verdict === "balanced") return balance.verdictClosest(month, label, posts);
  const { own, closest } = example.distance;
  return balance.verdictOff(month, label, posts, pointsOf(frame, own), pointsOf(frame, closest));
}
