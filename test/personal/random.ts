/** Chance that is the same in each run. */
export interface Chance {
  /** a whole number from `from` to `to`, both included */
  between(from: number, to: number): number;
  of<T>(items: readonly T[]): T;
  digits(count: number): string;
  isOne(inHowMany: number): boolean;
}

/** mulberry32 */
export function chance(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    between,
    of: (items) => items[between(0, items.length - 1)] as (typeof items)[number],
    digits: (count) => Array.from({ length: count }, () => between(0, 9)).join(""),
    isOne: (inHowMany) => between(1, inHowMany) === 1,
  };
}
