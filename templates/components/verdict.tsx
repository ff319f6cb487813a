import type { Verdict } from "../../scripts/lib/mix/month-report.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { capitalise } from "../../scripts/lib/text/capitalise.ts";

/** The verdict's sign and word, as the check command says it: never colour alone. */
export function VerdictWord({ frame, verdict, title }: { frame: Frame; verdict: Verdict; title?: boolean }) {
  const label = frame.words.verdicts.labels[verdict];
  return (
    <span class={`verdict ${verdict}`}>
      <Sign verdict={verdict} />
      {title ? capitalise(label) : label}
    </span>
  );
}

/** A verdict's sign; words beside it say the same. */
export function Sign({ verdict }: { verdict: Verdict }) {
  return (
    <svg class={`sign ${verdict}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <path d={signs[verdict]} />
    </svg>
  );
}

/** Lines on a field of 16 × 16. */
const signs: Readonly<Record<Verdict, string>> = {
  balanced: "M4.6 8.3 7 10.7l4.4-5",
  off: "M8 4.2v4.6M8 11.8v.1",
  few: "M5 8h6",
  open: "M4.5 8h.1M8 8h.1M11.5 8h.1",
  planned: "M8 5v6M5 8h6",
};
