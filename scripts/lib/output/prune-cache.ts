/**
 * Takes out of the cache what no build has used for a while. When each entry was last used is written down once a day: a cache that
 * is carried from one machine to another has other times on its files.
 */
import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { dropSync } from "../files/remove.ts";
import { readSealed, unfinishedEnd, writeSealed } from "../files/sealed.ts";
import { daysBetween } from "../model/days.ts";

/** Days for which what is not used is kept. */
const keptFor = 30;

const purpose = "used 1";

interface UsedList {
  /** the day of each site's last look: sites may share a cache, and each knows what it uses alone */
  readonly looks: Readonly<Record<string, string>>;
  /** by "<room>/<name>" */
  readonly last: Readonly<Record<string, string>>;
}

export interface PruneOptions {
  /** absolute */
  readonly cacheFolder: string;
  /** who looks: a name of the site's own */
  readonly site: string;
  /** the rooms of the cache, each a folder below it, with a test that tells whether an entry is used by this build */
  readonly rooms: Readonly<Record<string, (name: string) => boolean>>;
  /** 2026-11-26, by the machine's clock */
  readonly today: string;
}

/** Looks at most once a day for each site. Errors of the disk are not told: what cannot be taken out stays. @returns how many entries went */
export function pruneCache({ cacheFolder, site, rooms, today }: PruneOptions): number {
  const list = join(cacheFolder, "used.json");
  const before = readSealed(list, purpose) as UsedList | undefined;
  if (before?.looks[site] === today) return 0;
  const last: Record<string, string> = {};
  let pruned = 0;
  for (const [room, isUsed] of Object.entries(rooms)) {
    for (const name of namesIn(join(cacheFolder, room))) {
      const entry = `${room}/${name}`;
      // One that was never seen before counts from today.
      const used = isUsed(name) ? today : (before?.last[entry] ?? today);
      if (daysBetween(used, today) <= keptFor) last[entry] = used;
      else {
        dropSync(join(cacheFolder, room, name));
        pruned++;
      }
    }
  }
  sweepLitter(cacheFolder);
  try {
    writeSealed(list, purpose, { looks: { ...before?.looks, [site]: today }, last } satisfies UsedList);
  } catch {
    // Tomorrow is another day.
  }
  return pruned;
}

/** Milliseconds after which nobody writes a file any more that was begun under a name of its own. */
const abandonedAfter = 3_600_000;

/** What writers left that were killed, in any folder of the cache: files and folders that have not got their names yet. */
export function sweepLitter(cacheFolder: string): void {
  const sweep = (folder: string, depth: number): void => {
    for (const entry of entriesIn(folder)) {
      const path = join(folder, entry.name);
      if (isUnfinished(entry.name) && isOld(path)) dropSync(path);
      // Deeper lie sites, which are looked at file by file, and what is part of an entry.
      else if (entry.isDirectory() && depth < 2) sweep(path, depth + 1);
    }
  };
  sweep(cacheFolder, 0);
}

/** Files of `writeWhole` and `writeSealed`, compilers of the launcher, and folders in which pictures and code are made. */
function isUnfinished(name: string): boolean {
  return (
    name.endsWith(unfinishedEnd) ||
    /^make-code-.+\.mjs$/.test(name) ||
    /^\.[0-9a-f]{8}[0-9a-zA-Z-]+$/.test(name)
  );
}

/** Whichever way the clock went since. */
function isOld(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat !== undefined && Math.abs(Date.now() - stat.mtimeMs) > abandonedAfter;
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
