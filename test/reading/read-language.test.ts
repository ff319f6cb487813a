import { expect, it } from "vitest";
import { readLanguage } from "../../scripts/lib/reading/read-language.ts";
import { temporaryFolder, writeFiles } from "../fixtures/temporary-office.ts";

const languageOf = (text: string): string => {
  const folder = temporaryFolder();
  writeFiles(folder, { "site.yaml": text });
  return readLanguage(folder);
};

it.each([
  "name: Office\nlanguage: en\n",
  'name: Office\nlanguage : "en" # messages too\n',
  '{ "name": "Office", "language": "en" }',
  '{\n  "name": "Office",\n  "language": "en"\n}',
  "{name: Office, language: en}",
])("is English in %j", (text) => expect(languageOf(text)).toBe("en"));

it.each([
  "name: Kantor\n",
  "language: id\n",
  'name: "bahasa"\ncontacts:\n  language: en\n',
  "",
  "language: english\n",
])("is Indonesian in %j", (text) => expect(languageOf(text)).toBe("id"));
