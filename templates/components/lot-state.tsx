import { writerFor } from "../../scripts/lib/language/writer.ts";
import type { Lot } from "../../scripts/lib/site/entry.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

/**
 * Whether one can still take part, with the day that decides it beside the word: the word is as of the build, and the day keeps an old
 * build honest.
 */
export function LotState({ frame, lot }: { frame: Frame; lot: Lot | undefined }) {
  if (!lot) return null;
  const { lots, site } = frame.words;
  const { date } = lot.deadline;
  const day = writerFor(site.locale).shortDate(date);
  const [before = "", after = ""] = (lot.over ? lots.since : lots.until)("\0").split("\0");
  return (
    <span class={`lot-state ${lot.over ? "over" : "open"}`}>
      <b>{lot.over ? lots.over : lots.open}</b>
      <span>
        {before}
        <time dateTime={date}>{day}</time>
        {after}
      </span>
    </span>
  );
}
