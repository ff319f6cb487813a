/** Large pictures are decoded one after another, in whichever thread: each may take 400 MB while it is. */
import { setTimeout } from "node:timers/promises";
import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";

/** Pixels: smaller ones take less than 100 MB, and no more are decoded at once than there are cores. */
const large = 16_000_000;

/** Milliseconds: a thread that was ended while it had the turn gives it to nobody. */
const patience = 30_000;

const name = "pilar-large-picture";

/** Shared with all threads that are started after this module was loaded. */
function sharedTurn(): Int32Array {
  let memory = getEnvironmentData(name) as SharedArrayBuffer | undefined;
  if (!(memory instanceof SharedArrayBuffer)) {
    memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    setEnvironmentData(name, memory);
  }
  return new Int32Array(memory);
}

const turn = sharedTurn();

/** @param pixels of the picture that is decoded by `decode` */
export async function inTurn<T>(pixels: number, decode: () => Promise<T>): Promise<T> {
  if (pixels <= large) return decode();
  for (let waited = 0; Atomics.compareExchange(turn, 0, 0, 1) !== 0 && waited < patience; waited += 10) {
    await setTimeout(10);
  }
  try {
    return await decode();
  } finally {
    Atomics.store(turn, 0, 0);
  }
}
