/** A term of the office's trade, and how it is said to people who are not of it: of content/istilah.yaml. */
export interface Term {
  /** its entry's id on the page of all terms */
  readonly id: string;
  /** as it is registered: PNBP, nilai limit */
  readonly name: string;
  /** other forms of it: Penerimaan Negara Bukan Pajak */
  readonly also: readonly string[];
  /** a few plain words, as they stand in brackets behind its first use */
  readonly plain: string;
  /** a sentence or two, for the page of all terms */
  readonly meaning: string | undefined;
  /** whether titles and summaries had better say it plainly */
  readonly avoid: boolean;
}

/** What a text says of a term the first time that it is used. Plain data, of which matching is made. */
export interface TermRule {
  /** the term, and all other forms of it */
  readonly forms: readonly string[];
  /** what is said instead, or behind it */
  readonly plain: string;
  /** where readers find more about it */
  readonly address: string;
  /** whether titles and summaries had better say it plainly */
  readonly avoid?: true | undefined;
  /** of a campaign: its name is explained by the term as well, whichever comes first */
  readonly campaign?: true;
}

/** Letters that a form of a term may have. */
export const longestTerm = 60;

/** Whether a form is letters for words, as PNBP is: it counts in these capitals alone. */
export function isAcronym(form: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(form) && !/\p{Ll}/u.test(form);
}
