import type { GuardData } from "../../../problems/codes/guard.ts";
import type { ProblemWordings } from "../../problem-wording.ts";
import { number } from "./terms.ts";

/** Of the last gate before a site is published. What it finds is seldom what an author wrote. */
export const guard = {
  "guard-script": (data) => ({
    message: `${where(data)} holds a script that is no part of this site: ${data.found}`,
    hint: hint(data, "A script can only be a file of this site: <script src>, without onclick and the like."),
  }),
  "guard-style": (data) => ({
    message: `${where(data)} holds a style within the page: ${data.found}`,
    hint: hint(data, "Move the style to templates/assets/own.css, and give the element a class."),
  }),
  "guard-markup": (data) => ({
    message: `${where(data)} holds what no page of this site may have: ${data.found}`,
    hint: hint(data, "Remove it, or use a plain link: forms, frames and the like are not published."),
  }),
  "guard-address": (data) => ({
    message: `${where(data)} loads or links to an address that may not be used: ${data.found}`,
    hint: hint(
      data,
      "Pictures, styles and fonts come from this site; links are https:, http:, mailto: or tel: alone.",
    ),
  }),
  "guard-policy": (data) => ({
    message: `${where(data)} has no security policy (Content-Security-Policy) that is strict enough: ${data.found}`,
    hint: hint(data, "Make the page with renderDocument, and say what it needs with `needs`."),
  }),
  "guard-unpublished": (data) => ({
    message: `${where(data)} names a post that is not public yet: ${data.found}`,
    hint: hint(data, "A page of the office's own may only use posts of `publication`."),
  }),
  "guard-machine-path": (data) => ({
    message: `${where(data)} names a folder of this computer: ${data.found}`,
    hint: hint(data, "Take the folder's name out of the page's text."),
  }),
  "guard-metadata": (data) => ({
    message: `${where(data)} still has notes behind its picture (place, camera or program): ${data.found}`,
    hint: hint(data, "Save the picture again without notes."),
  }),
  "guard-file": (data) => ({
    message: `${where(data)} is no whole file, or one with a wrong name: ${data.found}`,
    hint: hint(data, "Look at the template that makes the file."),
  }),
  "guard-more": ({ more }) => ({
    message: `${number(more)} more findings are not listed.`,
    hint: "Mend those that are named first, then build again.",
  }),
} satisfies Partial<ProblemWordings>;

function where({ page, files }: GuardData): string {
  return files > 1 ? `${page} and ${files - 1} more` : page;
}

function hint({ own }: GuardData, mend: string): string {
  const stays = "The site that is public stays as it is.";
  return own
    ? `${stays} ${mend} Look at your office's templates/. If nothing is wrong there, send this message to the makers of Pilar.`
    : `${stays} This is not your fault: send this message to the makers of Pilar.`;
}
