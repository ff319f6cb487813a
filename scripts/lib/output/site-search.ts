/**
 * The indexes of the search, one for each part of the site (`site/search-shards.ts`). One whose pages are as they were is taken over as it is
 * served, or comes from the cache, which hosts keep; only the others are made, and of their pages only those are read that are others.
 */
import { hash } from "node:crypto";
import { join } from "node:path";
import { readSealed, writeSealed } from "../files/sealed.ts";
import { searchEngineAddress, searchFileAddress } from "../model/addresses.ts";
import type { Publication } from "../model/publication.ts";
import type { SearchDocument } from "../search/document.ts";
import { makeIndex, pagefindVersion } from "../search/pagefind.ts";
import { engineName, servedFiles } from "../search/served-files.ts";
import { type SearchedPage, type SearchShard, searchShards } from "../site/search-shards.ts";
import { digestOf } from "../text/digest.ts";

/** The files of each part of the search as they were put last, with the digest of each, by the part's name. */
export type KnownSearch = Readonly<
  Record<string, { readonly key: string; readonly files: Readonly<Record<string, string>> }>
>;

export interface SiteSearchOptions {
  readonly publication: Publication;
  /** changes with the code that makes documents of pages */
  readonly code: string;
  /** absolute; the room of the cache that is the search's */
  readonly cacheFolder: string;
  readonly known: KnownSearch;
  /** whether the file of an address and a digest is served already */
  readonly isServed: (address: string, digest: string) => boolean;
  readonly keep: (address: string, digest: string) => void;
  readonly write: (address: string, digest: string, bytes: Uint8Array) => Promise<void> | undefined;
}

export interface SiteSearch {
  readonly known: KnownSearch;
  /** how many indexes were made, neither served nor in the cache */
  readonly made: number;
}

const purpose = "search 2";

/** @throws NoIndexError */
export async function siteSearch(options: SiteSearchOptions): Promise<SiteSearch> {
  const { publication, code, cacheFolder, known, isServed, keep, write } = options;
  const { language } = publication.site;
  const version = pagefindVersion();
  const next: Record<string, KnownSearch[string]> = {};
  let made = 0;
  for (const [place, shard] of searchShards(publication).entries()) {
    const first = place === 0;
    const key = keyOf(shard, code, version, first);
    const before = known[shard.name];
    if (before?.key === key && Object.entries(before.files).every((file) => isServed(...file))) {
      for (const file of Object.entries(before.files)) keep(...file);
      next[shard.name] = before;
      continue;
    }
    const cached = join(cacheFolder, `${key}.json`);
    let files = readIndex(cached);
    if (!files) {
      const kept = join(cacheFolder, documentsName(shard.name));
      const index = await makeIndex(keptDocuments(shard.pages, kept, code), { language });
      files = servedFiles(index.files, language, first);
      writeIndex(cached, files);
      made++;
    }
    const placed: Record<string, string> = {};
    for (const [path, bytes] of files) {
      const address =
        path === engineName ? searchEngineAddress(version) : searchFileAddress(shard.name, path);
      placed[address] = hash("sha256", bytes);
      await write(address, placed[address], bytes);
    }
    next[shard.name] = { key, files: placed };
  }
  return { known: next, made };
}

/** By which an index lies in the cache, with the program that searches it where that comes with it. */
function keyOf(
  { key }: SearchShard,
  ...others: readonly [code: string, version: string, first: boolean]
): string {
  return digestOf(key, ...others.map(String));
}

/** Where the documents of a part lie: they are many, so that they are read only where its index is to be made. */
function documentsName(part: string): string {
  return `${part}.documents.json`;
}

/** Those of pages that are as they were come from the cache. */
function keptDocuments(pages: readonly SearchedPage[], file: string, code: string): SearchDocument[] {
  const kind = `documents ${code}`;
  const before = (readSealed(file, kind) ?? {}) as Record<string, readonly [facts: string, html: string]>;
  const next = pages.map(({ address, facts, html }) => {
    const kept = before[address];
    return [address, [facts, kept?.[0] === facts ? kept[1] : html()]] as const;
  });
  writeSealed(file, kind, Object.fromEntries(next));
  return next.map(([address, [, html]]) => ({ address, html }));
}

/** Whether an entry of the cache is one of these. */
export function usesIndex(known: KnownSearch): (name: string) => boolean {
  const used = new Set(
    Object.entries(known).flatMap(([part, { key }]) => [`${key}.json`, documentsName(part)]),
  );
  return (name) => used.has(name);
}

function readIndex(file: string): Map<string, Uint8Array> | undefined {
  const kept = readSealed(file, purpose) as Record<string, string> | undefined;
  return kept && new Map(Object.entries(kept).map(([path, text]) => [path, Buffer.from(text, "base64")]));
}

function writeIndex(file: string, files: ReadonlyMap<string, Uint8Array>): void {
  const texts = Array.from(files, ([path, bytes]) => [path, Buffer.from(bytes).toString("base64")]);
  writeSealed(file, purpose, Object.fromEntries(texts));
}
