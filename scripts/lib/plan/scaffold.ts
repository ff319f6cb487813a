/** Chooses, writes and lists drafts for all that a month's plan lacks. */

import { monthWords } from "../language/month-words.ts";
import type { Words } from "../language/words.ts";
import type { OfficeRead } from "../reading/read-office.ts";
import { ForeignFolderError, namesInMonth } from "../writing/post-folder.ts";
import { draftPosts } from "./draft.ts";
import { lacking, planMonth } from "./month-plan.ts";
import { schedulePosts } from "./schedule.ts";
import { writeDrafts } from "./write-drafts.ts";

export interface ScaffoldInput {
  readonly read: OfficeRead;
  readonly content: { readonly folder: string; readonly label: string };
  /** 2026-12; the current month or a later one */
  readonly month: string;
  /** posts that the month should have; the office's usual number if undefined */
  readonly volume: number | undefined;
  readonly words: Words;
}

export interface Scaffolded {
  readonly written: readonly { readonly file: string; readonly what: string }[];
  /** posts that the plan lacks, but for which the month has no day left */
  readonly short: number;
  /** why nothing was written; undefined if drafts were written or none were needed */
  readonly refused: string | undefined;
}

/** More files than this at once would be an accident, not a plan. */
const mostDrafts = 200;

export function scaffoldMonth({ read, content, month, volume, words }: ScaffoldInput): Scaffolded {
  const { scaffold } = words.plan;
  const { office, problems } = read;
  const refused = (why: string): Scaffolded => ({ written: [], short: 0, refused: why });
  if (!office) return refused(words.plan.unreadable);
  const wording = monthWords(words, office.pillars);

  // A post with an error is not in the office: the plan would ask for it again.
  const here = `${content.label}/posts/${month}/`;
  const uncertain = problems.some(
    ({ severity, file }) => severity === "error" && (file.startsWith(here) || !file.includes("/posts/")),
  );
  if (uncertain) return refused(scaffold.problems(wording.month(month)));

  const plan = planMonth(office, month, volume);
  const needed = lacking(plan);
  if (plan.exchange.replace.length > 0) return refused(scaffold.exchange);
  if (needed > mostDrafts) return refused(scaffold.tooMany(needed, mostDrafts));
  if (needed > 0 && office.hashtags.length === 0) return refused(scaffold.noHashtag);
  try {
    const slots = schedulePosts(plan, office.now.date);
    const drafts = draftPosts(office, month, slots, namesInMonth(content.folder, month), words);
    const written = writeDrafts(content.folder, month, drafts);
    return {
      written: written.map(({ name, slot }) => ({
        file: `${content.label}/posts/${month}/${name}/index.md`,
        what: words.verdicts.join([wording.date(slot.day.date), slot.pillar.label]),
      })),
      short: needed - written.length,
      refused: undefined,
    };
  } catch (error) {
    if (error instanceof ForeignFolderError) return refused(scaffold.foreign(error.folder));
    throw error;
  }
}
