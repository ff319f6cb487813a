/**
 * Every word that a reader or an admin sees, one catalogue per language. A catalogue's Indonesian form gives the type;
 * the English one must hold the same keys.
 */
import type { LanguageCode } from "../model/office.ts";
import { words as en } from "./en/index.ts";
import { words as id, type Words } from "./id/index.ts";

export type { Words };

const catalogues: Record<LanguageCode, Words> = { id, en };

export function wordsFor(language: LanguageCode): Words {
  return catalogues[language];
}
