/** What X published for whoever counts as it does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Conformance {
  readonly links: readonly (readonly [text: string, links: readonly string[]])[];
  /** with the code units before each link */
  readonly places: readonly (readonly [text: string, links: readonly (readonly [string, number])[]])[];
  readonly weights: readonly (readonly [text: string, weight: number])[];
}

export const conformance: Conformance = JSON.parse(
  readFileSync(join(import.meta.dirname, "conformance.json"), "utf8"),
);
