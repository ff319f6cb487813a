import type { Words } from "../id/index.ts";

export const terms: Words["terms"] = {
  nav: "Terms",
  title: "Terms and what they mean",
  lede: "Words that we often use, said plainly. Each text gives their meaning where it first uses them.",
  description: (office) => `Terms that ${office} uses, explained in plain words.`,
  also: (forms) => `Also written ${forms}`,
};
