/**
 * Cards of a post stay served after others took their place: a link that was shared long ago still shows its picture. Each build
 * writes which cards it serves and since when; the next one carries over those of the last site that it has drawn anew.
 */
import { statSync } from "node:fs";
import type { CardSet, Cards } from "../cards/card.ts";
import { cardKeys, cardPlaceOf } from "../model/addresses.ts";
import type { Site } from "../model/office.ts";
import type { Publication } from "../model/publication.ts";

interface ServedCard {
  /** the day on which the address was first served: 2026-11-03 */
  readonly first: string;
  /** the day on which another card took its place */
  readonly replaced?: string;
}

/** Whose name and address stand on the cards of a list. */
type Owner = Pick<Site, "name" | "url">;

export interface KeepOptions {
  readonly publication: Publication;
  /** all that the site now has */
  readonly cards: Cards;
  /** where the manifest of the last build may be: the first that is there counts */
  readonly manifests: readonly (() => string | undefined)[];
  /** where the file of a card lies as it was drawn, absolute; undefined where there is none */
  readonly fileOf: (address: string) => string | undefined;
}

export interface KeptCards {
  /** cards that are still served, without being drawn anew, and where each file lies */
  readonly kept: readonly { readonly address: string; readonly from: string }[];
  /** of these cards together */
  readonly bytes: number;
  /** the list of all that is served, as text; undefined where there is nothing to list */
  readonly manifest: string | undefined;
}

/**
 * What is to be kept of the last site, and the new list. A card is kept for `cards.keep` days from the day on which a newer card of
 * the same public post, of the same name, took its place. All others go: what was taken back stays taken back, and the card of a list
 * shows how many posts it had. Under another name or address an office is another, whose cards nobody has shared yet.
 */
export function keepCards({ publication, cards, manifests, fileOf }: KeepOptions): KeptCards {
  const { now, posts, site } = publication;
  const today = now.date;
  const before = lastServed(manifests, site);
  const served = new Map<string, ServedCard>();
  for (const { all } of cards.values()) {
    for (const { address } of all) served.set(address, { first: before.get(address)?.first ?? today });
  }
  const renewed = before.size > 0 ? placesOf(posts.map(({ id }) => cards.get(cardKeys.post(id)))) : new Set();
  const kept: { address: string; from: string }[] = [];
  let bytes = 0;
  for (const [address, card] of before) {
    const replaced = card.replaced ?? today;
    if (served.has(address) || !renewed.has(cardPlaceOf(address))) continue;
    if (daysBetween(replaced, today) >= site.cards.keep) continue;
    const from = fileOf(address);
    const size = from === undefined ? undefined : sizeOf(from);
    if (from === undefined || size === undefined) continue;
    bytes += size;
    served.set(address, { first: card.first, replaced });
    kept.push({ address, from });
  }
  return { kept, bytes, manifest: served.size > 0 ? textOf(served, site) : undefined };
}

function placesOf(sets: readonly (CardSet | undefined)[]): ReadonlySet<string | undefined> {
  return new Set(sets.flatMap((set) => set?.all.map(({ address }) => cardPlaceOf(address)) ?? []));
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

/** The list of the last build. One that is damaged or another office's names nothing, and no older one is asked. */
function lastServed(manifests: KeepOptions["manifests"], owner: Owner): Map<string, ServedCard> {
  for (const read of manifests) {
    const text = read();
    if (text !== undefined) return parseManifest(text, owner);
  }
  return new Map();
}

/** One of Pilar's first version names no office, and is this one's. */
function parseManifest(text: string, { name, url }: Owner): Map<string, ServedCard> {
  try {
    const { cards, office } = JSON.parse(text) as { cards: Record<string, ServedCard>; office?: Owner };
    if (office && (office.name !== name || office.url !== url)) return new Map();
    return new Map(
      Object.entries(cards).filter(
        ([address, { first, replaced }]) =>
          cardPlaceOf(address) !== undefined &&
          day.test(first) &&
          (replaced === undefined || day.test(replaced)),
      ),
    );
  } catch {
    return new Map();
  }
}

function textOf(served: ReadonlyMap<string, ServedCard>, { name, url }: Owner): string {
  const cards = Object.fromEntries([...served].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 2, office: { name, url }, cards })}\n`;
}

/** The days on which cards that others replaced are no longer kept. @param keep days */
export function goingDays(manifest: string | undefined, keep: number): Set<string> {
  if (manifest === undefined) return new Set();
  const { cards } = JSON.parse(manifest) as { cards: Record<string, ServedCard> };
  return new Set(
    Object.values(cards).flatMap(({ replaced }) => (replaced ? [dateAfter(replaced, keep)] : [])),
  );
}

/** @param date 2026-11-30 @param days to come */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
