import type { Cell, Figure } from "../model/data-table.ts";
import { oncePerFrame } from "./once.ts";

/** Figures of a table as the site's language writes them, with the decimals that they were written with. */
export const figureWords = oncePerFrame(({ words }): ((figure: Figure) => string) => {
  const writers = new Map<number, Intl.NumberFormat>();
  return ({ value, decimals, unit }) => {
    const writer =
      writers.get(decimals) ??
      new Intl.NumberFormat(words.site.locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
    writers.set(decimals, writer);
    // A minus as wide as a plus, which no line ends behind.
    const amount = writer.format(Math.abs(value));
    return `${value < 0 ? "\u2212" : ""}${unit === "Rp" ? "Rp" : ""}${amount}${unit === "%" ? "%" : ""}`;
  };
});

export function isFigure(cell: Cell | undefined): cell is Figure {
  return typeof cell === "object" && cell !== null;
}
