/**
 * Cards stay served after another took their place: a link that was shared long ago still shows its picture. Each build
 * writes which cards it serves and since when; the next one carries over those of the last site that it has not drawn itself.
 */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Cards } from "../cards/card.ts";
import { cardKeyOf, cardKeys, cardManifestAddress } from "../model/addresses.ts";
import type { Office, Post } from "../model/office.ts";

interface ServedCard {
  /** the day on which the address was first served: 2026-11-03 */
  readonly first: string;
  /** the day on which another card took its place */
  readonly replaced?: string;
}

export interface KeepOptions {
  readonly office: Office;
  readonly cards: Cards;
  /** the site of the last build, absolute; it may be missing */
  readonly last: string;
  /** whether the file of a card is still the one that was drawn; without it all are */
  readonly isSound?: (address: string) => boolean;
}

export interface KeptCards {
  /** addresses of cards that are still served, without being drawn anew */
  readonly kept: readonly string[];
  /** of these cards together */
  readonly bytes: number;
  /** the list of all that is served, as text; undefined where there is nothing to list */
  readonly manifest: string | undefined;
}

/**
 * What is to be kept of the last site, and the new list. A card is kept for `cards.keep` days from the day on which it was
 * replaced. One that belongs to a draft, a scheduled post, or a list of nothing else, is not kept: what was taken back stays taken back.
 */
export function keepCards({ office, cards, last, isSound = () => true }: KeepOptions): KeptCards {
  const today = office.now.date;
  const before = readManifest(last);
  const served = new Map<string, ServedCard>();
  for (const { all } of cards.values()) {
    for (const { address } of all) served.set(address, { first: before.get(address)?.first ?? today });
  }
  const hidden = before.size > 0 ? hiddenKeys(office) : new Set<string>();
  const kept: string[] = [];
  let bytes = 0;
  for (const [address, card] of before) {
    const replaced = card.replaced ?? today;
    if (served.has(address) || hidden.has(cardKeyOf(address) ?? "")) continue;
    if (daysBetween(replaced, today) >= office.site.cards.keep) continue;
    const size = sizeOf(join(last, address));
    if (size === undefined || !isSound(address)) continue;
    bytes += size;
    served.set(address, { first: card.first, replaced });
    kept.push(address);
  }
  return { kept, bytes, manifest: served.size > 0 ? textOf(served) : undefined };
}

/** Bytes of a file; undefined where there is none. */
function sizeOf(path: string): number | undefined {
  try {
    const stat = statSync(path);
    return stat.isFile() ? stat.size : undefined;
  } catch {
    return undefined;
  }
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A list that is missing or damaged names nothing. */
function readManifest(site: string): Map<string, ServedCard> {
  try {
    const text = readFileSync(join(site, cardManifestAddress), "utf8");
    const { cards } = JSON.parse(text) as { cards: Record<string, ServedCard> };
    return new Map(
      Object.entries(cards).filter(
        ([address, { first, replaced }]) =>
          cardKeyOf(address) !== undefined &&
          day.test(first) &&
          (replaced === undefined || day.test(replaced)),
      ),
    );
  } catch {
    return new Map();
  }
}

function textOf(served: ReadonlyMap<string, ServedCard>): string {
  const cards = Object.fromEntries([...served].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, cards })}\n`;
}

/** Keys of cards that only drafts and scheduled posts stand behind. */
function hiddenKeys({ posts }: Office): ReadonlySet<string> {
  const isPublic = ({ state }: Post): boolean => state === "public";
  const shown = new Set(posts.filter(isPublic).flatMap(keysOf));
  const others = posts.filter((post) => !isPublic(post)).flatMap(keysOf);
  return new Set(others.filter((key) => !shown.has(key)));
}

/** The keys in `Cards` of a post and of the lists that it stands in. */
function keysOf({ id, hashtags, pillar, campaign, date }: Post): string[] {
  return [
    cardKeys.post(id),
    ...hashtags.map(({ key }) => cardKeys.hashtag(key)),
    cardKeys.pillar(pillar.id),
    ...(campaign ? [cardKeys.campaign(campaign.id)] : []),
    cardKeys.month(date.month),
    cardKeys.year(date.month.slice(0, 4)),
  ];
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
