/** A page as the indexer reads it: its words, and in its head what it is found and shown by. */
export interface SearchDocument {
  /** /2026/11/slug/ */
  readonly address: string;
  readonly html: string;
}
