/** A site's pages by address. Kinds of pages are planned one by one, until the page that was asked for is among them. */
import { pageTypes } from "../../../templates/pages/index.ts";
import type { Page, SiteContent } from "../site/page.ts";

export class PageIndex {
  readonly #content: SiteContent;
  readonly #pages = new Map<string, Page>();
  #planned = 0;

  constructor(content: SiteContent) {
    this.#content = content;
  }

  find(address: string): Page | undefined {
    for (;;) {
      const page = this.#pages.get(address);
      if (page || !this.#planNext()) return page;
    }
  }

  all(): ReadonlyMap<string, Page> {
    while (this.#planNext());
    return this.#pages;
  }

  #planNext(): boolean {
    const type = pageTypes[this.#planned++];
    for (const page of type?.pages(this.#content) ?? []) this.#pages.set(page.address, page);
    return type !== undefined;
  }
}

/** Addresses whose page came, went, or has another text. */
export function changedAddresses(
  before: { readonly pages: PageIndex; readonly frameKey: string } | undefined,
  after: { readonly pages: PageIndex; readonly frameKey: string } | undefined,
): ReadonlySet<string> {
  const old = before?.pages.all() ?? new Map<string, Page>();
  const now = after?.pages.all() ?? new Map<string, Page>();
  const keyOf = (page: Page | undefined, frameKey: string | undefined): string | undefined =>
    page?.key(frameKey ?? "");
  return new Set(
    [...new Set([...old.keys(), ...now.keys()])].filter(
      (address) => keyOf(old.get(address), before?.frameKey) !== keyOf(now.get(address), after?.frameKey),
    ),
  );
}
