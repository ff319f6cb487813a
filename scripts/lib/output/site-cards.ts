/** The cards of a site: those of posts that did not change are known, with all their files in place; the others are found in the cache, or drawn. */
import type { CardSet, Cards } from "../cards/card.ts";
import { type CardProblem, type CardProgress, drawCards } from "../cards/draw-cards.ts";
import type { CardRequest } from "../cards/request.ts";
import type { FileHashes } from "../decoding/file-hashes.ts";
import type { Words } from "../language/words.ts";
import { isOverLot } from "../model/auction.ts";
import type { Moment, Post } from "../model/office.ts";
import type { Publication } from "../model/publication.ts";
import { digestOf } from "../text/digest.ts";
import { cardRequests } from "./card-requests.ts";

/** Cards as they were drawn before, by what they stand for; `key` changes with whatever shapes them. */
export type KnownCards = Readonly<Record<string, { readonly key: string; readonly cards: CardSet }>>;

export interface SiteCardsOptions {
  readonly publication: Publication;
  readonly words: Words;
  /** absolute; the cards' own */
  readonly cacheFolder: string;
  readonly hashes: FileHashes;
  readonly known: KnownCards;
  /** changes with Pilar's code */
  readonly code: string;
  /** whether an address is served already */
  readonly isServed: (address: string) => boolean;
  /** takes the file of a card that is not */
  readonly write: (address: string, bytes: Uint8Array) => Promise<void> | undefined;
  readonly onProgress?: (progress: CardProgress) => void;
}

export interface SiteCards {
  readonly cards: Cards;
  readonly count: number;
  /** cards that were not in the cache */
  readonly drawn: number;
  readonly problems: readonly CardProblem[];
  /** what the next build is to be given as `known` */
  readonly known: KnownCards;
}

/** @throws what `write` throws */
export async function siteCards(options: SiteCardsOptions): Promise<SiteCards> {
  const { publication, words, cacheFolder, hashes, known, isServed, write, onProgress } = options;
  const { ofPost, ofLists, lookOf } = cardRequests(publication, words);
  const next = new Map<string, { key: string; cards: CardSet }>();
  // A photo that nobody has read yet has no hash: the key of its cards is only known once they are drawn.
  const keys = new Map<string, () => string | undefined>();
  const open: CardRequest[] = [];
  const settle = (
    name: string,
    keyOf: () => string | undefined,
    requests: () => readonly CardRequest[],
  ): void => {
    keys.set(name, keyOf);
    const before = Object.hasOwn(known, name) ? known[name] : undefined;
    const key = before && keyOf();
    if (
      key !== undefined &&
      before?.key === key &&
      before.cards.all.every(({ address }) => isServed(address))
    )
      next.set(name, before);
    else open.push(...requests());
  };
  for (const request of ofLists()) {
    const listKey = (): string | undefined => {
      const settings = settingsKey(options);
      return settings && digestOf(settings, JSON.stringify(request));
    };
    settle(request.key, listKey, () => [request]);
  }
  for (const post of publication.posts) {
    settle(
      post.id,
      () => {
        const settings = settingsKey(options);
        return settings && postKey(`${settings} ${lookOf(post)}`, post, publication.now, hashes);
      },
      () => ofPost(post),
    );
  }
  const { cards, drawn, problems } = await drawCards(open, {
    cacheDir: cacheFolder,
    ...{ hashes, write },
    ...(onProgress && { onProgress }),
  });
  for (const [name, set] of cards) next.set(name, { key: keys.get(name)?.() ?? "", cards: set });
  const all = new Map(Array.from(next, ([name, { cards: set }]) => [name, set]));
  const count = [...all.values()].reduce((sum, { all: set }) => sum + set.length, 0);
  return { cards: all, count, drawn, problems, known: Object.fromEntries(next) };
}

/** What all cards of a site share; undefined as long as the logo has not been read. */
function settingsKey({ publication, code, hashes }: SiteCardsOptions): string | undefined {
  const { site, pillars } = publication;
  const { logo } = site.brand;
  const drawn = logo === undefined ? "" : hashes.peek(logo);
  if (drawn === undefined) return undefined;
  return digestOf(
    JSON.stringify([code, drawn, site.name, site.url, site.timezone, site.language, site.brand]),
    JSON.stringify(pillars.map(({ subject }) => subject)),
  );
}

/** All of a post that its cards show at a moment; undefined as long as its photo has not been read. */
function postKey(settings: string, post: Post, now: Moment, hashes: FileHashes): string | undefined {
  const {
    id,
    title,
    date,
    pillar,
    kind,
    hashtags,
    channels,
    quote,
    figure,
    auction,
    slides,
    image,
    version,
  } = post;
  const photo = image === undefined ? "" : hashes.peek(image.file);
  if (photo === undefined) return undefined;
  return digestOf(
    settings,
    JSON.stringify([
      id,
      title,
      date.date,
      pillar.id,
      kind,
      hashtags,
      channels,
      quote,
      figure,
      auction,
      isOverLot(post, now),
      photo,
    ]),
    // The texts of a carousel may be those of the body.
    slides === undefined ? "" : version,
  );
}
