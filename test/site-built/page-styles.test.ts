import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { siteOf } from "./site.ts";

/** Names of classes that a stylesheet has rules for. */
function classesIn(...names: readonly string[]): Set<string> {
  const folder = join(inject("sites").full.output, "aset");
  const files = readdirSync(folder).filter((file) =>
    names.some((name) => file.startsWith(`${name}.`) && file.endsWith(".css")),
  );
  expect(files).toHaveLength(names.length);
  const css = files.map((file) => readFileSync(join(folder, file), "utf8")).join("");
  return new Set(Array.from(css.matchAll(/\.([a-z][a-z0-9-]*)(?=[^{}]*\{)/g), ([, name = ""]) => name));
}

test("a page that does without the styles of lists has nothing of theirs", () => {
  const site = siteOf("full");
  const lean = site.pages.map(site.page).filter(({ source }) => !source.includes("/aset/daftar."));
  expect(lean.length).toBeGreaterThan(3);
  const others = classesIn("gaya", "lain", "kaya", "kit", "cari");
  const ofLists = [...classesIn("daftar")].filter((name) => !others.has(name));
  expect(ofLists.length).toBeGreaterThan(20);
  const found = lean.flatMap(({ address, source }) => {
    const used = new Set(
      Array.from(source.matchAll(/ class="([^"]*)"/g), ([, names = ""]) => names.split(" ")).flat(),
    );
    return ofLists.filter((name) => used.has(name)).map((name) => `${address}: ${name}`);
  });
  expect(found).toEqual([]);
});
