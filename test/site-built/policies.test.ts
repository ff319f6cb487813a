import { describe, expect, test } from "vitest";
import { adminAddress, searchAddress, securityTxtAddress } from "../../scripts/lib/model/addresses.ts";
import { policyMeta, policyOf } from "../../scripts/lib/site/security.ts";
import { type Answer, gradeOf } from "./observatory.ts";
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
      // To look words up takes WebAssembly, there alone.
      const said = address === searchAddress ? policy.replace("'wasm-unsafe-eval'", "") : policy;
      if (address !== adminAddress) expect(said, address).not.toMatch(/unsafe|\*|https?:/);
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

describe("MDN's HTTP Observatory", () => {
  const answerOf = (address: string, withHeaders: boolean): Answer => {
    const { page, bytes } = siteOf("full");
    const [everywhere = ""] = bytes("/_headers")
      .toString("utf8")
      .split(/\n(?=\/)/);
    const headers = everywhere
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.trim().split(": ", 2) as [string, string]);
    const { source, all } = page(address);
    return {
      headers: new Map(withHeaders ? headers.map(([name, value]) => [name.toLowerCase(), value]) : []),
      policies: [policyMeta.exec(source)?.[1] ?? ""],
      scripts: all("script").flatMap((script) => attribute(script, "src") ?? []),
    };
  };
  const kinds = () => {
    const { pages } = siteOf("full");
    const of = (pattern: RegExp): string => pages.find((address) => pattern.test(address)) ?? "";
    return ["/", of(/^\/\d{4}\/\d{2}\/[^/]+\/$/), of(/\/bagikan\/$/), adminAddress];
  };

  test("gives A+ to home, a post, a kit and the editor where the host reads _headers", () => {
    for (const address of kinds()) expect(gradeOf(answerOf(address, true)).grade, address).toBe("A+");
  });

  test("gives less where the host sends no headers of ours, whatever the pages say", () => {
    for (const address of kinds()) expect(gradeOf(answerOf(address, false)).score, address).toBe(55);
  });
});

test("whoever finds a weakness learns whom to tell, for less than a year", () => {
  const { bytes, office } = siteOf("full");
  const text = bytes(securityTxtAddress).toString("utf8");
  expect(text).toMatch(
    /^Contact: mailto:csirt@.+\nExpires: \d{4}-\d{2}-01T00:00:00Z\nPolicy: https:.+\nPreferred-Languages: .+\nCanonical: https:.+\n$/,
  );
  const ahead = Date.parse(/Expires: (\S+)/.exec(text)?.[1] ?? "") - office.now.epoch;
  expect(ahead).toBeGreaterThan(300 * 86_400_000);
  expect(ahead).toBeLessThan(365 * 86_400_000);
});
