/** What can be wrong with courts and auction offices. */
import type { LotField } from "../../model/auction.ts";

export interface PresetProblems {
  /** both in whole rupiah */
  "auction-deposit": { readonly deposit: number; readonly limit: number };
  "auction-deadline": { readonly deadline: string; readonly published: string };
  /** whole rupiah */
  "auction-limit": { readonly limit: number };
  "auction-portal": { readonly found: string };
  /** the auction is held before its deposit is due */
  "auction-date": { readonly deadline: string; readonly date: string };
  /** of a lot in an office of the preset "auction"; `noTime` where the day of the auction has no hour */
  "auction-incomplete": { readonly missing: readonly LotField[]; readonly noTime: boolean };
  /** a post of a kind that announces lots, without one; `kind` is its label */
  "auction-missing": { readonly kind: string };
  /** somebody whom a court must not name, by initials; `number` is that of the case beside it */
  "court-case-party": CourtPerson;
  /** the same, named by the father: bin, binti */
  "court-lineage-name": CourtPerson;
  /** a child in a case, or whoever would tell who it is */
  "court-child": CourtPerson;
}

export const presetWarnings = [
  "auction-deposit",
  "auction-deadline",
  "auction-limit",
  "auction-portal",
  "auction-date",
  "auction-missing",
] satisfies (keyof PresetProblems)[];

/** Never the whole name: what a check prints may be as public as a site. */
export interface CourtPerson {
  /** S.A. */
  readonly mark: string;
  readonly number?: string | undefined;
}
