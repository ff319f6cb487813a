import type { Pillar } from "../model/office.ts";
import { atLightness, legible, lightnessOf } from "./tones.ts";

/** Grounds and inks that every office shares; templates/assets/tokens.css names the same values as its defaults. */
export const neutrals = {
  light: {
    paper: "#fdfcf9",
    raised: "#f4f1ea",
    text: "#1c2227",
    muted: "#3f474e",
    ...{ alert: "#a3231a", "alert-ground": "#fdeeea" },
  },
  dark: {
    paper: "#12171b",
    raised: "#1b2228",
    text: "#f0ede6",
    muted: "#c4cacf",
    ...{ alert: "#ff9d8f", "alert-ground": "#38191a" },
  },
} as const;

type Scheme = keyof typeof neutrals;

/** The tones of one colour in one scheme, as #rrggbb. */
export interface Tones {
  /** for marks and bars: at least 3:1 on paper and raised */
  readonly fill: string;
  /** for words: at least 4.5:1 on paper, raised and soft */
  readonly ink: string;
  /** a quiet ground */
  readonly soft: string;
}

/** WCAG 2.2 AA: 4.5:1 for text (1.4.3), 3:1 for graphics that carry meaning (1.4.11). */
export function tonesOf(colour: string, scheme: Scheme): Tones {
  const { paper, raised } = neutrals[scheme];
  const direction = directions[scheme];
  const soft = scheme === "light" ? atLightness(colour, 0.95, 0.025) : atLightness(colour, 0.27, 0.045);
  return {
    fill: legible(colour, [paper, raised], least[scheme].fill, direction),
    ink: legible(colour, [paper, raised, soft], least[scheme].ink, direction),
    soft,
  };
}

/** By the formula of WCAG; on a dark ground it calls colours legible that readers find dim, such as a teal of 4.5:1. */
const least = { light: { fill: 3, ink: 4.5 }, dark: { fill: 4.5, ink: 6.5 } } as const;

const directions = { light: "darker", dark: "lighter" } as const;

/**
 * The colour of titles and other links. On a dark ground 4.5:1 would leave a title weaker than the grey summary below it, which has 9:1: titles
 * have more.
 */
export function linkInkOf(colour: string, scheme: Scheme): string {
  const { paper, raised } = neutrals[scheme];
  return legible(
    colour,
    [paper, raised, tonesOf(colour, scheme).soft],
    scheme === "light" ? 7 : 9.5,
    directions[scheme],
  );
}

/** The office's ground for large areas: its own colour, but always deep enough for light words at 7:1 or more. */
export function deepOf(colour: string, scheme: Scheme): string {
  const deepest = scheme === "light" ? 0.36 : 0.26;
  const deep = atLightness(colour, Math.min(lightnessOf(colour), deepest), 0.12);
  return legible(deep, [neutrals.dark.text], 7, "darker");
}

/**
 * What a stylesheet has of the office itself: its colours as CSS custom properties, light and dark. Words of ours, made of colours that
 * were checked.
 *
 * @param colour the office's own, as #rrggbb
 */
export function themeCss(colour: string, pillars: readonly Pick<Pillar, "colour" | "target">[]): string {
  const scheme = (name: Scheme): string => {
    const brand = tonesOf(colour, name);
    const own = pillars.map((pillar, index) => {
      const tones = tonesOf(pillar.colour, name);
      return `.p${index}{--fill:${tones.fill};--ink:${tones.ink};--soft:${tones.soft}}`;
    });
    return `:root{--brand:${linkInkOf(colour, name)};--tint:${brand.soft};--deep:${deepOf(colour, name)}}${own.join("")}`;
  };
  return `:root{--mix:${mixStripe(pillars)}}${scheme("light")}@media (prefers-color-scheme:dark){${scheme("dark")}}`;
}

/** The office's target mix as a stripe: each pillar as wide as its target share. */
function mixStripe(pillars: Parameters<typeof themeCss>[1]): string {
  let from = 0;
  const stops = pillars.map(({ colour, target }) => {
    const to = from + target;
    const stop = `${colour} ${from}% ${to}%`;
    from = to;
    return stop;
  });
  return stops.length > 0 ? `linear-gradient(90deg,${stops.join(",")})` : "none";
}
