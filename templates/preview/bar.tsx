import { renderToString } from "preact-render-to-string";
import { previewAddress } from "../../scripts/lib/model/addresses.ts";
import type { Entry } from "../../scripts/lib/site/entry.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { StateBadge } from "../components/state-badge.tsx";
import { ProblemList, type ShownProblem } from "./problem-list.tsx";

export interface BarProps {
  /** of the page, and what names its text and problems: the browser loads it anew when that changes */
  readonly address: string;
  readonly seen: string;
  /** the post that the page is of */
  readonly post: Pick<Entry, "state" | "date"> | undefined;
  /** of this page; undefined where the page itself lists them */
  readonly problems: readonly ShownProblem[] | undefined;
  /** of the whole office */
  readonly total: number;
  /** of the post; 0 where none are shown below it */
  readonly cards: number;
  /** 10.32.05 */
  readonly updated: string;
}

/** The bar at the foot of every page of the preview. */
export function renderBar(frame: Frame, props: BarProps): string {
  const { address, seen, post, problems, total, cards, updated } = props;
  const { title, bar } = frame.words.preview;
  return renderToString(
    <aside
      class="pv-bar"
      aria-label={bar.label}
      data-page={address}
      data-seen={seen}
      data-events={frame.href(`${previewAddress}events`)}
      data-lost={bar.lost}
    >
      {problems && problems.length > 0 && (
        <details class="pv-own">
          <summary>{bar.problems(problems.length)}</summary>
          <div class="pv-panel">
            <ProblemList frame={frame} problems={problems} level={2} />
          </div>
        </details>
      )}
      {problems?.length === 0 && <span class="pv-clean">{bar.clean}</span>}
      <div class="pv-facts">
        <strong>{title}</strong>
        {post && <StateBadge frame={frame} post={post} brief />}
        {cards > 0 && <a href={`#${cardsId}`}>{bar.cards(cards)}</a>}
        <a href={frame.href(previewAddress)} data-total>
          {bar.overview(total)}
        </a>
        <span data-updated role="status">
          {bar.updated(updated)}
        </span>
      </div>
    </aside>,
  );
}

/** Of the section with a post's cards. */
export const cardsId = "kartu-tulisan";
