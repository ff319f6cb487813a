/** Repeatable variety: one seed always gives one sequence. */
export class Random {
  #state: number;

  /** @param seed any text, such as a post's id */
  constructor(seed: string) {
    // FNV-1a, 32 bits
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(seed)) hash = Math.imul(hash ^ byte, 0x01000193);
    this.#state = hash >>> 0;
  }

  /** A whole number from 0 to `count` − 1. */
  below(count: number): number {
    // mulberry32 by Tommy Ettinger, public domain
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }
}
