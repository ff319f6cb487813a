/** What stands at an address of the preview: the page, or why there is none. */
import { renderBrokenPage, renderUnexpected } from "../../../templates/preview/broken-page.tsx";
import { type OverviewData, renderOverview } from "../../../templates/preview/overview.tsx";
import type { ShownProblem } from "../../../templates/preview/problem-list.tsx";
import type { Card } from "../cards/card.ts";
import { wordProblem } from "../language/word-problem.ts";
import { wordsFor } from "../language/words.ts";
import { adminAddress, notFoundAddress, previewAddress } from "../model/addresses.ts";
import type { Post } from "../model/office.ts";
import { ChangedMeanwhileError } from "../session/find-reads.ts";
import { digestOf } from "../text/digest.ts";
import { addressOfFile, withoutKit } from "./addresses-of-files.ts";
import { dress } from "./dress.ts";
import type { FoundProblem } from "./known-problems.ts";
import type { View, ViewOptions } from "./office-view.ts";
import { sourceLine } from "./source-line.ts";

export interface ShownPage {
  /** 200; 404 where nothing is; 422 where something is that cannot be shown; 500 where Pilar fails */
  readonly status: 200 | 404 | 422 | 500;
  readonly text: string;
  /** changes with the page's own text and its problems */
  readonly seen: string;
}

/** A page before it is rendered. */
interface Plan {
  readonly status: ShownPage["status"];
  readonly seen: string;
  readonly render: () => string;
  /** whether the page lists its problems itself */
  readonly listed: boolean;
}

type Options = Pick<ViewOptions, "folder" | "label" | "code" | "now" | "drafts">;

/**
 * @param updated the time of the last change, in words
 * @throws ChangedMeanwhileError where the post is another by now
 */
export function shownPage(view: View, address: string, updated: string, options: Options): ShownPage {
  const { status, seen, render, listed } = planOf(view, address, options);
  let text: string;
  try {
    text = render();
  } catch (error) {
    if (error instanceof ChangedMeanwhileError) throw error;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { status: 500, seen, text: dressed(view, address, renderUnexpected(view.frame, reason)) };
  }
  return { status, seen, text: isHtml(address, status) ? dressed(view, address, text) : text };

  function dressed(view: View, address: string, text: string): string {
    const post = view.site?.posts.get(withoutKit(address));
    const problems = view.problems.at(withoutKit(address));
    return dress(view.frame, text, {
      ...{ address, seen, updated, post, total: view.problems.all.length },
      problems: listed ? undefined : inWords(view, problems, options),
      cards: post?.address === address ? cardsOf(view, post) : [],
    });
  }
}

/** What `ShownPage.seen` would be, without rendering anything. */
export function seenAt(view: View, address: string, options: Options): string {
  return planOf(view, address, options).seen;
}

function planOf(view: View, address: string, options: Options): Plan {
  const { site, frame } = view;
  const { code, label } = options;
  if (address === previewAddress) {
    const data = overviewOf(view, options);
    const seen = digestOf(code, JSON.stringify([data, frame.site.name]));
    return { status: 200, seen, render: () => renderOverview(frame, data), listed: true };
  }
  const own = view.problems.at(withoutKit(address));
  if (!site) {
    const settings = view.problems.all.filter(
      ({ problem }) => addressOfFile(label, problem.file) === undefined,
    );
    const problems = inWords(view, settings, options);
    const seen = digestOf(code, JSON.stringify(problems));
    return { status: 422, seen, render: () => renderBrokenPage(frame, problems, true), listed: true };
  }
  const page = site.pages.find(address);
  if (!page && own.some(({ problem }) => problem.severity === "error")) {
    const problems = inWords(view, own, options);
    const seen = digestOf(code, JSON.stringify(problems));
    return { status: 422, seen, render: () => renderBrokenPage(frame, problems, false), listed: true };
  }
  const shown = page ?? site.pages.find(notFoundAddress);
  return {
    status: page ? 200 : 404,
    seen: digestOf(code, shown?.key(site.frameKey) ?? "", JSON.stringify(own)),
    render: () => shown?.render(frame) ?? "",
    listed: false,
  };
}

/** Whether a page is one that a reader looks at: what stands where nothing is always is, the editor never. */
function isHtml(address: string, status: number): boolean {
  if (address === adminAddress && status === 200) return false;
  return status !== 200 || /\/$|\.html$/.test(address);
}

function inWords(
  { read }: View,
  problems: readonly FoundProblem[],
  { folder, label }: Options,
): ShownProblem[] {
  const words = wordsFor(read.language);
  return problems.map(({ problem, fresh }) => ({
    ...{ code: problem.code, severity: problem.severity, file: problem.file, line: problem.line, fresh },
    ...wordProblem(problem, words),
    source: sourceLine(folder, label, problem),
    address: addressOfFile(label, problem.file),
  }));
}

function overviewOf(view: View, options: Options): OverviewData {
  const { read, site, problems, checking, months } = view;
  const waiting = (read.office?.posts ?? []).filter(({ state }) => state !== "public");
  const scheduled = waiting.filter(({ state }) => state === "scheduled").toReversed();
  const drafts = waiting.filter(({ state }) => state === "draft");
  const brief = ({ id, title, address, state, date }: Post) => ({ id, title, address, state, date });
  return {
    now: options.now === undefined ? undefined : read.now,
    problems: inWords(view, problems.all, options),
    checking,
    months: site ? months.toReversed() : [],
    pillars: read.office?.pillars ?? [],
    waiting: options.drafts === false ? undefined : [...scheduled, ...drafts].map(brief),
    sound: site !== undefined,
  };
}

function cardsOf({ site }: View, post: Post): readonly Card[] {
  return site?.cards.get(post.id)?.all ?? [];
}
