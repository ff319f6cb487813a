import type { Words } from "../id/index.ts";

export const campaigns: Words["campaigns"] = {
  states: { coming: "To come", running: "Now running", over: "Over" },
  banner: "Our campaign",
  until: (date) => `until ${date}`,
};
