/** How heavy a site's pages are, in sentences. */

/** The heaviest page of a kind; bytes. */
export interface WeighedPage {
  readonly kind: string;
  readonly address: string;
  readonly bytes: number;
  readonly most: number;
  /** its heaviest picture */
  readonly picture?: { readonly address: string; readonly bytes: number } | undefined;
}

/** Sizes are in kilobytes (10³ bytes). */
export interface WeightWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly all: (list: string) => string;
  readonly one: (kind: string, size: number, most: number) => string;
  readonly heavy: (
    page: { readonly address: string; readonly size: number; readonly most: number },
    picture: { readonly address: string; readonly size: number } | undefined,
  ) => string;
}

/** A line of all, and one for each that is heavier than it may be; "" where there is none at all. */
export function weightLines(all: readonly WeighedPage[], words: WeightWords): string {
  if (all.length === 0) return "";
  const list = all.map(({ kind, bytes, most }) =>
    words.one(words.kinds[kind] ?? kind, kilobytes(bytes), kilobytes(most)),
  );
  const heavy = all
    .filter(({ bytes, most }) => bytes > most)
    .map(({ address, bytes, most, picture }) =>
      words.heavy(
        { address, size: kilobytes(bytes), most: kilobytes(most) },
        picture && { address: picture.address, size: kilobytes(picture.bytes) },
      ),
    );
  return [words.all(list.join(", ")), ...heavy].join("\n");
}

/** Upwards: one that is over its limit never reads as if it were on it. */
function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}
