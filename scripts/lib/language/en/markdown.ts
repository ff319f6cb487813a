import type { Words } from "../id/index.ts";

export const markdown: Words["markdown"] = {
  table: (heading, number) =>
    `Table${number > 1 ? ` ${number}` : ""}${heading ? `: ${heading}` : ""}, scrolls sideways`,
};
