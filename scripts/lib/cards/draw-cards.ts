/** Draws all cards of a site: those in the cache are taken from it, the others are drawn in parallel. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Card, Cards } from "./card.ts";
import { CardCache, type DrawnCard, extensions } from "./card-cache.ts";
import { FileHashes, hashOf } from "./file-hashes.ts";
import { formats } from "./format.ts";
import { CardPool } from "./pool.ts";
import type { CardRequest } from "./request.ts";
import { sourceHash } from "./sources.ts";

export interface DrawOptions {
  /** absolute; kept between builds */
  readonly cacheDir: string;
  /** absolute; the site's root */
  readonly outputDir: string;
  /** called once at the start and after each card */
  readonly onProgress?: (progress: CardProgress) => void;
  /** threads; all cores by default */
  readonly workers?: number;
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
}

/** Cards under way at once: enough to keep all threads and the disk at work, few enough to stay small in memory. */
const underWay = 32;

/**
 * Writes each card to <outputDir>/kartu/<key>/<format>.<hash>.<ext>.
 * @throws where a card cannot be drawn; the message names its key
 */
export async function drawCards(requests: readonly CardRequest[], options: DrawOptions): Promise<DrawResult> {
  const { cacheDir, outputDir, onProgress } = options;
  const total = requests.length;
  const drawnCards = new Map<CardRequest, Card>();
  let drawn = 0;
  onProgress?.({ done: 0, total, drawn });
  if (total === 0) return { cards: new Map(), drawn };

  const [cache, files] = await Promise.all([
    CardCache.open(join(cacheDir, "drawn")),
    FileHashes.open(join(cacheDir, "files.tsv")),
  ]);
  const pool = new CardPool(options.workers);

  const draw = async (request: CardRequest): Promise<void> => {
    const hash = await requestHash(request, files);
    let card = await cache.get(hash);
    if (!card) {
      card = await cache.put(hash, await pool.draw(request));
      drawn++;
    }
    drawnCards.set(request, await write(request, card, outputDir));
    onProgress?.({ done: drawnCards.size, total, drawn });
  };
  try {
    await inParallel(requests, underWay, draw);
  } finally {
    await Promise.all([pool.close(), files.save()]);
  }
  // In the order of the requests, whichever card was finished first.
  const cards = new Map(requests.flatMap((request) => entry(request, drawnCards)));
  return { cards, drawn };
}

function entry(request: CardRequest, drawn: ReadonlyMap<CardRequest, Card>): [string, Card][] {
  const card = drawn.get(request);
  return card ? [[request.key, card]] : [];
}

/** A hash of all that shapes a card's pixels; not of its key, so that equal cards are drawn once. */
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
  return hashOf(
    sourceHash(template),
    JSON.stringify([format, formats[format], template, props, pictures.sort()]),
  );
}

async function write(
  request: CardRequest,
  { bytes, type, hash }: DrawnCard,
  outputDir: string,
): Promise<Card> {
  const address = `/kartu/${request.key}/${request.format}.${hash}.${extensions[type]}`;
  const file = join(outputDir, address);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  const { width, height } = formats[request.format];
  return { address, width, height, type, bytes: bytes.length };
}

async function inParallel<T>(
  list: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const items = list.values();
  const runner = async (): Promise<void> => {
    for (const item of items) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, list.length) }, runner));
}
