import type { ProblemWordings } from "../../problem-wording.ts";
import { known, list, number } from "./terms.ts";

const lacking = {
  figures: "of figures (such as Reach, Views or Likes)",
  post: "with the text or link of a post (such as Description or Permalink)",
  channel: "that tells the channel (such as Permalink)",
} as const;

export const insights = {
  "insight-file": ({ name, kind }) => ({
    message: `${name} in the folder insights is not read, since it is no CSV.`,
    hint:
      kind === "workbook"
        ? "Open it in Excel, choose File > Save As, type CSV UTF-8, and save that in this folder."
        : "Move it out of the folder content. Only exports of statistics (.csv) belong here.",
  }),
  "insight-columns": ({ lacks, unknown }) => ({
    message: `This export is not read, since it has no column ${list(lacks.map((one) => lacking[one]))}.`,
    hint: `Export the statistics by post, not by day. ${lacks.includes("channel") ? "Where the channel is not written, name it in the file's name, such as whatsapp-2026-11.csv. " : ""}${unknown.length > 0 ? `Columns that are not known: ${known(unknown)}.` : ""}`.trimEnd(),
  }),
  "insight-value": ({ column, found, count }) => ({
    message: `Column ${column}: "${found}" is no number and no time${count > 1 ? `; nor are ${number(count - 1)} more cells` : ""}.`,
    hint: "It does not count. Export once more, or mend it: a number such as 1,234, a time such as 2026-11-03 08:00.",
  }),
  "insight-dates": () => ({
    message: "Dates in this export can be read in two ways: 03/11 may be 3 November or 11 March.",
    hint: "Those in doubt are not used, but the post's own date. Export a longer time, so that there is a date after the twelfth.",
  }),
  "insight-repeated": ({ count }) => ({
    message: `${number(count)} rows do not count, since one post has several rows with different figures.`,
    hint: "That is an export by day. Export once more with lifetime figures.",
  }),
  "insight-quote": () => ({
    message: "A quotation mark on this line is not closed, so that all behind it is read as one cell.",
    hint: "Export once more, or close the quotation mark.",
  }),
} satisfies Partial<ProblemWordings>;
