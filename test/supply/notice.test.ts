import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dependenciesOf, lockedPackages, noticeText } from "./notice.ts";

const root = join(import.meta.dirname, "..", "..");
const notice = readFileSync(join(root, "NOTICE"), "utf8");

test("NOTICE is of the packages that are locked now", () => {
  const lines = new Set(notice.split("\n"));
  const all = dependenciesOf(lockedPackages(root));
  expect(all.length).toBeGreaterThan(200);
  expect(all.map(({ name, version }) => `${name} ${version}`).filter((row) => !lines.has(row))).toEqual([]);
  // A checkout on Windows has the same text with other line ends.
  expect(notice.replaceAll("\r\n", "\n") === noticeText(root), "run npm run notice").toBe(true);
});

test("every package that an office installs has a licence that Pilar may be given out with", () => {
  const known = [
    ...["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "CC0-1.0", "ISC", "MIT"],
    ...["OFL-1.1", "PSF-2.0", "Python-2.0"],
    // Called as they are, in files of their own that anyone may exchange: satori, and libvips within sharp.
    ...["LGPL-3.0-or-later", "MPL-2.0"],
  ];
  const others = dependenciesOf(lockedPackages(root)).filter(({ licence }) =>
    licence.split(/ AND | OR |[()]/).some((part) => part !== "" && !known.includes(part)),
  );
  expect(others).toEqual([]);
  expect(dependenciesOf(lockedPackages(root)).filter(({ licence }) => licence === "")).toEqual([]);
});

test("what the public sees is credited", () => {
  for (const name of ["Twemoji", "CC BY 4.0", "Plus Jakarta Sans", "Noto Naskh Arabic", "Sveltia CMS"])
    expect(notice).toContain(name);
});

test("the package that offices install has it", () => {
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(files).toContain("NOTICE");
});
