/** What git knows of the posts and standing pages of a site, as its pages show it. */
import { type FileVersion, type HistoryGap, UnknownHistoryError } from "../history/file-versions.ts";
import type { History, KnownHistory } from "../history/history.ts";
import { clockIn } from "../model/clock.ts";
import { leastDetail } from "../model/history-detail.ts";
import type { Office, Post, StandingPage } from "../model/office.ts";
import { type PastReader, type PastText, type PastVersion, readPastText } from "../reading/past-version.ts";
import { htmlOf, type Memory, nameOf, pastHtml, readVersions, saidNow } from "../reading/past-versions.ts";
import { historyKey, PastTexts, type PostHistory } from "../site/post-history.ts";
import { once } from "../text/once.ts";

/** What was public before, and what was learnt of it in earlier runs. */
export interface SiteHistoryOptions {
  readonly office: Pick<Office, "folder" | "site" | "now">;
  readonly texts: readonly Text[];
  readonly history: History;
  readonly kept: Memory;
}

/** A post or a standing page. */
export type Text = Post | StandingPage;

export interface SiteHistory {
  /** by `historyKey`; none of a text that has always said what it says */
  readonly histories: ReadonlyMap<string, PostHistory>;
  /** why nothing is known */
  readonly gap?: readonly [gap: HistoryGap, reason: string | undefined] | undefined;
}

/**
 * What a version that was there for less than this said was on its way to what the office meant: editors save several times, and a host
 * takes minutes to publish. Milliseconds.
 */
const shortest = 3_600_000;

export async function siteHistory(options: SiteHistoryOptions): Promise<SiteHistory> {
  const { office, texts, history, kept } = options;
  const shown = texts.filter((text) => leastDetail(office.site.history, text.history) !== "none");
  if (shown.length === 0) return { histories: new Map() };
  if (!history.known) return { histories: new Map(), gap: [history.gap, history.reason] };
  const { versions, changed } = history.built;
  const edited = shown.flatMap((text) => {
    const name = nameOf(office, text.file);
    const all = versions.files[name] ?? [];
    const isChanged = changed.has(name);
    return all.length > (isChanged ? 0 : 1) ? [{ text, all, isChanged }] : [];
  });
  try {
    const read = await readVersions(
      edited.map(({ all }) => all),
      history,
      kept,
      office.site,
    );
    const found = edited.flatMap(({ text, all, isChanged }) => {
      const states = statesOf(all, read, text, isChanged ? saidNow(text, kept) : undefined);
      return states.length > 1 ? [{ text, states }] : [];
    });
    const contents = contentsBy(history, found);
    const clock = clockIn(office.site.timezone);
    const html = once(() => pastHtml(office.site.language));
    return {
      histories: new Map(
        found.map(({ text, states }) => {
          const withWords = leastDetail(office.site.history, text.history) === "words";
          const shownVersions = states.map(({ from, commit, notes }) => ({
            // A machine whose clock was ahead committed it: nobody knows when.
            from: from === undefined || from > office.now.epoch ? undefined : clock.fromEpoch(from),
            commit: withWords ? commit : undefined,
            notes,
          }));
          const words = withWords ? textsOf(text, states, contents, html) : undefined;
          const dated = shownVersions.slice(1).findLast(({ from }) => from);
          return [historyKey(text), { versions: shownVersions, changed: dated?.from, texts: words }];
        }),
      ),
    };
  } catch (error) {
    if (!(error instanceof UnknownHistoryError)) throw error;
    return { histories: new Map(), gap: [error.gap, error.reason] };
  }
}

/** A version that readers could see, as git has it. */
interface State {
  readonly from: number | undefined;
  readonly commit: string | undefined;
  readonly notes: number;
  /** undefined for what the folder has and no commit */
  readonly blob: string | undefined;
  readonly said: PastVersion["said"];
}

