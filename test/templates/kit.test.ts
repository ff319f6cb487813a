import { describe, expect, it } from "vitest";
import { attribute, elementsOf, textOf } from "./html.ts";
import { hostile, pagesOf, render, samplePost, sampleSite } from "./sample-site.ts";

const shared = samplePost(0, { title: hostile, channels: ["x", "threads"], captions: { x: hostile } });
const site = sampleSite({ posts: [shared, samplePost(1)] });
const address = `${shared.address}bagikan/`;

describe("the page of a share kit", () => {
  it("is there for a post that has a channel, and for no other", () => {
    const pages = [...pagesOf(site).keys()].filter((page) => page.endsWith("/bagikan/"));
    expect(pages).toEqual([address]);
  });

  it("shows as text what an author wrote", () => {
    const elements = elementsOf(render(site, address));
    const field = elements.find((element) => attribute(element, "id") === "x-teks");
    expect(field && textOf(field)).toContain(hostile);
    const scripts = elements.filter(({ tagName }) => tagName === "script");
    expect(scripts.map((script) => attribute(script, "src") ?? attribute(script, "type"))).toEqual([
      "application/ld+json",
      "/aset/kit.js",
    ]);
  });

  it("labels every field, and gives every button its field", () => {
    const elements = elementsOf(render(site, address));
    const ids = new Set(elements.map((element) => attribute(element, "id")));
    const buttons = elements.filter(({ tagName }) => tagName === "button");
    expect(buttons.length).toBeGreaterThan(2);
    for (const button of buttons) {
      expect(ids).toContain(attribute(button, "data-copy"));
      expect(attribute(button, "hidden")).toBe("");
    }
    const labelled = elements
      .filter(({ tagName }) => tagName === "label")
      .map((label) => attribute(label, "for"));
    const fields = elements.filter(({ tagName }) => tagName === "textarea");
    expect(labelled).toEqual(fields.map((field) => attribute(field, "id")));
  });
});
