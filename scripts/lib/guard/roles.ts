/** What the attributes of a page do. */
import { leading, loading, refusedAttributes } from "./allowed.ts";

/** What an attribute does, whichever element has it. */
export type Role = "runs" | "styles" | "refused" | "loads" | "leads" | "speaks" | "idle";

/** @param name in small letters */
export function roleOf(name: string): Role {
  return known.get(name) ?? learn(name);
}

/** Of each name that a page had so far; there are few, and none that begins with "on" is kept. */
const known = new Map<string, Role>();
const mostKnown = 1_000;

function learn(name: string): Role {
  if (name.startsWith("on")) return "runs";
  if (name === "style") return "styles";
  const role = refusedAttributes.has(name)
    ? "refused"
    : loading.has(name)
      ? "loads"
      : leading.has(name)
        ? "leads"
        : speaking.has(name)
          ? "speaks"
          : "idle";
  if (known.size < mostKnown) known.set(name, role);
  return role;
}

/** Attributes whose words are shown or read out. */
const speaking: ReadonlySet<string> = new Set([
  "content",
  "alt",
  "title",
  "aria-label",
  "label",
  "value",
  "placeholder",
]);
