import { z } from "zod";
import { isTimezone } from "../../model/clock.ts";
import { isHistoryDetail } from "../../model/history-detail.ts";
import {
  channels,
  type EnforcedVerdict,
  enforcedVerdicts,
  type GitHost,
  gitHosts,
} from "../../model/office.ts";
import { isOfficePreset, officePresets } from "../../model/preset.ts";
import type { Expected } from "../../problems/codes/fields.ts";
import {
  colour,
  contactUrl,
  email,
  emailOrUrl,
  type FieldParams,
  fileName,
  httpsUrl,
  isHttps,
  link,
  list,
  moment,
  percent,
  shaped,
  takes,
  text,
  wholeNumber,
} from "./fields.ts";

/**
 * Where the site stands: an https origin, perhaps with a path. Pages are addressed from there, and share cards need it whole.
 * Its letters are those that no server writes in another way.
 */
export function isSiteUrl(value: string): boolean {
  const url = URL.parse(value);
  return (
    url !== null &&
    isHttps(value) &&
    /^(?:\/[a-z0-9._~-]+)*\/?$/i.test(url.pathname) &&
    url.search === "" &&
    url.hash === "" &&
    url.username === "" &&
    url.password === ""
  );
}

/**
 * A pace, 1–50 posts a day. Three by default: about what one admin can prepare and answer for; a choice of this project,
 * as no rule and no platform sets one.
 */
const postsPerDay = z
  .number()
  .refine((value) => Number.isInteger(value) && value >= 1 && value <= 50, {
    params: { expected: "per-day" } satisfies FieldParams,
  })
  .register(takes, { expected: "per-day" });

/** `true` (months that are off), `false`, or a list of verdicts; always a list, without repetition, once it is read. */
const enforcement = z
  .unknown()
  .superRefine((value, context) => {
    const refuse = (path: number[]): void =>
      context.addIssue({ code: "custom", path, params: { expected: "enforce" } satisfies FieldParams });
    if (Array.isArray(value)) {
      value.forEach((item, i) => {
        if (!isEnforcedVerdict(item)) refuse([i]);
      });
    } else if (typeof value !== "boolean") refuse([]);
  })
  .transform((value): readonly EnforcedVerdict[] => {
    if (Array.isArray(value)) return [...new Set(value.filter(isEnforcedVerdict))];
    return value === true ? ["off"] : [];
  })
  .register(takes, { expected: "enforce" });

function isEnforcedVerdict(value: unknown): value is EnforcedVerdict {
  return (enforcedVerdicts as readonly unknown[]).includes(value);
}

/** A contact of the office's own, with a text, an address that it leads to, or both. */
const contact = z
  .strictObject({ label: text(1, 40), value: text(1, 120).optional(), url: contactUrl.optional() })
  .superRefine(({ value, url }, context) => {
    if (value === undefined && url === undefined)
      context.addIssue({ code: "invalid_type", expected: "string", input: value, path: ["value"] });
  });

/** Where the editor in the browser keeps what is written; `false` leaves it out. */
const admin = z
  .union([
    z.custom<false>((value) => value === false, { params: { expected: "admin" } satisfies FieldParams }),
    z.strictObject({
      repo: shaped("repository", (value) => /^[\w.-]+(?:\/[\w.-]+)+$/.test(value)).optional(),
      host: shaped("git-host", (value) => gitHosts.includes(value as GitHost)).optional(),
      server: shaped("server", isOrigin).optional(),
      branch: text(1, 100).optional(),
      review: z.boolean().register(takes, { expected: "boolean" }).default(false),
      open: z.boolean().register(takes, { expected: "boolean" }).default(false),
    }),
  ])
  .register(takes, { expected: "admin" });

/** https://gitlab.instansi.go.id, without a path. */
function isOrigin(value: string): boolean {
  return isHttps(value) && URL.parse(value)?.href === `${value.replace(/\/$/, "")}/`;
}

/** One kind of office or a list of them; always a list, in the order of all, once it is read. */
const preset = z
  .union([z.string(), z.array(z.string())])
  .superRefine((value, context) => {
    const refuse = (path: number[]): void =>
      context.addIssue({ code: "custom", path, params: { expected: "preset" } satisfies FieldParams });
    if (typeof value === "string") {
      if (!isOfficePreset(value)) refuse([]);
    } else {
      value.forEach((item, i) => {
        if (!isOfficePreset(item)) refuse([i]);
      });
    }
  })
  .transform((value) => officePresets.filter((known) => [value].flat().includes(known)))
  .register(takes, { expected: "preset" });

