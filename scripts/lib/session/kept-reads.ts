/**
 * What was read of content files, kept from one run to the next: a file that is still the same is not read again. A month of posts is one
 * file of the cache, so that an edit rewrites little of it.
 *
 * A read depends on the file, the names beside it, the rules and Pilar's code. All of them are in its `version`; the file's size and times
 * only say whether it has to be opened to find out.
 */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { patient } from "../files/remove.ts";
import { readSealed, writeSealed } from "../files/sealed.ts";
import type { Stamp } from "../files/stamp.ts";
import type { SourceRead } from "./read-file.ts";

export interface KeptRead {
  /** undefined where the file was changed so shortly before it was read that a change after it could leave the same times */
  readonly stamp: Stamp | undefined;
  /** the names in the file's folder */
  readonly beside: string;
  /** of the file's bytes, the names beside it, the rules and the code */
  readonly version: string;
  readonly read: SourceRead;
}

export interface KeptReads {
  get(name: string): KeptRead | undefined;
  set(name: string, read: KeptRead): void;
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
  const { files, damaged } = folder === undefined ? nothing() : load(folder, rules);
  const changed = new Set(damaged);
  return {
    get: (name) => files.get(name),
    set(name, read) {
      files.set(name, read);
      changed.add(shardOf(name));
    },
    retain(names) {
      const there = new Set(names);
      for (const name of files.keys()) {
        if (there.has(name)) continue;
        files.delete(name);
        changed.add(shardOf(name));
      }
    },
    save() {
      if (folder === undefined || changed.size === 0) return;
      try {
        write(folder, rules, files, changed);
        changed.clear();
      } catch {
        // What cannot be kept is read again.
      }
    },
  };
}

interface Loaded {
  readonly files: Map<string, KeptRead>;
  /** shards that cannot be read, or hold reads under other rules */
  readonly damaged: readonly string[];
}

function nothing(): Loaded {
  return { files: new Map(), damaged: [] };
}

/** posts/2026-11/slug/index.md → posts-2026-11 */
function shardOf(name: string): string {
  const [room = "", month = ""] = name.split("/");
  return room === "posts" ? `posts-${month.replace(/[^\w-]/g, "_")}` : room;
}

function load(folder: string, rules: string): Loaded {
  const files = new Map<string, KeptRead>();
  const damaged: string[] = [];
  for (const file of namesIn(folder)) {
    const kept = readSealed(join(folder, file), purposeOf(rules)) as Shard | undefined;
    if (kept === undefined) damaged.push(file.slice(0, -suffix.length));
    else for (const [name, read] of Object.entries(kept)) files.set(name, read);
  }
  return { files, damaged };
}

function write(
  folder: string,
  rules: string,
  files: ReadonlyMap<string, KeptRead>,
  changed: ReadonlySet<string>,
): void {
  const shards = new Map<string, Record<string, KeptRead>>();
  for (const shard of changed) shards.set(shard, {});
  for (const [name, read] of files) {
    const shard = shards.get(shardOf(name));
    if (shard) shard[name] = read;
  }
  for (const [shard, own] of shards) {
    const path = join(folder, shard + suffix);
    if (Object.keys(own).length === 0) rmSync(path, patient);
    else writeSealed(path, purposeOf(rules), own);
  }
}

type Shard = Readonly<Record<string, KeptRead>>;

const suffix = ".json";

function purposeOf(rules: string): string {
  return `reads ${rules}`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(suffix) && name !== listingName);
  } catch {
    return [];
  }
}

/** Beside the shards: what a session keeps of the folder's listing. */
export const listingName = "folders.json";
