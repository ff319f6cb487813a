/** What could not be carried over of a text, each kind by its name: told to the admin, never dropped in silence. */

export type LossKind =
  /** [contact-form-7]: what stood between its marks stays */
  | "shortcode"
  /** a block that WordPress fills when it is shown: latest-posts */
  | "block"
  /** an element that a post cannot have: form, script */
  | "element"
  /** a link of a kind that Pilar does not follow */
  | "link";

export class Losses {
  readonly #counts = new Map<string, number>();

  add(kind: LossKind, name: string): void {
    const key = `${kind} ${name}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Most frequent first. */
  list(): readonly { readonly kind: LossKind; readonly name: string; readonly count: number }[] {
    return Array.from(this.#counts, ([key, count]) => {
      const at = key.indexOf(" ");
      return { kind: key.slice(0, at) as LossKind, name: key.slice(at + 1), count };
    }).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  }
}
