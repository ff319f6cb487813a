/**
 * The folder in which a site is built before it takes the place of the last one. It is the site before that, brought up to date: what
 * did not change is a link to the file that is being served, so that a build costs what it changes.
 *
 * It lies in the cache, where nobody serves it. Whoever builds takes it by renaming it, so that two builds at once never share one; what a
 * killed build leaves is taken by a later one, as its content is checked file by file in any case.
 */
import { randomUUID } from "node:crypto";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { patient } from "../files/remove.ts";
import { renamePatientlySync } from "../files/rename.ts";
import { unfinishedEnd } from "../files/sealed.ts";
import { digestOf } from "../text/digest.ts";
import { type SetAside, setForeignAside } from "./foreign-files.ts";
import { swapFolder } from "./swap-folder.ts";

/** Marks a folder as made here, so that no other folder is ever replaced. */
export const markerAddress = "/.pilar";
export const markerText = "Folder ini dibuat oleh Pilar dan diganti setiap kali situs dibuat.\n";
const marker = ".pilar";

/** What stands in the way of a site: a file, a link to anything, or a folder with what no build made. Undefined where nothing does. */
export function inTheWay(output: string): "file" | "link" | "foreign" | undefined {
  const stat = lstatSync(output, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  // A link would be exchanged for a folder, and what it led to would stay as it was.
  if (stat.isSymbolicLink()) return "link";
  if (!stat.isDirectory()) return "file";
  const entries = readdirSync(output);
  return entries.length === 0 || entries.includes(marker) ? undefined : "foreign";
}

/** Whether a folder is a site that a build made. */
export function isSite(folder: string): boolean {
  return existsSync(join(folder, marker));
}

/** The file that says who builds into an output: beside it, where all who could replace it see it, whatever cache they have. */
export function lockOf(output: string): string {
  return `${output}.lock`;
}

export interface Staging {
  /** absolute; what it holds is to be checked */
  readonly folder: string;
  /** the site that is being served, absolute; it may be missing */
  readonly served: string;
  /** absolute; where the ledger of this site is kept */
  readonly ledger: string;
  /** Puts the staging folder in the output's place in one step, and keeps the old one for the next build. @returns what the old one had of others */
  publish(): SetAside | undefined;
  /** Leaves the output as it was. @param keep false takes away what was made so far: a disk that is full needs the room */
  discard(keep: boolean): void;
}

/** Milliseconds after which a folder that nobody has touched is taken for one that a killed build left. */
const abandonedAfter = 60_000;
const touchedEvery = 5_000;

/** @param output absolute @param cacheFolder absolute */
export function openStaging(output: string, cacheFolder: string): Staging {
  const home = join(cacheFolder, "site", digestOf(output).slice(0, 16));
  mkdirSync(home, { recursive: true });
  restoreOld(output, home);
  const folder = claim(output, home);
  const { ino } = statSync(folder);
  // The threads that write keep no clock; this one turns whenever the build waits for them.
  const timer = setInterval(() => touch(folder), touchedEvery).unref();
  return {
    folder,
    served: output,
    ledger: join(home, "files.json"),
    publish() {
      clearInterval(timer);
      // Another build takes what seems abandoned, as after hours of sleep: what stands here now is not the whole site.
      if (statSync(folder, { throwIfNoEntry: false })?.ino !== ino) throw new Error(`${folder} is gone`);
      const old = swap(folder, output);
      const aside = old === undefined ? undefined : setForeignAside(old, output, marker);
      if (old) giveUp(old, home);
      return aside;
    },
    discard(keep) {
      clearInterval(timer);
      if (keep) giveUp(folder, home);
      else remove(folder);
    },
  };
}

/** The site before the last, for the next build. */
const spareName = "spare";
const workPrefix = "work-";
const probePrefix = "probe-";
/** Between the output's name and an id, of folders beside it. */
const besidePart = ".build-";

function swap(folder: string, output: string): string | undefined {
  try {
    return swapFolder(folder, output);
  } catch (error) {
    // A folder that nobody may write to cannot be moved elsewhere.
    if ((error as NodeJS.ErrnoException).code !== "EACCES" || !existsSync(output)) throw error;
    chmodSync(output, 0o755);
    return swapFolder(folder, output);
  }
}

/** Leaves a folder to the next build, unless another has done so already, or it lies beside the output, in everybody's way. */
function giveUp(folder: string, home: string): void {
  if (dirname(folder) !== home || !moved(folder, join(home, spareName))) remove(folder);
}

function claim(output: string, home: string): string {
  const id = randomUUID();
  const work = join(home, `${workPrefix}${id}`);
  const beside = `${output}${besidePart}${id}`;
  const spares = [spareName, ...readdirSync(home).filter((name) => isAbandoned(home, name))];
  const taken = spares.some((name) => isFolder(join(home, name)) && moved(join(home, name), work));
  if (!taken) mkdirSync(work);
  touch(work);
  for (const name of readdirSync(home)) if (isAbandoned(home, name)) remove(join(home, name));
  mkdirSync(dirname(output), { recursive: true });
  removeBeside(output);
  if (reaches(home, beside)) return work;
  // There the site is built beside its place.
  giveUp(work, home);
  mkdirSync(beside);
  return beside;
}

/** Whether a rename carries a folder from one place to another. Not to another disk, nor into what is mounted apart. */
function reaches(home: string, place: string): boolean {
  const probe = join(home, `${probePrefix}${randomUUID()}`);
  mkdirSync(probe);
  const arrived = moved(probe, place);
  remove(arrived ? place : probe);
  return arrived;
}

/** Where there is no exchange of two names in one step, a kill in that moment leaves the old site here and nothing in its place. */
function restoreOld(output: string, home: string): void {
  if (existsSync(output)) return;
  const beside = namesIn(dirname(output)).filter((name) => name.startsWith(basename(output) + besidePart));
  const places = [
    ...readdirSync(home).map((name) => join(home, name)),
    ...beside.map((name) => join(dirname(output), name)),
  ];
  const old = places.find((place) => place.endsWith(".lama"));
  if (old) moved(old, output);
}

function isAbandoned(home: string, name: string): boolean {
  const own = name.startsWith(workPrefix) || name.startsWith(probePrefix) || name.endsWith(unfinishedEnd);
  return own && untouched(join(home, name));
}

function removeBeside(output: string): void {
  // Also locks that were being taken over when their taker was killed.
  const prefixes = [basename(output) + besidePart, `${basename(lockOf(output))}.`];
  for (const name of readdirSync(dirname(output))) {
    const path = join(dirname(output), name);
    if (prefixes.some((prefix) => name.startsWith(prefix)) && untouched(path)) remove(path);
  }
}

function untouched(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  // A clock that was wrong may have left times to come.
  return stat !== undefined && Math.abs(Date.now() - stat.mtimeMs) > abandonedAfter;
}

function touch(folder: string): void {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
  } catch {
    // It has just taken the output's place.
  }
}

/** Whether a folder stands there itself, no link to one. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Whether a folder could be renamed: it is there, on the same disk, and nothing stands in its new place. */
function moved(from: string, to: string): boolean {
  try {
    // Windows says the same of a name that is taken as of a file that is held: there is no waiting for the first.
    if (existsSync(to)) return false;
    renamePatientlySync(from, to);
    return true;
  } catch {
    return false;
  }
}

function remove(path: string): void {
  rmSync(path, patient);
}
