import type { Expected, KeyPlace, OddCharacters, PicturePlace, UnknownWord } from "../../problems/problem.ts";
import { capitalise } from "../../text/capitalise.ts";
import type { HiddenKind } from "../../text/hidden-characters.ts";
import {
  anotherSlug,
  isItem,
  lastOf,
  linesOf,
  type ProblemWordings,
  type Wording,
  withoutSpaces,
} from "../id/problems.ts";
import { writerFor } from "../writer.ts";
import { machine } from "./machine.ts";
import { lostTexts, misreadMarks, misreadMessages, unreadMarks } from "./marks.ts";
import { site } from "./site.ts";

const expected: Record<Expected, string> = {
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
  "contact-url": "an address with https://, mailto:hello@office.go.id or tel:0215550100",
  targets: "the percent of each pillar, such as { informasi: 70, emosi: 20, promosi: 10 }",
  timezone: "a time zone, such as Asia/Jakarta, Asia/Makassar or Asia/Jayapura",
  language: "id or en",
  "file-name": "a file name alone, such as logo.svg",
  id: "lower-case letters, digits and hyphens, such as uang-kita",
  "no-device": "another name: con, prn, aux, nul, com1, lpt1 and the like are Windows' own",
  percent: "a percentage from 0 to 100 with at most two decimals",
  "whole-number": "a whole number, such as 5",
  rupiah: "an amount in whole rupiah, such as Rp1.250.000.000",
  nav: "header or footer",
  "per-day": "a whole number from 1 to 50, such as 3",
  slides: "auto, or a list of 2 to 10 texts",
  enforce: "true, false, or a list of off, few, open, planned, such as [off, planned]",
  day: "a date, e.g. 2026-12-24, or month and day for every year, e.g. 12-22",
  "day-kind": "holiday, leave, or commemoration",
  "day-certainty": "decreed, customary, or tentative",
};

const yamlReasons: Readonly<Record<string, string>> = {
  ANCHOR: "the first word behind & is not read, as that sign has a meaning of its own before a value",
  BAD_DIRECTIVE: "a line that begins with % is not used here",
  BAD_DQ_ESCAPE: "a \\ has a meaning of its own between double quotes",
  BAD_SCALAR_START: "the value begins with @, % or `, which must not stand first without quotes",
  BAD_INDENT: "the line is not aligned",
  BLOCK_AS_IMPLICIT_KEY: "there are two colons in one line",
  DEEP_KEY: "this line is further in, and so is read as part of the text above it",
  DIRECTIVE: "a line that begins with % changes how the whole file is read",
  BRACKET_KEY: "brackets before a colon, or two braces in a row, are no name of a key",
  DUPLICATE_KEY: "this key was written before",
  ESCAPE: "a \\ between double quotes changes the letter behind it",
  MISSING_CHAR: "a quote or bracket is not closed",
  OPEN_BRACKET: "a bracket is opened and not closed",
  MULTIPLE_DOCS: "what stands below a line --- or ... is not read",
  NO_SPACE: "there is no space behind the colon",
  MULTILINE_IMPLICIT_KEY: "this line has no colon, or its quote is not closed",
  NO_COLON: "there is no colon behind the key",
  ODD_ENTRY: "in this file each name ends with a colon, without a - before it",
  ODD_COMMAS: "a comma is there too many",
  ODD_COLON: "the colon is no plain colon",
  ODD_QUOTES: "the quotes are curly, and only straight ones count",
  ODD_SPACE: "the space is a special one that came with copying, no plain space",
  TAB_AS_INDENT: "the line begins with a tab",
  TAG: "a ! before a value, and the word that touches it, are not read",
  TAG_RESOLVE_FAILED: "a ! before a value is not used here",
  TEXT_BEHIND_BRACKET: "text behind the closing bracket is not read",
  TEXT_BEHIND_QUOTE: "text behind the closing quote is not read",
  TEXT_BEHIND_SIGN:
    "the value begins with a sign that has a meaning of its own (|, >, -, ?, *, or a closing bracket)",
  TOO_DEEP: "it is nested too deeply",
  UNEXPECTED_TOKEN: "a sign is out of place",
  UNRESOLVED_ALIAS:
    "a word that begins with * is not read, as that sign has a meaning of its own before a value",
};

const hiddenKinds: Record<HiddenKind, string> = {
  control: "the control character",
  "line-break": "another program's line break",
  direction: "a mark of direction",
  tag: "a tag",
  "private-use": "a sign that only one font has",
  noncharacter: "a code that is no character",
  surrogate: "half a character",
  annotation: "a mark of an annotation",
  object: "the place of an object that was left behind",
  filler: "an empty letter",
  "lost-letter": "the sign in its place is",
};

