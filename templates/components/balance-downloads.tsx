import { verdicts } from "../../scripts/lib/mix/month-report.ts";
import { balanceAddress, balanceCsvAddress, balanceJsonAddress } from "../../scripts/lib/model/addresses.ts";
import { balanceData } from "../../scripts/lib/site/balance-data.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";

/** The data, what they mean, and how anyone computes the verdicts from them. */
export function BalanceDownloads({ site }: { site: SiteContext }) {
  const { publication, words } = site;
  const { balance } = words;
  const { labels } = words.verdicts;
  const { csv, json } = balanceData(site);
  const formats = formatsOf(site);
  const ids = publication.pillars.map(({ subject }) => subject.id);
  const codes = verdicts
    .filter((verdict) => verdict !== "planned")
    .map((verdict) => `${verdict} = ${labels[verdict]}`);
  const fields = balance.fields(codes.join(", "), ids.join(", "));
  return (
    <section aria-labelledby="data">
      <h2 id="data">{balance.data}</h2>
      <p>{balance.dataIntro}</p>
      <ul class="downloads">
        <li>
          <a href={balanceCsvAddress} type="text/csv" download="imbangan.csv">
            {balance.csv} <small>{formats.bytes(csv.bytes)}</small>
          </a>
          <p>{balance.csvNote}</p>
        </li>
        <li>
          <a href={balanceJsonAddress} type="application/json" download="imbangan.json">
            {balance.json} <small>{formats.bytes(json.bytes)}</small>
          </a>
          <p>
            <Coded text={balance.jsonNote} />
          </p>
        </li>
      </ul>
      <p>{balance.credit(balance.source(publication.site.name, publication.site.url + balanceAddress))}</p>
      <h3>{balance.fieldsHeading}</h3>
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
      <h3>{balance.recomputeHeading}</h3>
      <ol class="steps-list">
        {balance.recompute.map((step) => (
          <li key={step}>
            <Coded text={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A sentence with names between backticks, which are shown as code. */
function Coded({ text }: { text: string }) {
  return (
    <>{text.split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>
  );
}
