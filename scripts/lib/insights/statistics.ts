/** The little arithmetic that figures of posts allow. */

/** The one in the middle; of an even number the mean of both. Undefined of none. */
export function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}

/**
 * How likely so uneven a split is where each side is as likely: the sign test (two-sided), which asks nothing of how the figures
 * are distributed.
 *
 * @returns 0–1; 1 where there is nothing to split
 */
export function chanceOfSplit(above: number, below: number): number {
  const all = above + below;
  const fewer = Math.min(above, below);
  // Of logarithms: 2^-n is below what a number can hold from 1,075 on.
  let term = -all * Math.LN2;
  let sum = 0;
  for (let count = 0; count <= fewer; count++) {
    sum += Math.exp(term);
    term += Math.log(all - count) - Math.log(count + 1);
  }
  return Math.min(1, 2 * sum);
}