function known(words: readonly string[]): string {
  const shown = words.slice(0, 20);
  return shown.join(", ") + (words.length > shown.length ? ` and ${words.length - shown.length} more` : "");
}

const oddCharacters: Record<OddCharacters, string> = {
  quotes: "curly or doubled quotes",
  dash: "a long dash",
  space: "a special space that came with copying",
  hidden: "a character that nobody sees",
  digits: "digits of another keyboard",
  letters: "letters or signs that only look like it",
};

function unknown(what: string, file: string | undefined) {
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

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}

/** Where a key has its place. */
function belonging(key: string, { file, under, item }: KeyPlace): Wording["hint"] {
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

const { bytes: size, number } = writerFor(site.locale);

export const problems: ProblemWordings = {
  "missing-file": ({ name }) => ({
    message: `The file ${name} is missing.`,
    hint: `Make ${name} in the content folder; the original project has an example.`,
  }),
  "empty-content": () => ({
    message: "There is no post in the content folder yet.",
    hint: "Write the first in posts/2026-01/name-of-the-post/index.md (with your own year, month and name).",
  }),
  "file-too-large": ({ bytes, limit }) => ({
    message: `The file has ${size(bytes)}; a text may have ${size(limit)}.`,
    hint: "Perhaps this is not a text file. Keep pictures and attachments in files of their own.",
  }),
  "unreadable-file": ({ name, fault }) => ({
    message: `The file "${name}" cannot be read: ${machine.faults[fault].cause}.`,
    hint: machine.faults[fault].advice,
  }),
  "invalid-utf8": ({ byte }) => ({
    message: `The file is not UTF-8 text: byte 0x${byte.toString(16).padStart(2, "0")} cannot be read.`,
    hint: "Open it in Notepad, choose Save As, and choose the encoding UTF-8.",
  }),
  utf16: () => ({
    message: "The file was saved as UTF-16 instead of UTF-8.",
    hint: "Open it in Notepad, choose Save As, and choose the encoding UTF-8.",
  }),
  "byte-order-mark": () => ({
    message: "The file begins with a byte-order mark; it is read all the same, but needless.",
    hint: "In Notepad choose Save As with the encoding UTF-8, not UTF-8 with BOM.",
  }),
  "hidden-character": ({ kind, codePoint, name, count, after }) => ({
    message: `${kind === "lost-letter" ? "A letter was lost" : "There is a character that nobody sees"}${after === "" ? "" : ` behind "${after}"`}: ${hiddenKinds[kind]} ${codePoint} (${name}).${count > 1 ? ` There are ${number(count)} in this file.` : ""}`,
    hint:
      kind === "line-break"
        ? "It is read as a new line. Delete it, and press Enter there."
        : kind === "lost-letter"
          ? "Write the letter that should be there."
          : kind === "object"
            ? "It is not published. A picture that was not copied may have been there: delete it, and add the picture."
            : "It is not published. Delete the words around it and type them anew, or paste as plain text (Ctrl+Shift+V).",
  }),
  "symbolic-link": ({ name }) => ({
    message: `${name} is a symbolic link, not a file.`,
    hint: "Copy the file itself here. Content must not point out of its folder.",
  }),
  "windows-name": ({ name, fault }) => ({
    message: `Windows cannot hold "${name}": ${
      {
        device: "it keeps that name for itself",
        characters: 'it has one of < > : " | ? * or \\ in it',
        ending: "it ends with a full stop or a space",
      }[fault]
    }.`,
    hint: "Give it another name: letters, digits, hyphens and underscores are always safe.",
  }),
  "long-path": ({ length, limit }) => ({
    message: `This file's name with its folders has ${length} characters; Windows often refuses more than ${limit}.`,
    hint: "Shorten the name of the post's folder or of the file.",
  }),
  "same-name": ({ name, other, differ }) => ({
    message:
      differ === "capitals"
        ? `"${name}" and "${other}" differ in capitals alone; Windows and macOS hold only one of them.`
        : `There are two files that look like "${name}", whose letters are stored in different ways; macOS holds only one of them.`,
    hint: "Rename one of them, or delete it if they are the same.",
  }),
  "misplaced-file": ({ name, expected: place }) => ({
    message: `${name} is not where posts are, so it would not be published.`,
    hint: `Move it to ${place}.`,
  }),
  "no-post-file": ({ folder, nearest }) => ({
    message: `The folder ${folder} has no index.md, so no post is published from it.`,
    hint: nearest
      ? /\.(?:md|markdown|txt)$/i.test(nearest)
        ? `Rename ${nearest} to index.md, in lower case: ${folder}/index.md.`
        : `Copy the text of ${nearest} into a plain text file ${folder}/index.md.`
      : "Write the post in an index.md in this folder, or move the pictures to the post that uses them.",
  }),
  "unread-file": ({ name, nearest, known: names }) => ({
    message: `${name} is not read, so nothing in it counts.`,
    hint: nearest
      ? `Did you mean ${nearest}? Rename it, its ending included.`
      : `These are read: ${names.join(", ")}. Keep mere notes outside this folder.`,
  }),
  unprocessable: ({ reason }) => ({
    message: "Pilar cannot work with this line.",
    hint: `Write it in another way. If it is right as it is, tell the makers of Pilar, with these words: ${reason}`,
  }),
  "no-front-matter": () => ({
    message: "The file does not begin with front matter between two --- lines.",
    hint: "The first line must be ---, then title, date, pillar, hashtags and summary, then --- again.",
  }),
  "unclosed-front-matter": () => ({
    message: "The front matter is not closed by a --- line.",
    hint: "Add a --- line behind the last field, before the body.",
  }),
  "front-matter-fence": ({ wrong, found: text, place }) => ({
    message:
      wrong === "line"
        ? `The line "${text}" is not ---, and so does not ${place === "opening" ? "open" : "close"} the front matter.`
        : `"${text.slice(0, 60)}" stands on the line of ---, which then does not ${place === "opening" ? "open" : "close"} the front matter.`,
    hint:
      wrong === "line"
        ? "Write exactly three hyphens at the start of the line: ---"
        : "Move the text to the line below; nothing else may stand on the line of ---.",
  }),
  "field-in-body": ({ key }) => ({
    message: `"${key}" stands below the second ---, so that it is shown as text and has no effect.`,
    hint: "Move it above that line, and remove the --- that is too many.",
  }),
  "comment-in-text": ({ comment }) => ({
    message: `"${comment.slice(0, 60)}" is taken for a note, and not shown.`,
    hint: "If it is part of the text, put the whole value in quotes. If it is a note, move it to a line of its own above.",
  }),
  "invalid-yaml": ({ reason, key, meant }) => ({
    message: `This cannot be read: ${yamlReasons[reason] ?? `it is not well formed (${reason})`}.`,
    hint: meant
      ? reason.startsWith("ODD_") || reason === "OPEN_BRACKET"
        ? `Write ${meant}`
        : `Put the whole value in quotes: ${meant}`
      : reason === "MULTIPLE_DOCS" || reason === "DIRECTIVE" || reason === "BAD_DIRECTIVE"
        ? "Remove that line."
        : reason === "DEEP_KEY"
          ? `Take away the spaces before it: ${key}: … If it is part of the text, put the whole text in quotes.`
          : reason === "TAB_AS_INDENT" || reason === "BAD_INDENT"
            ? "Use spaces, not tabs, and align with the line above."
            : reason === "DUPLICATE_KEY"
              ? "Remove one of the two."
              : reason === "NO_COLON"
                ? `Put a colon and a space behind the key, such as ${key ?? "title"}: …`
                : reason === "BRACKET_KEY"
                  ? "Write the name without brackets, or put the whole value in quotes."
                  : reason === "OPEN_BRACKET"
                    ? "Close it with ] or } behind the last of what it holds."
                    : reason === "NO_SPACE"
                      ? `Add a space behind the colon: ${key}: …`
                      : reason === "BAD_SCALAR_START"
                        ? 'Put the whole value in quotes, such as title: "@office answers".'
                        : 'Put a value that holds a colon, a quote or a # in quotes: title: "Auctions: how to join".',
  }),
  "comment-hashtag": ({ word, place, list: items }) => ({
    message: `The # before "${word}" makes a note of the rest of this line, which is then not read.`,
    hint:
      items !== undefined
        ? `Write hashtags: [${items.join(", ")}]. If it is a note, add a space: # ${word}.`
        : place === "colour"
          ? `Put it in quotes: "#${word}".`
          : place === "hashtag"
            ? `Take the # away and write ${word} alone. If it is a note, add a space: # ${word}.`
            : `Put the whole value in quotes: "… #${word}". If it is a note, add a space: # ${word}.`,
  }),
  "yaml-alias-bomb": ({ limit }) => ({
    message: `One value is referred to (with *) more than ${limit} times.`,
    hint: "Write the value itself; & and * are not needed here.",
  }),
  "unknown-key": ({ key, nearest, known: words, odd, belongs, joined }) => ({
    message: joined
      ? `"${key}" is parted from its value: within { and } a comma begins a new key.`
      : belongs
        ? `The key "${key}" is not in its place.`
        : odd
          ? `The key "${key}" is written with ${oddCharacters[odd]}.`
          : `There is no key "${key}".`,
    hint: joined
      ? `Put the value in quotes: ${joined}`
      : belongs
        ? belonging(key, belongs)
        : nearest
          ? odd
            ? `Write "${nearest}".`
            : `Did you mean "${nearest}"?`
          : words.length > 0
            ? `Known keys: ${known(words)}.`
            : "Remove this line.",
  }),
  "wrong-level": ({ key, parent, odd }) => ({
    message: odd
      ? `"${key}" is written with ${oddCharacters[odd]} before it, no plain spaces.`
      : `"${key}" is not indented, though it is part of ${parent === undefined ? "the lines above" : `"${parent}"`}.`,
    hint: `${odd ? "Delete it, and type" : "Put"} two spaces before "${key}:", below ${parent === undefined ? "the name" : `"${parent}:"`}.`,
  }),
  "missing-field": ({ key, empty, quoted }) => ({
    message: key === "" ? "This file is empty." : empty ? `"${key}" is empty.` : `"${key}" is missing.`,
    hint: quoted
      ? `A # at its start makes a note of the text. Put it in quotes: ${quoted}`
      : key === ""
        ? "Fill it in as the guide shows."
        : empty === "optional"
          ? "Remove this line, or fill it in."
          : empty === "required"
            ? "Fill in this line, behind the colon and a space."
            : `Add a line "${key.split(".").at(-1)}: …".`,
  }),
  "wrong-type": ({ key, expected: type, found, value, meant, quoted, items = [], word, keys = [] }) => ({
    message: `${key === "" ? "This file" : `"${key}"`} holds a ${found}${value === undefined ? "" : ` "${value}"`}; expected ${word ? "one value" : expected[type]}.`,
    hint: meant
      ? `Write ${lastOf(key)}: ${meant}`
      : type === "text"
        ? found === "list" && items.length > 0
          ? word
            ? `Choose one, without brackets: ${list(items)}.`
            : `Write one line of text. If the brackets are part of it, put it in quotes: ${lastOf(key)}: "[${items.join(", ")}]"`
          : quoted
            ? `Put the value in quotes: ${quoted}`
            : found === "map" || found === "list"
              ? `Write one value on the line of "${lastOf(key)}:" itself.`
              : `Put the value in quotes: ${lastOf(key)}: "…"`
        : type === "list"
          ? "Write it in square brackets, separated by commas."
          : type === "map"
            ? key === ""
              ? items.length > 0
                ? `Write each line without the - before it and with a colon behind it: ${items[0]}:`
                : "Write one key a line, with a colon and a space behind it, and no - before it."
              : items.length > 0
                ? `Write ${items.map((item) => `${item}:`).join(" and ")} on a line of its own, without - or spaces before it.`
                : isItem(key)
                  ? `Write it with its keys${keys.length > 1 ? ", each on a line of its own" : ""}: - ${linesOf(keys, value)}`
                  : `End "${lastOf(key)}:" there, and write ${keys.length > 1 ? "below it, each on a line of its own" : "on the next line"}, two spaces in: ${linesOf(keys, value)}`
            : `Write ${expected[type]}.`,
  }),
  "wrong-length": ({ key, unit, found, minimum, maximum }) => ({
    message: `"${key}" has ${found} ${unit}; expected ${minimum ?? 0} to ${maximum ?? "any number of"} ${unit}.`,
    hint:
      minimum !== undefined && found < minimum
        ? `Add at least ${minimum - found} ${unit}.`
        : `Take away ${found - (maximum ?? 0)} ${unit}.`,
  }),
  "invalid-value": ({ key, expected: type, found, meant }) => ({
    message: `"${key}" is "${found}", which cannot be used here.`,
    hint: meant ? `Write ${meant}.` : `Write ${expected[type]}.`,
  }),
  "invalid-date": ({ found, wrong, odd, meant }) => ({
    message: {
      form: `"${found}" is not written as year-month-day.`,
      calendar: `"${found}" is not a date in the calendar.`,
      time: `The time in "${found}" is not written as hour:minute, with two digits each.`,
      "no-time": `There is no such time as in "${found}"; a time is from 00:00 to 23:59.`,
      midnight: `24:00 in "${found}" is written as 00:00 of the next day.`,
      zone: `The zone in "${found}" is not written as WIB, WITA, WIT, or a difference such as +07:00.`,
      words: `"${found}" holds words or signs beside date, time and zone.`,
      characters: `"${found}" holds ${oddCharacters[odd ?? "letters"]}.`,
    }[wrong],
    hint: meant
      ? `Write ${meant}.`
      : wrong === "form" || wrong === "calendar"
        ? "Write year-month-day, such as 2026-11-03, or with a time: 2026-11-03 08:00."
        : "Write for instance 2026-11-03 08:00. Without WIB, WITA or WIT behind it this is the office's time.",
  }),
  "invalid-slug": ({ found, device }) => ({
    message: device
      ? `Windows cannot hold a folder called "${found}": it keeps that name for itself.`
      : `The name "${found}" cannot be an address.`,
    hint: device
      ? `Add a word, such as ${found}-2026.`
      : `Use lower-case letters, digits and hyphens alone, such as ${anotherSlug(found) ?? "how-to-join-an-auction"}.`,
  }),
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
  "unknown-pillar": unknown("pillar", "pillars.yaml"),
  "unknown-kind": (data) => {
    const { message, hint } = unknown("kind", "pillars.yaml")(data);
    return { message: message.replace(/\.$/, ` in the pillar ${data.pillar}.`), hint };
  },
  "unknown-hashtag": unknown("hashtag", "hashtags.yaml"),
  "unknown-campaign": unknown("campaign", "campaigns.yaml"),
  "unknown-channel": unknown("channel", undefined),
  "hashtag-spelling": ({ found, registered }) => ({
    message: `The hashtag "${found}" is registered as "${registered}", with other capitals.`,
    hint: `Write ${registered}, so that a screen reader says it word by word.`,
  }),
  "hashtag-characters": ({ found, device, odd, meant, unregistered = [] }) => ({
    message: device
      ? `The hashtag "${found}" cannot have a page: Windows keeps that name for itself.`
      : odd
        ? `The hashtag "${found}" is written with ${oddCharacters[odd]}.`
        : meant && meant.length > 1
          ? `"${found}" holds ${meant.length} hashtags in one item.`
          : `The hashtag "${found}" holds a character that ends a hashtag on social media.`,
    hint: device
      ? `Take another name, such as Info${found}.`
      : meant
        ? `Write ${meant.join(", ")}${meant.length > 1 ? ", separated by commas" : ""}${odd ? "" : ", without #, spaces and punctuation"}.${unregistered.length > 0 ? ` Add ${unregistered.join(", ")} to hashtags.yaml.` : ""}`
        : "Begin with a letter, then letters, digits or underscores alone; no #, space or punctuation.",
  }),
  "duplicate-hashtag": ({ found, first }) => ({
    message: `The hashtag "${found}" is the same as "${first}", registered before.`,
    hint: "Remove one of the two.",
  }),
  "repeated-item": ({ key, found }) => ({
    message: `"${found}" stands twice in "${key}".`,
    hint: "Remove one of the two.",
  }),
  "duplicate-address": ({ address, first }) => ({
    message: `The address ${address} is taken by ${first}.`,
    hint: "Give the folder another name.",
  }),
  "reserved-address": ({ address }) => ({
    message: `The address ${address} is taken by the site itself.`,
    hint: "Give the file another name.",
  }),
  "missing-image": ({ found, nearest, sure, meant, place, there = [] }) => ({
    message: sure
      ? `The picture "${found}" is missing; there is "${nearest}".`
      : `The picture "${found}" is missing.`,
    hint: nearest
      ? sure
        ? `Write ${meant ?? nearest}.`
        : `Did you mean "${nearest}"?`
      : `Keep the picture ${pictureAt(place)}.${there.length > 0 ? ` There are already: ${known(there)}.` : ""}`,
  }),
  "image-outside-post": ({ found, place }) => ({
    message: `The picture "${found}" is not ${place ? `beside ${place.beside}` : "in this post's folder"}.`,
    hint: `Copy the picture beside ${place?.beside ?? "index.md"}, and write its file name alone.`,
  }),
  "space-in-address": ({ found, notPublished }) => ({
    message: `The name "${found}" holds a space, so Markdown does not read it and shows it as it was typed.`,
    hint: notPublished
      ? "Files in a post's folder do not go to the site. Put it where your office keeps such files, and write its whole https:// address, without a space."
      : `Rename the file without a space, such as ${withoutSpaces(found)}, or put it in brackets: (<${found}>).`,
  }),
  "image-type": ({ found, types }) => ({
    message: `"${found}" is not a kind of picture that can be used.`,
    hint: `Save it as ${types.join(", ")}.`,
  }),
  "unreadable-image": ({ found, fault }) => ({
    message: `The picture "${found}" ${
      {
        empty: "is empty: it has 0 bytes",
        damaged: "is damaged, or was cut off",
        heic: "is HEIC (an iPhone's photo), whatever its name ends with",
        svg: "is SVG, whatever its name ends with",
        drawing: "is an SVG that is damaged, or has no size",
        video: "is a video",
        document: "is a document, no picture",
        unknown: "is no picture",
        large: "has more than 268 megapixels",
        tall: "is too tall",
        blank: "shows nothing at all",
      }[fault]
    }.`,
    hint: {
      empty: "Copy it again from its source.",
      damaged: "Copy it again from its source, or open it and save it again as JPEG.",
      heic: "Open it and save it as JPEG; another ending of its name is not enough.",
      svg: "Save it as PNG; another ending of its name is not enough.",
      drawing: "Open it where it was drawn and save it again as SVG, or save it as PNG.",
      video: "Take one picture of the video, and save it as JPEG.",
      document: "Save its page as PNG or JPEG.",
      unknown: "Look at the file: is it a picture, and of the kind that its name ends with?",
      large: "Make it smaller first, such as 3,000 pixels on its longer side.",
      tall: "Cut it into several pictures: as wide as it is shown, it may be 16,383 pixels tall.",
      blank: "Look at the logo: does its size fit what is drawn, and is not all of it transparent?",
    }[fault],
  }),
  "small-image": ({ found, width, height }) => ({
    message: `The picture "${found}" has ${width} × ${height} pixels only, too few for a card: cards are drawn without it.`,
    hint: "Use a larger one, best of 1,200 pixels or more on its longer side. Enlarging a small one does not help.",
  }),
  "moving-image": ({ found }) => ({
    message: `The picture "${found}" moves; only its first picture is shown.`,
    hint: "If the motion matters, upload it as a video to one of the office's channels, and link to it.",
  }),
  "remote-image": ({ found }) => ({
    message: `A picture of another site (${found}) is not loaded; it is shown as a link.`,
    hint: "Download it, keep it beside index.md, and write its file name alone.",
  }),
  "missing-alt": ({ key, image }) => ({
    message: `The picture "${image}" has no text for those who do not see it.`,
    hint:
      key === "imageAlt"
        ? 'Add a line "imageAlt: …" that tells what the picture shows.'
        : "Write what it shows between the square brackets: ![A visitor …](picture.jpg).",
  }),
  "empty-body": () => ({
    message: "This post has no body.",
    hint: "Write it below the second --- line.",
  }),
  "unwritten-post": () => ({
    message: "This post still holds the prompt of the plan, but is no longer a draft.",
    hint: "Write the post itself: title, summary and body. Or put back the line draft: true.",
  }),
  "broken-link": ({ found, why, nearest, parts }) => ({
    message: {
      missing: `The link ${found} leads to no page of this site.`,
      draft: `The link ${found} leads to a post that is still a draft.`,
      scheduled: `The link ${found} leads to a post that is not public yet when this one is.`,
      part: `The link ${found} leads to a part that is not on that page.`,
      "unused-hashtag": `${found} leads to a hashtag's page that there is not: no public post has it yet.`,
    }[why],
    hint: {
      missing: nearest
        ? `Did you mean ${nearest}?`
        : "Copy the address from the page that you mean, from the / behind the site's name.",
      part: nearest
        ? `Did you mean ${nearest}?`
        : !parts
          ? "Take away the # and the word behind it."
          : parts.length > 0
            ? `The parts that there are: ${known(parts)}.`
            : "That page has no headings (##) yet. Take away the # and the word behind it.",
      draft: "Take the link away, or publish that post first.",
      scheduled: "Take the link away for now, or give that post an earlier date.",
      "unused-hashtag": "Use it in the hashtags line of a public post, or take it out of the text.",
    }[why],
  }),
  "empty-link": ({ lacks, found }) => ({
    message: {
      text: `The link to ${found} has no words that can be read, so it is not shown.`,
      address: `The link "${found}" has no address, so it is shown as plain text.`,
      both: "There is a link without words and without an address, so it is not shown.",
    }[lacks],
    hint: {
      text: `Write the words between the square brackets: [form](${found}).`,
      address: `Write the address between the brackets: [${found}](https://lelang.go.id), or take the brackets away.`,
      both: "Complete it, such as [form](https://lelang.go.id), or take it away.",
    }[lacks],
  }),
  "relative-link": ({ found, kind, meant }) => ({
    message: `The link "${found}" is not complete, so it does not open.`,
    hint: {
      site: `Write it with https://, such as https://${found}.`,
      email: `Write mailto: before it: mailto:${found}.`,
      file: "Files in a post's folder do not go to the site. Put it where your office keeps such files, and write its whole https:// address.",
      scheme: `Did you mean ${meant}?`,
      page: `Begin a page of this site with /, such as ${meant}.`,
    }[kind],
  }),
  "unregistered-hashtag": ({ found, nearest }) => ({
    message: `#${found} in the text is not registered, so it is shown as plain text.`,
    hint: nearest
      ? `Did you mean #${nearest}? If it is new, add it to hashtags.yaml first.`
      : "Add it to hashtags.yaml first, or take the # away.",
  }),
  "unread-mark": (mark) => ({
    message:
      mark.kind === "joined-lines"
        ? `"${mark.found}" and the lines below it run together in one paragraph.`
        : `"${mark.found}" is shown to readers as it was typed.`,
    hint: unreadMarks[mark.kind](mark),
  }),
  "misread-mark": ({ kind, found }) => ({
    message: misreadMessages[kind](found),
    hint: misreadMarks[kind](found),
  }),
  "lost-text": ({ kind, found }) => ({ message: lostTexts[kind].message(found), hint: lostTexts[kind].hint }),
  "skipped-heading": ({ level, above, meant }) => ({
    message: `This heading is ${"#".repeat(level)}, though above it there is only ${above === 1 ? "the page's title" : "#".repeat(above)}: a level is skipped.`,
    hint: `Write ${"#".repeat(meant)}, so that screen readers and outlines skip none.`,
  }),
  "second-title": () => ({
    message: "The page has its title from title; # makes a second one.",
    hint: "Remove this line if it repeats the title. Write headings with ##, and those below them with ###.",
  }),
  "unsafe-link": ({ found, meant }) => ({
    message: `The link "${found.slice(0, 60)}" is not allowed; it is shown as text.`,
    hint: meant
      ? `Did you mean ${meant}?`
      : "Use https://, mailto:, tel:, or an address of this site, such as /tagar/infolelang/.",
  }),
  "malformed-link": ({ found, fault }) => ({
    message: `The address "${found}" ${
      {
        unfinished: "is not finished",
        port: "has a port that is no number from 0 to 65535",
        server: "can never open: no site can be called so",
        mail: "has no e-mail address in it",
        phone: "has no number in it",
      }[fault]
    }.`,
    hint: {
      unfinished: "Complete it, such as https://lelang.go.id, or take the link away.",
      port: "Correct the figure after the colon, or take colon and figure away.",
      server: "Copy the address from a browser, such as https://lelang.go.id/pengumuman.",
      mail: "Complete it, such as mailto:office@example.go.id.",
      phone: "Complete it, such as tel:+622112345678.",
    }[fault],
  }),
  "targets-sum": ({ sum }) => ({
    message: `The pillars' targets add up to ${sum} instead of 100.`,
    hint: "Correct mix.targets in site.yaml, such as 70, 20 and 10.",
  }),
  "caption-too-long": ({ channel, length, limit, bytes }) => ({
    message: `The text for ${site.channelNames[channel]} counts ${length}${bytes ? " bytes" : ""}; that channel takes ${limit} at the most.`,
    hint: `Take out ${length - limit}. ${bytes ? "Signs such as “ ” – … count three, an emoji four or more. " : ""}What you wrote yourself is never cut.`,
  }),
  "caption-signs": ({ channel, signs }) => ({
    message: `${site.channelNames[channel]} does not take ${known(signs.map(([sign]) => sign))}; the text that is ready to be posted has ${known(signs.map(([, other]) => other))}.`,
    hint: "Words are clearer, such as “less than Rp1 million”.",
  }),
  "caption-too-many-hashtags": ({ channel, found: count, limit }) => ({
    message: `The text for ${site.channelNames[channel]} holds ${count} hashtags; that channel takes ${limit} at the most.`,
    hint: `Take ${count - limit} hashtags out of the text.`,
  }),
  "caption-too-many-links": ({ channel, found: count, limit }) => ({
    message: `The text for ${site.channelNames[channel]} holds ${count} links; that channel takes ${limit} at the most. The post's address counts too.`,
    hint: `Take ${count - limit} links out of the text.`,
  }),
  "caption-hashtag": ({ channel, found, registered, nearest }) => ({
    message: registered
      ? `#${found} in the text for ${site.channelNames[channel]} is registered as #${registered}, with other capitals.`
      : `#${found} in the text for ${site.channelNames[channel]} is not registered.`,
    hint: registered
      ? `Write #${registered}, so that a screen reader says it word by word.`
      : nearest
        ? `Did you mean #${nearest}? If it is new, add it to hashtags.yaml first.`
        : "Add it to hashtags.yaml first, or take the # away.",
  }),
  "slides-found": ({ found: count, minimum, maximum }) => ({
    message:
      count < minimum
        ? `slides: auto found ${count === 0 ? "no steps" : "one step"} in the text, so that there is no carousel.`
        : `slides: auto found ${count} steps; a carousel shows the first ${maximum}.`,
    hint:
      count < minimum
        ? `Write the steps as a numbered list (1., 2., …), or as headings with ##, or write them in slides.`
        : `Shorten the numbered list, or write ${maximum} texts in slides yourself.`,
  }),
  "too-many-slides": ({ channel, images, limit, fitting, without }) => ({
    message: `${site.channelNames[channel]} takes ${limit} images in one post; this carousel has ${images}, so that its kit leaves out the ${without === "closing" ? "closing slide" : "cover and the closing slide"}.`,
    hint: `Join steps until there are ${fitting} at the most, so that readers see the cover first and the address last.`,
  }),
  "unused-slides": ({ channels, taking }) => ({
    message: `The post has slides, but none of its channels shows a carousel${channels.length === 0 ? "" : ` (${known(channels.map((channel) => site.channelNames[channel]))})`}.`,
    hint: `Add one of ${known(taking)} to channels, or take slides out.`,
  }),
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
  "unused-caption": ({ channel }) => ({
    message: `There is a text for ${site.channelNames[channel]}, but the post does not go to that channel.`,
    hint: `Add ${channel} to channels, or take the text out.`,
  }),
  "visible-markdown": ({ channel, key, found: marks }) => ({
    message: channel
      ? `The text for ${site.channelNames[channel]} holds marks of Markdown, which show there as they are: ${known(marks)}.`
      : `"${key}" holds marks of Markdown, which show as they are outside a post's body: ${known(marks)}.`,
    hint:
      channel === "whatsapp"
        ? "Take them out; of a link write the address alone. Bold on WhatsApp has one star at each side: *important*."
        : "Take them out; of a link write the address alone.",
  }),
  "duplicate-post": ({ first }) => ({
    message: `Title and body of this post are those of ${first}.`,
    hint: "If it is a copy that is yet to be rewritten, rewrite or delete it. If both are needed, give them different titles.",
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
  "file-name-alt": ({ found: alt, image }) => ({
    message: `The alternative text "${alt}" looks like the name of a file, not like what ${image} shows.`,
    hint: "Say what can be seen, such as: A woman points at the screen of her phone.",
  }),
  "large-image": ({ found: name, bytes, limit }) => ({
    message: `The picture ${name} has ${size(bytes)}. Git keeps it for ever, even when it is deleted.`,
    hint: `Make it smaller before you commit it, ${size(limit)} at the most: 2,000 pixels wide is enough for site and cards.`,
  }),
  "foreign-channel": ({ channel, own }) => ({
    message: `This office has no ${site.channelNames[channel]} in site.yaml (it has ${known(own)}).`,
    hint: `Take ${channel} out of channels, or add the address of its profile to channels in site.yaml.`,
  }),
  "undrawn-card": ({ card, reason }) => ({
    message: `The card ${card} cannot be drawn: ${reason}.`,
    hint: "Look at this post's title and picture; save the picture again if need be.",
  }),
  "missing-glyph": ({ key, character, codePoint }) => ({
    message: `The character "${character}" (${codePoint}) in "${key}" cannot be drawn on a card.`,
    hint: "Use Latin or Arabic letters, or emoji.",
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
};

function sentence(advice: string): string {
  return advice === "" ? "No more posts, and no exchange, can balance it now." : `${capitalise(advice)}.`;
}

function pictureAt(place: PicturePlace | undefined): string {
  if (place === undefined) return "in this post's folder, beside index.md";
  return place === "media" ? "in the folder media" : `beside ${place.beside}`;
}
