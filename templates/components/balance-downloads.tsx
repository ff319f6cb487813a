import { verdicts } from "../../scripts/lib/mix/month-report.ts";
import { balanceAddress, balanceCsvAddress, balanceJsonAddress } from "../../scripts/lib/model/addresses.ts";
import { type BalanceFacts, balanceCsvText, balanceJsonText } from "../../scripts/lib/site/balance-data.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

/** The data, what they mean, and how anyone computes the verdicts from them. */
export function BalanceDownloads({ frame, facts }: { frame: Frame; facts: BalanceFacts }) {
  const { words, pillars, site } = frame;
  const { balance } = words;
  const { labels } = words.verdicts;
  const csv = Buffer.byteLength(balanceCsvText(frame, facts));
  const json = Buffer.byteLength(balanceJsonText(frame, facts));
  const formats = formattersOf(frame);
  const ids = pillars.map(({ id }) => id);
  const codes = verdicts
    .filter((verdict) => verdict !== "planned")
    .map((verdict) => `${verdict} = ${labels[verdict]}`);
  const explained = facts.months.some(({ note }) => note !== undefined);
  const fields = balance
    .fields(codes.join(", "), ids.join(", "))
    .filter(([field]) => field !== "note" || explained);
  return (
    <section aria-labelledby="data">
      <h2 id="data">{balance.data}</h2>
      <p>{balance.dataIntro}</p>
      <ul class="downloads">
        <li>
          <a href={frame.href(balanceCsvAddress)} type="text/csv" download="imbangan.csv">
            {balance.csv} <small>{formats.bytes(csv)}</small>
          </a>
          <p>{balance.csvNote}</p>
        </li>
        <li>
          <a href={frame.href(balanceJsonAddress)} type="application/json" download="imbangan.json">
            {balance.json} <small>{formats.bytes(json)}</small>
          </a>
          <p>
            <Coded text={balance.jsonNote} />
          </p>
        </li>
      </ul>
      <p>{balance.credit(balance.source(site.name, frame.absolute(balanceAddress)))}</p>
      <details class="fold">
        <summary>{balance.fieldsHeading}</summary>
        <dl class="fields">
          {fields.map(([field, meaning]) => (
            <div key={field}>
              <dt>
                <code>{field}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details class="fold">
        <summary>{balance.recomputeHeading}</summary>
        <ol class="steps-list">
          {balance.recompute.map((step) => (
            <li key={step}>
              <Coded text={step} />
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

/** A sentence with names between backticks, which are shown as code. */
function Coded({ text }: { text: string }) {
  return (
    <>{text.split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>
  );
}
