/** Widths in whole percents as classes: pages have no styles within them, and no attribute that a stylesheet of today reads as a width. */

/** The class of a share of 0–1. One that is not nothing is seen. */
export function widthClass(share: number): string {
  return `w${Math.min(100, Math.max(1, Math.round(share * 100)))}`;
}

/** The rules of all these classes. */
export const widthsCss = Array.from(
  { length: 100 },
  (_, index) => `.bar .w${index + 1}{width:${index + 1}%}`,
).join("");
