/** What was meant by a text or a list where keys with values belong, as one line that can be copied; undefined where there is any doubt. */
import { capitalise } from "../text/capitalise.ts";
import { slug } from "../text/slug.ts";
import { itemsIn } from "./meant-word.ts";

/** What the values of a map are whose keys an office names itself. */
export type NamedValues = "numbers" | "texts";

/** "informasi 70, emosi 20" where there are targets; "tutorial, data" or [tutorial, data] where there are kinds with their labels. */
export function meantMap(values: NamedValues, found: unknown): string | undefined {
  const pairs = values === "numbers" ? amountsIn(found) : labelsIn(found);
  return pairs.length === 0 ? undefined : `{ ${pairs.map(([key, value]) => `${key}: ${value}`).join(", ")} }`;
}

type Pair = readonly [key: string, value: string];

const amount = /([\p{L}][\p{L}\p{N}-]*)\s*[:=]?\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:%|persen)?/giu;

function amountsIn(found: unknown): Pair[] {
  if (
    typeof found !== "string" ||
    /[^\s,;/&]/.test(found.replace(amount, "").replace(/\b(?:dan|and)\b/g, ""))
  )
    return [];
  return Array.from(found.matchAll(amount), ([, name = "", share = ""]): Pair => {
    return [name.replace(/^(?:dan|and)\s+/i, "").toLowerCase(), share.replace(",", ".")];
  });
}

function labelsIn(found: unknown): Pair[] {
  const items = typeof found === "string" ? itemsIn(found) : Array.isArray(found) ? (found as unknown[]) : [];
  const plain = items.filter(
    (item): item is string => typeof item === "string" && /^[\p{L}\p{N}][\p{L}\p{N} -]{0,39}$/u.test(item),
  );
  const pairs = plain.map((item): Pair => [slug(item), capitalise(item.trim())]);
  return plain.length === items.length && pairs.every(([key]) => key !== "") ? pairs : [];
}
