/** What can be wrong with what must never be published, found in what was built. */

export interface GuardProblems {
  "guard-script": GuardData;
  "guard-style": GuardData;
  "guard-markup": GuardData;
  "guard-address": GuardData;
  "guard-policy": GuardData;
  /** `found` is the title of the post */
  "guard-unpublished": GuardData;
  "guard-machine-path": GuardData;
  /** `found` is the part of the picture's file */
  "guard-metadata": GuardData;
  /** a file that no reader's program can read, or a name that a kit cannot have */
  "guard-file": GuardData;
  /** different findings beside those that are listed */
  "guard-more": { readonly more: number };
}

/** What the guard refused to publish. */
export interface GuardData {
  /** the address of the first file that has it */
  readonly page: string;
  readonly found: string;
  /** how many have it */
  readonly files: number;
  /** whether the office has templates of its own, which may be where it comes from */
  readonly own: boolean;
}
