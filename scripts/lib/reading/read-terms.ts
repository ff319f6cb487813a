import { isAcronym, longestTerm, type Term } from "../model/term.ts";
import { problem } from "../problems/problem.ts";
import { Findings } from "../problems/read.ts";
import { slug } from "../text/slug.ts";
import type { ContentFolder } from "./folder.ts";
import { readYamlFile, type YamlRead } from "./read-yaml-file.ts";
import { termsSchema } from "./schema/terms.ts";

const name = "istilah.yaml";

/** The terms that texts explain, in the order of their file. istilah.yaml may be absent; undefined where it is broken. */
export function readTerms(folder: ContentFolder): YamlRead<readonly Term[]> {
  if (!folder.has(name)) return { value: [], problems: [], source: undefined };
  const { value, source, problems } = readYamlFile(folder, name, termsSchema);
  if (!source || value === undefined) return { value: undefined, problems, source };
  const findings = new Findings();
  findings.tell(...problems);
  const forms = new Map<string, string>();
  const ids = new Map<string, number>();
  const terms = Object.entries(value ?? {}).flatMap(([written, entry]): Term[] => {
    const term = written.normalize("NFC").replace(/\s+/g, " ").trim();
    const at = source.atKey([written]);
    if (!/\p{L}/u.test(term) || [...term].length > longestTerm) {
      findings.tell(problem("invalid-value", at, { key: written, expected: "term", found: written }));
      return [];
    }
    const own = [
      [term, at] as const,
      ...entry.also.map((form, index) => [form, source.at([written, "also", index])] as const),
    ].filter(([form, place]) => {
      const key = isAcronym(form) ? form : form.toLowerCase();
      const first = forms.get(key);
      if (first === undefined) forms.set(key, term);
      else findings.tell(problem("duplicate-term", place, { found: form, first }));
      return first === undefined;
    });
    if (own[0]?.[0] !== term) return [];
    const { plain, meaning, avoid } = entry;
    return [
      { id: idOf(term, ids), name: term, also: own.slice(1).map(([form]) => form), plain, meaning, avoid },
    ];
  });
  return { ...findings.with(terms), source };
}

/** Letters of an address; a number behind those that another term has. @param taken by id the next number for it */
function idOf(term: string, taken: Map<string, number>): string {
  const plain = slug(term, 60) || "istilah";
  let id = plain;
  let number = taken.get(plain) ?? 1;
  while (taken.has(id)) id = `${plain}-${++number}`;
  taken.set(plain, number);
  if (id !== plain) taken.set(id, 1);
  return id;
}
