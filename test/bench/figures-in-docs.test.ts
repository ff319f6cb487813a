import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { putFigures } from "../../scripts/lib/bench/figures-in-docs.ts";

const text =
  "Before\n<!-- bench: a -->\n\nold\n\n<!-- end -->\nbetween\n<!-- bench: b -->\n<!-- end -->\nafter\n";

test("figures stand in the place of those of the same part, and all else stays", () => {
  const once = putFigures(text, "a", "new") ?? "";
  expect(once).toBe(text.replace("old", "new"));
  expect(putFigures(once, "b", "more")).toBe(
    once.replace("<!-- bench: b -->\n", "<!-- bench: b -->\n\nmore\n\n"),
  );
});

test("a document without the place is left alone", () => {
  expect(putFigures(text, "c", "new")).toBeUndefined();
  expect(putFigures("<!-- bench: a --> is not closed", "a", "new")).toBeUndefined();
});

test("CONTRIBUTING.md has a place for each part that is written there", () => {
  const document = readFileSync(join(import.meta.dirname, "..", "..", "CONTRIBUTING.md"), "utf8");
  for (const part of ["builds", "builds-with-cards", "preview", "check", "hugo"]) {
    expect(putFigures(document, part, "new"), part).toContain(`<!-- bench: ${part} -->\n\nnew\n`);
  }
});
