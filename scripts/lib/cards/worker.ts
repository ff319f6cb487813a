/** What runs in each thread of the pool. */
import { setImmediate } from "node:timers/promises";
import type { Encoded } from "./encode.ts";
import { renderCard } from "./render.ts";
import type { CardRequest } from "./request.ts";

export type WorkerAnswer = Pick<Encoded, "type"> & { readonly bytes: Uint8Array };

export default async function drawCard(request: CardRequest): Promise<WorkerAnswer> {
  const { bytes, type } = await renderCard(request);
  // resvg frees a card's pixels, 6 MB, when the event loop turns: without a pause they pile up to gigabytes.
  await setImmediate();
  return { bytes, type };
}
