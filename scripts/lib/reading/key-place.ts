/** Where a key has its place that its map does not know: a level above or below, or another file. */
import type { z } from "zod";
import type { KeyPlace } from "../problems/codes/fields.ts";
import { capitalise } from "../text/capitalise.ts";
import { collaboratorsSchema } from "./schema/collaborators.ts";
import { daysSchema } from "./schema/days.ts";
import { periodicSchema } from "./schema/periodic.ts";
import { postSchema } from "./schema/post.ts";
import { campaignsSchema, hashtagsSchema, pillarsSchema, siteSchema } from "./schema/site.ts";
import { termsSchema } from "./schema/terms.ts";
import { keysAt, pathsOfKey, unwrap } from "./schema/walk.ts";
import type { Path } from "./yaml-source.ts";

const files: Readonly<Record<string, z.ZodType>> = {
  "index.md": postSchema,
  "site.yaml": siteSchema,
  "pillars.yaml": pillarsSchema,
  "hashtags.yaml": hashtagsSchema,
  "campaigns.yaml": campaignsSchema,
  "collaborators.yaml": collaboratorsSchema,
  "istilah.yaml": termsSchema,
  "days.yaml": daysSchema,
  "berkala.yaml": periodicSchema,
};

/** In the same file. @param path of the map that the key stands in @param value what stands behind it */
export function placeInFile(
  key: string,
  path: Path,
  value: unknown,
  schema: z.ZodType,
): KeyPlace | undefined {
  for (let length = path.length - 1; length >= 0; length--) {
    const above = path.slice(0, length);
    if (keysAt(schema, above).includes(key)) return { under: above.join(".") };
  }
  const isEntry = value === null || (typeof value === "object" && !Array.isArray(value));
  if (path.length > 0 && isEntry && "valueType" in unwrap(schema).def) return { under: "" };
  const [found] = pathsOfKey(schema, key).filter((where) => where.join(".") !== path.join("."));
  if (!found) return undefined;
  return found.includes("*") ? undefined : { under: found.join(".") };
}

/** Among the office's other contacts, each of which has a name of its own: `whatsapp: 0811-0000-0000` beside the phone. */
export function placeInList(
  key: string,
  known: readonly string[],
  near: string | undefined,
  value: unknown,
): KeyPlace | undefined {
  const isContact = known.includes("label") && known.includes("url");
  if (!(known.includes("others") || isContact) || near !== undefined) return undefined;
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const label = contactNames[key.toLowerCase()] ?? capitalise(key);
  return {
    under: "contacts.others",
    item: { label, value: typeof value === "string" ? shortened(value) : "…" },
  };
}

const contactNames: Readonly<Record<string, string>> = { wa: "WhatsApp", whatsapp: "WhatsApp", hp: "HP" };

function shortened(value: string): string {
  return value.length <= 60 && !/: | #|^[^\p{L}\p{N}(+]/u.test(value) ? value : "…";
}

/** In another file, where only one has such a key. */
export function placeElsewhere(key: string, schema: z.ZodType): KeyPlace | undefined {
  const places = Object.entries(files).flatMap(([file, other]) => {
    const [where] = other === schema ? [] : pathsOfKey(other, key);
    return where ? [{ file, under: where.includes("*") ? undefined : where.join(".") }] : [];
  });
  return places.length === 1 ? places[0] : undefined;
}
