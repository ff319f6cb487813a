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
      "second-file": "Open it in its program and save it again; make an archive anew, without a comment.",
    }[fault],
  }),
  "large-attachment": ({ found, bytes, limit }) => ({
    message: `The file ${found} has ${size(bytes)}: more than a minute on a slow network.`,
    hint: `Keep it under ${size(limit)}: make the pictures in it smaller, or cut it into several files.`,
  }),
} satisfies Partial<ProblemWordings>;
