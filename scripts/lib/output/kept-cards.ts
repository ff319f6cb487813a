/**
 * Cards stay served after another took their place: a link that was shared long ago still shows its picture. Each build
 * writes which cards it serves and since when; the next one carries over those of the last site that it has not drawn itself.
 */
import { constants, existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Cards } from "../cards/card.ts";
import { cardKeyOf, cardKeys, cardManifestAddress } from "../model/addresses.ts";
import type { Office, Post } from "../model/office.ts";

interface ServedCard {
  /** the day on which the address was first served: 2026-11-03 */
  readonly first: string;
  /** the day on which another card took its place */
  readonly replaced?: string;
}

export interface KeptCards {
  readonly count: number;
  readonly bytes: number;
}

export interface KeepOptions {
  readonly office: Office;
  readonly cards: Cards;
  /** the site of the last build, absolute; it may be missing */
  readonly last: string;
  /** the site that is being built, absolute */
  readonly next: string;
  /** the build is for its author's eyes: cards that it draws anew do not count as served */
  readonly preview?: boolean;
}

/**
 * Copies what is to be kept, and writes the new list. A card is kept for `cards.keep` days from the day on which it was
 * replaced. One that belongs to a draft, a scheduled post, or a list of nothing else, is not kept: what was taken back stays taken back.
 */
export async function keepCards(options: KeepOptions): Promise<KeptCards> {
  const { office, cards, last, next, preview = false } = options;
  const today = office.now.date;
  const before = readManifest(last);
  const served = new Map<string, ServedCard>();
  for (const { all } of cards.values()) {
    for (const { address } of all) {
      const known = before.get(address);
      if (known || !preview) served.set(address, { first: known?.first ?? today });
    }
  }
  const isHidden = before.size > 0 ? hiddenKeys(office) : new Set<string>();
  let count = 0;
  let bytes = 0;
  for (const [address, card] of before) {
    const replaced = card.replaced ?? today;
    const key = cardKeyOf(address) ?? "";
    if (served.has(address) || isHidden.has(key) || daysBetween(replaced, today) >= office.site.cards.keep)
      continue;
    const size = await copy(join(last, address), join(next, address));
    if (size === undefined) continue;
    served.set(address, { first: card.first, replaced });
    count++;
    bytes += size;
  }
  if (served.size > 0) await writeManifest(join(next, cardManifestAddress), served);
  return { count, bytes };
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A list that is missing or damaged names nothing. */
function readManifest(site: string): Map<string, ServedCard> {
  const path = join(site, cardManifestAddress);
  if (!existsSync(path)) return new Map();
  try {
    const { cards } = JSON.parse(readFileSync(path, "utf8")) as { cards: Record<string, ServedCard> };
    return new Map(
      Object.entries(cards).filter(
        ([address, { first, replaced }]) =>
          cardKeyOf(address) !== undefined &&
          day.test(first) &&
          (replaced === undefined || day.test(replaced)),
      ),
    );
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return new Map();
    throw error;
  }
}

async function writeManifest(path: string, served: ReadonlyMap<string, ServedCard>): Promise<void> {
  const cards = Object.fromEntries([...served].sort(([a], [b]) => (a < b ? -1 : 1)));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify({ version: 1, cards })}\n`);
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

/** @returns the file's size; undefined where there is none */
async function copy(from: string, to: string): Promise<number | undefined> {
  if (!existsSync(from)) return undefined;
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  return (await stat(to)).size;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
