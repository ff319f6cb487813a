/** What is said of months and dates. */
import { capitalise } from "../../../text/capitalise.ts";
import type { ProblemWordings } from "../../problem-wording.ts";

function sentence(advice: string): string {
  return advice === "" ? "No more posts, and no exchange, can balance it now." : `${capitalise(advice)}.`;
}

export const months = {
  "invalid-month-folder": ({ found, meant }) => ({
    message: `The folder "${found}" is not a month.`,
    hint: meant ? `Rename it to ${meant}.` : "Name it year-month, such as 2026-11.",
  }),
  "invalid-month": ({ found, meant }) => ({
    message: `"${found}" is not written as year-month.`,
    hint: meant ? `Write ${meant}.` : "Write year-month, such as 2026-09.",
  }),
  "idle-month-note": ({ month, why }) => ({
    message: `There is nothing to explain about ${month}: ${
      {
        balanced: "it is balanced",
        few: "it has too few posts to be judged",
        open: "it has not ended",
        future: "it has not come",
        "no-posts": "nothing was published in it",
      }[why]
    }.`,
    hint:
      why === "open" || why === "future"
        ? "Take the note out for now. If the month ends off, say why then."
        : "Check the month, or take the note out: notes are shown only with months that are off.",
  }),
  "month-mismatch": ({ folder, month }) => ({
    message: `The post is in the folder ${folder}, but its date is in ${month}.`,
    hint: `Move the post to posts/${month}, or correct its date.`,
  }),
  "far-date": ({ key, found: date, ...limit }) => ({
    message:
      "years" in limit
        ? `"${key}" is ${date}, more than ${limit.years} years from now.`
        : `"${key}" is ${date}, before ${limit.before}, when there were no web sites.`,
    hint:
      key === "date"
        ? "Look at the year. If it is wrong, mend the date and the name of the month's folder."
        : "Look at the year.",
  }),
  "month-off": ({ id, month, shares }) => ({
    message: `${month} is off and not explained: ${shares}.`,
    hint: `Leave posts that are published as they are. Say why in months.yaml: ${id}: { note: "…" }`,
  }),
  "month-few": ({ month, posts, minimum }) => ({
    message: `${month} has ${posts} ${posts === 1 ? "post" : "posts"} only; this office asks for at least ${minimum}.`,
    hint: "If the month was a quiet one, take few out of mix.enforce in site.yaml, or lower mix.minimum.",
  }),
  "month-open": ({ month, shares, advice }) => ({
    message: `${month} will end off with what is public and scheduled: ${shares}.`,
    hint: sentence(advice),
  }),
  "month-planned": ({ month, shares, advice }) => ({
    message: `The plan for ${month} is off: ${shares}.`,
    hint: sentence(advice),
  }),
} satisfies Partial<ProblemWordings>;
