/** What is said of documents that posts link to. */
import { mostAttachmentBytes } from "../../../model/attachment.ts";
import { ended } from "../../../text/excerpt.ts";
import type { ProblemWordings } from "../../problem-wording.ts";
import { known, size } from "./terms.ts";

export const attachments = {
  "missing-attachment": ({ found, nearest, sure, there }) => ({
    message: `There is no file "${found}" beside this one.`,
    hint:
      nearest !== undefined
        ? sure
          ? `Write the file's exact name: ${nearest}.`
          : `Did you mean ${nearest}?`
        : there.length > 0
          ? `Those that there are: ${known(there)}.`
          : "Put the file into the same folder, under exactly that name.",
  }),
  "attachment-type": ({ found, types }) => ({
    message: `The file "${found}" is not published: not everybody can read its kind.`,
    hint: `Save it as ${ended(types.map((type) => type.toUpperCase()).join(", "))} A Word document: Save As, then PDF.`,
  }),
  "unreadable-attachment": ({ found, fault }) => ({
    message: `The file "${found}" ${
      {
        empty: "is empty: 0 bytes",
        damaged: "is damaged or cut off",
        heavy: `is too large: at most ${size(mostAttachmentBytes)}`,
        irregular: "is no ordinary file, but a shortcut or a device",
        "is-pdf": "is a PDF, whatever its ending says",
        "is-xlsx": "is an XLSX workbook, whatever its ending says",
        "is-zip": "is a ZIP archive, whatever its ending says",
        "is-office": "is an Office document, whatever its ending says",
        "is-picture": "is a picture, whatever its ending says",
        unknown: "holds something else than its ending says",
        encoding: "is not written in UTF-8, so some of its letters come out wrong",
        locked: "asks for a password, or is an old Excel file (.xls)",
        active: "holds macros, scripts, formulas that call programs, or programs",
        linked: "holds other files, or depends on others",
        located: "says where it was taken",
        "second-file": "is a file of another kind too, or holds something beside its content",
      }[fault]
    }.`,
    hint: {
      empty: "Copy it again from where it came from.",
      damaged: "Open it and save it again, or copy it again from where it came from.",
      heavy: "Make its pictures smaller (in Word: Compress Pictures), or cut it into several files.",
      irregular: "Copy the file itself into this folder.",
      "is-pdf": "Change its ending to .pdf.",
      "is-xlsx": "Change its ending to .xlsx.",
      "is-zip": "Change its ending to .zip.",
      "is-office": "Open it in its program and save it as PDF or XLSX.",
      "is-picture": "Show it as a picture: ![what is on it](photo.jpg).",
      unknown: "Open it in its program and save it again as the kind that is meant.",
      encoding: "In Excel: Save As, then CSV UTF-8.",
      locked: "Open it, take the password away, and save it again as PDF or XLSX.",
      active:
        "Save it without macros and scripts: a PDF by Print to PDF, a workbook as XLSX, a CSV without formulas.",
      linked:
        "Save it without attachments and data connections, and put each file beside the post by itself.",
      located: "Export it again without its location: on an iPhone, Share → Options → Location off.",
      "second-file": "Open it in its program and save it again; make an archive anew, without a comment.",
    }[fault],
  }),
  "large-attachment": ({ found, bytes, limit }) => ({
    message: `The file ${found} has ${size(bytes)}: more than a minute on a slow network.`,
    hint: `Keep it under ${size(limit)}: make the pictures in it smaller, or cut it into several files.`,
  }),
  "film-without-captions": ({ found: name, meant }) => ({
    message: `The video ${name} has no captions, so that nobody can follow it without sound.`,
    hint: `Save them as ${meant} beside it. YouTube Studio makes them: Subtitles → Download → .vtt.`,
  }),
  "unreadable-table": ({ found: name, problem: { fault, found, count } }) => ({
    message: {
      large: `The file ${name} is too large to be shown as a table.`,
      wide: `The table ${name} has ${found} columns; at most ${count} are shown.`,
      quote: `In ${name} a quotation mark " is not closed, so that all behind it is one cell.`,
      "no-rows": `The table ${name} has nothing below the names of its columns.`,
      "no-head": `The first row of ${name} does not name its columns: ${ended(found)}`,
      "no-name": `Column ${count} of ${name} has no name.`,
      uneven: `This row has ${found} cells, but there are ${count} names of columns.`,
    }[fault],
    hint: {
      large:
        "Link it as a document, without the exclamation mark: [title](file.csv), and show a summary of it.",
      wide: "Keep the columns that matter, or link it as a document, without the exclamation mark.",
      quote: "Add the closing quotation mark, or delete the opening one.",
      "no-rows": "Fill in its rows and save it as CSV again.",
      "no-head": "In Excel, delete the title above the table and name each column in the first row.",
      "no-name": "Name that column in the first row, or delete it.",
      uneven:
        "In Excel, give all rows the same columns. A comma within a cell? Put the cell in quotation marks.",
    }[fault],
  }),
  "undrawn-chart": ({ found: name, kind, problem: { fault, found = "", column = "", limit } }) => ({
    message: {
      odd: `"${found}" in the column ${column} (${name}) is not a number, so the chart cannot be drawn.`,
      "no-figures": `No column of ${name} holds numbers that could be drawn.`,
      "many-rows": `A ${kind} chart has room for ${limit} rows; ${name} has ${found}.`,
      "many-series": `A ${kind} chart has room for ${limit} columns of numbers; ${name} has ${found}.`,
      negative: `A ${kind} chart cannot show numbers below zero.`,
      nothing: `All numbers in ${name} are zero: there is nothing to draw.`,
    }[fault],
    hint: {
      odd: "Write the number alone. Is there none yet? Leave the cell empty, or write a hyphen.",
      "no-figures": "Look at its columns, or delete the word behind the file's name: the table stays.",
      "many-rows": "Combine rows, or delete the word behind the file's name: the table stays.",
      "many-series": "Delete columns that are not needed, or make two files of it.",
      negative: 'Use a line chart ("line"), or delete the word behind the file\'s name: the table stays.',
      nothing: "Delete the word behind the file's name: the table stays.",
    }[fault],
  }),
  "unknown-chart": ({ found, known: words, nearest }) => ({
    message: `"${found}" is not the name of a chart.`,
    hint:
      nearest === undefined
        ? `Choose one: ${known(words)}. A caption has more than one word.`
        : `Did you mean ${nearest}?`,
  }),
  "untitled-table": ({ found: name }) => ({
    message: `The table ${name} has no title.`,
    hint: `Write it in the square brackets: ![Applications by month](${name}).`,
  }),
} satisfies Partial<ProblemWordings>;
