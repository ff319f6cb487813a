/**
 * What was read of content files, kept from one run to the next: a file that is still the same is not read again. A month of posts is one
 * file of the cache, so that an edit rewrites little of it.
 *
 * A read depends on the file, the names beside it, the rules and Pilar's code. All of them are in its `version`; the file's size and times
 * only say whether it has to be opened to find out.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Position } from "../model/position.ts";
import type { Read } from "../problems/read.ts";

/** Size, times in milliseconds, and number on its disk. */
export type Stamp = readonly [size: number, modified: number, changed: number, inode: number];

export interface KeptRead<T> {
  /** undefined where the file was changed so shortly before it was read that a change after it could leave the same times */
  readonly stamp: Stamp | undefined;
  /** the names in the file's folder */
  readonly beside: string;
  /** of the file's bytes, the names beside it, the rules and the code */
  readonly version: string;
  readonly read: Read<T | undefined>;
}

export interface KeptReads {
  get<T>(name: string): KeptRead<T> | undefined;
  set<T>(name: string, read: KeptRead<T>): void;
  /** Forgets all files but these. */
  retain(names: Iterable<string>): void;
  /** Writes what changed. Errors of the disk are not told: the reads of the next run then take longer. */
  save(): void;
}

/**
 * @param folder absolute; undefined keeps nothing beyond this run
 * @param rules changes with the rules and the code: reads under others are forgotten
 */
export function openKeptReads(folder: string | undefined, rules: string): KeptReads {
  const shards = new Map<string, Map<string, KeptRead<unknown>>>();
  const changed = new Set<string>();
  if (folder !== undefined) load(folder, rules, shards, changed);
  return {
    get: <T>(name: string) => shards.get(shardOf(name))?.get(name) as KeptRead<T> | undefined,
    set(name, read) {
      const shard = shardOf(name);
      const files = shards.get(shard) ?? new Map<string, KeptRead<unknown>>();
      shards.set(shard, files.set(name, read));
      changed.add(shard);
    },
    retain(names) {
      const there = new Set(names);
      for (const [shard, files] of shards) {
        for (const name of files.keys()) {
          if (there.has(name)) continue;
          files.delete(name);
          changed.add(shard);
        }
      }
    },
    save() {
      if (folder === undefined || changed.size === 0) return;
      try {
        write(folder, rules, shards, changed);
        changed.clear();
      } catch {
        // What cannot be kept is read again.
      }
    },
  };
}

/** posts/2026-11/slug/index.md → posts-2026-11 */
function shardOf(name: string): string {
  const [room = "", month = ""] = name.split("/");
  return room === "posts" ? `posts-${month.replace(/[^\w-]/g, "_")}` : room;
}

/** Places of a front matter name their file again and again: it is left out, and put back. */
interface Compact {
  readonly at?: Readonly<Record<string, readonly [line: number, column: number]>>;
}

function load(
  folder: string,
  rules: string,
  shards: Map<string, Map<string, KeptRead<unknown>>>,
  changed: Set<string>,
): void {
  for (const file of namesIn(folder)) {
    const shard = file.slice(0, -".json".length);
    try {
      const kept = JSON.parse(readFileSync(join(folder, file), "utf8"));
      if (kept.rules !== rules) continue;
      const files = Object.entries(kept.files as Record<string, KeptRead<unknown>>);
      shards.set(shard, new Map(files.map(([name, read]) => [name, unpacked(read)])));
    } catch {
      // Damaged, or not ours: as if it were not there.
      changed.add(shard);
    }
  }
}

function write(
  folder: string,
  rules: string,
  shards: ReadonlyMap<string, ReadonlyMap<string, KeptRead<unknown>>>,
  changed: ReadonlySet<string>,
): void {
  mkdirSync(folder, { recursive: true });
  for (const shard of changed) {
    const path = join(folder, `${shard}.json`);
    const files = shards.get(shard);
    if (!files || files.size === 0) {
      rmSync(path, { force: true });
      continue;
    }
    const packedFiles = Object.fromEntries(Array.from(files, ([name, read]) => [name, packed(read)]));
    writeFileSync(`${path}.new`, JSON.stringify({ rules, files: packedFiles }));
    renameSync(`${path}.new`, path);
  }
  for (const file of namesIn(folder)) {
    if (!shards.has(file.slice(0, -".json".length))) rmSync(join(folder, file), { force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return [];
  }
}

type WithPlaces = { readonly file: string; readonly at?: Readonly<Record<string, Position>> } | undefined;

function packed({ read, ...kept }: KeptRead<unknown>): KeptRead<unknown> {
  const value = read.value as WithPlaces;
  if (!value?.at) return { ...kept, read };
  const at = Object.fromEntries(
    Object.entries(value.at).map(([key, { line, column }]) => [key, [line, column]]),
  );
  return { ...kept, read: { ...read, value: { ...value, at } } };
}

function unpacked({ read, ...kept }: KeptRead<unknown>): KeptRead<unknown> {
  const value = read.value as (Compact & { readonly file: string }) | undefined;
  if (!value?.at) return { ...kept, read };
  const { file } = value;
  const at: Record<string, Position> = {};
  for (const [key, [line, column]] of Object.entries(value.at)) at[key] = { file, line, column };
  return { ...kept, read: { ...read, value: { ...value, at } } };
}

/** What the file system says of a file, and whether a later change would surely show in it. */
export function stampOf(path: string): { readonly stamp: Stamp; readonly settled: boolean } {
  const now = Date.now();
  const { size, mtimeMs, ctimeMs, ino } = statSync(path);
  // Kernels tick at least each 10 ms, but some file systems keep whole seconds, or two.
  const slack = mtimeMs % 1 === 0 ? 2_000 : 40;
  return { stamp: [size, mtimeMs, ctimeMs, ino], settled: now - Math.max(mtimeMs, ctimeMs) > slack };
}

export function isSameStamp(a: Stamp | undefined, b: Stamp): boolean {
  return a?.every((part, index) => part === b[index]) ?? false;
}
