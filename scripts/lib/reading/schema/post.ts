import { z } from "zod";
import { correctionKinds } from "../../model/corrections.ts";
import { excepted, isClassification, isPageClassification } from "../../model/disclosure.ts";
import { isHistoryDetail } from "../../model/history-detail.ts";
import { channels } from "../../model/office.ts";
import { fewestSlides, longestStep, mostSlides } from "../../model/slide-limits.ts";
import {
  type FieldParams,
  httpsUrl,
  list,
  moment,
  paragraphs,
  rupiah,
  shaped,
  takes,
  text,
} from "./fields.ts";

/** In place of the texts of a carousel. */
const auto = z.custom<"auto">((value) => value === "auto", {
  params: { expected: "slides" } satisfies FieldParams,
});

/** Findings that are right after all, each with the reason why. */
const waive = list(
  z.strictObject({
    code: z.string().register(takes, { expected: "waivable" }),
    mark: text(1, 20).optional(),
    reason: text(10, 300),
  }),
  1,
  20,
);

/** What the public is told of changes, oldest first. */
const corrections = list(
  z.strictObject({
    date: moment,
    note: text(10, 500),
    kind: shaped("correction-kind", (value) =>
      (correctionKinds as readonly string[]).includes(value),
    ).default("koreksi"),
  }),
  1,
  50,
).optional();

/** Until when a text holds, and by when who looks at it again. */
const validity = {
  validUntil: moment.optional(),
  reviewBy: moment.optional(),
  owner: text(1, 80).optional(),
};

/** How much of what a text said before is shown. */
const history = shaped("history-detail", isHistoryDetail).optional();

/** The front matter of a post. References (pillar, hashtags, …) are resolved by the reader, which knows what there is. */
export const postSchema = z.strictObject({
  title: text(1, 110),
  date: moment,
  pillar: z.string(),
  kind: z.string().optional(),
  hashtags: list(z.string(), 1, 5),
  summary: text(40, 200),
  image: z.string().optional(),
  imageAlt: text(1, 1000).optional(),
  channels: list(z.string(), 1, channels.length).optional(),
  campaign: z.string().optional(),
  collaborators: list(z.string(), 1, 5).optional(),
  captions: z
    .strictObject(Object.fromEntries(channels.map((channel) => [channel, paragraphs().optional()])))
    .default({}),
  quote: text(1, 220).optional(),
  figure: z.strictObject({ value: text(1, 20), label: text(1, 90) }).optional(),
  auction: z
    .strictObject({
      lot: text(1, 110),
      limit: rupiah,
      deposit: rupiah,
      deadline: moment,
      seller: text(1, 160).optional(),
      date: moment.optional(),
      place: text(1, 160).optional(),
      viewing: text(1, 200).optional(),
      url: httpsUrl.optional(),
    })
    .optional(),
  slides: z.union([auto, list(text(1, longestStep), fewestSlides, mostSlides)]).optional(),
  corrections,
  withdrawn: z.strictObject({ date: moment, reason: text(10, 300) }).optional(),
  classification: shaped(
    "classification",
    (value) => isClassification(value) || value === excepted,
  ).optional(),
  until: moment.optional(),
  ...validity,
  fulfils: list(z.string(), 1, 10).optional(),
  history,
  draft: z.boolean().default(false),
  waive: waive.optional(),
});
export type PostFile = z.output<typeof postSchema>;

/** The front matter of a standing page. */
export const pageSchema = z.strictObject({
  title: text(1, 110),
  summary: text(40, 200),
  nav: shaped("nav", (value) => value === "header" || value === "footer").default("footer"),
  order: z.number().default(100),
  classification: shaped("page-classification", isPageClassification).optional(),
  waive: waive.optional(),
  corrections,
  ...validity,
  history,
});
