/** Kinds of offices whose content has rules of its own. An office may be of several, or of none. */
export const officePresets = ["court", "auction"] as const;
export type OfficePreset = (typeof officePresets)[number];

export function isOfficePreset(value: unknown): value is OfficePreset {
  return (officePresets as readonly unknown[]).includes(value);
}
