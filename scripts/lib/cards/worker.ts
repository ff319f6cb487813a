/** What runs in each process of the pool. */
import sharp from "sharp";
import { isMachineError } from "../files/machine-error.ts";
import type { Encoded } from "./encode.ts";
import { OwnCardError, type OwnCardFlaw } from "./own-card.ts";
import { renderCard } from "./render.ts";
import type { CardRequest } from "./request.ts";

// There is a process for each core: threads of libvips beside them take processor time, and memory, for nothing. No picture comes twice.
sharp.concurrency(1);
sharp.cache(false);
// Then compiled code has source maps: stack traces name the lines of an office's own template.
if (process.env.PILAR_DEBUG) process.setSourceMapsEnabled(true);

export interface Question {
  readonly id: number;
  readonly request: CardRequest;
}

/**
 * A card, or why there is none, as plain data: between processes an error loses its code. `code` is absent where it is the card that cannot be
 * drawn, `flaw` where no template of the office's own is to blame for it.
 */
export type Answer =
  | Encoded
  | {
      readonly message: string;
      readonly code?: string | undefined;
      readonly flaw?: OwnCardFlaw | undefined;
    };

export type Reply = "ready" | { readonly id: number; readonly answer: Answer };

async function answer(request: CardRequest): Promise<Answer> {
  try {
    return await renderCard(request);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const flaw = error instanceof OwnCardError ? error.flaw : undefined;
    return { message, code: isMachineError(error) ? error.code : undefined, flaw };
  }
}

function reply(message: Reply): void {
  // Nobody is left to hear it where the build has ended.
  process.send?.(message, () => {});
}

process.on("message", async ({ id, request }: Question) => reply({ id, answer: await answer(request) }));
// A terminal asks all of a command's processes to end: the command does as it should, and these end with it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
process.once("disconnect", () => process.exit());
reply("ready");
