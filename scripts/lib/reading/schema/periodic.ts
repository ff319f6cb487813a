import { z } from "zod";
import { isInterval } from "../../model/interval.ts";
import type { Expected } from "../../problems/codes/fields.ts";
import { type FieldParams, link, moment, shaped, takes, text } from "./fields.ts";

/** Days, up to the longest year. */
const days = z
  .number()
  .refine((value) => Number.isInteger(value) && value >= 1 && value <= 366, {
    params: { expected: "days" } satisfies FieldParams,
  })
  .register(takes, { expected: "days" satisfies Expected });

/** content/berkala.yaml: what the office has to publish periodically, by the id that posts name it by */
export const periodicSchema = z.strictObject({
  since: moment,
  items: z.record(
    z.string(),
    z.strictObject({
      name: text(1, 120),
      about: text(1, 300).optional(),
      rule: text(1, 200),
      every: shaped("interval", isInterval),
      within: days.optional(),
      since: moment.optional(),
      page: link.optional(),
      updated: moment.optional(),
    }),
  ),
});
