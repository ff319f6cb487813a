import type { Examination } from "./examination.ts";

/** The typefaces of cards are there, and their letters can be measured. */
export const fonts: Examination = async ({ words: { doctor } }) => {
  try {
    // Where a package of fonts is missing, its module throws as it is loaded.
    const { fontFiles, loadFonts, advances, coverage, weights } = await import("../cards/fonts.ts");
    loadFonts();
    const letters = coverage().size;
    for (const weight of weights)
      if (!advances(weight).has("A".codePointAt(0) ?? 0)) throw new Error(`${weight}`);
    return { state: "well", says: doctor.fonts.well(fontFiles.length, letters) };
  } catch {
    return { state: "broken", says: doctor.fonts.broken, mend: doctor.parts.mend };
  }
};
