/** Threads that draw cards, started when the first card needs one. */

import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Tinypool from "tinypool";
import { LostThreadError } from "../files/lost-thread.ts";
import { isMachineError } from "../files/machine-error.ts";
import { giveBackMemory, isSmall, roomFor } from "../memory.ts";
import { project, workerEntry } from "../project.ts";
import type { Encoded } from "./encode.ts";
import type { CardRequest } from "./request.ts";
import type { WorkerAnswer } from "./worker.ts";

/** Cards that a thread works on at once: while one is packed by sharp's own threads, the next is laid out. */
const tasksPerThread = 2;

/** Two take 200 MB each; one alone up to 300 at its most. */
const mostThreads = roomFor(Math.min(availableParallelism(), 4));
/** Cards that make it worth starting one more thread: it draws its first after half a second. */
const cardsPerThread = 12;

/** @param cards to be drawn, perhaps fewer */
export function threadsFor(cards: number): number {
  return Math.max(1, Math.min(mostThreads, Math.ceil(cards / cardsPerThread)));
}

/** Milliseconds for a card, with its wait for others: the largest takes seconds, and 32 are under way at once. */
const defaultLimit = 120_000;

/** Cards after which threads give way to fresh ones, where memory is small: what they keep, and what their heaps grew to, goes with them. */
const cardsOfALife = isSmall ? 24 : Number.POSITIVE_INFINITY;

export interface CardPoolOptions {
  /** what runs in each thread; for tests */
  readonly entry?: URL;
  readonly limit?: number;
  /** cards after which threads give way to fresh ones */
  readonly cardsOfALife?: number;
}

/** Threads, and who waits for them. */
interface Threads {
  readonly pool: Tinypool;
  /** called where none of them could be started, so that nobody waits for an answer */
  readonly waiting: Set<(error: NoThreadError) => void>;
  /** why none could */
  unstarted?: NoThreadError;
}

/** Thrown where no thread is left and none could be started: no card is to blame. */
export class NoThreadError extends LostThreadError {
  constructor(cause: unknown) {
    super("stopped", { cause });
  }
}

export class CardPool {
  #pool: Threads | undefined;
  /** One thread, for cards whose thread was lost: whichever is drawn there is to blame if it is lost again. */
  #second: Threads | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  /** cards that the shared pool was given, and those of them that it has not answered yet */
  #given = 0;
  readonly #underWay = new Set<Promise<unknown>>();
  #renewal: Promise<void> | undefined;
  #closed = false;

  /** @param threads as many as there are cores by default, and no more than are worth their memory */
  constructor(
    readonly threads: number = mostThreads,
    readonly options: CardPoolOptions = {},
  ) {}

  /**
   * @throws what the card is to blame for, what the machine refuses, LostThreadError where two threads were lost, and NoThreadError where
   * none can be started
   */
  async draw(request: CardRequest): Promise<Encoded> {
    const answer = await this.#answer(request);
    if ("message" in answer) {
      const { message, code } = answer;
      throw Object.assign(new Error(message), code !== undefined && { code });
    }
    const { bytes } = answer;
    return { ...answer, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([this.#pool?.pool.destroy(), this.#second?.pool.destroy()]);
    // Pages, scripts and the search are made next.
    if (isSmall) await giveBackMemory();
  }

  async #answer(request: CardRequest): Promise<WorkerAnswer> {
    while (this.#renewal || this.#given >= (this.options.cardsOfALife ?? cardsOfALife)) await this.#renewed();
    if (this.#closed) throw new LostThreadError("stopped");
    this.#given++;
    this.#pool ??= this.#start(this.threads, tasksPerThread);
    const shared = this.#pool;
    const asked = this.#ask(shared, request);
    this.#underWay.add(asked);
    try {
      return await asked;
    } catch (error) {
      if (this.#closed) throw error;
      // The others in it are given to the next one, as this card is.
      if (this.#pool === shared && isGone(error)) this.#pool = undefined;
    } finally {
      this.#underWay.delete(asked);
    }
    const alone = this.#turn.then(() => this.#alone(request));
    this.#turn = alone.catch(() => {});
    return alone;
  }

  /** Old threads end before new ones begin: there is no room for both. */
  #renewed(): Promise<void> {
    const renew = async (): Promise<void> => {
      await Promise.allSettled(this.#underWay);
      const old = this.#pool;
      this.#pool = undefined;
      this.#given = 0;
      try {
        await old?.pool.destroy();
        await giveBackMemory();
      } finally {
        this.#renewal = undefined;
      }
    };
    this.#renewal ??= renew();
    return this.#renewal;
  }

  async #alone(request: CardRequest): Promise<WorkerAnswer> {
    if (this.#closed) throw new LostThreadError("stopped");
    this.#second ??= this.#start(1, 1);
    const second = this.#second;
    try {
      return await this.#ask(second, request);
    } catch (error) {
      if (isGone(error)) this.#second = undefined;
      const { cause } = error as LostThreadError;
      throw isMachineError(cause) ? cause : error;
    }
  }

  /** @throws LostThreadError; a pool that is silent is ended */
  async #ask(threads: Threads, request: CardRequest): Promise<WorkerAnswer> {
    if (threads.unstarted) throw threads.unstarted;
    const { pool, waiting } = threads;
    let timer: NodeJS.Timeout | undefined;
    let leave = (): void => {};
    const lost = new Promise<never>((_, reject) => {
      waiting.add(reject);
      leave = () => waiting.delete(reject);
      timer = setTimeout(() => {
        reject(new LostThreadError("silent"));
        void pool.destroy();
      }, this.options.limit ?? defaultLimit);
    });
    try {
      return (await Promise.race([pool.run(request), lost])) as WorkerAnswer;
    } catch (error) {
      throw error instanceof LostThreadError ? error : new LostThreadError("stopped", { cause: error });
    } finally {
      leave();
      clearTimeout(timer);
    }
  }

  #start(threads: number, tasks: number): Threads {
    const { href } = this.options.entry ?? workerEntry("card");
    const pool = new Tinypool({
      filename: href,
      runtime: "worker_threads",
      // All of them from first to last: one that is stopped while it has nothing to do takes its compiled code with it.
      minThreads: threads,
      maxThreads: threads,
      concurrentTasksPerWorker: tasks,
      // A thread that sleeps on an atomic never turns its event loop, and only there resvg's pixels are let go.
      useAtomics: false,
      // What a card leaves behind is little beside its pixels, which are none of the heap's. The old generation has no limit: where one of 160 MB was
      // reached, a compiler of V8 (Node 24) waited for the collection of a thread that was gone, and the process never ended.
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
      ...(href.endsWith(".ts") ? withLoader() : { execArgv: [] }),
    });
    const started: Threads = { pool, waiting: new Set() };
    // A thread that is lost may have answered just before, when its cards were given up already, and one may be lost that has none:
    // whoever waits for a card is told by the card, unless no thread is left and none could be started. Without a listener either would
    // end the whole build.
    pool.on("error", (cause) => {
      if (pool.threads.length > 0 || started.unstarted) return;
      started.unstarted = new NoThreadError(cause);
      for (const reject of started.waiting) reject(started.unstarted);
      void pool.destroy();
    });
    return started;
  }
}

/** Whether no thread of a pool is left. */
function isGone(error: unknown): boolean {
  return error instanceof NoThreadError || (error instanceof LostThreadError && error.loss === "silent");
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
