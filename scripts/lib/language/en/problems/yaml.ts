/** What is said of front matter and YAML as such. */
import { excerpt } from "../../../text/excerpt.ts";
import type { ProblemWordings } from "../../problem-wording.ts";

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
  TOO_MANY: "it has too many keys and items for one file",
  UNEXPECTED_TOKEN: "a sign is out of place",
  UNRESOLVED_ALIAS:
    "a word that begins with * is not read, as that sign has a meaning of its own before a value",
};

export const yaml = {
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
        : `"${excerpt(text)}" stands on the line of ---, which then does not ${place === "opening" ? "open" : "close"} the front matter.`,
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
    message: `"${excerpt(comment)}" is taken for a note, and not shown.`,
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
} satisfies Partial<ProblemWordings>;
