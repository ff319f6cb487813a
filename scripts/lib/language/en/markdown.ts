import type { Words } from "../id/index.ts";

export const markdown: Words["markdown"] = {
  table: "Table, scrolls sideways",
};
