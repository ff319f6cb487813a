import type { words } from "../id/index.ts";

export const corrections: typeof words.corrections = {
  nav: "Corrections",
  title: "Corrections and withdrawals",
  lede: "Where we got something wrong we put it right, and say so here. What we withdrew can no longer be read; why we did so stays.",
  description: (office) => `All corrections, updates and withdrawals of ${office}, newest first.`,
  none: "Nothing had to be corrected so far.",
  between: (from, to) => (from === to ? from : `${from} to ${to}`),
  report: "Found a mistake?",
  reportText: "Tell us, with the address of the page.",

  kinds: { koreksi: "Correction", pembaruan: "Update" },
  changed: {
    koreksi: (date) => `Corrected ${date}`,
    pembaruan: (date) => `Updated ${date}`,
  },
  heading: "Corrections and updates",
  all: "All our corrections",
  kit: (changed) => `${changed}. What was posted before needs a follow-up there.`,

  withdrawn: "Post withdrawn",
  withdrawnTitle: "We have withdrawn this post",
  withdrawnOn: (date) => `Withdrawn on ${date}. We no longer publish what it said.`,
  withdrawnDescription: (office) => `The post at this address was withdrawn by ${office}.`,
  reason: "Why",
  questions: "Any questions?",
  entry: (kind, title) => `${kind}: ${title}`,
};