/**
 * From when the text last came to be public: what was there before it was taken back, deleted, made a draft or put off is not shown again.
 * A file that no build could read was never published, and the version before it stayed.
 *
 * @param now what the folder says, where no commit has it
 */
function statesOf(
  all: readonly FileVersion[],
  read: (blob: string) => PastVersion | undefined,
  text: Text,
  now: PastVersion["said"] | undefined,
): readonly State[] {
  const readable = all.flatMap((one) => {
    const version = one.blob === undefined ? undefined : read(one.blob);
    // A post without a day never was there; a page needs none.
    const isThere = version !== undefined && ("date" in text ? version.date !== undefined : true);
    return one.blob !== undefined && !isThere ? [] : [{ ...one, version }];
  });
  let states: (State & { readonly from: number; readonly until: number })[] = [];
  readable.forEach(({ at, commit, blob, version }, index) => {
    const from = Math.max(at, version?.date ?? at);
    const until = readable[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    // Put off, it was gone until its day came.
    if (!version?.shown || from > at) states = [];
    if (version?.shown && from <= until)
      states.push({ from, until, commit, blob, notes: version.corrections, said: version.said });
  });
  const lasting: State[] = states.filter(
    ({ from, until }, index) => until - from >= shortest || (index === states.length - 1 && !now),
  );
  if (now) {
    const newest = states.at(-1);
    // What was committed last counts, however short a time ago: nothing has come after it but this.
    if (newest && lasting.at(-1) !== newest) lasting.push(newest);
    const notes = text.corrections?.length ?? 0;
    lasting.push({ from: undefined, commit: undefined, notes, blob: undefined, said: now });
  }
  const told: State[] = [];
  for (const state of lasting) {
    const last = told.at(-1);
    if (last && isSame(last.said, state.said)) told[told.length - 1] = { ...last, notes: state.notes };
    else told.push(state);
  }
  return told;
}

function isSame(a: PastVersion["said"], b: PastVersion["said"]): boolean {
  return a.title === b.title && a.summary === b.summary && a.body === b.body;
}

function textsOf(
  text: Text,
  states: readonly State[],
  contents: (blob: string) => Uint8Array | undefined,
  html: () => PastReader["html"],
): PastTexts {
  return new PastTexts(
    states.map(({ blob }) => blob ?? text.version),
    (index) => {
      const blob = states[index]?.blob;
      if (blob === undefined) return { title: text.title, summary: text.summary, body: htmlOf(text.body()) };
      const bytes = contents(blob);
      return bytes && textIn(bytes, html());
    },
  );
}

/** An old text that a library chokes on keeps no site from being built. */
function textIn(bytes: Uint8Array, html: PastReader["html"]): PastText | undefined {
  try {
    return readPastText(bytes, html);
  } catch {
    return undefined;
  }
}

/** Posts and pages whose texts are fetched in one call of git: a page is rendered at once, and its neighbours come next. */
const together = 100;

/** Contents when a page asks for them; of more than two calls none are kept. */
function contentsBy(
  history: Pick<KnownHistory, "contentsNow">,
  posts: readonly { readonly states: readonly State[] }[],
): (blob: string) => Uint8Array | undefined {
  const groups: string[][] = [];
  const groupOf = new Map<string, number>();
  posts.forEach(({ states }, index) => {
    const number = Math.floor(index / together);
    groups[number] ??= [];
    for (const { blob } of states) {
      if (blob === undefined || groupOf.has(blob)) continue;
      groupOf.set(blob, number);
      groups[number]?.push(blob);
    }
  });
  const loaded = new Map<number, ReadonlyMap<string, Uint8Array>>();
  return (blob) => {
    const number = groupOf.get(blob);
    if (number === undefined) return undefined;
    let contents = loaded.get(number);
    if (!contents) {
      contents = history.contentsNow(groups[number] ?? []);
      for (const old of [...loaded.keys()].slice(0, -1)) loaded.delete(old);
      loaded.set(number, contents);
    }
    return contents.get(blob);
  };
}
