import { type BarProps, renderBar } from "../../../templates/preview/bar.tsx";
import { renderCards } from "../../../templates/preview/cards-panel.tsx";
import type { Card } from "../cards/card.ts";
import type { Frame } from "../site/frame.ts";
import { type PolicyNeeds, policyMeta, widenedPolicy } from "../site/security.ts";
import { previewScript, previewStylesheet } from "./own-assets.ts";

/** What the preview's script needs: it listens to the server. */
export const previewNeeds: PolicyNeeds = { "script-src": ["'self'"], "connect-src": ["'self'"] };

/**
 * Puts what the preview adds into a page: its style sheet and script, and leave to run it, the cards of a post below it, the bar at its foot. Pages
 * themselves know nothing of it, so that they are what a build makes.
 *
 * @param page its text, whole
 */
export function dress(
  frame: Frame,
  page: string,
  { cards, ...bar }: Omit<BarProps, "cards"> & { readonly cards: readonly Card[] },
): string {
  const sheet = `<link rel="stylesheet" href="${frame.href(previewStylesheet)}">`;
  const script = `<script defer src="${frame.href(previewScript)}"></script>`;
  const text = page.replace(policyMeta, (tag, policy: string) =>
    tag.replace(policy, () => widenedPolicy(policy, previewNeeds)),
  );
  const end = text.lastIndexOf("</body>");
  const head = text.indexOf("</head>");
  const footer = text.lastIndexOf('<footer class="site-foot">', end);
  const panelAt = footer < 0 ? end : footer;
  return (
    text.slice(0, head) +
    sheet +
    script +
    text.slice(head, panelAt) +
    (cards.length > 0 ? renderCards(frame, cards) : "") +
    text.slice(panelAt, end) +
    renderBar(frame, { ...bar, cards: cards.length }) +
    text.slice(end)
  );
}
