/**
 * Cards in the sizes at which the pages of share kits show them: whoever looks at a kit on a phone loads no full card before taking one
 * along. Each is made once of a drawn card's file, and kept by the hash in that file's address.
 */
import { readdirSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import pMap from "p-map";
import type { Card, CardPreview, CardPreviews, Cards } from "../cards/card.ts";
import { cardsInKit, kitOf } from "../channels/kit.ts";
import { writeWhole } from "../files/write-whole.ts";
import type { Words } from "../language/words.ts";
import { roomFor } from "../memory.ts";
import { pictureAddress } from "../model/addresses.ts";
import type { Publication } from "../model/publication.ts";
import { packageJsonOf } from "../project.ts";
import { digestOf } from "../text/digest.ts";
import { sharedPosts } from "./site-kits.ts";

/** Pixels: the screens that previews draw are 21rem wide, lists of images have a place of 8 by 6 rem (channel-section.css); twice of each. */
const sizes = { phone: { width: 672 }, list: { width: 256, height: 192 } } as const;

type Size = keyof typeof sizes;

const webp = { quality: 76, effort: 2 } as const;

/** Changes with whatever shapes the result. A newer packer may give other bytes, under an address that browsers keep for ever. */
function recipeOf(): string {
  // Loading it takes longer than a build that makes none.
  const { version } = JSON.parse(readFileSync(packageJsonOf("sharp") ?? "", "utf8"));
  return JSON.stringify([2, sizes, webp, version]);
}

export interface CardPreviewsOptions {
  readonly publication: Publication;
  readonly words: Words;
  readonly cards: Cards;
  /** absolute; the cards' own */
  readonly cacheFolder: string;
  readonly isServed: (address: string) => boolean;
  /** the bytes of a card by its address */
  readonly read: (address: string) => Uint8Array;
  readonly keep: (address: string) => void;
  readonly write: (address: string, bytes: Uint8Array) => Promise<void> | undefined;
}

export interface CardPreviewsMade {
  /** by the card's address */
  readonly previews: CardPreviews;
  /** names in the cache that this site uses */
  readonly used: ReadonlySet<string>;
}

/** Of posts that have a kit alone, so that a site of ten years makes those of two months. */
export async function cardPreviews(options: CardPreviewsOptions): Promise<CardPreviewsMade> {
  const { publication, words, cards, isServed, keep } = options;
  const previews = new Map<string, CardPreview>();
  const used = new Set<string>();
  const all = sharedPosts(publication, cards).flatMap((post) => {
    const set = cards.get(post.id);
    return Array.from(cardsInKit(kitOf(post, set, publication.site, words), set?.og));
  });
  if (all.length === 0) return { previews, used };
  const recipe = recipeOf();
  const folder = join(options.cacheFolder, previewsFolder);
  await mkdir(folder, { recursive: true });
  const kept = entriesIn(folder);
  // Two cards of the same pixels have one preview.
  const made = new Map<string, Promise<void> | undefined>();
  const make = async ([{ address: card }, onPhone]: readonly [Card, boolean]): Promise<void> => {
    // The hash in a card's address is that of its bytes.
    const key = digestOf(recipe, card.split(".").at(-2) ?? "").slice(0, 20);
    const addressOf = (size: Size): string =>
      pictureAddress(`kartu/${key.slice(0, 10)}-${sizes[size].width}.webp`);
    const preview = { ...(onPhone && { phone: addressOf("phone") }), list: addressOf("list") };
    used.add(key);
    previews.set(card, preview);
    for (const [size, address] of Object.entries(preview) as [Size, string][]) {
      if (!made.has(address)) made.set(address, settle(card, `${key}-${sizes[size].width}`, size, address));
      await made.get(address);
    }
  };
  const settle = async (card: string, name: string, size: Size, address: string): Promise<void> => {
    if (isServed(address)) return keep(address);
    let bytes = soundBytes(folder, kept.get(name));
    if (!bytes) {
      bytes = await smaller(options.read(card), sizes[size]);
      await writeWhole(join(folder, `${name}.${digestOf(bytes)}`), bytes);
    }
    await options.write(address, bytes);
  };
  await pMap(all, make, { concurrency: roomFor(availableParallelism()) });
  return { previews, used };
}

/** Below the cards' folder in the cache. */
export const previewsFolder = "small";

/** The key of an entry of that folder. */
export function previewKeyOf(name: string): string {
  return name.split("-", 1)[0] ?? "";
}

/** Files by what they are of; the end of a file's name is the hash of its bytes. */
function entriesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder).map((name) => [name.split(".")[0] ?? "", name]));
}

/** Undefined where there is none, or it is no longer what was written. */
function soundBytes(folder: string, name: string | undefined): Uint8Array | undefined {
  if (name === undefined) return undefined;
  try {
    const bytes = readFileSync(join(folder, name));
    return digestOf(bytes) === name.split(".")[1] ? bytes : undefined;
  } catch {
    return undefined;
  }
}

async function smaller(
  card: Uint8Array,
  size: { readonly width: number; readonly height?: number },
): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  return sharp(card)
    .resize({ ...size, fit: "inside" })
    .webp(webp)
    .toBuffer();
}
