import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unanswered } from "./audit.ts";

const advisory = {
  url: "https://github.com/advisories/GHSA-aaaa-bbbb-cccc",
  ...{ title: "Too much time over a long text", severity: "high" },
};
const audit = {
  vulnerabilities: { parser: { via: [advisory] }, site: { via: ["parser"] } },
};

test("a finding is open until SECURITY.md answers it by its number", () => {
  expect(unanswered(audit, "")).toEqual([`high parser: ${advisory.title} ${advisory.url}`]);
  expect(unanswered(audit, "| GHSA-aaaa-bbbb-cccc | parser | why |")).toEqual([]);
  expect(unanswered({}, "")).toEqual([]);
});

test("SECURITY.md has a place for the answers", () => {
  const text = readFileSync(join(import.meta.dirname, "..", "..", "SECURITY.md"), "utf8");
  expect(text).toMatch(/^## Answers to `npm audit`$/m);
});
