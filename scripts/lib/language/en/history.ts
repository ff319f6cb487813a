import type { HistoryGap } from "../../history/file-versions.ts";
import type { words } from "../id/index.ts";
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

const { number } = writerFor(site.locale);

const why: Record<HistoryGap, string> = {
  "no-git": "this folder is no git repository, or git is not installed",
  "no-commits": "the repository has no commit yet",
  shallow: "this clone does not have the whole of it (in a CI: fetch-depth: 0)",
  untracked: "the office's content is in no commit yet",
  failed: "git cannot read it",
};

export const history: typeof words.history = {
  unknown: (gap, reason) =>
    `Git's history could not be read: ${why[gap]}${reason === undefined ? "" : ` (${reason})`}. Changes of public posts are not looked at, and addresses that vanished only against the last site built on this computer.`,
  leftOut: (gap, reason) =>
    `No pages on how posts and standing pages were changed: ${why[gap]}${reason === undefined ? "" : ` (${reason})`}.`,

  title: "History of changes",
  description: (title) => `What was changed in “${title}” since it was published, sentence by sentence.`,
  changed: (date) => `Changed ${date}`,
  changedAt: "Changed",
  see: "See history",
  back: "Back to the post",
  backToPage: "Back to the page",
  published: "Published",
  known: "On record since",
  lastChanged: "Last changed",
  changes: "What was changed",
  legend: {
    ...{ removed: "Struck out", added: "underlined" },
    text: ["", ": removed; ", ": added."],
  },
  removed: "removed:",
  added: "added:",
  end: "end of change",
  counts: (changed, added, removed) =>
    [
      changed > 0 ? `${sentences(changed)} changed` : "",
      added > 0 ? `${sentences(added)} added` : "",
      removed > 0 ? `${sentences(removed)} removed` : "",
    ].filter((part) => part !== ""),
  parts: { title: "Title", summary: "Summary" },
  under: (heading) => `Under “${heading}”`,
  hidden: {
    personal: "The words are not shown: something in them looks like personal data.",
    unreadable: "The words cannot be shown: the earlier file can no longer be read.",
    kept: "The words are not shown.",
  },
  current: "As it is now",
  commit: (short) => `Record in the repository (${short})`,
  more: (count) => `and ${number(count)} more ${count === 1 ? "change" : "changes"}.`,
  older: "Earlier changes",
  about:
    "What is compared are the words of title, summary and text, not their form, links and pictures. Versions that stood for less than an hour are left out.",
};

function sentences(count: number): string {
  return `${number(count)} ${count === 1 ? "sentence" : "sentences"}`;
}
