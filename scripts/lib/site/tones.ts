import { clampChroma, converter, formatHex, type Oklch, wcagContrast } from "culori";

const toOklch = converter("oklch");

/** A colour at another lightness (0–1), its chroma kept as far as sRGB reaches and no higher than `maximumChroma`. */
export function atLightness(colour: string, lightness: number, maximumChroma = 0.4): string {
  const base = parse(colour);
  return hex({ ...base, l: lightness, c: Math.min(base.c, maximumChroma) });
}

/** The lightness (0–1, perceptual) of a colour. */
export function lightnessOf(colour: string): number {
  return parse(colour).l;
}

/**
 * The colour itself where its WCAG contrast against every ground is at least `ratio`, else the nearest tone of it that
 * reaches it, darker or lighter as `direction` says; black or white where none does.
 */
export function legible(
  colour: string,
  grounds: readonly string[],
  ratio: number,
  direction: "darker" | "lighter",
): string {
  const base = parse(colour);
  const step = direction === "darker" ? -0.01 : 0.01;
  for (let l = Math.min(1, Math.max(0, base.l)); l >= 0 && l <= 1; l += step) {
    const tone = hex({ ...base, l });
    if (grounds.every((ground) => wcagContrast(tone, ground) >= ratio)) return tone;
  }
  return direction === "darker" ? "#000000" : "#ffffff";
}

/** WCAG contrast of two colours, 1–21. */
export function contrast(a: string, b: string): number {
  return wcagContrast(a, b);
}

function parse(colour: string): Oklch {
  const parsed = toOklch(colour);
  if (!parsed) throw new TypeError(`not a colour: ${colour}`);
  return parsed;
}

function hex(colour: Oklch): string {
  return formatHex(clampChroma(colour, "oklch"));
}
