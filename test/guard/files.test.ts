import { zipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { machinePaths } from "../../scripts/lib/guard/machine-paths.ts";
import { noteIn } from "../../scripts/lib/guard/picture-notes.ts";
import { refused, site } from "./fixtures.ts";

const draft = "/2026/11/rencana-rahasia/";
const feed = (entry: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry>${entry}</entry></feed>\n`;
const refusedFeed = (entry: string): string[] => refused([{ address: "/feed.xml", bytes: feed(entry) }]);

describe("a feed", () => {
  test("that is whole passes, also as others write it", () => {
    expect(
      refusedFeed(`<link href="${site}/a/"/><content type="html">&#60;p&#62;x&#60;/p&#62;</content>`),
    ).toEqual([]);
    expect(refusedFeed("<link href='/a/'/><content type='html'><![CDATA[<p>x</p>]]></content>")).toEqual([]);
  });

  test("may say whatever it likes in words: what its type says is no markup", () => {
    const words = "&#60;script&#62;a()&#60;/script&#62;";
    expect(refusedFeed(`<title>${words}</title><summary type="text">${words}</summary>`)).toEqual([]);
    expect(refusedFeed(`<content type="text">${words}</content>`)).toEqual([]);
    for (const part of [`<title type="html">${words}</title>`, `<description>${words}</description>`])
      expect(refusedFeed(part), part).toContain("guard-script <script>");
  });

  test("has no look but from a stylesheet of the site's own", () => {
    const styled = (sheet: string): string[] => {
      const bytes = feed("").replace("?>\n", `?>\n<?xml-stylesheet ${sheet}?>\n`);
      return refused([{ address: "/feed.xml", bytes }]);
    };
    expect(styled('type="text/css" href="/aset/umpan.css"')).toEqual([]);
    for (const sheet of [
      'type="text/xsl" href="/aset/umpan.xsl"',
      'type="text/css" href="https://lain.id/a.css"',
      'type="text/css" href="//lain.id/a.css"',
      "type='text/xsl' href='/a'",
    ])
      expect(styled(sheet).join(), sheet).toMatch(/^guard-script/);
  });

  test.each<[string, string, string]>([
    [
      "a script in an entry",
      '<content type="html">&#60;script&#62;a()&#60;/script&#62;</content>',
      "guard-script <script>",
    ],
    [
      "an event in an entry",
      "<content type='html'><![CDATA[<p onclick=a()>x</p>]]></content>",
      'guard-script onclick="a()"',
    ],
    ["a style in an entry", "<content>&lt;p style=&quot;a&quot;&gt;x</content>", 'guard-style style="a"'],
    ["a script of its own", "<h:script>a()</h:script>", "guard-script <h:script>"],
    ["a draft", `<id>${site}${draft}</id>`, "guard-unpublished Rencana rahasia kantor kita"],
    [
      "a draft's title",
      "<title>Rencana rahasia kantor kita</title>",
      "guard-unpublished Rencana rahasia kantor kita",
    ],
  ])("with %s is refused", (_what, entry, finding) => {
    expect(refusedFeed(entry)).toContain(finding);
  });

  test.each(["<a>", "</a>", "<a></b>", "&unknown;", "<a b='c' b='d'/>", "a & b"])(
    "that is not whole, with %s, is refused",
    (entry) => {
      const [finding = ""] = refusedFeed(entry);
      expect(finding).toMatch(/^guard-file /);
    },
  );
});

test.each([
  ["OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/", "Description"],
  ["urlset", "http://www.sitemaps.org/schemas/sitemap/0.9", "loc"],
])(
  "what stands in a %s is words, whatever an office is called, and tells of no draft",
  (root, space, part) => {
    const found = (text: string, namespace = space) =>
      refused([
        { address: "/a.xml", bytes: `<${root} xmlns="${namespace}"><${part}>${text}</${part}></${root}>` },
      ]);
    const words = "&#60;script&#62;a()&#60;/script&#62;";
    expect(found(words)).toEqual([]);
    expect(found(words, "http://lain.id/")).toContain("guard-script <script>");
    expect(found(site + draft)).toContain("guard-unpublished Rencana rahasia kantor kita");
    expect(found("<script>a()</script>")).toContain("guard-script <script>");
  },
);

