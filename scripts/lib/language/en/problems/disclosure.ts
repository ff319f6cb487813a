import type { ProblemWordings } from "../../problem-wording.ts";
import { writerFor } from "../../writer.ts";
import { disclosure as words } from "../disclosure.ts";
import { unknown } from "./terms.ts";

const { date } = writerFor("en-GB");

export const disclosure = {
  "excepted-information": () => ({
    message: "This post is classed as excepted (dikecualikan): information that must not be published.",
    hint: "Move its file out of the content folder, and out of git's history if it was ever saved there. If everybody may read it after all, choose another class.",
  }),
  "urgent-scheduled": () => ({
    message: "This information is to be published at once (serta-merta), but is dated later.",
    hint: "Write the date and time of now. If nobody has to know it at once, choose another class.",
  }),
  "idle-until": ({ why }) =>
    why === "class"
      ? {
          message: '"until" is for information that is published at once.',
          hint: "Take this line out, or write classification: serta-merta.",
        }
      : {
          message: "On the date of its own post this does not hold any more.",
          hint: "Correct until or date.",
        },
  "unknown-periodic": unknown("item of periodic information", "berkala.yaml"),
  "periodic-late": ({ id, name, every, due, missed }) => ({
    message: `${name} is to be published ${words.intervals[every]}, but what was due on ${date(due)} is not there${missed > 1 ? `; missed ${missed} times` : ""}.`,
    hint: `Publish it, with fulfils: [${id}] in its post; or bring its page up to date, and write page and updated in this item.`,
  }),
  "periodic-page": ({ found, nearest }) => ({
    message: `This site has no page ${found}.`,
    hint: nearest
      ? `Did you mean ${nearest}?`
      : "Write the address of a page that is there, or take page and updated out.",
  }),
  "idle-valid-until": ({ why }) =>
    why === "auction"
      ? {
          message:
            'The post of a lot holds until the deadline of its deposit: "validUntil" means nothing here.',
          hint: "Take this line out; if the day has changed, correct auction.deadline.",
        }
      : {
          message: "On the date of its own post this does not hold any more.",
          hint: "Correct validUntil or date.",
        },
  "review-due": ({ owner, by }) => ({
    message: `This was to be looked at again${owner ? ` by ${owner}` : ""} by ${date(by)}.`,
    hint: "Read it again, correct what has changed, and write the next day in reviewBy. If it does not hold any more, write validUntil.",
  }),
} satisfies Partial<ProblemWordings>;
