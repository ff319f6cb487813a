import type { ProblemWordings } from "../../problem-wording.ts";
import { known } from "./terms.ts";

export const personal = {
  "unknown-waiver": ({ found, nearest, known: codes }) => ({
    message: `There is no code "${found}", or what it tells cannot be waived.`,
    hint: nearest ? `Was "${nearest}" meant?` : `These can be waived: ${known(codes)}.`,
  }),
  "idle-waiver": ({ code, mark }) => ({
    message:
      mark === undefined
        ? `Nothing is found here as ${code}.`
        : `Nothing is found as ${code} with the mark ${mark}.`,
    hint: "Take it out of waive: what it was for is gone, or its mark is another since the number was changed.",
  }),
} satisfies Partial<ProblemWordings>;
