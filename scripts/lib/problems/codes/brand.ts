/** What can be wrong with brand, terms and campaigns. */

export interface BrandProblems {
  /** a form of a term that another entry of istilah.yaml has; `first` is that entry */
  "duplicate-term": { readonly found: string; readonly first: string };
  /** a post that says a term, `found`, and not what it is to be called instead */
  "dry-term": { readonly found: string; readonly plain: string; readonly campaign: boolean };
  /** 2026-12-31, 2026-07-01 */
  "campaign-days": { readonly start: string; readonly end: string };
  /** a post that is published before its campaign begins */
  "before-campaign": { readonly campaign: string; readonly start: string };
  /** a colour that words cannot be read in: `ratio` is of 1–21, `nearest` one that they can, #rrggbb both */
  "low-contrast": {
    readonly key: string;
    readonly found: string;
    readonly ratio: number;
    readonly nearest: string;
  };
}

export const brandWarnings = [
  "dry-term",
  "campaign-days",
  "before-campaign",
  "low-contrast",
] satisfies (keyof BrandProblems)[];
