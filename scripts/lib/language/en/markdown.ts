import type { Words } from "../id/index.ts";

export const markdown: Words["markdown"] = {
  table: (heading, number) =>
    `Table${number > 1 ? ` ${number}` : ""}${heading ? `: ${heading}` : ""}, scrolls sideways`,
  footnotes: {
    heading: "Footnotes",
    reference: (number) => `Footnote ${number}`,
    back: (number, time) =>
      `Back to the text, from footnote ${number}${time === undefined ? "" : `, mark ${time}`}`,
  },
  abbreviations: { heading: "Abbreviations" },
};
