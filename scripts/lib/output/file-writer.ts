/**
 * Writes the site's files from threads of their own. The thread that renders only hands text over: making thousands of
 * folders and files costs the system more time than rendering what goes into them.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { workerEntry } from "../project.ts";
import type { FileBatch } from "./file-writer-worker.ts";

export interface FileWriter {
  /**
   * Takes a file to be written; waits only while too much is under way.
   *
   * @param path absolute
   * @throws what the file system refused earlier
   */
  write(path: string, text: string): Promise<void> | undefined;
  /** Resolves when everything is on disk. No write may follow. */
  close(): Promise<void>;
}

/** Files handed over in one message, and messages under way for each thread: about 20 MB of pages at the most. */
const batchSize = 50;
const maximumUnderWay = 12;

export function openFileWriter(threads = Math.min(2, availableParallelism())): FileWriter {
  const workers = Array.from({ length: threads }, () => {
    // No loader, so that it starts at once: Node strips the worker's types by itself.
    return new Worker(workerEntry("file-writer"), { execArgv: [] });
  });
  let batch: FileBatch = [];
  let turn = 0;
  let underWay = 0;
  let failure: Error | undefined;
  let wake: (() => void) | undefined;

  const fail = (error: unknown): void => {
    failure ??= error instanceof Error ? error : new Error(String(error));
    wake?.();
  };
  for (const worker of workers) {
    worker.on("error", fail);
    worker.on("message", ({ error }: { error?: string }) => {
      underWay--;
      if (error) fail(new Error(error));
      else wake?.();
    });
  }
  const send = (): void => {
    if (batch.length === 0) return;
    workers[turn++ % workers.length]?.postMessage(batch);
    underWay++;
    batch = [];
  };
  const until = async (done: () => boolean): Promise<void> => {
    while (!failure && !done()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failure) throw failure;
  };

  return {
    write(path, text) {
      if (failure) throw failure;
      batch.push([path, text]);
      if (batch.length >= batchSize) send();
      return underWay > maximumUnderWay * workers.length
        ? until(() => underWay <= maximumUnderWay)
        : undefined;
    },
    async close() {
      try {
        send();
        await until(() => underWay === 0);
      } finally {
        await Promise.all(workers.map((worker) => worker.terminate()));
      }
    },
  };
}
