import { describe, expect, test } from "vitest";
import type { Collaborator } from "../../scripts/lib/model/collaborator.ts";
import { kitPostOf } from "../../scripts/lib/site/kits.ts";
import { elementsOf, textOf } from "./html.ts";
import { render, samplePost, sampleSite } from "./sample-site.ts";

const bkad: Collaborator = {
  ...{
    id: "bkad",
    name: "BKAD & Kawan",
    about: "Badan keuangan kota.",
    url: "https://www.bkad.contoh.go.id",
  },
  handles: { instagram: "bkad", facebook: "bkad.contoh" },
};
const posts = [
  samplePost(0, { collaborators: [bkad], channels: ["instagram", "facebook", "linkedin"] }),
  samplePost(1),
  samplePost(2, { collaborators: [bkad] }),
];
const site = sampleSite({ posts });
const linksOn = (address: string) =>
  elementsOf(render(site, address))
    .filter(({ tagName }) => tagName === "a")
    .map((one) => one.attrs.find(({ name }) => name === "href")?.value);

describe("a collaborator", () => {
  test("has a page with what was made together, its site and its accounts", () => {
    const page = render(site, "/kolaborasi/bkad/");
    const titles = elementsOf(page)
      .filter(({ tagName }) => /^h[1-3]$/.test(tagName))
      .map(textOf);
    expect(titles).toContain("BKAD & Kawan");
    expect(titles).toContain(posts[0]?.title);
    expect(titles).toContain(posts[2]?.title);
    expect(titles).not.toContain(posts[1]?.title);
    expect(linksOn("/kolaborasi/bkad/")).toEqual(
      expect.arrayContaining([
        "https://www.bkad.contoh.go.id",
        "https://www.instagram.com/bkad",
        "https://www.facebook.com/bkad.contoh",
      ]),
    );
  });

  test("is named on the post, for readers and for search engines, and listed where one searches", () => {
    expect(linksOn("/2026/11/tulisan-0/")).toContain("/kolaborasi/bkad/");
    expect(render(site, "/2026/11/tulisan-0/")).toContain(
      '"contributor":[{"@type":"Organization","name":"BKAD & Kawan","url":"https://www.bkad.contoh.go.id"}]',
    );
    expect(linksOn("/cari/")).toContain("/kolaborasi/bkad/");
    expect(render(site, "/sitemap.xml")).toContain("https://kantor-contoh.go.id/kolaborasi/bkad/");
  });

  test("is invited on Instagram, and chosen by hand where a pasted name leads nowhere", () => {
    const kit = render(sampleSite({ posts: posts.slice(0, 1) }), "/2026/11/tulisan-0/bagikan/");
    const { invite, pick } = site.words.captions.kit;
    const notes = elementsOf(kit)
      .filter(({ tagName }) => tagName === "p")
      .map(textOf);
    expect(notes).toContain(invite(["@bkad"]));
    expect(notes).toContain(pick(["@bkad.contoh"]));
    expect(notes).toContain(pick(["BKAD & Kawan"]));
    expect(kitPostOf(posts[0] as never).collaborators).toEqual([bkad]);
  });
});
