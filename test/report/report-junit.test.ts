import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { type Problem, problem } from "../../scripts/lib/problems/problem.ts";
import type { CheckReport } from "../../scripts/lib/report/check-report.ts";
import { reportJunit } from "../../scripts/lib/report/report-junit.ts";
import { sampleReport } from "./sample.ts";

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

/** What another program reads; a document that is not well formed is refused. */
function parse(xml: string): Node {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
  });
  type Raw = Record<string, unknown> & { ":@"?: Record<string, string> };
  const read = (raw: Raw): Node => {
    const name = Object.keys(raw).find((key) => key !== ":@") ?? "";
    const inner = raw[name] as Raw[];
    const text = inner.map((child) => ("#text" in child ? String(child["#text"]) : "")).join("");
    const children = inner.filter((child) => !("#text" in child)).map(read);
    return { name, attributes: raw[":@"] ?? {}, children, text };
  };
  const roots = (parser.parse(xml) as Raw[]).filter((raw) => !("?xml" in raw));
  expect(roots).toHaveLength(1);
  return read(roots[0] as Raw);
}

/** The elements, attributes and children that Jenkins' schema (junit-10.xsd) allows, as far as a report can use them. */
const schema: Record<string, { required: string[]; optional: string[]; children: string[] }> = {
  testsuites: {
    required: [],
    optional: ["name", "time", "tests", "failures", "errors"],
    children: ["testsuite"],
  },
  testsuite: {
    required: ["name", "tests", "failures", "errors"],
    optional: ["group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log", "url"],
    children: ["testsuite", "properties", "testcase", "system-out", "system-err"],
  },
  testcase: {
    required: ["name"],
    optional: ["time", "classname", "group"],
    children: ["skipped", "error", "failure", "system-out", "system-err"],
  },
  failure: { required: [], optional: ["type", "message"], children: [] },
  skipped: { required: [], optional: ["type", "message"], children: [] },
  "system-out": { required: [], optional: [], children: [] },
};

function expectValid(node: Node): void {
  const rule = schema[node.name];
  if (!rule) throw new Error(`no element ${node.name}`);
  for (const name of rule.required) expect(node.attributes).toHaveProperty(name);
  for (const name of Object.keys(node.attributes))
    expect([...rule.required, ...rule.optional]).toContain(name);
  for (const count of ["tests", "failures", "errors", "skipped"]) {
    if (count in node.attributes) expect(node.attributes[count]).toMatch(/^\d+$/);
  }
  if (node.name.startsWith("test")) expect(node.text.trim()).toBe("");
  for (const child of node.children) {
    expect(rule.children).toContain(child.name);
    expectValid(child);
  }
}

function casesOf(report: CheckReport): Node[] {
  const root = parse(reportJunit(report));
  expectValid(root);
  const [suite] = root.children;
  const cases = [...(suite?.children ?? [])];
  const having = (name: string): number =>
    cases.filter(({ children }) => children.some((child) => child.name === name)).length;
  expect(suite?.attributes).toMatchObject({
    name: "pilar",
    tests: String(cases.length),
    failures: String(having("failure")),
    skipped: String(having("skipped")),
  });
  expect(root.attributes.failures).toBe(suite?.attributes.failures);
  // GitLab drops the second of two cases with one name, and reads one failure of each.
  expect(new Set(cases.map(({ attributes }) => `${attributes.classname} ${attributes.name}`)).size).toBe(
    cases.length,
  );
  for (const { children } of cases)
    expect(new Set(children.map(({ name }) => name)).size).toBe(children.length);
  return cases;
}

const outcomes = (report: CheckReport): string[] =>
  casesOf(report).map(({ attributes, children }) => {
    const outcome = children.find(({ name }) => name === "failure" || name === "skipped");
    return `${attributes.name}: ${outcome?.name ?? "passed"}`;
  });

describe("the JUnit report", () => {
  it("has a case for each month and each file with problems; errors fail, too few posts are skipped", () => {
    expect(outcomes(sampleReport())).toEqual([
      "2026-08 Agustus 2026: passed",
      "2026-09 September 2026: passed",
      "2026-10 Oktober 2026: skipped",
      "2026-11 November 2026: passed",
      "2026-12 Desember 2026: passed",
      "content/pages/ppid.md: passed",
      "content/posts/2026-11/cara/index.md: failure",
    ]);
  });

  it("fails where warnings fail the command", () => {
    expect(outcomes({ ...sampleReport(), strict: true }).filter((one) => one.endsWith("failure"))).toEqual([
      "2026-09 September 2026: failure",
      "content/pages/ppid.md: failure",
      "content/posts/2026-11/cara/index.md: failure",
    ]);
  });

  it("tells in a failure every problem with its place, hint and help, and the first in its message", () => {
    const failed = casesOf(sampleReport()).at(-1)?.children[0];
    expect(failed?.attributes).toEqual({ message: 'Kunci "hastags" tidak dikenal.', type: "unknown-key" });
    expect(failed?.text.split("\n")).toEqual([
      "content/posts/2026-11/cara/index.md:4:1 kesalahan [unknown-key]",
      'Kunci "hastags" tidak dikenal.',
      'Mungkin maksudnya "hashtags"?',
      "scripts/lib/checks/README.md#unknown-key",
      "content/posts/2026-11/cara/index.md:12:1 kesalahan [empty-body]",
      "Pos ini belum punya isi.",
      "Tulis isinya di bawah baris --- yang kedua.",
      "scripts/lib/checks/README.md#empty-body",
    ]);
  });

  it("tells what passes too: warnings, the mix of a month and its forecast", () => {
    const [, september, , november] = casesOf(sampleReport());
    expect(september?.children[0]?.text).toContain("[month-off]");
    expect(november?.children[0]?.text).toContain("Perkiraan timpang");
  });

  it("is well formed and valid whatever stands in a file, and loses no printable character of it", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({
        unit: fc.constantFrom("<", ">", "&", '"', "'", "]]>", "\u0000", "\ufffe", "\ud800", "\n", "é", "a"),
      }),
    );
    fc.assert(
      fc.property(text, text, (file, found) => {
        const problems: Problem[] = [
          problem(
            "invalid-date",
            { file: `x${file}`, line: 1, column: 1 },
            { found, wrong: "form", meant: undefined },
          ),
        ];
        const [only] = casesOf({ ...sampleReport(), months: [], problems });
        const kept = found.replace(/\s+/g, " ");
        if (/^[ -~é]*$/.test(kept)) {
          expect(only?.children[0]?.text).toContain(`"${kept}"`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("has only problems where the office cannot be read", () => {
    expect(outcomes({ ...sampleReport(), office: undefined, months: [] })).toHaveLength(3);
  });
});
