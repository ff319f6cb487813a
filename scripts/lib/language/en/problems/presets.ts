import type { LotField } from "../../../model/auction.ts";
import type { ProblemWordings } from "../../problem-wording.ts";
import { writerFor } from "../../writer.ts";
import { number } from "./terms.ts";

export const presets = {
  "auction-deposit": ({ deposit, limit }) => ({
    message: `The deposit of Rp${number(deposit)} is higher than the reserve price of Rp${number(limit)}.`,
    hint: "Compare both with the announcement: there may be a zero too many or too few.",
  }),
  "auction-deadline": ({ deadline, published }) => ({
    message: `The deposit is due on ${deadline}, but the post is dated ${published}.`,
    hint: "Correct auction.deadline or date: who reads the post could no longer bid.",
  }),
  "auction-limit": ({ limit }) => ({
    message: `The reserve price is Rp${number(limit)} only.`,
    hint: "Compare it with the announcement: there may be a zero too few.",
  }),
  "auction-portal": ({ found: host }) => ({
    message: `The auction's address is at ${host}, not at lelang.go.id, and stands on the card.`,
    hint: "Write the lot's address at lelang.go.id, or take the line url out.",
  }),
  "auction-date": ({ deadline, date }) => ({
    message: `The deposit is due on ${deadline}, after the auction itself: ${date}.`,
    hint: "Compare auction.date and auction.deadline with the announcement.",
  }),
  "auction-incomplete": ({ missing, noTime }) => ({
    message:
      missing.length > 0
        ? `The announcement of this lot does not have ${spokenList(missing.map((key) => lotFields[key]))} yet${noTime ? ", nor the time of the auction" : ""}.`
        : "The day of the auction is there, but not its time.",
    hint:
      missing.length > 0
        ? `Add below auction, two spaces in: ${missing.map((key) => `${key}: …`).join(" | ")}`
        : "Write the time behind the date, such as date: 2026-11-26 10:00.",
  }),
  "auction-missing": ({ kind }) => ({
    message: `This post is of the kind ${kind}, but has no lot.`,
    hint: "Add auction with the facts of its announcement, or choose another kind if the post does not announce one lot.",
  }),
  "court-case-party": ({ mark, number }) => ({
    message: `A person's name (initials ${mark}) stands near the case number${number ? ` ${number}` : ""}.`,
    hint: `Parties are not named: write "the plaintiff", "the petitioner", or initials alone, ${mark} ${notParty("court-case-party", mark)}`,
  }),
  "court-lineage-name": ({ mark }) => ({
    message: `A name with bin or binti (initials ${mark}) is written in full.`,
    hint: `Write initials alone, or the role. ${notParty("court-lineage-name", mark)}`,
  }),
  "court-child": ({ mark }) => ({
    message: `A text on a child in a case has a name (initials ${mark}).`,
    hint: `The child's name, parents and address are secret (Law 11 of 2012): take it out, or write initials alone. ${notParty("court-child", mark)}`,
  }),
} satisfies Partial<ProblemWordings>;

const lotFields: Readonly<Record<LotField, string>> = {
  seller: "the seller (seller)",
  date: "the time of the auction (date)",
  place: "its place (place)",
  viewing: "the viewing (viewing)",
  url: "the lot's address at lelang.go.id (url)",
};

const spokenList = writerFor("en-GB").list;

function notParty(code: string, mark: string): string {
  return `If the name may be written: waive: [{ code: ${code}, mark: ${mark}, reason: … }].`;
}
