import type { PersonalData } from "../../../problems/codes/personal.ts";
import type { ProblemWordings, Wording } from "../../problem-wording.ts";
import { known } from "./terms.ts";

/** Where it stands, if not in the text that is open. */
const within = {
  name: " in this file's name",
  drawing: " in this drawing",
  cells: " in this workbook",
  metadata: " in this photo's hidden data (EXIF, IPTC or XMP)",
};

function told(what: string, code: string, instead: string, own = true) {
  return ({ shown, mark, within: place }: PersonalData): Wording => ({
    message: `${what} (${shown})${place ? within[place] : ""}.`,
    hint: `${place === "metadata" ? "Save the photo again without these data, or take a screenshot of it" : place === "name" ? "Rename the file" : place === "cells" ? "Take it out of the workbook and save that again" : instead}.${own ? " If it is the office's own, list it in official of site.yaml." : ""} If it may be published, write in the front matter: waive: [{ code: ${code}, mark: ${mark}, reason: why }]`,
  });
}

const remove = "Take it out of this file; once committed, a number stays in git's history";

export const personal = {
  "personal-nik": told("Here is a NIK or a family card's number", "personal-nik", remove, false),
  "personal-npwp": told("Here is a taxpayer's number", "personal-npwp", remove),
  "personal-phone": told("Here is a mobile phone number", "personal-phone", remove),
  "personal-nip": told(
    "Here is a civil servant's number",
    "personal-nip",
    "Name and position are enough: take the number out",
  ),
  "personal-account": ({ auction, ...data }) =>
    told(
      auction ? "Here is a bank account, in the announcement of an auction" : "Here is a bank account",
      "personal-account",
      auction
        ? "Take it out: money for auctions goes to each bidder's virtual account alone, never to a person's account"
        : remove,
    )(data),
  "personal-passport": told("Here is a passport's number", "personal-passport", remove, false),
  "personal-plate": told(
    "Here is a vehicle's plate",
    "personal-plate",
    "Take it out, or blur it in the photo",
  ),
  "personal-email": told(
    "Here is an e-mail address that is not the office's",
    "personal-email",
    "Use the office's address, or take it out",
  ),
  "unknown-waiver": ({ found, nearest, known: codes }) => ({
    message: `There is no code "${found}", or what it tells cannot be waived.`,
    hint: nearest ? `Was "${nearest}" meant?` : `These can be waived: ${known(codes)}.`,
  }),
  "idle-waiver": ({ code, mark }) => ({
    message:
      mark === undefined
        ? `Nothing is found here as ${code}.`
        : `Nothing is found as ${code} with the mark ${mark}.`,
    hint: "Take it out of waive: what it was for is gone, or its mark is another since the number was changed.",
  }),
} satisfies Partial<ProblemWordings>;
