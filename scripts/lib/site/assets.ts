export interface EditorAssets {
  /** starts it */
  readonly script: string;
  /** the editor itself, beside all that it loads by name */
  readonly cms: string;
}

/** Addresses of the files that every page shares; each name carries the hash of its content. */
export interface Assets {
  readonly stylesheet: string;
  /** what pages add to it that list posts */
  readonly listStylesheet: string;
  /** what pages add to it that few readers open */
  readonly moreStylesheet: string;
  /** what texts add to it that have more than words, lists and tables: footnotes, videos, galleries */
  readonly richStylesheet: string;
  /** what texts add to it that show tables of data and charts */
  readonly dataStylesheet: string;
  /** what pages add to it that show a campaign, with its colours */
  readonly campaignStylesheet: string;
  /** what the pages of share kits add to it */
  readonly kitStylesheet: string;
  /** what makes copy buttons work, and tables that fit no stops of the keyboard */
  readonly copyScript: string;
  /** how a feed looks in a browser */
  readonly feedStylesheet: string;
  /** what knows cards again at `/cek/` */
  readonly cardCheckScript: string;
  /** what the page of the search adds to the stylesheet */
  readonly searchStylesheet: string;
  /** what looks words up at `/cari/` */
  readonly searchScript: string;
  /** the font files to preload */
  readonly fonts: readonly string[];
  /** what the page of the editor loads; undefined where there is none */
  readonly editor: EditorAssets | undefined;
  /** PNG icons made from the office's logo, by edge in pixels; empty without a logo */
  readonly icons: Readonly<Record<number, string>>;
  /** the logo for the header, drawn at 2×; undefined without a logo */
  readonly logo: { readonly src: string; readonly width: number; readonly height: number } | undefined;
}
