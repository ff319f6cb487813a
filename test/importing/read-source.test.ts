import { describe, expect, it, test } from "vitest";
import { sourceIn } from "../../scripts/lib/importing/read-source.ts";
import type { Source } from "../../scripts/lib/importing/source.ts";
import { cdata, item, oldSite, wxr } from "./export.ts";

function read(text: string | Uint8Array): Source {
  const source = sourceIn(typeof text === "string" ? Buffer.from(text) : text);
  if ("fault" in source) throw new Error(JSON.stringify(source.fault));
  return source;
}

const faultOf = (text: string | Uint8Array) => {
  const source = sourceIn(typeof text === "string" ? Buffer.from(text) : text);
  return "fault" in source ? source.fault : undefined;
};

describe("a WordPress export", () => {
  test.each(["1.0", "1.1", "1.2"])("of version %s is read", (version) => {
    const source = read(
      wxr([item({ title: "Barang &amp; Jasa", categories: ["Berita"], tags: ["BMN"] })], version),
    );
    expect(source).toMatchObject({ form: "wordpress", site: oldSite, title: "Kantor Lama" });
    expect(source.entries).toMatchObject([
      {
        ...{ type: "post", id: "7", title: "Barang & Jasa", name: "judul", status: "public" },
        ...{ link: `${oldSite}/2019/03/judul/`, date: { epoch: Date.UTC(2019, 2, 5, 9, 30) } },
        terms: [
          { kind: "category", name: "Berita", slug: "berita" },
          { kind: "tag", name: "BMN", slug: "bmn" },
        ],
      },
    ]);
  });

  it("keeps text that holds the end of CDATA, or what looks like an item", () => {
    const content = "a ]]> b <item> </item> c & d";
    expect(read(wxr([item({ content }), item({ id: "8" })])).entries.map((entry) => entry.content)).toEqual([
      content,
      "Isi pos ini.",
    ]);
  });

  it("tells statuses apart, and what has a password", () => {
    const statuses = ["publish", "future", "draft", "auto-draft", "pending", "private", "trash", "arsip"];
    const items = [...statuses.map((status) => item({ status })), item({ password: "x" })];
    expect(read(wxr(items)).entries.map(({ status }) => status)).toEqual([
      ...["public", "scheduled", "draft", "draft", "pending", "private", "trash", "unknown", "password"],
    ]);
  });

  it("takes the old site's clock where Greenwich's is zero, and no date where both are", () => {
    const zero = "0000-00-00 00:00:00";
    const [draft, none] = read(wxr([item({ gmt: zero }), item({ gmt: zero, date: zero })])).entries;
    expect(draft?.date).toEqual({ local: "2019-03-05T16:30:00" });
    expect(none?.date).toEqual({ epoch: Date.UTC(2019, 2, 5, 9, 30) });
  });

  it("has attachments with their words, and counts what is no text", () => {
    const source = read(
      wxr([
        item({
          ...{ type: "attachment", id: "9", parent: "7", title: "foto", excerpt: "Di loket" },
          url: `${oldSite}/wp-content/uploads/2019/03/foto.jpg`,
          meta: { _wp_attachment_image_alt: "Dua petugas", _wp_attached_file: "2019/03/foto.jpg" },
        }),
        item({ type: "nav_menu_item" }),
        item({ type: "nav_menu_item" }),
        item({ type: "agenda", comments: 3 }),
      ]),
    );
    expect(source.attachments).toMatchObject([
      { id: "9", parent: "7", alt: "Dua petugas", caption: "Di loket", file: "2019/03/foto.jpg" },
    ]);
    expect([...source.others]).toEqual([["nav_menu_item", 2]]);
    expect(source.comments).toBe(3);
  });

  it("takes a plugin's description that has no variables in it", () => {
    const meta = { _yoast_wpseo_metadesc: "%%excerpt%%", rank_math_description: "Jadwal layanan." };
    expect(read(wxr([item({ meta })])).entries[0]?.description).toBe("Jadwal layanan.");
  });
});

