import { z } from "zod";
import { longestTerm } from "../../model/term.ts";
import { list, takes, text } from "./fields.ts";

/** content/istilah.yaml: by the term; a file of comments alone holds none */
export const termsSchema = z
  .record(
    z.string(),
    z.strictObject({
      plain: text(2, 80),
      meaning: text(1, 300).optional(),
      also: list(text(2, longestTerm), 0, 10).default([]),
      avoid: z.boolean().register(takes, { expected: "boolean" }).default(false),
    }),
  )
  .nullable();
