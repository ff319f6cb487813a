import { closestSplit } from "../mix/split.ts";
import type { Paint } from "../terminal/terminal.ts";

/** Each pillar has a pattern and, where there is colour, a colour too; with more than four pillars they repeat. */
const patterns = ["█", "▓", "░", "▒"] as const;
const colours = ["cyan", "magenta", "yellow", "blue"] as const;

/** The pattern that stands for a pillar, by its place in the office's order. */
export function pattern(pillar: number): string {
  return patterns[pillar % patterns.length] ?? "█";
}

export function paintPillar(paint: Paint, pillar: number, text: string): string {
  return paint(colours[pillar % colours.length] ?? "cyan", text);
}

/** One bar of exactly `width` cells for a whole mix, pillar after pillar; empty for a month without posts. */
export function mixBar(weights: readonly number[], width: number): string {
  if (weights.every((weight) => weight === 0)) return "";
  return closestSplit(width, weights)
    .map((cells, pillar) => pattern(pillar).repeat(cells))
    .join("");
}

export function paintBar(paint: Paint, bar: string): string {
  return patterns.reduce<string>(
    (text, glyph, pillar) =>
      text.replace(new RegExp(`${glyph}+`, "g"), (run) => paintPillar(paint, pillar, run)),
    bar,
  );
}
