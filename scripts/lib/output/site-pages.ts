/** The pages of a site: those that are as they were are kept, the others are rendered. */
import { pageTypes } from "../../../templates/pages/index.ts";
import { isMachineError } from "../files/machine-error.ts";
import type { Problem } from "../problems/problem.ts";
import { ChangedMeanwhileError } from "../session/find-reads.ts";
import { type Frame, frameKey } from "../site/frame.ts";
import { OwnPageError } from "../site/own-page.ts";
import type { Page, PageType, SiteContent } from "../site/page.ts";
import { digestOf } from "../text/digest.ts";
import type { Place } from "./place.ts";
import { renderEach } from "./render-each.ts";
import { renderPages } from "./render-pages.ts";

export interface PagesOptions {
  readonly content: SiteContent;
  readonly frame: Frame;
  /** changes with Pilar's code and templates */
  readonly code: string;
  /** where the pages go */
  readonly place: Pick<Place, "holds" | "keep" | "put">;
  /** makes the file of a page of its text, where that is not its text; the same of equal texts */
  readonly finish?: (page: Page, text: string) => string;
  /** told of the file of each page that was made, before it is put anywhere */
  readonly look?: (page: Page, text: string) => void;
  readonly onProgress?: (done: number, total: number) => void;
  /** those that tell of all other files, or the others */
  readonly late: boolean;
}

export interface PagesResult {
  readonly pages: number;
  /** pages that were made anew */
  readonly rendered: number;
  /** the type of each page, by address */
  readonly types: ReadonlyMap<string, string>;
  /** those that could not be made; then none is to be published */
  readonly failed: readonly FailedPage[];
}

export interface FailedPage {
  readonly address: string;
  readonly reason: string;
  /** where the page is the office's own */
  readonly problem?: Problem;
}

/** @throws what the machine refuses, and ChangedMeanwhileError */
export async function sitePages(options: PagesOptions): Promise<PagesResult> {
  const { content, frame, code, place, late, look, onProgress, finish = (_page, text) => text } = options;
  const ofFrame = digestOf(code, frameKey(frame));
  const changed = new Map<Page, string>();
  const failed: FailedPage[] = [];
  const fail = ({ address }: Page, error: unknown): void => {
    if (isMachineError(error) || error instanceof ChangedMeanwhileError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    failed.push({ address, reason, ...(error instanceof OwnPageError && { problem: error.problem }) });
  };
  let pages = 0;
  const types = new Map<string, string>();
  for (const type of pageTypes) {
    if ((type.late ?? false) !== late) continue;
    for (const page of type.pages(content)) {
      pages++;
      if (types.has(page.address)) fail(page, takenBy(type, page.address));
      types.set(page.address, page.type);
      const key = keyOf(page, ofFrame, fail);
      if (key === undefined) continue;
      if (place.holds(page.address, key)) place.keep(page.address, key);
      else changed.set(page, key);
    }
  }
  let done = 0;
  const take = (page: Page, text: string): Promise<void> | undefined => {
    onProgress?.(++done, changed.size);
    const made = finish(page, text);
    look?.(page, made);
    return place.put(page.address, changed.get(page) ?? "", { bytes: made });
  };
  const build = { pages: [...changed.keys()], frame, fail, take };
  // To start Eleventy again for the few that come last would take longer than they do.
  await (late ? renderEach(build) : renderPages(build));
  return { pages, rendered: changed.size, types, failed };
}

/** An office's own pages come last, and so are told of; for all others content is checked. */
function takenBy({ name, own }: PageType, address: string): Error {
  if (own !== undefined) return new OwnPageError(own, "taken", address);
  return new Error(`${name}: ${address} is another page's`);
}

/** Undefined where the page's data cannot be had. */
function keyOf(page: Page, frame: string, fail: (page: Page, error: unknown) => void): string | undefined {
  try {
    return page.key(frame);
  } catch (error) {
    fail(page, error);
    return undefined;
  }
}