test("data and lists are read, and tell of no draft", () => {
  const json = (data: unknown) => ({ address: "/feed.json", bytes: JSON.stringify(data) });
  expect(refused([json({ items: [{ url: `${site}/a/`, content_html: "<p>x</p>" }] })])).toEqual([]);
  expect(refused([json({ items: [{ content_html: "<iframe></iframe>" }] })])).toEqual([
    "guard-markup <iframe>",
  ]);
  expect(refused([json({ items: [{ url: `${site}${draft}` }] })])).toHaveLength(1);
  expect(refused([{ address: "/a.json", bytes: "{" }])[0]).toMatch(/^guard-file/);
  expect(refused([{ address: "/_redirects", bytes: `/lama/ ${draft} 301\n` }])).toHaveLength(1);
  expect(refused([{ address: `${draft}`, bytes: "" }], false)).toHaveLength(1);
  expect(refused([{ address: "/a.css", bytes: "a{background:url(https://a.example/b.png)}" }])).toEqual([
    "guard-address https://a.example/b.png",
  ]);
});

test("a kit has plain names and pictures without notes", async () => {
  const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
  const text = new TextEncoder().encode("teks\n");
  const kit = (entries: Record<string, Uint8Array>) =>
    refused([{ address: "/a/kit.zip", bytes: zipSync(entries) }]);
  expect(kit({ "x-teks.txt": text, "x-1.png": png })).toEqual([]);
  expect(kit({ "../x.txt": text })).toEqual(["guard-file ../x.txt"]);
  expect(kit({ "x.exe": text })).toEqual(["guard-file x.exe"]);
  expect(kit({ "x.txt": new TextEncoder().encode("/home/budi/situs/a") })).toEqual([
    "guard-machine-path /home/budi/situs",
  ]);
  expect(refused([{ address: "/a/kit.zip", bytes: zipSync({ "x.txt": text }).subarray(0, 20) }])[0]).toMatch(
    /^guard-file/,
  );
});

describe("a picture", () => {
  const formats = ["png", "jpeg", "webp", "avif"] as const;
  const plain = () => sharp({ create: { width: 16, height: 16, channels: 4, background: "#08f8" } });

  test.each(formats)("as a %s without notes passes", async (format) => {
    const bytes = await plain().toFormat(format).toBuffer();
    expect(noteIn(bytes, `a.${format}`)).toBeUndefined();
    expect(noteIn(new Uint8Array(bytes), `a.${format}`)).toBeUndefined();
  });

  test.each(formats)("as a %s with a place, a profile or a text is refused", async (format) => {
    const exif = plain().withExif({ IFD0: { Copyright: "Budi" } });
    const profile = plain().withIccProfile("p3");
    const xmp = plain().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta>');
    for (const picture of [exif, profile, xmp])
      expect(noteIn(await picture.toFormat(format).toBuffer(), `a.${format}`)).toBeDefined();
  });

  test.each(formats)(
    "as a %s that is cut off, is something else or has more behind it is refused",
    async (format) => {
      const bytes = await plain().toFormat(format).toBuffer();
      expect(noteIn(bytes.subarray(0, bytes.length - 4), `a.${format}`)).toBeDefined();
      expect(noteIn(Buffer.from("<script>alert(1)</script>"), `a.${format}`)).toBeDefined();
      expect(noteIn(Buffer.concat([bytes, Buffer.from("<?php echo 1; ?>")]), `a.${format}`)).toBeDefined();
    },
  );

  test("is looked at with its site", async () => {
    const bytes = await plain()
      .withExif({ IFD0: { Copyright: "Budi" } })
      .jpeg()
      .toBuffer();
    expect(refused([{ address: "/gambar/a.jpeg", bytes }])).toEqual(["guard-metadata APP1"]);
  });
});

describe("a folder of the machine", () => {
  const find = machinePaths(["/home/budi/situs", "C:\\Users\\Budi", "/tmp", "/pilar/situs"], "/pilar/situs");

  test.each([
    "di /home/budi/situs/content",
    '"/home/budi/situs"',
    "file:///home/budi/situs/",
    "C:\\Users\\Budi\\a",
    "C:\\\\Users\\\\Budi",
    "C:/Users/Budi/a",
  ])("is found in %j", (text) => {
    expect(find(text)).toBeDefined();
  });

  test.each([
    "/home/budiman",
    "https://a.go.id/home/budi/situs/",
    "/tmp/a",
    "/home/budi/situsku",
    "/pilar/situs/ppid/",
  ])("is not found in %j", (text) => {
    expect(find(text)).toBeUndefined();
  });
});
