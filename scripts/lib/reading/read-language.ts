import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LanguageCode } from "../model/office.ts";

/**
 * The language that an office's site.yaml names, for messages that must be worded before the office is read, or where
 * it cannot be. Indonesian wherever in doubt.
 */
export function readLanguage(folder: string): LanguageCode {
  try {
    const text = readFileSync(join(folder, "site.yaml"), "utf8");
    return english.test(text) ? "en" : "id";
  } catch {
    return "id";
  }
}

/** As a line of its own, or as YAML and JSON also take it: {"name": "Kantor", "language": "en"}. */
const english = /(?:^|[{,]\s*|^\s+(?=["']))(["']?)language\1\s*:\s*["']?en\b/m;