/** What the office posts on a channel, and for whom. */
const readership = z.strictObject({ about: text(1, 200).optional(), for: text(1, 120).optional() });

/** Taught to offices as 70:20:10; used where site.yaml sets none. A setting, no rule of law. */
const taughtTargets: Readonly<Record<string, number>> = { informasi: 70, emosi: 20, promosi: 10 };

/** content/site.yaml. PANDUAN.md has a table of all of it, whose words are in `language/id/settings.ts`. */
export const siteSchema = z.strictObject({
  name: text(1, 60),
  fullName: text(1, 160).optional(),
  parent: text(1, 160).optional(),
  description: text(1, 300).optional(),
  notice: text(1, 300).optional(),
  url: shaped("site-url", isSiteUrl),
  timezone: shaped("timezone", isTimezone).default("Asia/Jakarta"),
  language: shaped("language", (value) => value === "id" || value === "en").default("id"),
  preset: preset.optional(),
  contacts: z
    .strictObject({
      address: text(1, 300).optional(),
      phone: text(1, 60).optional(),
      email: email.optional(),
      hours: text(1, 200).optional(),
      report: emailOrUrl.optional(),
      others: list(contact, 1, 10).optional(),
    })
    .default({}),
  ppid: z.strictObject({ name: text(1, 160), url: link, email: email.optional() }).optional(),
  security: z.strictObject({ contact: emailOrUrl.optional(), policy: httpsUrl.optional() }).optional(),
  official: list(z.strictObject({ label: text(1, 80), value: text(4, 120) }), 1, 50).optional(),
  channels: z
    .strictObject(Object.fromEntries(channels.map((channel) => [channel, httpsUrl.optional()])))
    .default({}),
  brand: z
    .strictObject({
      logo: fileName.optional(),
      colour: colour.default("#0f3d5e"),
      tagline: text(1, 120).optional(),
    })
    .prefault({}),
  captions: z.strictObject({ call: text(1, 60).optional() }).default({}),
  utm: z.boolean().register(takes, { expected: "boolean" }).default(true),
  admin: admin.prefault({}),
  cards: z.strictObject({ keep: wholeNumber.default(365) }).prefault({}),
  verification: z
    .strictObject({
      signed: z.boolean().register(takes, { expected: "boolean" }).default(false),
      countersigners: list(z.strictObject({ name: text(1, 120), url: httpsUrl }), 1, 20).optional(),
    })
    .prefault({}),
  history: shaped("history-detail", isHistoryDetail).default("words"),
  kit: z.strictObject({ days: wholeNumber.default(60) }).prefault({}),
  urgent: z.strictObject({ days: wholeNumber.default(7) }).prefault({}),
  audience: z
    .strictObject(Object.fromEntries(channels.map((channel) => [channel, readership.optional()])))
    .default({}),
  insights: z
    .strictObject({
      publish: z.boolean().register(takes, { expected: "boolean" }).default(true),
      minimum: wholeNumber.default(5),
    })
    .prefault({}),
  mix: z
    .strictObject({
      targets: z
        .record(z.string(), percent)
        .register(takes, { expected: "targets" })
        .meta({ expected: "targets" satisfies Expected })
        .default({ ...taughtTargets }),
      tolerance: percent.default(10),
      minimum: wholeNumber.default(5),
      perDay: postsPerDay.default(3),
      enforce: enforcement.default([]),
    })
    .prefault({}),
});
export type SiteFile = z.output<typeof siteSchema>;

/** content/pillars.yaml: by id, in the order in which they are shown */
export const pillarsSchema = z.record(
  z.string(),
  z.strictObject({
    label: text(1, 30),
    colour,
    description: text(1, 300).default(""),
    kinds: z.record(z.string(), text(1, 40)).default({}),
  }),
);

/** content/hashtags.yaml: by registered spelling */
export const hashtagsSchema = z.record(
  z.string(),
  z.strictObject({ description: text(1, 300).optional() }).nullable(),
);

/** content/campaigns.yaml: by id */
export const campaignsSchema = z.record(
  z.string(),
  z.strictObject({
    name: text(1, 60),
    slogan: text(1, 160).optional(),
    description: text(1, 300).optional(),
    hashtags: list(z.string(), 0, 10).default([]),
    colour: colour.optional(),
    start: moment.optional(),
    end: moment.optional(),
    replaces: list(text(1, 60), 0, 30).default([]),
  }),
);
