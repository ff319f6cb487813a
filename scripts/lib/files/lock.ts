/**
 * A file that says who is at work, so that nobody else is: also between machines and containers that share a folder. Its owner is a random
 * token, never a process number alone, and touches the file while it works. One whose owner surely ended is taken over at once; one that
 * nobody has touched for a while, by the watch of whoever waits and whatever any clock says, after that while.
 */
import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { atExit } from "./at-exit.ts";
import { dropSync } from "./remove.ts";
import { renamePatientlySync } from "./rename.ts";
import { isGone, type ProcessIdentity, thisProcess } from "./this-process.ts";

export interface Lock {
  /** Whether it is still one's own: after hours of sleep another may have taken it over. */
  isHeld(): boolean;
  release(): void;
}

export interface LockOptions {
  /** called once, where somebody else is at work */
  readonly onWait?: () => void;
  /** milliseconds to wait for whoever is at work */
  readonly patience?: number;
  /** milliseconds without a sign of life after which an owner is taken for ended */
  readonly silence?: number;
}

/** Thrown where whoever is at work does not end. */
export class LockedError extends Error {}

const touchedEvery = 5_000;
/** A minute: long enough for an owner that swaps memory or waits for a network folder. */
const defaultSilence = 60_000;
/** As long as a large office may take to draw all of its cards. */
const defaultPatience = 900_000;
const betweenLooks = 100;

interface Owner extends ProcessIdentity {
  readonly token: string;
}

/**
 * @param file absolute; its folder must exist
 * @throws LockedError, and what the machine refuses
 */
export async function takeLock(
  file: string,
  { onWait, patience = defaultPatience, silence = defaultSilence }: LockOptions = {},
): Promise<Lock> {
  const owner: Owner = { token: randomUUID(), ...thisProcess() };
  const text = JSON.stringify(owner);
  const began = performance.now();
  let seen: { readonly state: string; readonly since: number } | undefined;
  let waiting = false;
  for (;;) {
    if (created(file, text)) return keep(file, text);
    const other = look(file);
    if (other === undefined) continue;
    const now = performance.now();
    if (seen?.state !== other.state) seen = { state: other.state, since: now };
    if (hasEnded(other.text) || now - seen.since >= silence) {
      takeAway(file, other.text);
      continue;
    }
    if (now - began >= patience) throw new LockedError(file);
    if (!waiting) onWait?.();
    waiting = true;
    await sleep(Math.min(betweenLooks, silence));
  }
}

function keep(file: string, text: string): Lock {
  const isHeld = (): boolean => look(file)?.text === text;
  const timer = setInterval(() => isHeld() && touch(file), touchedEvery).unref();
  const drop = (): void => {
    clearInterval(timer);
    if (isHeld()) dropSync(file);
  };
  const forget = atExit(drop);
  return {
    isHeld,
    release() {
      forget();
      drop();
    },
  };
}

/** Whether the file could be made; false where there is one. */
function created(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    // On a full disk there is an empty one now.
    if (look(file)?.text === "") dropSync(file);
    throw error;
  }
}

function look(
  file: string,
): { readonly text: string /** changes with each touch */; readonly state: string } | undefined {
  try {
    const text = readFileSync(file, "utf8");
    return { text, state: `${text} ${statSync(file).mtimeMs}` };
  } catch {
    return undefined;
  }
}

function hasEnded(text: string): boolean {
  try {
    const { machine, pid, started } = JSON.parse(text) as Partial<Owner>;
    return typeof pid === "number" && isGone({ machine, pid, started });
  } catch {
    // It is being written, or its writer was killed just then.
    return false;
  }
}

/** Of several who want it away one succeeds. Should it be another's by now, that one gets it back. */
function takeAway(file: string, text: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renamePatientlySync(file, aside);
  } catch {
    return;
  }
  if (look(aside)?.text !== text) {
    try {
      linkSync(aside, file);
    } catch {
      // Somebody has a new one already: whose it was sees that it is lost, and publishes nothing.
    }
  }
  dropSync(aside);
}

function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // It is tried again.
  }
}
