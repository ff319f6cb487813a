import type { ProblemWordings } from "../../problem-wording.ts";
import { writerFor } from "../../writer.ts";

const { date, number } = writerFor("en-GB");

export const brand = {
  "duplicate-term": ({ found, first }) => ({
    message: `"${found}" is in istilah.yaml already${found === first ? "" : `, under "${first}"`}.`,
    hint: "Delete one of them: a word has one explanation.",
  }),
  "dry-term": ({ found, plain, campaign }) =>
    campaign
      ? {
          message: `This post is part of the campaign "${plain}", but says "${found}" alone.`,
          hint: `Use "${plain}" in its title, summary or text. "${found}" may be mentioned once, as an explanation.`,
        }
      : {
          message: `Readers may not know "${found}", and titles and summaries are shown without an explanation.`,
          hint: `Say it in plain words: "${plain}".`,
        },
  "campaign-days": ({ start, end }) => ({
    message: `This campaign ends on ${date(end)}, before it begins on ${date(start)}.`,
    hint: "Correct start or end.",
  }),
  "before-campaign": ({ campaign, start }) => ({
    message: `This post is published before the campaign ${campaign} begins on ${date(start)}.`,
    hint: "Give the post a later date, the campaign an earlier start, or delete the line campaign. Until the campaign begins the site does not name it on this post.",
  }),
  "low-contrast": ({ found, ratio, nearest }) => ({
    message: `Words in ${found} are hard to read on a light page: their contrast is ${number(ratio)} to 1, and has to be 4.5.`,
    hint: `Write "${nearest}", the nearest colour that is enough. Until then the site darkens it by itself.`,
  }),
} satisfies Partial<ProblemWordings>;
