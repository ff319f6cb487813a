import { neutrals, tonesOf } from "./theme.ts";
import { contrast } from "./tones.ts";

/**
 * The colour itself where words of it can be read on the site's light grounds (4.5:1, WCAG 2.2), else the nearest darker tone of it that
 * can. On dark grounds the site lightens every colour by itself.
 *
 * @param colour #rrggbb
 */
export function legibleColour(colour: string): string {
  let tone = colour.toLowerCase();
  // Its own quiet ground grows darker with it: a few steps, each of which is darker than the one before.
  for (;;) {
    const { ink } = tonesOf(tone, "light");
    if (ink === tone) return tone;
    tone = ink;
  }
}

/** How well words of a colour can be read on those grounds, at worst: WCAG contrast, 1–21. @param colour #rrggbb */
export function contrastOnPage(colour: string): number {
  const { paper, raised } = neutrals.light;
  return Math.min(
    ...[paper, raised, tonesOf(colour, "light").soft].map((ground) => contrast(colour, ground)),
  );
}
