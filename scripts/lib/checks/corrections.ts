/** Notes on changes and withdrawals: when they say that it was. */
import { type Correction, isBefore, type Withdrawal } from "../model/corrections.ts";
import type { Moment, Office, Post } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { plainForm } from "../text/plain-form.ts";
import type { Check } from "./check.ts";

/**
 * A note is of a day that was: not of one to come, nor before the post was there. They stand oldest first, as they are written, and each is
 * another. Drafts are left alone: nothing of theirs is told to anybody.
 */
export const corrections: Check = ({ office }) => {
  const { posts, pages, withdrawn, now } = office;
  return [
    ...posts.flatMap((post) =>
      post.state === "draft" ? idleWithdrawal(post) : problemsOf(post, now, post.date),
    ),
    ...pages.flatMap((page) => problemsOf(page, now)),
    ...withdrawn.flatMap(({ withdrawn: one, date }) => wrongDate("withdrawn", one, now, date)),
  ];
};

function problemsOf(
  { corrections: notes = [] }: Pick<Post, "corrections">,
  now: Moment,
  published?: Moment,
): Problem[] {
  const seen = new Set<string>();
  return notes.flatMap((note, index) => {
    const before = notes[index - 1];
    const text = plainForm(note.note).toLowerCase();
    const repeated = seen.has(text);
    seen.add(text);
    return [
      ...wrongDate("corrections", note, now, published),
      ...(before && isBefore(note.date, before.date)
        ? [
            problem("change-date", note.at, {
              ...{
                key: "corrections",
                found: written(note.date),
                wrong: "order",
                than: written(before.date),
              },
            }),
          ]
        : []),
      ...(repeated ? [problem("repeated-item", note.at, { key: "corrections", found: note.note })] : []),
    ];
  });
}

function wrongDate(
  key: "corrections" | "withdrawn",
  { date, at }: Pick<Correction | Withdrawal, "date" | "at">,
  now: Office["now"],
  published: Moment | undefined,
): Problem[] {
  const found = written(date);
  if (isBefore(now, date)) return [problem("change-date", at, { key, found, wrong: "future" })];
  if (published && isBefore(date, published))
    return [problem("change-date", at, { key, found, wrong: "before-post", than: written(published) })];
  return [];
}

/** What nobody can read needs not be taken back. */
function idleWithdrawal(post: Post): Problem[] {
  return post.at.withdrawn ? [problem("idle-withdrawal", placeIn(post, "withdrawn"), {})] : [];
}

/** As an author writes it. */
function written({ date, time }: Moment): string {
  return time === undefined ? date : `${date} ${time}`;
}
