/** What a catalogue says of a problem, and what both languages make of names and keys. */
import type { ProblemCode, ProblemData } from "../problems/problem.ts";
import { slug } from "../text/slug.ts";

export interface Wording {
  readonly message: string;
  readonly hint: string;
}

export type ProblemWordings = { readonly [C in ProblemCode]: (data: ProblemData[C]) => Wording };

/** The lines below a key, with ⏎ between them: of one alone its value is known. */
export function linesOf(keys: readonly string[], value: string | undefined): string {
  const [only = "kunci", ...more] = keys;
  if (more.length > 0) return keys.map((key) => `${key}: …`).join(" ⏎ ");
  const plain = value !== undefined && /^[\p{L}\p{N}]/u.test(value) && !/: |:$| #|…$/.test(value);
  return `${only}: ${plain ? value : "…"}`;
}

/** Whether a key names an item of a list: contacts.others.2 */
export function isItem(key: string): boolean {
  return /\.\d+$/.test(key);
}

export function lastOf(key: string): string {
  return key.split(".").at(-1) ?? key;
}

/** The name as an address has it; undefined where it has no other form. */
export function anotherSlug(name: string): string | undefined {
  const plain = slug(name, 60);
  return plain === "" || plain === name ? undefined : plain;
}

/** Foto Saya (1).JPG → foto-saya-1.jpg */
export function withoutSpaces(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s()]+/g, "-")
    .replace(/^-|-(?=\.)/g, "");
}
