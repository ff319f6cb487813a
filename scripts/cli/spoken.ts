/**
 * The catalogue as a command prints it: names of files and folders, values of options and what an error says may hold anything, a line that a
 * CI takes for a command among it. Each text that goes into a sentence is made printable here, whatever sentence it is.
 */
import type { Words } from "../lib/language/words.ts";
import { printable } from "../lib/terminal/printable.ts";

export function spoken(words: Words): Words {
  return { ...words, commands: wrapped(words.commands), machine: wrapped(words.machine) };
}

function wrapped<T>(part: T): T {
  if (typeof part === "function") {
    return ((...values: unknown[]) => part(...values.map(safe))) as T;
  }
  if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, wrapped(value)])) as T;
}

function safe(value: unknown): unknown {
  if (typeof value === "string") return printable(value);
  return Array.isArray(value) ? value.map(safe) : value;
}
