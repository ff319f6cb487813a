import type { Problem } from "./problem.ts";
import type { Waiver } from "./waivers.ts";

/** What reading something gave, and all that is wrong with it. */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** The same of a file that may waive findings. */
export interface WaivingRead<T> extends Read<T> {
  readonly waivers?: readonly Waiver[] | undefined;
}

/** Gathers what several reads found, in their order, while their values are passed on. It never leaves the function that made it. */
export class Findings {
  readonly #problems: Problem[] = [];

  /** The value of a read, whose problems are kept. */
  take<T>({ value, problems }: Read<T>): T {
    // One by one: a call takes no more arguments than the stack has room for.
    for (const one of problems) this.#problems.push(one);
    return value;
  }

  tell(...problems: readonly Problem[]): void {
    for (const one of problems) this.#problems.push(one);
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The read of a whole, of which these are the problems. */
  with<T>(value: T): Read<T> {
    return { value, problems: this.#problems };
  }
}
