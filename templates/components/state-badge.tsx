import type { Entry } from "../../scripts/lib/site/entry.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

interface StateBadgeProps {
  readonly frame: Frame;
  readonly post: Pick<Entry, "state" | "date">;
  /** without its date */
  readonly brief?: boolean;
}

/** That the public does not see a post yet, and when it will. A built site has public posts alone, and so none of these. */
export function StateBadge({ frame, post: { state, date }, brief = false }: StateBadgeProps) {
  if (state === "public") return null;
  const { draft, scheduled } = frame.words.preview.states;
  const moment = brief ? undefined : formattersOf(frame).moment(date);
  return <span class={`state-badge ${state}`}>{state === "draft" ? draft : scheduled(moment)}</span>;
}
