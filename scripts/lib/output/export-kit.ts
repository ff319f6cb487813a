import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { drawCards } from "../cards/draw-cards.ts";
import { kitOf } from "../channels/kit.ts";
import { type KitFile, kitFiles } from "../channels/kit-files.ts";
import type { Words } from "../language/words.ts";
import { kitZipName } from "../model/addresses.ts";
import type { Office, Post } from "../model/office.ts";
import { publish } from "../model/publication.ts";
import { cardRequests } from "./card-requests.ts";
import { zipFiles } from "./zip-files.ts";

export interface KitOptions {
  readonly office: Office;
  /** in any state: neither it nor its cards go anywhere */
  readonly post: Post;
  /** absolute; holds what later builds need not make again */
  readonly cacheFolder: string;
  readonly words: Words;
}

export interface ExportOptions extends KitOptions {
  /** where the kit goes, absolute; files of the same names are replaced */
  readonly target: string;
}

export interface Exported {
  /** how many were written */
  readonly files: number;
  /** why a card could not be drawn; then nothing was written */
  readonly problems: readonly string[];
}

/** Draws a post's cards as a build would: the files of its kit, the zip of them last. Without files, the reasons why. */
export async function makeKit(
  options: KitOptions,
): Promise<{ readonly files: readonly KitFile[]; readonly problems: readonly string[] }> {
  const { office, post, cacheFolder, words } = options;
  const alone = publish({ ...office, posts: [{ ...post, state: "public" }] });
  const requests = alone.posts.flatMap(cardRequests(alone, words).ofPost);
  const drawn = new Map<string, Uint8Array>();
  const { cards, problems } = await drawCards(requests, {
    cacheDir: join(cacheFolder, "cards"),
    write: (address, bytes) => void drawn.set(address, bytes),
  });
  if (problems.length > 0) return { files: [], problems: [...new Set(problems.map(({ reason }) => reason))] };
  const kit = kitOf(post, cards.get(post.id), office.site, words);
  const files = kitFiles(kit, (address) => drawn.get(address) ?? new Uint8Array());
  return { files: [...files, { name: kitZipName, bytes: zipFiles(files, post.date.date) }], problems: [] };
}

/** Writes a post's kit and the zip of it. */
export async function exportKit(options: ExportOptions): Promise<Exported> {
  const { files, problems } = await makeKit(options);
  if (problems.length > 0) return { files: 0, problems };
  await mkdir(options.target, { recursive: true });
  for (const { name, bytes } of files) await writeFile(join(options.target, name), bytes);
  return { files: files.length, problems: [] };
}
