/**
 * What pages of a site share as a whole, such as their menu and their foot: a stretch that was read once, and in which nothing was
 * found, need not be read again where it stands in another page, word for word.
 */
export class Stretches {
  readonly #kept = new Map<string, Stretch>();
  /** read once, on some of the last pages: those of one page alone would take the place of the others */
  readonly #seen = new Set<string>();

  get(text: string): Stretch | undefined {
    return this.#kept.get(text);
  }

  /** @param text in which nothing was found, neither by itself nor by what it leaves open */
  add(text: string, stretch: Stretch): void {
    if (!this.#seen.has(text)) {
      if (this.#seen.size >= most) this.#seen.clear();
      this.#seen.add(text);
      return;
    }
    if (this.#kept.size >= most) this.#kept.clear();
    // A copy, which does not keep the whole page.
    this.#kept.set(Buffer.from(text).toString(), stretch);
  }
}

export interface Stretch {
  /** the page's policy, where it stands here */
  readonly policy: string | undefined;
}

const most = 500;

export interface Piece {
  readonly text: string;
  /** whether other pages may have it, too */
  readonly shared: boolean;
}

/**
 * A text in pieces: together they are the whole. In HTML that is written as this project does it `<` stands where a tag begins and
 * nowhere else, so that no tag is cut in two.
 */
export function piecesOf(source: string): Piece[] {
  const title = source.indexOf("<title");
  const body = title < 0 ? -1 : source.indexOf("<body", title);
  const main = body < 0 ? -1 : source.indexOf("<main", body);
  const foot = main < 0 ? -1 : source.lastIndexOf("<footer");
  if (foot < main || main < 0) return [{ text: source, shared: false }];
  return [
    { text: source.slice(0, title), shared: true },
    { text: source.slice(title, body), shared: false },
    { text: source.slice(body, main), shared: true },
    { text: source.slice(main, foot), shared: false },
    { text: source.slice(foot), shared: true },
  ];
}
