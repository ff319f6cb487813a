/** What runs in each thread of the pool. */
import type { Encoded } from "./encode.ts";
import { renderCard } from "./render.ts";
import type { CardRequest } from "./request.ts";

export type WorkerAnswer = Pick<Encoded, "type"> & { readonly bytes: Uint8Array };

export default async function drawCard(request: CardRequest): Promise<WorkerAnswer> {
  const { bytes, type } = await renderCard(request);
  return { bytes, type };
}
