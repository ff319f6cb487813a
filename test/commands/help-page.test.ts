import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { helpPageIn } from "../../scripts/cli/help-page.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

const github = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "a/b", GITHUB_SHA: "c1" };
const gitlab = { CI_PROJECT_URL: "https://gitlab.com/a/b", CI_COMMIT_SHA: "c1" };
const page = "scripts/lib/checks/README.md";

/** An office with the package in it. */
function installed(repository?: unknown) {
  const folder = temporaryFolder();
  const pilar = join(folder, "node_modules", "pilar");
  mkdirSync(pilar, { recursive: true });
  writeFileSync(join(pilar, "package.json"), JSON.stringify({ version: "1.2.3", repository }));
  return { folder, pilar };
}

describe("the page that explains the codes", () => {
  test("is the repository's own where that is Pilar", () => {
    const pilar = temporaryFolder();
    const at = { folder: pilar, pilar };
    expect(helpPageIn({ ...at, environment: github })).toBe(`https://github.com/a/b/blob/c1/${page}`);
    expect(helpPageIn({ ...at, environment: gitlab })).toBe(`https://gitlab.com/a/b/-/blob/c1/${page}`);
    expect(helpPageIn({ ...at, environment: {} })).toBe(page);
  });

  test("is the package's in an office's repository, which has no such file", () => {
    const own = { url: "git+https://example.org/kantor/pilar.git" };
    const there = `https://example.org/kantor/pilar/blob/v1.2.3/${page}`;
    for (const environment of [github, gitlab]) {
      expect(helpPageIn({ ...installed(own), environment })).toBe(there);
      expect(helpPageIn({ ...installed(), environment })).toBeNull();
      expect(helpPageIn({ ...installed("github:kantor/pilar"), environment })).toBeNull();
    }
    expect(helpPageIn({ ...installed(own), environment: {} })).toBe(`node_modules/pilar/${page}`);
  });
});
