/** A card that was published and that another took the place of, or whose post was taken back. */
export interface FormerCard {
  readonly mark: string;
  /** "og", "quote-portrait" */
  readonly name: string;
  /** width to height */
  readonly shape: number;
  /** the day since which it is no longer the card: 2026-11-03 */
  readonly replaced: string;
  /** its address, where it is still served */
  readonly file?: string;
  /** under which its post has its cards now; absent, like the post, where that is no longer public */
  readonly key?: string;
  readonly post?: { readonly address: string; readonly title: string; readonly date: string };
}
