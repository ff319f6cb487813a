import { join } from "node:path";
import type { LanguageCode } from "../model/office.ts";
import { ownText } from "./content-file.ts";

/**
 * The language that an office's site.yaml names, for messages that must be worded before the office is read, or where
 * it cannot be. Indonesian wherever in doubt.
 */
export function readLanguage(folder: string): LanguageCode {
  try {
    return english.test(ownText(join(folder, "site.yaml")) ?? "") ? "en" : "id";
  } catch {
    return "id";
  }
}

/** As a line of its own, or as YAML and JSON also take it: {"name": "Kantor", "language": "en"}. */
const english = /(?:^|[{,]\s*|^\s+(?=["']))(["']?)language\1\s*:\s*["']?en\b/m;
