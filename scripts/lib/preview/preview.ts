/**
 * An office as those who write it see it: drafts and scheduled posts too. It is kept in memory; a page is rendered, a card or a picture
 * made when it is asked for, and nothing is written but caches. Several can be open in one process.
 */
import { wordsFor } from "../language/words.ts";
import { basePath } from "../model/base.ts";
import type { Problem } from "../problems/problem.ts";
import { openOfficeView, type View, type ViewOptions } from "./office-view.ts";
import { changedAddresses } from "./page-index.ts";
import { openShownFiles, type ShownFile } from "./shown-files.ts";
import { type ShownPage, seenAt, shownPage } from "./shown-pages.ts";

export interface Update {
  /** whether anything is other than before */
  readonly changed: boolean;
  /**
   * Addresses whose page came, went or has another text; after a change of the office's own files perhaps more. Found when it is asked
   * for: that takes a while where there are many.
   */
  addresses(): ReadonlySet<string>;
}

/** What all pages are told after a change. */
export interface PreviewState {
  readonly updated: string;
  readonly total: string;
}

export interface Preview {
  /**
   * Looks at what changed.
   *
   * @param paths absolute; without them everything is looked at
   */
  update(paths?: readonly string[]): Promise<Update>;
  /** Runs the checks of what was updated last. @returns whether there was anything to check */
  check(): Promise<boolean>;
  readonly view: View;
  /** by file and line */
  readonly problems: readonly Problem[];
  readonly state: PreviewState;
  /** the path that the site stands under: "" or "/pilar" */
  readonly base: string;
  /**
   * Whatever the address: the page, what keeps it from being shown, or that there is none.
   *
   * @throws ChangedMeanwhileError where the post is another by now: after an update there is a page
   */
  page(address: string): ShownPage;
  /** Whether there is a page. */
  has(address: string): boolean;
  /** Names the text and the problems of a page; the same as `page(address).seen`. */
  seen(address: string): string;
  /** A file that is no page. @throws Error where it cannot be made */
  file(address: string): Promise<ShownFile | undefined>;
  /** Keeps what was read for the next run. */
  save(): void;
  close(): Promise<void>;
}

/** @throws InvalidNowError */
export async function openPreview(options: ViewOptions): Promise<Preview> {
  const office = openOfficeView(options);
  const files = openShownFiles(options.cacheFolder);
  let updated = new Date();
  /** One after another, in the order in which they were asked for. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  const words = () => wordsFor(office.current.read.language);
  const clock = (): string => updated.toLocaleTimeString(words().site.locale, { hour12: false });

  /** Pages of the current view that were asked for: several browsers, or one that asks again, get the same. */
  let asked: { readonly view: View; readonly pages: Map<string, ShownPage> } | undefined;
  const page = (address: string): ShownPage => {
    const view = office.current;
    if (asked?.view !== view) asked = { view, pages: new Map() };
    const shown = asked.pages.get(address) ?? shownPage(view, address, clock(), options);
    asked.pages.set(address, shown);
    return shown;
  };

  await inTurn(() => office.update());
  return {
    update: (paths) =>
      inTurn(async () => {
        const before = office.current.site;
        const changed = await office.update(paths);
        if (changed) updated = new Date();
        const after = office.current.site;
        return {
          changed,
          addresses: () => (changed ? changedAddresses(before, after) : new Set<string>()),
        };
      }),
    check: () => inTurn(() => office.check()),
    get view() {
      return office.current;
    },
    get problems() {
      return office.current.problems.all.map(({ problem }) => problem);
    },
    get state() {
      const { bar } = words().preview;
      return {
        updated: bar.updated(clock()),
        total: bar.overview(office.current.problems.all.length),
      };
    },
    get base() {
      return basePath(office.current.frame.site.url);
    },
    page,
    has: (address) => office.current.site?.pages.find(address) !== undefined,
    seen: (address) => seenAt(office.current, address, options),
    file: (address) => files.at(office.current, address),
    save: () => office.save(),
    async close() {
      await last;
      office.save();
      await files.close();
    },
  };
}
