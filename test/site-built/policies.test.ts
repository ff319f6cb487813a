import { describe, expect, test } from "vitest";
import { adminAddress } from "../../scripts/lib/model/addresses.ts";
import { policyMeta, policyOf } from "../../scripts/lib/site/security.ts";
import { attribute, type Site, siteOf } from "./site.ts";

/** Those that only lead on, and the editor's, too. */
function htmlOf({ pages, former, addresses }: Pick<Site, "pages" | "former" | "addresses">): string[] {
  return [...pages, ...former, ...[adminAddress].filter((address) => addresses.has(address))];
}

describe.each(["full", "court", "english"] as const)("of the pages of %s", (name) => {
  test("each has a policy before all that it rules over", () => {
    const { page, ...site } = siteOf(name);
    const pages = htmlOf(site);
    for (const address of pages) {
      const { source } = page(address);
      const at = source.search(policyMeta);
      expect(at, address).toBeGreaterThan(0);
      expect(source.slice(0, at), address).not.toMatch(/<(?:script|link|style|img|body)\b/);
    }
  });

  test("none but the editor's may have a style or a script within it, and those without a script may run none", () => {
    const { page, ...site } = siteOf(name);
    const pages = htmlOf(site);
    for (const address of pages) {
      const { source, all } = page(address);
      const [, policy = ""] = policyMeta.exec(source) ?? [];
      if (address !== adminAddress) expect(policy, address).not.toMatch(/unsafe|\*|https?:/);
      if (all("script").every((script) => attribute(script, "type") === "application/ld+json"))
        expect(policy, address).toBe(policyOf());
    }
  });

  test("none has a style within it", () => {
    const { page, ...site } = siteOf(name);
    const pages = htmlOf(site);
    const found = pages.flatMap((address) =>
      page(address)
        .elements.filter((one) => one.tagName === "style" || attribute(one, "style") !== undefined)
        .map(({ tagName }) => `${address} ${tagName}`),
    );
    expect(found).toEqual([]);
  });
});
