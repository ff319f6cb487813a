/** Colours of a card, derived from whichever colour an office picks. Colours go in and out as #rrggbb. */
import {
  clampChroma,
  converter,
  differenceCiede2000,
  formatHex,
  interpolate,
  type Oklch,
  wcagContrast,
} from "culori";

/** WCAG 2.2, success criterion 1.4.3: text against its ground. */
export const minimumContrast = 4.5;

const oklch = converter("oklch");
/** CIEDE2000: about 2 is just seen, 25 is another colour. */
const difference = differenceCiede2000();

/** A ground, what is written on it, and the shades that its motif is built of. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  /** for words that matter less; still readable */
  readonly quiet: string;
  /** near the ground, then further from it */
  readonly near: string;
  readonly mid: string;
  readonly far: string;
  /** stands out most */
  readonly bright: string;
}

const made = new Map<string, Palette>();

/** All text colours of a palette keep the minimum contrast on its ground. */
export function paletteOn(ground: string): Palette {
  let palette = made.get(ground);
  if (!palette) {
    palette = makePalette(ground);
    made.set(ground, palette);
  }
  return palette;
}

/** The brand's colour takes the part of the deepest shade where it is well told from the ground. */
export function withBrand(palette: Palette, brand: string): Palette {
  return difference(palette.ground, brand) < 25 ? palette : { ...palette, mid: brand };
}

/** A colour that is told from a ground where the two stand side by side: the colour itself, or a shade of it. */
export function apart(colour: string, ground: string): string {
  if (difference(colour, ground) >= 12) return colour;
  const { near, mid, far } = paletteOn(colour);
  return (
    [mid, far, near].find((shade) => difference(shade, ground) >= 12) ??
    (lch(ground).l > 0.5 ? "#14181c" : "#ffffff")
  );
}

export function contrast(a: string, b: string): number {
  return wcagContrast(a, b);
}

function makePalette(ground: string): Palette {
  const base = lch(ground);
  const ink = inkOn(ground);
  const shade = (lightness: number, chroma = 1): string =>
    hex({ ...base, l: Math.min(0.985, Math.max(0.08, lightness)), c: base.c * chroma });
  const steps: [number, number, number, number] =
    base.l > 0.86
      ? [-0.05, -0.11, -0.2, -0.42]
      : base.l < 0.24
        ? [0.06, 0.13, 0.22, 0.5]
        : [-0.06, -0.13, 0.1, 0];
  const [near, mid, far, bright] = steps;
  return {
    ground,
    ink,
    quiet: quietOn(ground, ink),
    near: shade(base.l + near),
    mid: shade(base.l + mid),
    far: shade(base.l + far),
    bright: bright === 0 ? shade(Math.max(0.93, base.l + 0.1), 0.35) : shade(base.l + bright),
  };
}

/** White where it is readable, else the ground's own hue as dark as it must be. */
export function inkOn(ground: string): string {
  if (contrast("#ffffff", ground) >= minimumContrast) return "#ffffff";
  const { c, h } = lch(ground);
  for (const l of [0.24, 0.2, 0.16, 0.12, 0.08]) {
    const ink = hex({ mode: "oklch", l, c: Math.min(c, 0.05), ...(h === undefined ? {} : { h }) });
    if (contrast(ink, ground) >= minimumContrast + 1) return ink;
  }
  return "#000000";
}

function quietOn(ground: string, ink: string): string {
  const between = interpolate([ink, ground], "oklab");
  for (const share of [0.2, 0.12, 0.06]) {
    const colour = formatHex(between(share));
    if (contrast(colour, ground) >= minimumContrast) return colour;
  }
  return ink;
}

function lch(colour: string): Oklch {
  const value = oklch(colour);
  if (!value) throw new Error(`Not a colour: ${colour}`);
  return value;
}

function hex(colour: Oklch): string {
  return formatHex(clampChroma(colour, "oklch"));
}
