import { z } from "zod";
import { list, shaped, text } from "./fields.ts";

/** The front matter of a post. References (pillar, hashtags, …) are resolved by the reader, which knows what there is. */
export const postSchema = z.strictObject({
  title: text(1, 110),
  date: z.string(),
  pillar: z.string(),
  kind: z.string().optional(),
  hashtags: list(z.string(), 1, 5),
  summary: text(40, 200),
  image: z.string().optional(),
  imageAlt: text(1, 1000).optional(),
  channels: list(z.string(), 1, 9).optional(),
  campaign: z.string().optional(),
  draft: z.boolean().default(false),
});
export type PostFile = z.output<typeof postSchema>;

/** The front matter of a standing page. */
export const pageSchema = z.strictObject({
  title: text(1, 110),
  summary: text(40, 200),
  nav: shaped("nav", (value) => value === "header" || value === "footer").default("footer"),
  order: z.number().default(100),
});
