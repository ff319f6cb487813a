/** Processes that draw cards, started when there is a card for them. */
import { availableParallelism } from "node:os";
import { LostWorkerError } from "../files/lost-worker.ts";
import { isMachineError } from "../files/machine-error.ts";
import { roomFor } from "../memory.ts";
import { workerEntry } from "../project.ts";
import { Drawer, NoProcessError } from "./drawer.ts";
import type { Encoded } from "./encode.ts";
import { OwnCardError } from "./own-card.ts";
import type { CardRequest } from "./request.ts";
import type { Answer } from "./worker.ts";

const mostProcesses = roomFor(Math.min(availableParallelism(), 4));
/** Cards that make it worth starting one more: it draws its first after a second. */
const cardsPerProcess = 12;
/** Milliseconds for a card: the largest takes seconds. */
const defaultLimit = 120_000;

/** @param cards to be drawn, perhaps fewer */
export function processesFor(cards: number): number {
  return Math.max(1, Math.min(mostProcesses, Math.ceil(cards / cardsPerProcess)));
}

export class CardPool {
  #drawers: Drawer[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  /**
   * @param processes as many as there are cores by default, and no more than there is room for
   * @param options for tests: what runs in each process, and milliseconds for a card
   */
  constructor(
    readonly processes: number = mostProcesses,
    readonly options: { readonly entry?: URL; readonly limit?: number } = {},
  ) {}

  /**
   * @throws what the card is to blame for, OwnCardError, what the machine refuses, LostWorkerError where two processes were lost with it, and
   * NoProcessError where none can be started
   */
  async draw(request: CardRequest): Promise<Encoded> {
    const answer = await this.#answer(request);
    if (!("message" in answer)) return { ...answer, bytes: Buffer.from(answer.bytes) };
    const { message, code, flaw } = answer;
    if (flaw) throw new OwnCardError(flaw);
    throw Object.assign(new Error(message), code !== undefined && { code });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#drawers.map((drawer) => drawer.end()));
  }

  async #answer(request: CardRequest): Promise<Answer> {
    try {
      return await this.#drawerFor(request).ask(request);
    } catch (error) {
      if (this.#isClosed || error instanceof NoProcessError) throw refusedBy(error);
    }
    // One after another, each in a process of its own: whichever is drawn there is to blame where that is lost as well.
    const alone = this.#last.then(async () => {
      const own = this.#start();
      return own.ask(request).finally(() => own.end());
    });
    this.#last = alone.catch(() => {});
    return alone;
  }

  /** One that has read its photo already, else the one with the least to do. */
  #drawerFor({ files: { photo } }: CardRequest): Drawer {
    this.#drawers = this.#drawers.filter(({ isLost }) => !isLost);
    const reader = this.#drawers.find((drawer) => photo !== undefined && drawer.photo === photo);
    if (reader) return reader;
    const [idlest] = this.#drawers.toSorted((a, b) => a.underWay - b.underWay);
    const isFull = this.#drawers.length >= this.processes;
    return idlest && (isFull || idlest.underWay === 0) ? idlest : this.#start();
  }

  #start(): Drawer {
    if (this.#isClosed) throw new LostWorkerError("stopped");
    const { entry = workerEntry("card"), limit = defaultLimit } = this.options;
    const drawer = new Drawer(entry, limit);
    this.#drawers.push(drawer);
    return drawer;
  }
}

/** What the machine says of a process that it does not start is told as it is. */
function refusedBy(error: unknown): unknown {
  const { cause } = error as Error;
  return isMachineError(cause) ? cause : error;
}
