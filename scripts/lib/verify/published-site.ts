/** A site as it stands where the public gets it: a folder, or an address on the web. */

/** What is there in the place of one file. */
export type Served =
  | { readonly bytes: Uint8Array }
  /** nothing, or nothing that is a file */
  | { readonly missing: true }
  /** more bytes than were asked for */
  | { readonly tooLarge: true }
  /** the host sends whoever asks to another address of the site, from its root: /2026/11/baru/ */
  | { readonly leadsTo: string }
  /** nobody answered, or not in time */
  | { readonly unanswered: string };

export interface PublishedSite {
  /** as people name it */
  readonly name: string;
  /** whether a host stands between: it may keep some files to itself, and answer for others */
  readonly hosted: boolean;
  /**
   * @param path below the site, with "/": 2026/11/slug/index.html
   * @param most bytes that it may have
   */
  read(path: string, most: number): Promise<Served>;
  /** The paths of all files that are there; undefined where nobody can tell. */
  paths(): readonly string[] | undefined;
}
