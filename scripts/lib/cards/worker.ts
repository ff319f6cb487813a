/** What runs in each thread of the pool. */
import { setImmediate } from "node:timers/promises";
import sharp from "sharp";
import { isMachineError } from "../files/machine-error.ts";
import { keepNoLargeBlocks } from "../memory.ts";
import type { Encoded } from "./encode.ts";
import { renderCard } from "./render.ts";
import type { CardRequest } from "./request.ts";

// There is a thread for each core: threads of libvips beside them take processor time, and memory, for nothing. No picture comes twice.
sharp.concurrency(1);
sharp.cache(false);
await keepNoLargeBlocks();

export type WorkerAnswer =
  | (Pick<Encoded, "type" | "mark"> & { readonly bytes: Uint8Array })
  /**
   * What was thrown, as plain data: between threads an error loses its code, and one that is thrown says that the thread was lost. `code` is
   * undefined, too, where it is the card that cannot be drawn.
   */
  | { readonly message: string; readonly machine: boolean; readonly code: string | undefined };

export default async function drawCard(request: CardRequest): Promise<WorkerAnswer> {
  try {
    return await renderCard(request);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const machine = isMachineError(error);
    return { message, machine, code: machine ? error.code : undefined };
  } finally {
    // resvg frees a card's pixels, 6 MB, when the event loop turns: without a pause they pile up to gigabytes.
    await setImmediate();
  }
}
