/** Shows how far a build is: one bar that is redrawn where there is a terminal, a line now and then where there is none. */
import { clearLine, cursorTo } from "node:readline";
import type { WriteStream } from "node:tty";
import type { Words } from "../lib/language/words.ts";
import type { Phase } from "../lib/output/build-site.ts";

export interface Progress {
  show(phase: Phase, done: number, total: number): void;
  /** Clears the bar, so that what is printed next starts on a clean line. */
  end(): void;
}

const barWidth = 28;

/** Without a terminal: at most this many lines a phase. */
const lines = 4;

export function progressOn(stream: NodeJS.WriteStream | WriteStream, words: Words): Progress {
  const label = (phase: Phase): string => words.commands[phase];
  return stream.isTTY ? bar(stream, words, label) : plainLines(stream, words, label);
}

function bar(stream: NodeJS.WriteStream, words: Words, label: (phase: Phase) => string): Progress {
  let shownAt = 0;
  let drawn = false;
  const clear = (): void => {
    cursorTo(stream, 0);
    clearLine(stream, 0);
  };
  return {
    show(phase, done, total) {
      const now = Date.now();
      if (total === 0 || (done < total && now - shownAt < 80)) return;
      shownAt = now;
      drawn = true;
      const filled = Math.round((done / total) * barWidth);
      clear();
      stream.write(
        `${label(phase).padEnd(8)} ${"█".repeat(filled)}${"░".repeat(barWidth - filled)} ${words.commands.progress(done, total)}`,
      );
    },
    end() {
      if (drawn) clear();
      drawn = false;
    },
  };
}

function plainLines(stream: NodeJS.WriteStream, words: Words, label: (phase: Phase) => string): Progress {
  const said = new Map<Phase, number>();
  return {
    show(phase, done, total) {
      if (total === 0 || done === 0) return;
      const step = Math.floor((done / total) * lines);
      if (step <= (said.get(phase) ?? 0)) return;
      said.set(phase, step);
      stream.write(`${label(phase)}: ${words.commands.progress(done, total)}\n`);
    },
    end() {},
  };
}
