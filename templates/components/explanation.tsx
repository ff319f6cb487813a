import type { Frame } from "../../scripts/lib/site/frame.ts";

/** What the office says of a month that is off, in its own words: they change nothing of the verdict beside them. */
export function Explanation({ frame, note }: { frame: Frame; note: string | undefined }) {
  if (note === undefined) return null;
  return (
    <div class="explanation">
      <p class="label">{frame.words.balance.explanation(frame.site.name)}</p>
      <p dir="auto">{note}</p>
    </div>
  );
}
