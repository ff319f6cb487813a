/** Words that were typed, and what they should have been. */

/** Characters that look like others, or like nothing, and are not what a keyboard gives. */
export type OddCharacters = "quotes" | "dash" | "space" | "hidden" | "digits" | "letters";

export interface UnknownWord {
  readonly found: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
  /** whether `nearest` is beyond doubt */
  readonly sure?: boolean | undefined;
  /** the characters that make it another word, where only these are wrong */
  readonly odd?: OddCharacters | undefined;
}
