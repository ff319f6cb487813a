/**
 * Drawn cards on disk. A file's name says all about it: <request's hash>.<seal>.<mark>.<content's hash>.<png or jpg>. The seal is of
 * request, content and mark together: a file that was damaged, or given another's name, is drawn anew.
 */
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { machineFault } from "../files/machine-error.ts";
import { dropSync } from "../files/remove.ts";
import { writeWhole } from "../files/write-whole.ts";
import { digestOf } from "../text/digest.ts";
import type { Encoded } from "./encode.ts";

export const extensions = { "image/png": "png", "image/jpeg": "jpg" } as const;

/** A card's file, ready to be served. */
export interface DrawnCard extends Encoded {
  /** of the bytes, 10 hexadecimal digits */
  readonly hash: string;
}

interface Entry {
  readonly name: string;
  readonly hash: string;
  readonly type: Encoded["type"];
  readonly mark: string;
}

const pattern = /^([0-9a-f]{32})\.[0-9a-f]{32}\.([\w-]{43})\.([0-9a-f]{10})\.(png|jpg)$/;

export class CardCache {
  readonly #entries = new Map<string, Entry>();

  private constructor(readonly folder: string) {}

  static async open(folder: string): Promise<CardCache> {
    const cache = new CardCache(folder);
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) {
      const [, request, mark, hash, extension] = pattern.exec(name) ?? [];
      if (!request || !mark || !hash) continue;
      cache.#entries.set(request, {
        name,
        hash,
        mark,
        type: extension === "png" ? "image/png" : "image/jpeg",
      });
    }
    return cache;
  }

  has(request: string): boolean {
    return this.#entries.has(request);
  }

  /** The card of a request; undefined where there is none, or its file is no longer what was written. */
  async get(request: string): Promise<DrawnCard | undefined> {
    const entry = this.#entries.get(request);
    if (!entry) return undefined;
    const file = join(this.folder, entry.name);
    const bytes = await readFile(file).catch((error: unknown) => {
      // The card is sound all the same.
      if (machineFault(error) === "crowded") throw error;
      return undefined;
    });
    const { hash, type, mark } = entry;
    if (bytes && nameOf(request, { bytes, type, mark }) === entry.name) return { bytes, type, hash, mark };
    dropSync(file);
    this.#entries.delete(request);
    return undefined;
  }

  /** Stores a card whole or, where the process is killed, not at all. */
  async put(request: string, { bytes, type, mark }: Encoded): Promise<DrawnCard> {
    const hash = contentHash(bytes);
    const name = nameOf(request, { bytes, type, mark });
    await writeWhole(join(this.folder, name), bytes);
    this.#entries.set(request, { name, hash, type, mark });
    return { bytes, type, hash, mark };
  }
}

/** Whether the file of a card is the one that its address was made for. */
export function isCardOf(address: string, bytes: Uint8Array): boolean {
  return address.split(".").at(-2) === contentHash(bytes);
}

function nameOf(request: string, { bytes, type, mark }: Encoded): string {
  const content = digestOf(bytes);
  const seal = digestOf(request, content, type, mark);
  return `${request}.${seal}.${mark}.${content.slice(0, hashLength)}.${extensions[type]}`;
}

/** Digits of a card's hash in its address. */
const hashLength = 10;

function contentHash(bytes: Uint8Array): string {
  return digestOf(bytes).slice(0, hashLength);
}
