import type { Words } from "../words.ts";

export const validity: Words["validity"] = {
  valid: "Still valid",
  over: "No longer valid",
  until: (date) => `until ${date}`,
  since: (date) => `valid until ${date}`,
  kit: (date) => `What this post says was valid until ${date}. Do not share it any more.`,

  planTitle: "To be looked at again:",
  planItem: (title, date, late) => `${title}, by ${date}${late ? " (overdue)" : ""}`,
  noOwner: "Nobody named yet",
};
