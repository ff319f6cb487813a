/** A thread that makes files and folders. One that is lost is replaced once, and its work given to the next: doing it twice does no harm. */
import { Worker } from "node:worker_threads";
import { type Loss, LostWorkerError } from "../files/lost-worker.ts";
import { isMachineError } from "../files/machine-error.ts";
import { workerEntry } from "../project.ts";
import type { DiskTask } from "./disk-worker.ts";

export interface DiskThread {
  /** @throws what the file system says, and LostWorkerError */
  ask(task: DiskTask): Promise<unknown>;
  close(): Promise<void>;
}

export interface DiskThreadOptions {
  /** what runs in it; for tests */
  readonly entry?: URL;
  /** milliseconds without an answer after which a thread that has work counts as lost */
  readonly limit?: number;
}

/** Ten minutes: a task is 500 files at the most, or one look at a whole site, and a network folder may be slow. */
const defaultLimit = 600_000;
/** Threads that may be lost before the work is given up. */
const mostLost = 2;

interface Work {
  readonly task: DiskTask;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function diskThread({
  entry = workerEntry("disk"),
  limit = defaultLimit,
}: DiskThreadOptions = {}): DiskThread {
  const waiting = new Map<number, Work>();
  let worker: Worker | undefined;
  let next = 0;
  let lost = 0;
  let failure: Error | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const watch = (): void => {
    clearTimeout(timer);
    if (waiting.size > 0 && !closed) timer = setTimeout(() => lose("silent"), limit);
  };
  const start = (): Worker => {
    const own = new Worker(entry, { execArgv: [] });
    own.on("message", ({ id, result, error, code }) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      watch();
      if (error === undefined) asked?.resolve(result);
      else asked?.reject(Object.assign(new Error(error), { code }));
    });
    own.on("error", (error) => own === worker && lose("stopped", error));
    own.on("exit", () => own === worker && lose("stopped"));
    return own;
  };
  const lose = (loss: Loss, cause?: unknown): void => {
    const old = worker;
    worker = undefined;
    void old?.terminate();
    if (closed) return;
    if (++lost < mostLost) {
      for (const [id, { task }] of waiting) post(id, task);
      return;
    }
    failure = isMachineError(cause) ? cause : new LostWorkerError(loss, { cause });
    clearTimeout(timer);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  const post = (id: number, task: DiskTask): void => {
    worker ??= start();
    worker.postMessage({ id, task });
    watch();
  };
  return {
    async ask(task) {
      if (failure) throw failure;
      const id = next++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { task, resolve, reject });
        post(id, task);
      });
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await worker?.terminate();
    },
  };
}
