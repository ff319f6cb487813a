/**
 * Cards of a post stay served after others took their place: a link that was shared long ago still shows its picture. Each build
 * writes which cards it serves and since when; the next one carries over those of the last site that it has drawn anew.
 */
import { statSync } from "node:fs";
import type { CardSet, Cards } from "../cards/card.ts";
import { cardAddress, cardKeyOf, cardKeys, cardPlaceOf } from "../model/addresses.ts";
import { daysAfter, daysBetween } from "../model/days.ts";
import type { Site } from "../model/office.ts";
import type { Publication } from "../model/publication.ts";
import type { FormerCard } from "../site/former-card.ts";
import { formerCardsOf, type GoneCard, goneCards } from "./former-cards.ts";

interface ServedCard {
  /** the day on which the address was first served: 2026-11-03 */
  readonly first: string;
  /** the day on which another card took its place */
  readonly replaced?: string;
  /** what it is known by (recognition/mark.ts) */
  readonly mark?: string;
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
  /** what is to be known of cards that are no longer the site's */
  readonly former: readonly FormerCard[];
}

/**
 * What is to be kept of the last site, and the new list. A card is kept for `cards.keep` days from the day on which a newer card of
 * the same public post, of the same name, took its place. All others go: what was taken back stays taken back, and the card of a list
 * shows how many posts it had. Under another name or address an office is another, whose cards nobody has shared yet.
 */
export function keepCards({ publication, cards, manifests, fileOf }: KeepOptions): KeptCards {
  const { now, posts, site } = publication;
  const today = now.date;
  const { served: before, gone: goneBefore } = lastServed(manifests, site);
  const served = new Map<string, ServedCard>();
  for (const { all } of cards.values()) {
    for (const { address, mark } of all)
      served.set(address, {
        first: before.get(address)?.first ?? today,
        ...(mark !== undefined && { mark }),
      });
  }
  const renewed = before.size > 0 ? placesOf(posts.map(({ id }) => cards.get(cardKeys.post(id)))) : new Set();
  const kept: { address: string; from: string; replaced: string; mark?: string }[] = [];
  const left: GoneCard[] = [...goneBefore];
  let bytes = 0;
  for (const [address, { first, replaced = today, mark }] of before) {
    if (served.has(address)) continue;
    const known = mark === undefined ? {} : { mark };
    const isKept = renewed.has(cardPlaceOf(address)) && daysBetween(replaced, today) < site.cards.keep;
    const from = isKept ? fileOf(address) : undefined;
    const size = from === undefined ? undefined : sizeOf(from);
    if (from !== undefined && size !== undefined) {
      bytes += size;
      served.set(address, { first, replaced, ...known });
      kept.push({ address, from, replaced, ...known });
    } else if (mark !== undefined) left.push(...goneCard(address, mark, replaced));
  }
  // Without cards nothing is the card of anything: what is known stays with the list of the last build that had some.
  if (served.size === 0) return { kept, bytes, manifest: undefined, former: [] };
  const present = new Set(Array.from(served.values(), ({ mark = "" }) => mark));
  // Where no card is kept, nothing is remembered of one: then all of a site follows from its content.
  const gone = site.cards.keep > 0 ? goneCards(left, publication, present) : [];
  const former = formerCardsOf(gone, kept, publication);
  return { kept, bytes, manifest: textOf(served, gone, site), former };
}

/** The card of a list is not kept: it counts its posts, and so would tell of one that was taken back. */
function goneCard(address: string, mark: string, gone: string): GoneCard[] {
  const post = cardKeyOf(address);
  const name = cardPlaceOf(address)?.split("/").at(-1);
  return post && name && /^\d{4}-\d{2}\//.test(post) ? [{ mark, name, gone, post }] : [];
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
function lastServed(manifests: KeepOptions["manifests"], owner: Owner): LastServed {
  for (const read of manifests) {
    const text = read();
    if (text !== undefined) return parseManifest(text, owner);
  }
  return nothing;
}

interface LastServed {
  readonly served: ReadonlyMap<string, ServedCard>;
  readonly gone: readonly GoneCard[];
}
const nothing: LastServed = { served: new Map(), gone: [] };
const markPattern = /^[\w-]{43}$/;

/** One of Pilar's first version names no office, and is this one's. */
function parseManifest(text: string, { name, url }: Owner): LastServed {
  try {
    const manifest = JSON.parse(text) as {
      cards: Record<string, ServedCard>;
      gone?: readonly GoneCard[];
      office?: Owner;
    };
    const { cards, gone = [], office } = manifest;
    if (office && (office.name !== name || office.url !== url)) return nothing;
    const served = Object.entries(cards).filter(
      ([address, { first, replaced, mark }]) =>
        cardPlaceOf(address) !== undefined &&
        day.test(first) &&
        (replaced === undefined || day.test(replaced)) &&
        (mark === undefined || markPattern.test(mark)),
    );
    return {
      served: new Map(served),
      gone: gone.filter(
        (card) =>
          markPattern.test(card.mark) &&
          day.test(card.gone) &&
          namePattern.test(card.name) &&
          isPostId(card.post),
      ),
    };
  } catch {
    return nothing;
  }
}

const namePattern = /^[a-z0-9-]+$/;

function isPostId(post: unknown): boolean {
  return (
    post === undefined ||
    (typeof post === "string" && cardKeyOf(cardAddress(post, "og.0000000000.png")) === post)
  );
}

function textOf(
  served: ReadonlyMap<string, ServedCard>,
  gone: readonly GoneCard[],
  { name, url }: Owner,
): string {
  const cards = Object.fromEntries([...served].sort(([a], [b]) => (a < b ? -1 : 1)));
  const more = gone.length > 0 ? { gone } : {};
  return `${JSON.stringify({ version: 3, office: { name, url }, cards, ...more })}\n`;
}

/** The days on which cards that others replaced are no longer kept. @param keep days */
export function goingDays(manifest: string | undefined, keep: number): Set<string> {
  if (manifest === undefined) return new Set();
  const { cards } = JSON.parse(manifest) as { cards: Record<string, ServedCard> };
  return new Set(
    Object.values(cards).flatMap(({ replaced }) => (replaced ? [daysAfter(replaced, keep)] : [])),
  );
}
