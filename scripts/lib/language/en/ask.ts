import type { ask as id } from "../id/ask.ts";

export const ask: typeof id = {
  yes: "Yes",
  no: "No",
  howOne: "(choose with ↑ ↓, then Enter)",
  howSeveral: "(mark with Space, then Enter)",
  howFind: "(type to find, mark with Tab, then Enter)",
  search: "Find:",
  chosen: (names) => `Chosen: ${names}`,
  nothingFound: "Nothing is like that.",
  atLeastOne: "Mark at least one with Tab.",
  example: (example) => `for example ${example}`,
  givenUp: "Stopped. Nothing was written.",
};
