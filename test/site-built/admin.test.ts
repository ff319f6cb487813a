import { describe, expect, inject, test } from "vitest";
import { metaOf, siteOf } from "./site.ts";

const site = siteOf("full");

describe("the editor's page", () => {
  const page = site.page("/admin/");

  test("is told to no search engine, and linked to by no other page", () => {
    expect(metaOf(page).get("robots")).toBe("noindex");
    const listed = site.bytes("/sitemap.xml").toString();
    expect(listed).not.toContain("/admin/");
    for (const address of site.pages) {
      if (address !== "/admin/") expect(site.page(address).source, address).not.toContain("/admin/");
    }
  });

  test("loads nothing that the site does not have", () => {
    const named = Array.from(
      page.source.matchAll(/(?:src|href|data-cms|data-config)="([^"]+)"/g),
      ([, found]) => found,
    );
    expect(named.length).toBeGreaterThan(3);
    for (const address of named) expect(site.addresses, address).toContain(address);
    expect(page.source).not.toMatch(/https?:\/\//);
  });

  test("says what to set where nothing tells of the repository", () => {
    expect(page.source).toContain("admin: { repo: pemilik/nama-repositori }");
    expect(siteOf("english").page("/admin/").source).toContain("admin: { repo: owner/name }");
  });

  test("has its fonts with their licences", () => {
    const files = [...site.addresses].filter((address) => address.startsWith("/admin/"));
    expect(files.filter((file) => file.endsWith(".woff2"))).toHaveLength(3);
    expect(files.filter((file) => file.endsWith(".LICENSE.txt"))).toHaveLength(3);
    expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  });

  test("tells nothing of posts that are not public", () => {
    const config = site.bytes("/admin/config.json").toString();
    for (const { state, slug, title } of site.office.posts.map((post) => ({
      ...post,
      slug: post.id.split("/")[1] ?? "",
    })))
      if (state !== "public") for (const word of [slug, title]) expect(config).not.toContain(word);
    expect(inject("sites").full.output).toBe(site.folder);
  });
});
