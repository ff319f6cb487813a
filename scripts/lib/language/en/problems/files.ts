/** What is said of files as a whole: their names, places and bytes. */
import type { HiddenKind } from "../../../text/hidden-characters.ts";
import type { ProblemWordings } from "../../problem-wording.ts";
import { machine } from "../machine.ts";
import { number, size } from "./terms.ts";

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

export const files = {
  "more-problems": ({ errors, warnings }) => ({
    message: `There are ${number(errors + warnings)} more in this file: ${number(errors)} errors, ${number(warnings)} warnings.`,
    hint: "Mend those that are named first, then run it again.",
  }),
  "missing-file": ({ name }) => ({
    message: `The file ${name} is missing.`,
    hint: `Make ${name} in the content folder; or run npx pilar init . in the folder above it: what is missing is added, what is there is left alone.`,
  }),
  "empty-content": () => ({
    message: "There is no post in the content folder yet.",
    hint: "Write the first in posts/2026-01/name-of-the-post/index.md (with your own year, month and name).",
  }),
  "file-too-large": ({ bytes, limit }) => ({
    message: `The file has ${size(bytes)}; a text may have ${size(limit)}.`,
    hint: "Perhaps this is not a text file. Keep pictures and attachments in files of their own.",
  }),
  "unreadable-folder": ({ name, fault }) => ({
    message: `What is in the folder "${name}" cannot be seen: ${machine.faults[fault].cause}. Nothing in it was checked.`,
    hint: machine.faults[fault].advice,
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
  "special-file": ({ name }) => ({
    message: `${name} is not an ordinary file, but a device, pipe or socket of the system.`,
    hint: "Delete it, and keep what it should hold as an ordinary file of that name.",
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
  "own-check": ({ message, hint }) => ({ message, hint }),
  "own-check-broken": ({ check, fault, reason = "" }) => ({
    message: `The office's check templates/${check} ${
      {
        threw: `stopped by itself: ${reason}`,
        "no-check": "is no check: what it exports as default is no function",
        "no-list": "does not answer with a list of findings",
        "no-finding": "gives a finding that is not complete",
        "no-end": "has not ended after 60 seconds",
      }[fault]
    }.`,
    hint:
      fault === "no-finding"
        ? "Each finding needs at (file, line, column), message and hint; severity is error or warning. Mend it, or remove the file."
        : "Mend it, or remove the file. The office's content need not change.",
  }),
  "own-page-broken": ({ page, fault, reason }) => ({
    message: `The office's page templates/${page} ${
      {
        threw: `stopped by itself: ${reason}`,
        "no-addresses": "gives no list of addresses that each begin with /",
        "no-text": `gives no text: ${reason}`,
        taken: `uses the address ${reason}, which another page has`,
      }[fault]
    }.`,
    hint:
      fault === "taken"
        ? "Give it another address in addresses, or remove the file. The office's content need not change."
        : "Mend it, or remove the file. The office's content need not change.",
  }),
  "own-card-broken": ({ card, fault, reason, first, hasLine }) => ({
    message: `The office's card templates/${card} ${
      {
        threw: `stopped by itself while it drew ${first}: ${reason}`,
        "no-card": `exports no function of the name card (${reason})`,
        "no-element": `gives no element for ${first}: ${reason}`,
      }[fault]
    }.`,
    hint: `${
      fault === "threw"
        ? hasLine
          ? "Mend it"
          : "Mend it (with PILAR_DEBUG=1 the line is named)"
        : "Write it like: export const card = (props, { format }) => <div>…</div>"
    }, or remove the file, so that Pilar's card is used. The office's content need not change.`,
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
} satisfies Partial<ProblemWordings>;
