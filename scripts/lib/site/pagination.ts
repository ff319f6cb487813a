/** Posts on one page of a list. */
export const pageSize = 20;

/** One page of a list. */
export interface Slice<T> {
  /** counts from 1 */
  readonly number: number;
  readonly total: number;
  readonly items: readonly T[];
}

/** Cuts a list into pages; an empty list has one empty page, so that its address exists. */
export function paginate<T>(items: readonly T[], size: number = pageSize): Slice<T>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, index) => ({
    number: index + 1,
    total,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/**
 * The address of page `number` of the list at `base`. Lists under a date or at the root put "halaman/" before the
 * number, since `/2026/11/` is a month and `/2026/11/2/` could be a post.
 */
export function pageAddress(base: string, number: number): string {
  if (number === 1) return base;
  return `${base}${/^\/(?:\d|$)/.test(base) ? "halaman/" : ""}${number}/`;
}

/**
 * The page numbers to link from page `number`, "gap" where some are left out: the ends, the neighbours, and ever
 * wider steps, so that any page of a long list is a few links away.
 */
export function pageNumbers(number: number, total: number): (number | "gap")[] {
  const shown = new Set([1, total, number]);
  for (let step = 1; step < total; step *= step === 1 ? 2 : 8) {
    if (number - step > 1) shown.add(number - step);
    if (number + step < total) shown.add(number + step);
  }
  const sorted = [...shown].sort((a, b) => a - b);
  return sorted.flatMap((page, index) => {
    const previous = sorted[index - 1] ?? page - 1;
    return page - previous > 1 ? ["gap" as const, page] : [page];
  });
}
