/** The words that stand for a card where it cannot be seen. */
import type { Card } from "../cards/card.ts";
import { limitsOfChannels } from "../channels/limits.ts";
import type { Channel, Post } from "../content/office.ts";
import type { Words } from "../language/words.ts";
import { shorten } from "./shorten.ts";

/**
 * What a card shows, and what its photo does; within the channel's limit.
 *
 * @param office the office's name
 */
export function altText(
  post: Pick<Post, "title" | "image">,
  card: Pick<Card, "kind" | "name">,
  channel: Channel,
  office: string,
  { site, captions }: Words,
): string {
  const limit = limitsOfChannels[channel].alt?.value ?? Number.POSITIVE_INFINITY;
  const fits = (text: string): boolean => text.length <= limit;
  const shown = card.kind === "headline" ? undefined : captions.cardKinds[card.kind];
  const slide = card.kind === "slide" ? Number(/(\d+)$/.exec(card.name)?.[1]) : undefined;
  const which = shown && (slide ? `${shown} ${slide}: ` : `${shown}: `);
  const plain = (which ?? "") + site.cardAlt(post.title, office);
  if (!fits(plain)) return shorten(`${which ?? ""}${post.title}`, fits);
  const full = card.kind === "headline" && post.image ? `${plain}. ${post.image.alt}` : plain;
  return shorten(full, fits);
}
