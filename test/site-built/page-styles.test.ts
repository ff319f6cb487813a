import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { siteOf } from "./site.ts";

const sheets = ["gaya", "daftar", "lain", "kaya", "data", "kit", "cari"] as const;

/** Names of classes that a stylesheet has rules for. */
function classesIn(name: string): Set<string> {
  const folder = join(inject("sites").full.output, "aset");
  const [file, ...more] = readdirSync(folder).filter(
    (one) => one.startsWith(`${name}.`) && one.endsWith(".css"),
  );
  expect(more).toEqual([]);
  const css = readFileSync(join(folder, file ?? ""), "utf8");
  return new Set(Array.from(css.matchAll(/\.([a-z][a-z0-9-]*)(?=[^{}]*\{)/g), ([, one = ""]) => one));
}

test.each([
  ["lists", "daftar", 20],
  ["rich texts", "kaya", 10],
  ["data", "data", 8],
] as const)("a page that does without the styles of %s has nothing of theirs", (_of, sheet, least) => {
  const site = siteOf("full");
  const lean = site.pages.map(site.page).filter(({ source }) => !source.includes(`/aset/${sheet}.`));
  expect(lean.length).toBeGreaterThan(3);
  const others = new Set(sheets.filter((name) => name !== sheet).flatMap((name) => [...classesIn(name)]));
  const own = [...classesIn(sheet)].filter((name) => !others.has(name));
  expect(own.length).toBeGreaterThan(least);
  const found = lean.flatMap(({ address, source }) => {
    const used = new Set(
      Array.from(source.matchAll(/ class="([^"]*)"/g), ([, names = ""]) => names.split(" ")).flat(),
    );
    return own.filter((name) => used.has(name)).map((name) => `${address}: ${name}`);
  });
  expect(found).toEqual([]);
});
