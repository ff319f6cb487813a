/** Threads that draw cards, started when the first card needs one. */

import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Tinypool from "tinypool";
import { isCompiled, project, workerEntry } from "../project.ts";
import type { Encoded } from "./encode.ts";
import type { CardRequest } from "./request.ts";
import type { WorkerAnswer } from "./worker.ts";

/** Cards that a thread works on at once: while one is packed by sharp's own threads, the next is laid out. */
const tasksPerThread = 2;

/** Each thread takes some 300 MB, most of it code, fonts and kept pixels. */
const mostThreads = Math.min(availableParallelism(), 4);
/** Cards that make it worth starting one more thread: it draws its first after half a second. */
const cardsPerThread = 12;

/** @param cards to be drawn, perhaps fewer */
export function threadsFor(cards: number): number {
  return Math.max(1, Math.min(mostThreads, Math.ceil(cards / cardsPerThread)));
}

export class CardPool {
  #pool: Tinypool | undefined;

  /** @param threads as many as there are cores by default, and no more than are worth their memory */
  constructor(readonly threads: number = mostThreads) {}

  async draw(request: CardRequest): Promise<Encoded> {
    this.#pool ??= this.#start();
    const answer = (await this.#pool.run(request)) as WorkerAnswer;
    if ("code" in answer) throw Object.assign(new Error(answer.message), { code: answer.code });
    const { bytes, type } = answer;
    return { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), type };
  }

  async close(): Promise<void> {
    await this.#pool?.destroy();
  }

  #start(): Tinypool {
    return new Tinypool({
      filename: workerEntry("card").href,
      runtime: "worker_threads",
      // All of them from first to last: one that is stopped while it has nothing to do takes its compiled code with it.
      minThreads: this.threads,
      maxThreads: this.threads,
      concurrentTasksPerWorker: tasksPerThread,
      // A thread that sleeps on an atomic never turns its event loop, and only there resvg's pixels are let go.
      useAtomics: false,
      ...(isCompiled ? { execArgv: [] } : withLoader()),
    });
  }
}

/** Threads that run TypeScript and JSX from any working directory. */
function withLoader() {
  const { resolve } = createRequire(import.meta.url);
  return {
    execArgv: ["--import", pathToFileURL(resolve("tsx")).href],
    env: {
      ...(process.env as Record<string, string>),
      TSX_TSCONFIG_PATH: join(project, "tsconfig.json"),
    },
  };
}
