/** Kinds of offices, each with pillars, hashtags, a campaign and pages that suit it. */
export const presets = ["court", "auction", "other"] as const;
export type Preset = (typeof presets)[number];

export function isPreset(text: string): text is Preset {
  return (presets as readonly string[]).includes(text);
}
