import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { workerEntry } from "../project.ts";
import { type FileReaderOptions, type FileResult, type FileTask, fileReader } from "./read-file.ts";
import type { ReadAnswer, ReadWork } from "./read-worker.ts";
import { takeTasks } from "./take-tasks.ts";

/** Files from which on a second thread reads earlier than it costs to start it. */
const worthThread = 400;

/** Reads files, with another core's help where there are many. Results stand in the order of the tasks. */
export async function readFiles(
  tasks: readonly FileTask[],
  options: FileReaderOptions,
  threads = Math.min(2, availableParallelism()),
): Promise<FileResult[]> {
  const read = fileReader(options);
  if (threads < 2 || tasks.length < worthThread) return tasks.map(read);
  const results = new Array<FileResult | undefined>(tasks.length);
  const keep = (start: number, some: readonly FileResult[]): void => {
    some.forEach((result, index) => {
      results[start + index] = result;
    });
  };
  const taken = new SharedArrayBuffer(4);
  const helped = help({ options, tasks, taken }, keep);
  for (const { start, some } of takeTasks(tasks, taken)) {
    keep(start, some.map(read));
    // The other thread's results are let in: else all of them wait in memory, as messages, until the last file is read.
    await setImmediate();
  }
  await helped;
  // Where the other thread could not start or was stopped, its part is read here.
  return tasks.map((task, index) => results[index] ?? read(task));
}

/** Resolves when the thread has ended, however it did. */
function help(work: ReadWork, keep: (start: number, results: readonly FileResult[]) => void): Promise<void> {
  return new Promise((done) => {
    const worker = new Worker(workerEntry("read"), { workerData: work, execArgv: [] });
    worker.on("message", ({ start, results }: ReadAnswer) => keep(start, results));
    worker.on("error", () => done());
    worker.on("exit", () => done());
  });
}
