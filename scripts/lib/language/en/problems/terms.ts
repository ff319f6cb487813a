/** Words and turns that several parts of the catalogue share. */
import type { Expected, KeyPlace } from "../../../problems/codes/fields.ts";
import type { OddCharacters, UnknownWord } from "../../../problems/words.ts";
import { lastOf, type Wording } from "../../problem-wording.ts";
import { writerFor } from "../../writer.ts";
import { site } from "../site.ts";

export const expected: Record<Expected, string> = {
  text: "one line of text",
  number: "a number",
  list: "a list in brackets, such as [one, two]",
  map: "keys with values",
  boolean: "true or false",
  date: "a date, such as 2026-11-03",
  colour: 'a colour of six digits, such as "#0f3d5e"',
  "https-url": "a whole address that begins with https://",
  "site-url":
    "the site's https address, perhaps with a folder but without ? and #, such as https://kpknl-contoh.go.id or https://agency.github.io/pilar",
  url: "an https:// address or a page of this site, such as /ppid/",
  email: "an e-mail address, such as hello@office.go.id",
  "email-or-url":
    "an e-mail address, such as hello@office.go.id, or a whole address that begins with https://",
  "contact-url": "an address with https://, mailto:hello@office.go.id or tel:0215550100",
  targets: "the percent of each pillar, such as { informasi: 70, emosi: 20, promosi: 10 }",
  timezone: "a time zone, such as Asia/Jakarta, Asia/Makassar or Asia/Jayapura",
  language: "id or en",
  preset: "court, auction, or both: [court, auction]",
  "file-name": "a file name alone, such as logo.svg",
  id: "lower-case letters, digits and hyphens, such as uang-kita",
  "no-device": "another name: con, prn, aux, nul, com1, lpt1 and the like are Windows' own",
  percent: "a percentage from 0 to 100 with at most two decimals",
  "whole-number": "a whole number, such as 5",
  rupiah: "an amount in whole rupiah, such as Rp1.250.000.000",
  nav: "header or footer",
  "correction-kind": "koreksi or pembaruan",
  "per-day": "a whole number from 1 to 50, such as 3",
  slides: "auto, or a list of 2 to 10 texts",
  enforce: "true, false, or a list of off, few, open, planned, such as [off, planned]",
  admin: "false, or the editor's settings: repo, host, server, branch, review, open",
  repository: "the repository as owner/name, such as contoh-office/site",
  "git-host": "github or gitlab",
  server:
    "the https:// address of the office's own git server, without a folder: https://gitlab.instansi.go.id",
  day: "a date, e.g. 2026-12-24, or month and day for every year, e.g. 12-22",
  "day-kind": "holiday, leave, or commemoration",
  "day-certainty": "decreed, customary, or tentative",
  "old-address": "an address on this site that begins with / and has no #, such as /2019/03/old-title/",
  waivable: "the code of a finding that may be waived, such as far-date",
  classification: "berkala, serta-merta or setiap-saat",
  "page-classification": "berkala or setiap-saat",
  interval: "harian, mingguan, bulanan, triwulanan, semesteran or tahunan",
  term: "a term with letters, of 60 characters at most, such as PNBP",
  handle: "the name of an account on that channel alone, such as bkadcontoh",
  "history-detail": "words, dates (without the words), or none (no history)",
  days: "a whole number from 1 to 366, such as 90",
  "redirect-target": "a page of this site, such as /2026/11/title/, or an https:// address",
};

export function known(words: readonly string[]): string {
  const shown = words.slice(0, 20);
  return shown.join(", ") + (words.length > shown.length ? ` and ${words.length - shown.length} more` : "");
}

export const oddCharacters: Record<OddCharacters, string> = {
  quotes: "curly or doubled quotes",
  dash: "a long dash",
  space: "a special space that came with copying",
  hidden: "a character that nobody sees",
  digits: "digits of another keyboard",
  letters: "letters or signs that only look like it",
};

export function unknown(what: string, file: string | undefined) {
  const register = file === undefined ? "" : ` If it is new, add it to ${file} first.`;
  return ({ found, nearest, known: words, sure, odd }: UnknownWord): Wording => ({
    message: odd
      ? `The ${what} "${found}" is written with ${oddCharacters[odd]}.`
      : `There is no ${what} "${found}".`,
    hint: nearest
      ? sure
        ? `Write ${nearest}.`
        : `Did you mean "${nearest}"?${register}`
      : words.length > 0
        ? `Choose one of: ${known(words)}.${register}`
        : `Add it to ${file} first.`,
  });
}

export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}

/** Where a key has its place. */
export function belonging(key: string, { file, under, item }: KeyPlace): Wording["hint"] {
  if (item !== undefined)
    return `Write it below "${lastOf(under ?? "")}:", in two lines (⏎ is a new line): - label: ${item.label} ⏎ value: ${item.value}`;
  if (file !== undefined)
    return under === undefined || under === ""
      ? `Write it in ${file}.`
      : `Write it in ${file}, below "${under}:".`;
  return under === ""
    ? `Take away the spaces before it, so that "${key}:" begins where the outermost lines do.`
    : `Move it below "${under}:", two spaces in.`;
}

export const { bytes: size, number } = writerFor(site.locale);
