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
      <p>{balance.methodIntro}</p>
      <details class="fold">
        <summary>{balance.methodSteps}</summary>
        <ol class="steps-list">
          {balance.steps(tolerance, judgedFrom(frame)).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
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
  // A row for each figure and a column for each pillar: so it is no wider than a phone.
  const rows = [
    { label: columns.posts, cells: example.pillars.map(({ count }) => formats.number(count)) },
    { label: columns.share, cells: example.pillars.map(({ share }) => formats.percent(share)) },
    { label: columns.target, cells: example.pillars.map(({ pillar }) => formats.points(pillar.target)) },
    {
      label: columns.gap,
      cells: example.pillars.map(({ gap, beyond }) =>
        beyond ? <b>{gapWords(frame, gap, true)}</b> : gapWords(frame, gap, false),
      ),
    },
    ...(example.beyond
      ? [{ label: columns.closest, cells: example.pillars.map(({ closest }) => formats.number(closest)) }]
      : []),
  ];
  return (
    <details class="fold">
      <summary>{balance.example(month)}</summary>
      <p>{balance.exampleIntro(month, posts)}</p>
      <div class="table">
        <table class="figures example">
          <caption class="unseen">{balance.exampleCaption(month)}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.pillar}</th>
              {example.pillars.map(({ pillar }) => (
                <th key={pillar.id} scope="col" class={lookOf(frame, pillar).tone}>
                  <Mark shape={lookOf(frame, pillar).shape} /> {pillar.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="conclusion">{conclusion(frame, example, month, posts)}</p>
    </details>
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
