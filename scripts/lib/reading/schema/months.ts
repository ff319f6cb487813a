import { z } from "zod";
import { text } from "./fields.ts";

/** content/months.yaml: by month, in any order; a file of comments alone holds none */
export const monthsSchema = z.record(z.string(), z.strictObject({ note: text(1, 500) })).nullable();