describe("a feed", () => {
  test("of RSS 2 is read", () => {
    const rss = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Berita</title>
<link>https://lama.go.id/berita</link><item><title>Satu &amp;amp; dua</title><link>https://lama.go.id/2019/03/satu/</link>
<guid isPermaLink="false">https://lama.go.id/?p=12</guid><pubDate>Tue, 05 Mar 2019 09:30:00 +0700</pubDate>
<category>${cdata("Berita")}</category><description>${cdata("<p>Ringkas</p>")}</description>
<content:encoded>${cdata("<p>Isi</p>")}</content:encoded></item></channel></rss>`;
    const source = read(rss);
    expect(source).toMatchObject({ form: "rss", site: "https://lama.go.id" });
    expect(source.entries).toMatchObject([
      {
        ...{ id: "12", title: "Satu & dua", name: "satu", content: "<p>Isi</p>", excerpt: "<p>Ringkas</p>" },
        ...{ plainLines: false, date: { epoch: Date.UTC(2019, 2, 5, 2, 30) } },
        terms: [{ kind: "tag", name: "Berita" }],
      },
    ]);
  });

  test("of Atom is read, with HTML as elements in its order", () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Berita</title><link href="https://lama.go.id/"/>
<entry><title>Satu</title><link rel="alternate" href="https://lama.go.id/satu.html"/><id>x</id>
<published>2019-03-05T09:30:00+07:00</published><category term="berita" label="Berita"/>
<content type="xhtml"><div>Halo <b>semua</b> warga.</div></content></entry>
<entry><title>Dua</title><id>y</id><updated>2019-03-06T09:30:00Z</updated>
<content type="html">&lt;p&gt;Isi&lt;/p&gt;</content></entry></feed>`;
    const { entries } = read(atom);
    expect(entries.map(({ content }) => content)).toEqual([
      "<div>Halo <b>semua</b> warga.</div>",
      "<p>Isi</p>",
    ]);
    expect(entries[0]).toMatchObject({ name: "satu", terms: [{ name: "Berita" }] });
  });

  test("that is a backup of Blogger has only its posts and pages", () => {
    const kind = (name: string) =>
      `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`;
    const old = ["post", "page", "comment", "settings"].map(
      (name) => `<entry>${kind(name)}<category scheme="http://www.blogger.com/atom/ns#" term="Berita"/>
<title>${name}</title><app:control xmlns:app="http://purl.org/atom/app#"><app:draft>yes</app:draft></app:control></entry>`,
    );
    const recent = ["POST", "COMMENT"].map(
      (name) => `<entry><blogger:type>${name}</blogger:type><blogger:status>LIVE</blogger:status></entry>`,
    );
    const source = read(`<feed xmlns="http://www.w3.org/2005/Atom">${[...old, ...recent].join("")}</feed>`);
    expect(source).toMatchObject({ comments: 2, others: new Map([["settings", 1]]) });
    expect(source.entries).toMatchObject([
      { type: "post", status: "draft", terms: [{ name: "Berita" }] },
      { type: "page", status: "draft" },
      { type: "post", status: "public" },
    ]);
  });

  test("in JSON is read", () => {
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: "Berita",
      items: [
        { id: "1", url: "https://lama.go.id/satu/", title: "Satu", content_html: "<p>Isi</p>", tags: ["A"] },
      ],
    };
    expect(read(JSON.stringify(feed)).entries).toMatchObject([{ name: "satu", content: "<p>Isi</p>" }]);
  });
});

describe("a file that is none", () => {
  const latin = Buffer.from(wxr([item({ title: "Caf\u00e9" })]), "latin1");
  test.each([
    ["empty", "empty", ""],
    ["of spaces", "empty", " \n "],
    ["a zip", "zip", "PK\u0003\u0004rest"],
    ["a gzip", "zip", Buffer.from([0x1f, 0x8b, 8, 0])],
    ["a web page", "html", "<!doctype html><html><body>Masuk</body></html>"],
    ["words", "not-export", "Halo"],
    ["another XML", "not-export", '<?xml version="1.0"?><urlset><url/></urlset>'],
    ["JSON of another kind", "not-export", '{"a":1}'],
    ["without items", "no-items", wxr([])],
    ["in another encoding than it says", "encoding", latin],
    [
      "in an encoding that is not known",
      "unknown-encoding",
      '<?xml version="1.0" encoding="x-klingon"?><rss></rss>',
    ],
    ["cut off in an item", "cut", wxr([item(), item()]).slice(0, -200)],
    ["cut off between items", "cut", wxr([item()]).replace("</channel></rss>", "")],
    ["with an element that is not closed", "malformed", wxr([item().replace("</dc:creator>", "")])],
    [
      "that makes much of little",
      "entities",
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${wxr([]).slice(39)}`,
    ],
    [
      "that reads other files",
      "entities",
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>',
    ],
  ])("is refused when it is %s", (_what, kind, bytes) => {
    expect(faultOf(bytes)?.kind).toBe(kind);
  });

  it("is read in the encoding that it names", () => {
    const named = wxr([item({ title: "Café “A”" })]).replace('encoding="UTF-8"', 'encoding="windows-1252"');
    const bytes = Buffer.from(
      Array.from(named, (letter) => ({ "“": 0x93, "”": 0x94 })[letter] ?? letter.charCodeAt(0)),
    );
    expect(read(bytes).entries[0]?.title).toBe("Café “A”");
  });

  it("names the line where it goes wrong", () => {
    expect(faultOf(wxr([item(), item().replace("</dc:creator>", "")]))).toMatchObject({
      line: expect.any(Number),
    });
    expect(faultOf(latin)).toEqual({ kind: "encoding", line: 8 });
  });
});

it("reads a long export in time that grows with its length", () => {
  const many = Array.from({ length: 2000 }, (_, index) =>
    item({ id: String(index), content: "[x [y <!-- a ".repeat(50) }),
  );
  expect(read(wxr(many)).entries).toHaveLength(2000);
});
