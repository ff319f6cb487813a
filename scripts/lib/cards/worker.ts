/** What runs in each thread of the pool. */
import { setImmediate } from "node:timers/promises";
import { isMachineError } from "../files/machine-error.ts";
import type { Encoded } from "./encode.ts";
import { renderCard } from "./render.ts";
import type { CardRequest } from "./request.ts";

export type WorkerAnswer =
  | (Pick<Encoded, "type"> & { readonly bytes: Uint8Array })
  /** An error of the machine as plain data: between threads an error loses its code. */
  | { readonly message: string; readonly code: string | undefined };

export default async function drawCard(request: CardRequest): Promise<WorkerAnswer> {
  try {
    const { bytes, type } = await renderCard(request);
    return { bytes, type };
  } catch (error) {
    if (!isMachineError(error)) throw error;
    return { message: error.message, code: error.code };
  } finally {
    // resvg frees a card's pixels, 6 MB, when the event loop turns: without a pause they pile up to gigabytes.
    await setImmediate();
  }
}
