/** What is said of marks in a body that Markdown does not read as their author meant. */
import type { LostTextKind, MisreadMarkKind, UnreadMark, UnreadMarkKind } from "../../problems/marks.ts";

type Hint<T> = (mark: T) => string;

/** What to write instead of a mark that readers see. */
export const unreadMarks: Record<UnreadMarkKind, Hint<UnreadMark>> = {
  address: instead("Write it with https:// before it, so that it is a link"),
  attributes: () => "Remove it: classes and ids in braces are not used here.",
  bullet: instead("Write each item with a hyphen and a space"),
  container: () => "Remove the line :::; begin the lines of a quotation with > and a space.",
  "emoji-name": () => "Write the emoji itself (Windows: the Windows key and a full stop).",
  entity: () => "Write the sign itself, such as & “ ” é, not its HTML code.",
  "field-html": () => "Front matter has no HTML; write the text alone.",
  "field-link": instead("Front matter has no links; write the text alone"),
  "field-stress": instead("Front matter has no bold; write it without the marks"),
  footnote: ({ found }) =>
    `Write the note on a line of its own, such as at the end of the post: ${found}: Annual Report 2025, page 12.`,
  heading: instead("Add one space behind the # (six at most)"),
  "heading-space": instead("Delete the special space behind the #, and type a plain one"),
  highlight: instead("== is not used here; make it bold"),
  html: ({ tag = "" }) => htmlHints[tag] ?? "Remove the HTML; write the text alone.",
  "html-comment": () =>
    "Remove it: readers see notes to colleagues. Write them in the front matter, behind a # and a space.",
  image: () =>
    "Write what is seen in square brackets and the file's name in round ones: ![what is seen](photo.jpg)",
  item: instead("Add one space behind the mark"),
  "item-space": instead("Delete the special space behind the mark, and type a plain one"),
  "joined-lines": ({ meant }) => `Write each line as an item (${meant}), or end each with the sign \\`,
  letters: () =>
    "The items run together in one paragraph. Write 1. 2. 3. or - , or leave a blank line between them.",
  link: () => "The address of a link holds no space and ends with ): [text](https://…)",
  "link-reference": () => "Write the address right behind the text: [text](https://…)",
  "link-reversed": instead("Text goes in square brackets, the address in round ones"),
  "link-space": instead("Remove the space between ] and ("),
  "page-mark": () => "Remove this line; the site has no table of contents and no new pages.",
  rule: instead("For a line between two parts, write between blank lines"),
  stress: ({ meant }) =>
    meant
      ? `Remove the space within the marks: ${meant}`
      : "End it with the same mark, without a space: **bold**",
  strike: instead("Strike out with two ~ that touch the words", "~~struck out~~"),
  "table-columns": instead("The row of dashes needs as many columns as the head of the table"),
  "table-head": instead("Below the first row of the table add a row", "| --- | --- |"),
  "table-row": instead("Part the columns with |, in each row of the table"),
  "table-tabs": instead(
    "Part the columns with | in each line, and add a row of dashes below the first (⏎ is a new line)",
  ),
  task: instead("There are no boxes to tick; write"),
  template: () => "Remove it: code in braces is not run in a body.",
  "wiki-link": ({ found }) =>
    found.startsWith("!")
      ? "Write ![what is seen](photo.jpg)"
      : "Write [text](/address/) with the address of the page.",
};

/** What else to write than the elements of HTML that authors paste. */
const htmlHints: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      [
        "iframe embed object video audio source script",
        "Videos and maps cannot be embedded; write a link: [Watch the video](https://…)",
      ],
      [
        "br",
        "For a new line, end the line with \\ or begin a paragraph behind a blank line; in a table, part it into two rows.",
      ],
      ["b strong big mark", "For bold write **text**."],
      ["i em", "For italics write *text*."],
      ["u ins", "There is no underline, which is taken for a link; for bold write **text**."],
      ["s del strike", "To strike out write ~~text~~."],
      ["a", "Write a link as [text](https://…)."],
      ["img figure", "Write a picture as ![what is seen](photo.jpg)."],
      ["table tr td th tbody thead", "Write a table with |, and a row | --- | --- | below its head."],
      ["ul ol li", "Write items with - or 1. and a space."],
      ["h1 h2 h3 h4 h5 h6", "Write a heading with ## and a space."],
      ["hr", "For a line between two parts write --- between blank lines."],
      ["blockquote q", "Write a quotation with > and a space."],
      ["p div", "Remove it; paragraphs are parted by a blank line."],
      ["code pre", "Write it between two `."],
    ] as const
  ).flatMap(([tags, hint]) => tags.split(" ").map((tag) => [tag, hint])),
);

/** What was read otherwise, and how to write what was meant. */
export const misreadMarks: Record<MisreadMarkKind, Hint<string>> = {
  backtick: () => "Use the apostrophe ' instead of `. Two ` make code of the text between them.",
  fence: () => "End the code with a line ``` behind its last line, or remove this ```.",
  indent: () => "Remove the tab or spaces at its start: a paragraph begins at the edge.",
  numbers: () => "Number the items in order, or write the number into the item's text.",
  "table-line": () => "Leave a blank line above it.",
  times: () => "Write the sign × or the letter x, or \\* to show the star.",
  underline: () => "Leave a blank line above it, so that it is a line between two parts.",
};

export const misreadMessages: Record<MisreadMarkKind, Hint<string>> = {
  backtick: (found) => `The \` in "${found}" is read as code, and so gone from the text.`,
  fence: (found) => `${found} begins code that does not end, so that all below is shown as code.`,
  indent: (found) => `"${found}" begins with a tab or four spaces, and so is shown as code.`,
  numbers: (found) =>
    `Number ${found} does not follow the one before; the page numbers the list without gaps.`,
  "table-line": (found) => `"${found}" is right below a table, and so is shown as a row of it.`,
  times: (found) => `The * behind the number in "${found}" is read as italics, and so gone from the text.`,
  underline: (found) => `The line ${found} right below a text makes a heading of it.`,
};

export const lostTexts: Record<LostTextKind, { readonly message: Hint<string>; readonly hint: string }> = {
  cell: {
    message: (found) => `"${found}" is not shown: its row has more columns than the head of the table.`,
    hint: "Add a column to the head and to the row of --- below it, or remove the | that is too many (a | in a text is written \\|).",
  },
  reference: {
    message: (found) =>
      `The line "${found}" is not shown: it is read as the address of a link that is not there.`,
    hint: "Remove the square brackets, or write the link itself: [text](https://…)",
  },
  footnote: {
    message: (found) =>
      `The footnote "${found}" is not shown: nothing refers to it, or its name is used twice.`,
    hint: "Put its mark into the sentence that it is of, such as … rose by 12 percent.[^1]",
  },
  abbreviation: {
    message: (found) => `What "${found}" stands for is not shown: the abbreviation is not in the body.`,
    hint: "Write it exactly as it stands in the body, with the same capitals, or delete this line.",
  },
  fence: {
    message: (found) => `"${found}" behind the sign that begins code is not shown.`,
    hint: "Move the text to the next line.",
  },
};

function instead(what: string, example?: string): Hint<UnreadMark> {
  return ({ meant = example }) => (meant === undefined ? `${what}.` : `${what}: ${meant}`);
}
