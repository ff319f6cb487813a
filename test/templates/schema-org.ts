/**
 * Schema.org's own vocabulary, as its makers publish it and a package brings it: which types and properties there are, which properties a
 * type may have, and what a property may hold. https://schema.org/docs/developers.html
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const rdfs = "http://www.w3.org/2000/01/rdf-schema#";
const schema = "http://schema.org/";

/** Objects by predicate and subject, all of them names of schema.org or full addresses. */
const statements = new Map<string, Map<string, string[]>>();

const source = createRequire(import.meta.url)
  .resolve("@vocabulary/schema")
  .replace(/index\.js$/, "schema.nq");
for (const [, subject = "", predicate = "", object = ""] of readFileSync(source, "utf8").matchAll(
  /^<([^>]*)> <([^>]*)> <([^>]*)>/gm,
)) {
  const of = statements.get(predicate) ?? new Map<string, string[]>();
  of.set(nameOf(subject), [...(of.get(nameOf(subject)) ?? []), nameOf(object)]);
  statements.set(predicate, of);
}

function nameOf(address: string): string {
  return address.startsWith(schema) ? address.slice(schema.length) : address;
}

function said(predicate: string, subject: string): readonly string[] {
  return statements.get(predicate)?.get(subject) ?? [];
}

const isClass = (name: string): boolean => said(`${rdf}type`, name).includes(`${rdfs}Class`);

/** A type and all that it is a kind of. */
function kindsOf(type: string): Set<string> {
  const all = new Set<string>();
  const add = (name: string): void => {
    if (all.has(name)) return;
    all.add(name);
    said(`${rdfs}subClassOf`, name).forEach(add);
  };
  add(type);
  return all;
}

/** The same as a graph in JSON-LD, as far as validators read it. */
export const vocabulary = {
  "@graph": Array.from(statements.get(`${rdf}type`) ?? [], ([name, types]) => ({
    "@id": `schema:${name}`,
    "@type": types.includes(`${rdfs}Class`)
      ? "rdfs:Class"
      : types.includes(`${rdf}Property`)
        ? "rdf:Property"
        : types[0],
    "rdfs:subClassOf": references(said(`${rdfs}subClassOf`, name)),
    "schema:domainIncludes": references(said(`${schema}domainIncludes`, name)),
  })),
};

function references(names: readonly string[]) {
  return names.length > 0 ? names.map((name) => ({ "@id": `schema:${name}` })) : undefined;
}

/** What is not as the vocabulary has it, each with its place: "NewsArticle.image: Teks is no URL". @param node one of a page's graph */
export function faultsOf(node: object, types: ReadonlyMap<string, string>): string[] {
  const type = String((node as { "@type"?: unknown })["@type"]);
  if (!isClass(type)) return [`${type} is no type`];
  const kinds = kindsOf(type);
  return Object.entries(node).flatMap(([property, value]) => {
    if (property.startsWith("@")) return [];
    const domains = said(`${schema}domainIncludes`, property);
    if (!domains.some((domain) => kinds.has(domain))) return [`${type} has no ${property}`];
    const ranges = said(`${schema}rangeIncludes`, property);
    return [value].flat().flatMap((one: unknown) => {
      if (typeof one === "object" && one !== null && "@type" in one)
        return [...faultsOf(one, types), ...kindFault(`${type}.${property}`, String(one["@type"]), ranges)];
      if (typeof one === "object" && one !== null && "@id" in one) {
        const target = types.get(String(one["@id"]));
        return target === undefined
          ? [`${type}.${property}: nothing is called ${one["@id"]}`]
          : kindFault(`${type}.${property}`, target, ranges);
      }
      return fits(one, ranges)
        ? []
        : [`${type}.${property}: ${JSON.stringify(one)} is no ${ranges.join(" or ")}`];
    });
  });
}

function kindFault(place: string, type: string, ranges: readonly string[]): string[] {
  const kinds = kindsOf(type);
  return ranges.some((range) => kinds.has(range)) ? [] : [`${place}: a ${type} is no ${ranges.join(" or ")}`];
}

const isoDate = /^\d{4}-\d{2}(?:-\d{2})?$/;
const isoMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:[+-]\d{2}:\d{2}|Z)$/;

/** Values of data types, by what each may look like. */
const dataTypes: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === "string" && value.trim() !== "",
  URL: (value) => typeof value === "string" && URL.canParse(value),
  Date: (value) => typeof value === "string" && isoDate.test(value),
  DateTime: (value) => typeof value === "string" && isoMoment.test(value),
  Number: (value) => typeof value === "number" && Number.isFinite(value),
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === "boolean",
};

/** A thing may be told by its address alone; of a closed list only what is in it. */
function fits(value: unknown, ranges: readonly string[]): boolean {
  if (ranges.some((range) => dataTypes[range]?.(value))) return true;
  if (typeof value !== "string" || !URL.canParse(value)) return false;
  const lists = ranges.filter((range) => kindsOf(range).has("Enumeration"));
  const member = value.replace(/^https?:\/\/schema\.org\//, "");
  const things = ranges.filter((range) => !(range in dataTypes) && !lists.includes(range));
  return (
    things.length > 0 ||
    said(`${rdf}type`, member).some((type) => lists.some((list) => kindsOf(type).has(list)))
  );
}
