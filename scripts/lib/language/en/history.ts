import type { HistoryGap } from "../../history/file-versions.ts";
import type { words } from "../id/index.ts";

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
};
