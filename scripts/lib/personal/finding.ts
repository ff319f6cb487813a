/** What is looked for, each a code of its own. */
export type PersonalKind =
  | "personal-nik"
  | "personal-npwp"
  | "personal-phone"
  | "personal-nip"
  | "personal-account"
  | "personal-passport"
  | "personal-plate"
  | "personal-email";

/** Something in a normal text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** without separators; a phone number in the form that it has from abroad */
  readonly value: string;
}

/** Looks for one kind. @param text normal, see `normal-text.ts` */
export type Detector = (text: string) => readonly Found[];
