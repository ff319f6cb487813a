import { describe, expect, test } from "vitest";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { linksWithin } from "../../scripts/lib/markdown/links.ts";
import { createRenderer } from "../../scripts/lib/markdown/renderer.ts";
import { attribute, elementsOf, html } from "./render.ts";

const root = linksWithin("https://kantor.go.id");
const below = linksWithin("https://instansi.github.io/pilar", new Set(["/pilar/informasi/"]));

describe("a link of a site at the root of its server", () => {
  test.each([
    ["/ppid/", "/ppid/"],
    ["/ppid/?a#b", "/ppid/?a#b"],
    ["/berkas.pdf", "/berkas.pdf"],
    ["https://kantor.go.id/ppid/", "/ppid/"],
    ["https://kantor.go.id", "/"],
    ["https://kantor.go.id/ppid/?a=b#c", "/ppid/#c"],
    ["#biaya", "#biaya"],
    ["?a=b#biaya", "#biaya"],
    ["https://kantor.go.id/berkas.pdf", undefined],
  ])("%s stays within it, at %s", (url, address) => {
    expect(root.isExternal(url)).toBe(false);
    expect(root.addressOf(url)).toBe(address);
    expect(root.hrefOf(url)).toBe(url);
  });

  test.each(["https://kantor.id/", "http://kantor.go.id/", "//lain.id/", "/\\lain.id/", "\\\\lain.id"])(
    "%s leads away",
    (url) => {
      expect(root.isExternal(url)).toBe(true);
      expect(root.hrefOf(url)).toBe(url);
    },
  );
});

describe("a link of a site below a path", () => {
  test.each([
    ["/ppid/", "/ppid/", "/pilar/ppid/"],
    ["/pilar/ppid/", "/ppid/", "/pilar/ppid/"],
    ["/pilar", "/", "/pilar/"],
    ["/pilar/", "/", "/pilar/"],
    ["/pilar#a", "/#a", "/pilar/#a"],
    ["/pilarku/", "/pilarku/", "/pilar/pilarku/"],
    ["/", "/", "/pilar/"],
    ["https://instansi.github.io/pilar/ppid/", "/ppid/", "https://instansi.github.io/pilar/ppid/"],
    ["https://instansi.github.io/pilar", "/", "https://instansi.github.io/pilar"],
  ])("%s means %s, and a page has %s", (url, address, href) => {
    expect(below.isExternal(url)).toBe(false);
    expect(below.addressOf(url)).toBe(address);
    expect(below.hrefOf(url)).toBe(href);
  });

  test("to a list that has the path's name is meant from the site's home", () => {
    expect(below.addressOf("/pilar/informasi/?a")).toBe("/pilar/informasi/?a");
    expect(below.hrefOf("/pilar/informasi/")).toBe("/pilar/pilar/informasi/");
    expect(below.addressOf("/pilar/pilar/informasi/")).toBe("/pilar/informasi/");
  });

  test.each([
    "https://instansi.github.io/",
    "https://instansi.github.io/lain/ppid/",
    "https://instansi.github.io/pilarku/",
    "//instansi.github.io/lain/",
  ])("by its whole address beside the path leads away: %s", (url) => {
    expect(below.isExternal(url)).toBe(true);
  });

  test.each(["kontak", "../kontak/", "#bagian", "?a", "mailto:a@b.id"])(
    "that is incomplete stays: %s",
    (url) => {
      expect(below.isExternal(url)).toBe(false);
      expect(below.hrefOf(url)).toBe(url);
    },
  );
});

test("a body has its links below the site's path, hashtags too, and tells their addresses without it", () => {
  const renderer = createRenderer({
    hashtags: new Map([["infolelang", { key: "infolelang", name: "InfoLelang" }]]),
    url: "https://instansi.github.io/pilar",
    words: wordsFor("id").markdown,
  });
  const source = "[a](/ppid/) [b](/pilar/ppid/) [c](https://instansi.github.io/lain/) #InfoLelang [d](#d)";
  const rendered = renderer.render(source);
  const links = elementsOf(html(rendered)).filter(({ tagName }) => tagName === "a");
  expect(links.map((link) => [attribute(link, "href"), attribute(link, "rel")])).toEqual([
    ["/pilar/ppid/", undefined],
    ["/pilar/ppid/", undefined],
    ["https://instansi.github.io/lain/", "noopener"],
    ["/pilar/tagar/infolelang/", undefined],
    ["#d", undefined],
  ]);
  expect(rendered.links.map(({ url, address }) => [url, address])).toEqual([
    ["/tagar/infolelang/", "/tagar/infolelang/"],
    ["/ppid/", "/ppid/"],
    ["/pilar/ppid/", "/ppid/"],
    ["#d", "#d"],
  ]);
});

describe("a site that is built for another address than site.yaml's", () => {
  const lists = new Set(["/pilar/informasi/"]);
  const moved = linksWithin("https://kantor.go.id/kabar", lists, "https://instansi.github.io/pilar");

  test.each([
    ["/2026/11/a/", "/kabar/2026/11/a/"],
    ["/pilar/2026/11/a/", "/kabar/2026/11/a/"],
    ["/kabar/2026/11/a/", "/kabar/2026/11/a/"],
    ["/pilar/informasi/", "/kabar/pilar/informasi/"],
    ["/pilar/#isi", "/kabar/#isi"],
    ["https://instansi.github.io/pilar/ppid/?a=1#b", "https://kantor.go.id/kabar/ppid/?a=1#b"],
    ["https://instansi.github.io/lain/", "https://instansi.github.io/lain/"],
    ["https://kantor.go.id/kabar/ppid/", "https://kantor.go.id/kabar/ppid/"],
    ["#isi", "#isi"],
    ["mailto:a@b.go.id", "mailto:a@b.go.id"],
  ])("%s leads to %s", (written, href) => {
    expect(moved.hrefOf(written)).toBe(href);
  });

  test("links of either stay within it, and those beside it do not", () => {
    expect(moved.addressOf("https://instansi.github.io/pilar/ppid/#b")).toBe("/ppid/#b");
    expect(moved.addressOf("https://kantor.go.id/kabar/ppid/")).toBe("/ppid/");
    expect(moved.isExternal("https://instansi.github.io/pilar/ppid/")).toBe(false);
    expect(moved.isExternal("https://instansi.github.io/lain/")).toBe(true);
    expect(moved.isExternal("https://kantor.go.id/lain/")).toBe(true);
  });
});
