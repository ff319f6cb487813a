/** Draws cards one after another as they are asked for, with processes that stay for the next: a page asks for all of a post's at once. */
import { join } from "node:path";
import type { CardCache } from "../cards/card-cache.ts";
import { drawCards, openCardCache } from "../cards/draw-cards.ts";
import { CardPool } from "../cards/pool.ts";
import type { CardRequest } from "../cards/request.ts";

export interface CardDrawer {
  /** The card's file. @throws Error where it cannot be drawn, with the reason */
  draw(request: CardRequest): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Waiting {
  readonly request: CardRequest;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds without a card to draw after which the processes are let go: each takes some 200 MB. */
const idle = 60_000;
/** One draws a card while the office is read and checked beside it; two draw a carousel in half the time. */
const processes = 2;

/** @param cacheFolder absolute: the same cards are then at hand for a build */
export function openCardDrawer(cacheFolder: string): CardDrawer {
  const cacheDir = join(cacheFolder, "cards");
  let waiting: Waiting[] = [];
  let working: Promise<void> | undefined;
  let cache: CardCache | undefined;
  let pool: CardPool | undefined;
  let timer: NodeJS.Timeout | undefined;

  const letGo = async (): Promise<void> => {
    clearTimeout(timer);
    const last = pool;
    pool = undefined;
    await last?.close();
  };
  const drawAll = async (batch: readonly Waiting[]): Promise<void> => {
    const open = new Map(batch.map((one) => [`${one.request.key} ${one.request.name}`, one]));
    const same = Map.groupBy(batch, ({ request }) => `${request.key} ${request.name}`);
    const settle = (name: string, act: (one: Waiting) => void): void => same.get(name)?.forEach(act);
    try {
      cache ??= await openCardCache(cacheDir);
      pool ??= new CardPool(processes);
      const { problems } = await drawCards(
        [...open.values()].map(({ request }) => request),
        {
          cacheDir,
          kept: { cache, pool },
          write(address, bytes) {
            const [name = ""] = (address.split("/").at(-1) ?? "").split(".");
            const key = address.split("/").slice(2, -1).join("/");
            settle(`${key} ${name}`, ({ resolve }) => resolve(bytes));
            return undefined;
          },
        },
      );
      for (const [name, { request }] of open) {
        const reason = problems.find(({ key }) => key === request.key)?.reason ?? name;
        settle(name, ({ reject }) => reject(new Error(reason)));
      }
    } catch (error) {
      for (const { reject } of batch) reject(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const work = async (): Promise<void> => {
    clearTimeout(timer);
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await drawAll(batch);
    }
    working = undefined;
    timer = setTimeout(() => void letGo(), idle).unref();
  };

  return {
    draw: (request) =>
      new Promise((resolve, reject) => {
        waiting.push({ request, resolve, reject });
        working ??= Promise.resolve().then(work);
      }),
    async close() {
      for (const { reject } of waiting) reject(new Error("closed"));
      waiting = [];
      await working;
      await letGo();
    },
  };
}
