/** What can be wrong with personal data, and what is waived of it. */
import type { UnknownWord } from "../words.ts";

export interface PersonalProblems {
  "personal-nik": PersonalData;
  "personal-npwp": PersonalData;
  "personal-phone": PersonalData;
  "personal-nip": PersonalData;
  "personal-account": PersonalData & { readonly auction: boolean };
  "personal-passport": PersonalData;
  "personal-plate": PersonalData;
  "personal-email": PersonalData;
  /** a code of `waive` that there is not, or that cannot be waived */
  "unknown-waiver": UnknownWord;
  /** an item of `waive` for which nothing is found; `mark` where it is for one finding */
  "idle-waiver": { readonly code: string; readonly mark: string | undefined };
}

export const personalWarnings = [
  "personal-nip",
  "personal-account",
  "personal-passport",
  "personal-plate",
  "personal-email",
  "idle-waiver",
] satisfies (keyof PersonalProblems)[];

/** Something of a person's; the whole of it is nowhere in a problem, so that no report repeats it. */
export interface PersonalData {
  /** as much as may be said: 3174… */
  readonly shown: string;
  /** by which a waiver names this one */
  readonly mark: string;
  /** where it stands, if not in a text file that an editor opens */
  readonly within?: "name" | "drawing" | "metadata" | "cells" | undefined;
}
