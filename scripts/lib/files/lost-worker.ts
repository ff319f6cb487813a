/** How a thread or process may be lost that works for another one. */
export type Loss =
  /** it ended, by a fault of a library or for want of memory */
  | "stopped"
  /** it did not answer in time */
  | "silent";

/** Thrown where a thread or process was lost, another one was given the same work, and was lost too. */
export class LostWorkerError extends Error {
  // Written out: Node strips the types of what compiles Pilar, and knows no more of TypeScript.
  readonly loss: Loss;

  constructor(loss: Loss, options?: ErrorOptions) {
    super(`A worker was lost: ${loss}`, options);
    this.loss = loss;
  }
}
