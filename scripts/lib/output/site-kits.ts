/** The zips of share kits that a site serves. */
import type { CardSet, Cards } from "../cards/card.ts";
import { kitOf } from "../channels/kit.ts";
import { kitFiles } from "../channels/kit-files.ts";
import type { Words } from "../language/words.ts";
import { kitZipAddress } from "../model/addresses.ts";
import { dayLength } from "../model/days.ts";
import type { Post } from "../model/office.ts";
import type { Publication } from "../model/publication.ts";
import { type Kits, type KitZip, kitPostOf } from "../site/kits.ts";
import { digestOf } from "../text/digest.ts";
import { zipFiles } from "./zip-files.ts";

/** The sizes of zips as they were made before, by the post's id; `key` changes with whatever is in one. */
export type KnownKits = Readonly<Record<string, { readonly key: string; readonly bytes: number }>>;

export interface SiteKitsOptions {
  readonly publication: Publication;
  readonly words: Words;
  readonly cards: Cards;
  readonly known: KnownKits;
  /** changes with Pilar's code */
  readonly code: string;
  /** whether the file of an address and a key is served already */
  readonly isServed: (address: string, key: string) => boolean;
  /** the bytes of a card by its address */
  readonly read: (address: string) => Uint8Array;
}

/** A zip that the site serves; `zip` where it was made anew. */
export interface KitArchive {
  readonly address: string;
  readonly key: string;
  readonly zip: Uint8Array | undefined;
}

export interface SiteKits {
  readonly kits: Kits;
  readonly archives: readonly KitArchive[];
  readonly known: KnownKits;
}

/**
 * The kits of posts of the last `kit.days` days that have cards and a channel. Older ones cost a site of ten thousand posts
 * more than they bring: an admin shares what is new, and `npm run kit` makes any kit on request.
 */
export function siteKits(options: SiteKitsOptions): SiteKits {
  const { publication, words, cards, known, isServed, read } = options;
  const { site } = publication;
  const settings = digestOf(JSON.stringify([options.code, site]));
  const kits = new Map<string, KitZip>();
  const archives: KitArchive[] = [];
  const next: Record<string, KnownKits[string]> = {};
  for (const post of sharedPosts(publication, cards)) {
    const set = cards.get(post.id);
    const address = kitZipAddress(post.address);
    const key = keyOf(settings, post, set);
    const before = known[post.id];
    let bytes = before?.bytes ?? 0;
    let zip: Uint8Array | undefined;
    if (before?.key !== key || !isServed(address, key)) {
      zip = zipFiles(kitFiles(kitOf(post, set, site, words), read), post.date.date);
      bytes = zip.length;
    }
    kits.set(post.id, { address, bytes });
    archives.push({ address, key, zip });
    next[post.id] = { key, bytes };
  }
  return { kits, archives, known: next };
}

/** Posts whose kits the site serves, newest first. */
export function sharedPosts({ site, now, posts }: Publication, cards: Cards): Post[] {
  const since = now.epoch - site.kit.days * dayLength;
  const old = posts.findIndex(({ date }) => date.epoch <= since);
  return posts
    .slice(0, old < 0 ? posts.length : old)
    .filter(({ id, channels }) => channels.length > 0 && cards.get(id) !== undefined);
}

function keyOf(settings: string, post: Post, cards: CardSet | undefined): string {
  return digestOf(settings, JSON.stringify([kitPostOf(post), cards]));
}
