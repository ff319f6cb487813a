import { describe, expect, test } from "vitest";
import { repositoryOf } from "../../scripts/lib/editor/repository.ts";
import { editorNeeds, policyMeta, policyOf, widenedPolicy } from "../../scripts/lib/site/security.ts";

const plain =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

describe("the policy of a page", () => {
  test("lets it show what the site serves, and nothing else", () => {
    expect(policyOf()).toBe(plain);
  });

  test("has beside that what the page needs", () => {
    expect(policyOf({ "script-src": ["'self'"], "img-src": ["blob:"] })).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none'",
    );
  });

  test("forbids frames where it may: in a header", () => {
    expect(policyOf({}, "header")).toBe(`${plain}; frame-ancestors 'none'`);
    expect(policyOf()).not.toContain("frame-ancestors");
  });

  test("can be widened as it stands", () => {
    const needs = { "script-src": ["'self'"], "img-src": ["blob:"] };
    expect(widenedPolicy(plain, needs)).toBe(
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; script-src 'self'",
    );
    expect(widenedPolicy(widenedPolicy(plain, needs), needs)).toBe(widenedPolicy(plain, needs));
  });

  test("is found in a page", () => {
    expect(policyMeta.exec(`<meta http-equiv="Content-Security-Policy" content="${plain}"/>`)?.[1]).toBe(
      plain,
    );
    expect(policyMeta.test("<p>Content-Security-Policy</p>")).toBe(false);
  });
});

describe("the policy of the editor's page", () => {
  const repository = repositoryOf({ url: "https://a.github.io/b", admin: { review: false, open: false } });

  test("lets it reach the host of the repository, and nothing else", () => {
    expect(policyOf(editorNeeds(repository)).match(/https?:\/\/[^\s;]+/g)).toEqual([
      "https://api.github.com",
    ]);
    expect(policyOf(editorNeeds(undefined))).not.toContain("http");
  });
});
