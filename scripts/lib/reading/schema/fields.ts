/** The fields that content files are made of. Each says in `params` what it expects, so that a problem can be worded. */
import { z } from "zod";
import type { Expected } from "../../problems/codes/fields.ts";
import { malformedAddress } from "../../slips/malformed-address.ts";
import { rupiahIn } from "../../slips/rupiah.ts";
import { schemeSlip } from "../../slips/scheme-slip.ts";
import { isDeviceName } from "../../text/windows-names.ts";

/** What a field takes, for whoever describes it: the length of a text or a list, or a form that the catalogue has words for. */
export type Takes =
  | { readonly unit: "characters" | "items"; readonly minimum: number; readonly maximum: number }
  | { readonly expected: Expected };

/** By the field's schema. */
export const takes = z.registry<Takes>();

/** What a failed refinement tells about itself. */
export interface FieldParams {
  readonly expected?: Expected;
  readonly unit?: "characters" | "items";
  readonly found?: number;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

/** One line of text; spaces and line breaks become one space each, but no-break spaces stay: who sets one means it. Length in characters as a reader counts them (code points). */
export function text(minimum = 1, maximum = 500) {
  return z
    .string()
    .transform((value) =>
      value
        .normalize("NFC")
        .replace(/[^\S\u00a0]+/g, " ")
        .trim(),
    )
    .superRefine((value, context) => {
      const found = length(value);
      if (found < minimum || found > maximum) {
        const params: FieldParams = { unit: "characters", found, minimum, maximum };
        context.addIssue({ code: "custom", params });
      }
    })
    .register(takes, { unit: "characters", minimum, maximum });
}

/** Text of one line or more, as it was laid out, with line breaks of one kind. Length in characters, as in `text`. */
export function paragraphs(minimum = 1, maximum = 10_000) {
  return z
    .string()
    .transform((value) =>
      value
        .normalize("NFC")
        .replace(/\r\n?/g, "\n")
        .replace(/(?<![^\S\n])[^\S\n]+$/gm, "")
        .trim(),
    )
    .superRefine((value, context) => {
      const found = length(value);
      if (found < minimum || found > maximum) {
        const params: FieldParams = { unit: "characters", found, minimum, maximum };
        context.addIssue({ code: "custom", params });
      }
    });
}

/** A list of at least `minimum` and at most `maximum` items. */
export function list<T extends z.ZodType>(item: T, minimum = 0, maximum = 50) {
  return z
    .array(item)
    .superRefine((value, context) => {
      if (value.length >= minimum && value.length <= maximum) return;
      const params: FieldParams = { unit: "items", found: value.length, minimum, maximum };
      context.addIssue({ code: "custom", params });
    })
    .register(takes, { unit: "items", minimum, maximum });
}

/** Text that a test accepts; what it should have been is named by `expected`. */
export function shaped(expected: Expected, accepts: (value: string) => boolean) {
  const params: FieldParams = { expected };
  return z.string().refine(accepts, { params }).register(takes, { expected });
}

export const colour = shaped("colour", (value) => /^#[0-9a-f]{6}$/i.test(value));
export const httpsUrl = shaped("https-url", isHttps);
export const email = shaped("email", isEmail);
export const emailOrUrl = shaped("email-or-url", (value) => isEmail(value) || isHttps(value));

/** Where a contact can be reached: https://, mailto: or tel: with what they need. */
export const contactUrl = shaped("contact-url", (value) => {
  const [scheme = "", rest = ""] = value.split(/:(.*)/s);
  if (scheme === "mailto") return isEmail(rest);
  return scheme === "tel" ? /^\+?\d[\d-]{2,24}$/.test(rest) : isHttps(value);
});
export const fileName = shaped(
  "file-name",
  // One without an ending may be meant for a file that has one, which is then named.
  (value) => /^[^/\\:*?"<>|]+$/i.test(value) && !value.startsWith("."),
);

/** A date, perhaps with a time, which the reader looks at: 20261103 is a number to YAML. */
export const moment = z
  .preprocess((value) => (typeof value === "number" ? String(value) : value), z.string())
  .meta({ expected: "date" satisfies Expected });

/** A page of the site (/ppid/) or an https address. */
export const link = shaped("url", (value) => /^\/(?!\/)[a-z0-9/-]*$/.test(value) || isHttps(value));

/** Points of a hundred, with at most two decimals. */
export const percent = z
  .number()
  .refine((value) => value >= 0 && value <= 100 && Number.isInteger(roundCents(value)), {
    params: { expected: "percent" } satisfies FieldParams,
  })
  .register(takes, { expected: "percent" });

export const wholeNumber = z
  .number()
  .refine((value) => Number.isInteger(value) && value >= 0 && value <= 10_000, {
    params: { expected: "whole-number" } satisfies FieldParams,
  })
  .register(takes, { expected: "whole-number" });

/** More than any lot is worth: a slip of the finger. */
const mostRupiah = 1e14;

/** Whole rupiah above zero, as a number or as offices write it. */
export const rupiah = z.preprocess(
  // A text that holds no amount becomes 0, which is refused below.
  (value) => (typeof value === "string" ? (rupiahIn(value) ?? 0) : value),
  z.number().refine((value) => Number.isInteger(value) && value > 0 && value <= mostRupiah, {
    params: { expected: "rupiah" } satisfies FieldParams,
  }),
);

/** What keeps a name from being an address and a folder on every file system; undefined where nothing does. */
export function idFault(name: string): "form" | "device" | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return "form";
  return isDeviceName(name) ? "device" : undefined;
}

function isEmail(value: string): boolean {
  return /^[^\s@<>":]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(value);
}

function length(value: string): number {
  let count = 0;
  for (const _ of value) count++;
  return count;
}

function roundCents(value: number): number {
  return Math.round(value * 1e8) / 1e6;
}

/** An https address that leads to a server, whose beginning needs no mending. */
export function isHttps(value: string): boolean {
  return (
    !/\s/.test(value) &&
    URL.parse(value)?.protocol === "https:" &&
    schemeSlip(value) === undefined &&
    malformedAddress(value) === undefined
  );
}
