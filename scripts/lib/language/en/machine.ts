import type { Loss } from "../../files/lost-worker.ts";
import type { MachineFault } from "../../files/machine-error.ts";
import type { machine as id } from "../id/machine.ts";

export const machine: typeof id = {
  faults: {
    full: {
      cause: "the disk is full",
      advice: "Free some room on the disk (the recycle bin, the folder .cache), then run this again.",
    },
    forbidden: {
      cause: "this computer does not allow it",
      advice:
        "Look at the rights of the file and its folder: somebody else's, read-only, or locked by a program?",
    },
    busy: {
      cause: "another program is using it",
      advice: "Close the program that uses it, then run this again.",
    },
    crowded: {
      cause: "this computer has run out of memory, or has too many files open",
      advice: "Close other programs, then run this again.",
    },
    broken: {
      cause: "the disk or the network does not answer",
      advice: "Look at the connection to that disk or network folder, then run this again.",
    },
  },
  failed: (fault: MachineFault, what: string): string =>
    `Pilar cannot go on: ${machine.faults[fault].cause} (${what}). ${machine.faults[fault].advice} What was there before is unchanged.`,
  /** What became of a thread that was lost with its work, and of the one that was given the same work. */
  lost: {
    stopped: "its process stopped by itself, twice",
    silent: "its process did not finish in time, twice",
  } satisfies Record<Loss, string>,
  /** @param loss why two threads were given up that did the same work */
  lostThread: (loss: Loss): string =>
    `Pilar cannot write the site: ${machine.lost[loss]}. Run it again; if it happens again, check this computer's memory and disk. The last result was not changed.`,
  /** why the search of a site has no index @param reason as the system or the program says it */
  noIndex: {
    missing: (reason: string): string =>
      `Pilar cannot make the index of the search: the part of Pagefind for this computer is not installed (${reason}). Delete the folder node_modules, run npm install on this computer, then run this again. The last result was not changed.`,
    failed: (reason: string): string =>
      `Pilar cannot make the index of the search: Pagefind failed twice (${reason}). Run it again; if it happens again, run npm run doctor. The last result was not changed.`,
  },
};
