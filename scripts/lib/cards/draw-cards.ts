/** Draws cards: those in the cache are taken from it, the others are drawn in parallel. */
import { join } from "node:path";
import pMap from "p-map";
import { FileHashes } from "../decoding/file-hashes.ts";
import { type Loss, LostWorkerError } from "../files/lost-worker.ts";
import { isMachineError } from "../files/machine-error.ts";
import { cardAddress } from "../model/addresses.ts";
import { digestOf } from "../text/digest.ts";
import type { Card, CardSet, Cards } from "./card.ts";
import { CardCache, type DrawnCard, extensions } from "./card-cache.ts";
import { NoProcessError } from "./drawer.ts";
import { formats } from "./format.ts";
import { OwnCardError, type OwnCardFlaw } from "./own-card.ts";
import { CardPool, processesFor } from "./pool.ts";
import type { CardRequest } from "./request.ts";
import { sourceHash } from "./sources.ts";

export interface DrawOptions {
  /** absolute; kept between builds */
  readonly cacheDir: string;
  /** takes each card's file as soon as there is one; a promise that it returns is waited for */
  readonly write: (address: string, bytes: Uint8Array) => Promise<void> | undefined;
  /** hashes of photos and logos; without them each file is read */
  readonly hashes?: FileHashes;
  /** called once at the start and after each card */
  readonly onProgress?: (progress: CardProgress) => void;
  /** processes; one for each core by default */
  readonly workers?: number;
  /** what a process that draws again and again keeps from one time to the next, and closes itself */
  readonly kept?: { readonly cache: CardCache; readonly pool: CardPool } | undefined;
}

export interface CardProgress {
  readonly done: number;
  readonly total: number;
  /** of those done, the ones that were not in the cache */
  readonly drawn: number;
}

export interface DrawResult {
  readonly cards: Cards;
  /** cards that were not in the cache */
  readonly drawn: number;
  /** cards that could not be drawn, in the order of the requests: a photo that cannot be read, a character without a glyph */
  readonly problems: readonly CardProblem[];
}

export interface CardProblem {
  readonly key: string;
  readonly reason: string;
  /** where no process told of a fault, but two of them were lost with the card */
  readonly lost?: Loss;
  /** where a template of the office's own is to blame */
  readonly flaw?: OwnCardFlaw;
}

/** @param cacheDir as in `DrawOptions` */
export function openCardCache(cacheDir: string): Promise<CardCache> {
  return CardCache.open(join(cacheDir, "drawn"));
}

/** One that cannot be drawn is among the problems and not among the cards. @throws what `write` throws, what the machine refuses, and NoProcessError */
export async function drawCards(requests: readonly CardRequest[], options: DrawOptions): Promise<DrawResult> {
  const { cacheDir, onProgress } = options;
  const total = requests.length;
  const ready = new Map<CardRequest, Card>();
  const failed = new Map<CardRequest, Omit<CardProblem, "key">>();
  let drawn = 0;
  onProgress?.({ done: 0, total, drawn });
  if (total === 0) return { cards: new Map(), drawn, problems: [] };

  const [cache, files] = await Promise.all([
    options.kept?.cache ?? openCardCache(cacheDir),
    options.hashes ?? FileHashes.open(join(cacheDir, "hashes.json")),
  ]);
  const pool = options.kept?.pool ?? new CardPool(options.workers ?? processesFor(total));
  // Equal cards, such as a carousel's cover and its post's headline, are drawn once.
  const underWay = new Map<string, Promise<DrawnCard>>();

  const find = async (request: CardRequest): Promise<DrawnCard | undefined> => {
    try {
      const hash = await requestHash(request, files);
      const known = await cache.get(hash);
      if (known) return known;
      const same = underWay.get(hash);
      if (same) return await same;
      const drawing = pool.draw(request).then((encoded) => cache.put(hash, encoded));
      underWay.set(hash, drawing);
      const card = await drawing.finally(() => underWay.delete(hash));
      drawn++;
      return card;
    } catch (error) {
      if (isMachineError(error) || error instanceof NoProcessError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      failed.set(request, {
        reason,
        ...(error instanceof LostWorkerError && { lost: error.loss }),
        ...(error instanceof OwnCardError && { flaw: error.flaw }),
      });
      return undefined;
    }
  };
  const work = async (request: CardRequest): Promise<void> => {
    const card = await find(request);
    if (card) {
      const served = cardFrom(request, card);
      await options.write(served.address, card.bytes);
      ready.set(request, served);
    }
    onProgress?.({ done: ready.size + failed.size, total, drawn });
  };
  try {
    await drawAll(requests, pool, work);
  } finally {
    await Promise.all([options.kept ? undefined : pool.close(), files.save()]);
  }
  // In the order of the requests, whichever card was finished first.
  return {
    cards: setsOf(requests.flatMap((request) => pair(request.key, ready.get(request)))),
    drawn,
    problems: requests.flatMap((request) =>
      pair(request.key, failed.get(request)).map(([key, why]) => ({ key, ...why })),
    ),
  };
}

/** Cards that a process works on at once: while libvips draws one in a thread of its own, the next is laid out. */
const atOnce = 2;
/** Cards without a photo that are given out together. */
const handful = 8;

/** As many at once as keep a pool's processes at work; those with one photo together, so that one process reads it once. */
export async function drawAll(
  requests: readonly CardRequest[],
  { processes }: CardPool,
  draw: (request: CardRequest) => Promise<void>,
): Promise<void> {
  const groups = Map.groupBy(requests, ({ files }, index) => files.photo ?? Math.floor(index / handful));
  await pMap(groups.values(), (group) => pMap(group, draw, { concurrency: atOnce }), {
    concurrency: processes,
  });
}

export function setsOf(drawn: readonly (readonly [key: string, card: Card])[]): Cards {
  const sets = new Map<string, { og: Card | undefined; all: Card[] }>();
  for (const [key, card] of drawn) {
    const set = sets.get(key) ?? { og: undefined, all: [] };
    if (card.name === "og") set.og = card;
    set.all.push(card);
    sets.set(key, set);
  }
  return sets satisfies ReadonlyMap<string, CardSet>;
}

function pair<T>(key: string, value: T | undefined): [string, T][] {
  return value === undefined ? [] : [[key, value]];
}

/** A hash of all that shapes a card's pixels. Its key, name and place in a carousel only say where the card goes. */
async function requestHash(
  { format, template, props, files }: CardRequest,
  hashes: FileHashes,
): Promise<string> {
  const pictures = await Promise.all(
    Object.entries(files).map(async ([name, file]) => [
      name,
      file === undefined ? "" : await hashes.of(file),
    ]),
  );
  return digestOf(
    sourceHash(template),
    JSON.stringify([format, formats[format], template, props, pictures.sort()]),
  );
}

function cardFrom(
  { key, name, kind, format, slide }: CardRequest,
  { bytes, type, hash, mark }: DrawnCard,
): Card {
  const address = cardAddress(key, `${name}.${hash}.${extensions[type]}`);
  const { width, height } = formats[format];
  const place = slide === undefined ? {} : { slide };
  return { address, name, kind, format, ...place, width, height, type, bytes: bytes.length, mark };
}
