/** What a command does when it is asked to end: it clears away what it was making, says so, and ends as programs do that a signal ended. */
import { constants } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { Words } from "../lib/language/words.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** Milliseconds for clearing away. What takes longer is left to be swept by a later build. */
const patience = 10_000;

let interrupted = false;
let clear: (() => Promise<{ readonly kept: boolean }>) | undefined;
let heard: NodeJS.SignalsListener | undefined;

/** Whether this process is about to end: what fails now fails for that. */
export function isInterrupted(): boolean {
  return interrupted;
}

/** @param action clears away; `kept` where the last result is surely as it was */
export function onInterrupt(action: () => Promise<{ readonly kept: boolean }>): void {
  clear = action;
}

/** For a command that serves until it is asked to end. */
export function hearSignalsItself(): void {
  if (heard) for (const signal of signals) process.off(signal, heard);
}

/** A second signal ends at once. */
export function hearSignals(words: () => Words): void {
  heard = (signal) => {
    const code = 128 + constants.signals[signal];
    if (interrupted) process.exit(code);
    interrupted = true;
    const cleared = clear?.().catch(() => ({ kept: false }));
    void Promise.race([cleared, sleep(patience)]).then((done) => {
      process.stderr.write(`\n${words().commands.interrupted(done?.kept ?? false)}\n`);
      process.exit(code);
    });
  };
  for (const signal of signals) process.on(signal, heard);
}
