import { informationAddress } from "../../scripts/lib/model/addresses.ts";
import type { Moment } from "../../scripts/lib/model/office.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";

export interface UrgentNotice {
  readonly title: string;
  /** what to do about it, which whoever is in a hurry reads here and nowhere else */
  readonly summary: string;
  readonly address: string;
  readonly date: Moment;
  /** until when it holds, where the post says so */
  readonly until: Moment | undefined;
}

/** What everybody has to know now, before anything else on the front page. */
export function UrgentBanner({ frame, notices }: { frame: Frame; notices: readonly UrgentNotice[] }) {
  if (notices.length === 0) return null;
  const { urgent } = frame.words.disclosure;
  const { shortDate } = formattersOf(frame);
  return (
    <section class="urgent" aria-labelledby="segera">
      <div class="wrap">
        <h2 id="segera">
          <a href={frame.href(informationAddress("serta-merta"))}>{urgent.label}</a>
        </h2>
        <ul>
          {notices.map(({ title, summary, address, date, until }) => (
            <li key={address}>
              <a href={frame.href(address)} dir={dirOf(title)}>
                {title}
              </a>
              <p dir={dirOf(summary)}>
                {summary}{" "}
                <small>
                  {until ? urgent.until(shortDate(until.date)) : urgent.published(shortDate(date.date))}
                </small>
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
