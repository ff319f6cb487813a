import type { Examination } from "./examination.ts";

/** The typefaces of cards are there, and have letters. */
export const fonts: Examination = async ({ words: { doctor } }) => {
  try {
    // Where a package of fonts is missing, its module throws as it is loaded.
    const { fontFiles, loadFonts, coverage } = await import("../cards/fonts.ts");
    loadFonts();
    const letters = coverage().size;
    if (!coverage().has("A".codePointAt(0) ?? 0)) throw new Error("no letters");
    return { state: "well", says: doctor.fonts.well(fontFiles.length, letters) };
  } catch {
    return { state: "broken", says: doctor.fonts.broken, mend: doctor.parts.mend };
  }
};
