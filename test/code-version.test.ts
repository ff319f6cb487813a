import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { sourceVersion } from "../scripts/lib/code-version.ts";
import { temporaryFolder } from "./fixtures/temporary-office.ts";

const files = {
  "templates/pages/home.tsx": "<h1>",
  "templates/assets/base.css": "a{}",
  "scripts/lib/site/feed.ts": "export const size = 20;",
  "scripts/lib/language/id/site.ts": 'export const home = "Beranda";',
  "package.json": "{}",
  "package-lock.json": "{}",
  "tsconfig.json": "{}",
  "eleventy.config.ts": "export default {};",
  "node_modules/.package-lock.json": "{}",
};

function projectOf(own: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries({ ...files, ...own })) {
    const file = join(folder, ...name.split("/"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

const usual = () => sourceVersion(projectOf());

test.each(Object.keys(files))("is another where %s was changed", (name) => {
  expect(sourceVersion(projectOf({ [name]: `${files[name as keyof typeof files]}\n` }))).not.toBe(usual());
});

test("is another where a source was renamed, added or taken away", () => {
  const folder = projectOf({ "templates/pages/own.tsx": "" });
  expect(sourceVersion(folder)).not.toBe(usual());
  rmSync(join(folder, "templates", "pages", "own.tsx"));
  expect(sourceVersion(folder)).toBe(usual());
  rmSync(join(folder, "templates", "pages", "home.tsx"));
  expect(sourceVersion(folder)).not.toBe(usual());
});

test("is the same wherever the project lies, by what ends its lines, and whatever lies beside it", () => {
  const ends = Object.entries(files).map(([name, text]) => [name, `${text}\r\n`]);
  const unix = Object.entries(files).map(([name, text]) => [name, `${text}\n`]);
  expect(sourceVersion(projectOf(Object.fromEntries(ends)))).toBe(
    sourceVersion(projectOf(Object.fromEntries(unix))),
  );
  expect(sourceVersion(projectOf({ "content/site.yaml": "x", "test/a.test.ts": "x" }))).toBe(usual());
});
