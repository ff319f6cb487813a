import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { directionOf } from "../../scripts/lib/text/direction.ts";
import { renderer } from "../markdown/render.ts";
import { bodyOf, pagesOf, render, samplePost, sampleSite } from "./sample-site.ts";

type Node = DefaultTreeAdapterTypes.Node;

const title = "إصلاح ذات البين";
const summary = "قال تعالى: الصلح خير. هذا ملخص طويل بما يكفي.";
const html = (markdown: string): string => renderer.render(markdown).parts.join("");
const arabic = samplePost(0, {
  title,
  summary,
  channels: ["instagram", "x"],
  ...bodyOf(
    html(`## ${title}\n\n${summary}\n\n- ${summary}\n\n> ${summary}\n\n| ${title} |\n|---|\n| ${summary} |`),
  ),
});
const posts = [
  arabic,
  samplePost(1, { title, summary }),
  ...[2, 3, 4, 5, 6].map((index) => samplePost(index)),
];
const site = sampleSite({
  posts,
  site: {
    name: "المحكمة الشرعية",
    fullName: "المحكمة الشرعية بآتشيه",
    description: summary,
    notice: summary,
    parent: "المحكمة العليا",
    contacts: { address: "شارع العدل" },
    ppid: { name: "مكتب المعلومات", url: "/di-footer/", email: undefined },
  },
});

/** Texts that run from right to left, and of which no element says so. */
function undirected(page: string): string[] {
  const found: string[] = [];
  const visit = (node: Node, directed: boolean): void => {
    if (node.nodeName === "#text" && "value" in node && !directed && directionOf(node.value) === "rtl")
      found.push(node.value.trim());
    if (!("childNodes" in node)) return;
    if (["head", "script"].includes(node.nodeName)) return;
    const names = "attrs" in node ? node.attrs.map(({ name }) => name) : [];
    // What a kit shows of a channel is for the eye alone, and looks to its directions by style.
    if (names.includes("aria-hidden")) return;
    const own = names.includes("dir");
    for (const child of node.childNodes) visit(child, directed || own);
  };
  visit(parse(page), false);
  return found;
}

describe("words that run from right to left", () => {
  const pages = [...pagesOf(site).values()].filter(({ address }) => /\/$|\.html$/.test(address));

  it.each(pages.map(({ address }) => address))("say so on %s", (address) => {
    expect(undirected(render(site, address))).toEqual([]);
  });

  it("say so in the body that feeds carry", () => {
    const { items } = JSON.parse(render(site, "/feed.json"));
    expect(undirected(items[0].content_html)).toEqual([]);
    expect(items[0].content_html).toContain(`<p dir="auto">${summary}</p>`);
  });

  it("leave pages without them as they are", () => {
    expect(render(sampleSite(), "/2026/11/tulisan-0/")).not.toContain(" dir=");
  });
});
