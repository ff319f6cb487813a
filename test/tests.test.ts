/**
 * What the tests themselves are held to. They read fixtures alone: `content/` belongs to the office that copied the project, as does
 * the site built of it, and a test that looked there would pass with the sample office only. `.ci/run` shows the same by running all
 * tests beside another office.
 */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const own = ["content", "_site"];

const files = globSync("test/**/*.{ts,tsx}", { cwd: root }).filter(
  (file) => !file.startsWith(join("test", "sample")) && file !== join("test", "tests.test.ts"),
);

it("no test holds the machine to a time: how long a thing takes, npm run bench measures", () => {
  const timed = /\bexpect\((?:[^()]|\([^()]*\))*(?:\bperformance\.now\b|\bDate\.now\b|\bduration\b)/;
  expect(timed.test("expect(performance.now() - started).toBeLessThan(5000)")).toBe(true);
  expect(files.filter((file) => timed.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
});

it("no test refers to the project's own content or site", () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    pathsIn(readFileSync(join(root, file), "utf8"), file)
      .filter((path) => own.includes(relative(root, path).split(sep)[0] ?? ""))
      .map((path) => `${file}: ${relative(root, path)}`),
  );
  expect(found).toEqual([]);
});

it.each([
  ['join(import.meta.dirname, "..", "..", "content", "x.md")', ["content/x.md"]],
  ['const up = resolve(import.meta.dirname, "../..");\nread(join(up, "content"));', ["content"]],
  [
    'import { root } from "../output/project.ts";\nread(join(root, "_site"), join(folder, "content"))',
    ["_site"],
  ],
  ['import { root as project } from "../output/project.ts";\njoin(project, ...["content"]);', []],
  ['const file = "../../content/site.yaml";', ["content/site.yaml"]],
  ['read("content/site.yaml"); run("build", [], { cwd: root });', []],
])("it sees paths that tests put together: %s", (source, expected) => {
  const found = pathsIn(source, "test/output/some.test.ts").map((path) => relative(root, path));
  expect(found.filter((path) => own.includes(path.split(sep)[0] ?? ""))).toEqual(expected);
});

/** The absolute paths that a test's source puts together of its own folder, the project's root and literals. */
function pathsIn(source: string, file: string): string[] {
  const here = join(root, dirname(file));
  const known = new Map([["import.meta.dirname", here]]);
  const imported = /import \{([^}]*)\} from "[^"]*output\/project\.ts"/.exec(source)?.[1] ?? "";
  for (const [, name = "", alias] of imported.matchAll(/\b(root|fixtures)\b(?: as (\w+))?/g)) {
    known.set(alias ?? name, name === "root" ? root : join(root, "test", "fixtures"));
  }
  const paths = Array.from(source.matchAll(/"((?:\.\.\/)+[^"\n]*)"/g), ([, path = ""]) => join(here, path));
  for (const [, name, inner = ""] of source.matchAll(
    /(?:\bconst (\w+) = )?\b(?:join|resolve)\(((?:[\w.]+|"[^"\n]*"|,\s*)+)/g,
  )) {
    const [base = "", ...parts] = inner.split(/,\s*/);
    const from = known.get(base);
    if (from === undefined) continue;
    const literal = parts.slice(0, parts.findIndex((part) => !part.startsWith('"')) >>> 0);
    const path = resolve(from, ...literal.map((part) => part.slice(1, -1)));
    if (name) known.set(name, path);
    paths.push(path);
  }
  return paths;
}
