/** A thread that reads files beside the one that asks: both take the next few from one list until none is left. */
import { parentPort, workerData } from "node:worker_threads";
import { type FileReaderOptions, type FileResult, type FileTask, fileReader } from "./read-file.ts";
import { takeTasks } from "./take-tasks.ts";

export interface ReadWork {
  readonly options: FileReaderOptions;
  readonly tasks: readonly FileTask[];
  /** how many are taken */
  readonly taken: SharedArrayBuffer;
}

/** The results of the tasks from `start` on. */
export type ReadAnswer = { readonly start: number; readonly results: readonly FileResult[] };

const { options, tasks, taken } = workerData as ReadWork;
const read = fileReader(options);
for (const { start, some } of takeTasks(tasks, taken)) {
  parentPort?.postMessage({ start, results: some.map(read) } satisfies ReadAnswer);
}
