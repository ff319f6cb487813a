import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cards } from "../cards/card.ts";
import { kitOf } from "../channels/kit.ts";
import { kitFiles } from "../channels/kit-files.ts";
import type { Words } from "../language/words.ts";
import { kitAddress, kitZipAddress } from "../model/addresses.ts";
import type { Post } from "../model/office.ts";
import type { Publication } from "../model/publication.ts";
import { zipFiles } from "./zip-files.ts";

/** The zip of a post's kit as the site serves it. */
export interface KitZip {
  /** /2026/11/slug/bagikan/kit.zip */
  readonly address: string;
  readonly bytes: number;
}

/** Zips by the post's id. A post that is not among them has no kit on the site. */
export type Kits = ReadonlyMap<string, KitZip>;

/**
 * Writes the zips of the posts of the last `kit.days` days that have cards and a channel. Older ones cost a site of ten thousand posts
 * more than they bring: an admin shares what is new, and `npm run kit` makes any kit on request.
 *
 * @param outputFolder absolute; holds the cards
 */
export async function writeKits(
  { site, now, posts }: Publication,
  cards: Cards,
  words: Words,
  outputFolder: string,
): Promise<Kits> {
  const since = now.epoch - site.kit.days * 86_400_000;
  const shared = posts.filter(
    (post) => post.date.epoch > since && post.channels.length > 0 && cards.get(post.id) !== undefined,
  );
  const made = new Map<string, KitZip>();
  for (const post of shared) made.set(post.id, await writeKit(post));
  return made;

  async function writeKit(post: Post): Promise<KitZip> {
    const kit = kitOf(post, cards.get(post.id), site, words);
    const read = (address: string): Uint8Array => readFileSync(join(outputFolder, address));
    const zip = zipFiles(kitFiles(kit, read), post.date.date);
    const address = kitZipAddress(post.address);
    await mkdir(join(outputFolder, kitAddress(post.address)), { recursive: true });
    await writeFile(join(outputFolder, address), zip);
    return { address, bytes: zip.length };
  }
}
