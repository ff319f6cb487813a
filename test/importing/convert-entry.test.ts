import { describe, expect, it, test } from "vitest";
import { convertEntry } from "../../scripts/lib/importing/convert-entry.ts";
import type { Media } from "../../scripts/lib/importing/media.ts";
import { noMedia } from "../../scripts/lib/importing/media.ts";
import { indexAttachments } from "../../scripts/lib/importing/pictures.ts";
import type { Attachment, Entry } from "../../scripts/lib/importing/source.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { createRenderer } from "../../scripts/lib/markdown/renderer.ts";

const entry: Entry = {
  ...{ type: "post", id: "7", title: "Judul", content: "", plainLines: true, excerpt: "", description: "" },
  ...{
    link: "https://lama.go.id/2019/03/judul/",
    name: "judul",
    status: "public",
    date: undefined,
    terms: [],
  },
  ...{ author: "", picture: undefined, comments: 0 },
};

const photo: Attachment = {
  ...{ id: "9", url: "https://lama.go.id/wp-content/uploads/2019/03/foto.jpg", file: "2019/03/foto.jpg" },
  ...{
    link: "https://lama.go.id/2019/03/judul/foto/",
    title: "foto",
    alt: "Dua petugas",
    caption: "",
    parent: "7",
  },
};

interface Options {
  readonly media?: Media;
  readonly attachments?: readonly Attachment[];
  readonly addresses?: Readonly<Record<string, string>>;
}

function convert(content: string, { media = noMedia, attachments = [photo], addresses = {} }: Options = {}) {
  return convertEntry(
    { ...entry, content, plainLines: !content.includes("<!-- wp:") },
    {
      source: {
        site: "https://lama.go.id",
        blocks: new Map([["5", "<!-- wp:paragraph --><p>Bersama</p><!-- /wp:paragraph -->"]]),
      },
      attachments: indexAttachments({ attachments }),
      ...{
        media,
        addresses: new Map(Object.entries(addresses)),
        lists: new Map([["tag bmn", "/tagar/bmn/"]]),
      },
      isRegistered: (name) => name === "InfoLelang",
      altGap: "[ISI: gambar]",
    },
  );
}

const body = (content: string, options?: Options): string => convert(content, options).body;
const lost = (content: string) =>
  convert(content)
    .losses.list()
    .map(({ kind, name }) => `${kind} ${name}`);
const allMedia: Media = { find: ([first]) => `/uploads/${first}` };

describe("text of the classic editor", () => {
  test.each([
    ["paragraphs and lines", "Satu\nbaris.\n\nDua.", "Satu\\\nbaris.\n\nDua."],
    ["blocks among paragraphs", "Satu\n<ul>\n<li>a</li>\n</ul>\nDua", "Satu\n\n- a\n\nDua"],
    ["spaces that do not break", "Satu&nbsp;\n\n&nbsp;\n\nDua", "Satu\n\nDua"],
    [
      "a line of its own for a video",
      "Lihat:\n\nhttps://youtu.be/ex8fMxXJDJw",
      "Lihat:\n\nhttps://youtu.be/ex8fMxXJDJw",
    ],
    ["typed lists", "Syarat:\n1. KTP\n2. KK\nSelesai.", "Syarat:\n\n1. KTP\n2. KK\n\nSelesai."],
    ["typed bullets", "• Foto\n• Formulir", "- Foto\n- Formulir"],
    ["typed letters, which stay", "a. KTP;\nb. KK;", "- a. KTP;\n- b. KK;"],
    ["no list of what does not follow", "1. Satu\n5. Lima", "1\\. Satu\\\n5\\. Lima"],
    [
      "Word's lists of paragraphs",
      "<p>1.&nbsp;&nbsp; Satu</p><p>2.&nbsp; Dua</p><p>Akhir</p>",
      "1. Satu\n2. Dua\n\nAkhir",
    ],
    ["breaks for paragraphs", "<div>Satu<br /><br />Dua</div>", "Satu\n\nDua"],
    ["what Word hides", "<p>A<o:p></o:p></p><!--[if gte mso 9]><xml>x</xml><![endif]-->", "A"],
    ["a sign of a path at the end of a line", "C:\\\n\nDua", "C:\\\\\n\nDua"],
    ["quotes", "<blockquote>Satu\n\nDua</blockquote>", "> Satu\n>\n> Dua"],
    [
      "quotes of paragraphs that end with a line",
      "<blockquote><p>Satu<br></p><p>Dua</p></blockquote>",
      "> Satu\n>\n> Dua",
    ],
    ["code as it stands", "<pre>a\n\n  b</pre>", "```\na\n\n  b\n```"],
    ["the mark of what is read on", "Satu<!--more-->\n\nDua", "Satu\n\nDua"],
  ])("has %s", (_what, content, markdown) => {
    expect(body(content)).toBe(markdown);
  });
});

describe("marks of Markdown in words", () => {
  test.each([
    ["stars", "2 * 3 * 4", "2 \\* 3 \\* 4"],
    ["a number with a dot", "1. bukan daftar", "1\\. bukan daftar"],
    ["a sign at the start", "# bukan judul", "\\# bukan judul"],
    ["tags that were meant to be read", "Tulis &lt;b&gt; di sini", "Tulis \\<b> di sini"],
    ["entities that were meant to be read", "Tulis &amp;copy; di sini", "Tulis \\&copy; di sini"],
    ["brackets", "[1] dan [sic]", "\\[1\\] dan \\[sic\\]"],
    ["names with a line", "nama_berkas_saya", "nama_berkas_saya"],
    ["addresses", "https://a.go.id/x_y_z", "https://a.go.id/x_y_z"],
    ["hashtags, of which one is the office's", "#InfoLelang #Lain", "#InfoLelang \\#Lain"],
    ["quotes that were typed with care", "“Halo” – ia", "“Halo” – ia"],
  ])("stay words: %s", (_what, content, markdown) => {
    expect(body(content)).toBe(markdown);
  });

  it("are read back as the words that they were", () => {
    const renderer = createRenderer({
      hashtags: new Map(),
      url: "https://baru.go.id",
      words: wordsFor("id").markdown,
    });
    const words = "a *b* _c_ `d` [e](f) &lt;script&gt; ~~g~~ {{ h }} ==i== ![j](k) &amp;lt; 1) l # m | n";
    const { parts, marks } = renderer.render(body(words));
    expect(marks).toEqual([]);
    expect(parts.join("")).toBe(
      "<p>a *b* _c_ `d` [e](f) &lt;script&gt; ~~g~~ {{ h }} ==i== ![j](k) &amp;lt; 1) l # m | n</p>\n",
    );
  });
});

describe("elements", () => {
  test.each([
    [
      "links with lines at their edges",
      '<a href="https://x.id/a">\nBaca\n</a>\nLalu',
      "[Baca](https://x.id/a)\n\nLalu",
    ],
    ["headings without gaps, below the title", "<h1>A</h1><h4>B</h4><h2>C</h2>", "## A\n\n### B\n\n## C"],
    ["stress whose sign touches a word", "<strong>Syarat:</strong>KTP", "**Syarat**:KTP"],
    ["stress within a word", "me<em>nulis</em>kan", "me*nulis*kan"],
    ["stress with a break at its end", "<strong>Satu<br></strong>Dua", "**Satu**\\\nDua"],
    ["stress in stress", "<em>a <cite>b</cite></em>", "_a b_"],
    ["small figures", "10 m<sup>2</sup>, H<sub>2</sub>O", "10 m², H₂O"],
    ["nested lists", '<ul><li>a<ol start="3"><li>b</li></ol></li></ul>', "- a\n  3. b"],
    [
      "tables with a head",
      "<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td>3<br>4</td></tr></table>",
      "| A | B |\n| --- | --- |\n| 1\\|2 | 3 · 4 |",
    ],
    [
      "tables without one, with cells over several",
      "<table><tr><td colspan=2>A</td></tr><tr><td>b</td><td>c</td></tr></table>",
      "|  |  |\n| --- | --- |\n| A |  |\n| b | c |",
    ],
    ["tables that only lay words out", "<table><tr><td>A</td></tr><tr><td>B</td></tr></table>", "A\n\nB"],
    [
      "frames as links to what they show",
      '<iframe src="https://www.youtube.com/embed/ex8fMxXJDJw?rel=0"></iframe>',
      "https://www.youtube.com/watch?v=ex8fMxXJDJw",
    ],
    [
      "frames without what they say to old browsers",
      '<iframe src="https://a.id/x">Memuat…</iframe>',
      "https://a.id/x",
    ],
    ["code over lines", "<code>a<br>b</code>", "```\na\nb\n```"],
  ])("%s", (_what, content, markdown) => {
    expect(body(content)).toBe(markdown);
  });

  it("lets nothing run, load or hide", () => {
    const html =
      '<script>alert(1)</script><style>p{}</style><p onclick="x()" style="color:red">Satu <a href="javascript:alert(1)">dua</a> ' +
      '<a href=" java\nscript:alert(1)">tiga</a> <a href="data:text/html,x">empat</a></p><form><input value="x">Kirim</form><svg><script>y</script></svg>';
    expect(body(html)).toBe("Satu dua tiga empat\n\nKirim");
    expect(lost(html)).toEqual(
      expect.arrayContaining(["element script", "element form", "link javascript:", "link data:"]),
    );
  });

  it("takes time that grows with the text alone, however deep it is nested", () => {
    expect(body(`${"<table><tr><td>".repeat(60)}a${"</td></tr></table>".repeat(60)}`)).toContain("a");
    expect(body(`${"<figure>".repeat(60)}a${"</figure>".repeat(60)}`)).toContain("a");
    expect(body("[a ".repeat(20_000)).length).toBeGreaterThan(1000);
    expect(body('[x "'.repeat(5000)).length).toBeGreaterThan(1000);
  });
});

describe("the block editor", () => {
  it("leaves no mark of its blocks, and names those that only it could fill", () => {
    const content =
      '<!-- wp:paragraph {"a":"b"} -->\n<p>Satu</p>\n<!-- /wp:paragraph -->\n<!-- wp:latest-posts /-->';
    expect(body(content)).toBe("Satu");
    expect(lost(content)).toEqual(["block latest-posts"]);
  });

  it("has embeds as links and shared blocks as their text", () => {
    const content =
      '<!-- wp:embed {"url":"https://youtu.be/x"} --><figure class="wp-block-embed"><div>\nhttps://youtu.be/x\n</div><figcaption>Video</figcaption></figure><!-- /wp:embed --><!-- wp:block {"ref":5} /-->';
    expect(body(content)).toBe("https://youtu.be/x\n\n_Video_\n\nBersama");
  });
});

describe("shortcodes", () => {
  test.each([
    [
      "captions",
      '[caption id="attachment_9" width="3"]<img src="https://x.id/a.jpg" alt="Loket"> Di <b>loket</b>[/caption]',
      "![Loket](<https://x.id/a.jpg>)\n\nDi **loket**",
    ],
    [
      "old captions",
      '[caption caption="Di loket"]<a href="https://x.id/b.jpg"><img src="https://x.id/a.jpg" alt="Loket"></a>[/caption]',
      "![Loket](<https://x.id/b.jpg>)\n_Di loket_",
    ],
    [
      "galleries",
      '[gallery ids="9"]',
      "![Dua petugas](<https://lama.go.id/wp-content/uploads/2019/03/foto.jpg>)",
    ],
    [
      "galleries of all that a post has",
      "[gallery columns='2']",
      "![Dua petugas](<https://lama.go.id/wp-content/uploads/2019/03/foto.jpg>)",
    ],
    ["videos", "[embed]https://youtu.be/ex8fMxXJDJw[/embed]", "https://youtu.be/ex8fMxXJDJw"],
    ["videos by name", "[youtube ex8fMxXJDJw]", "https://www.youtube.com/watch?v=ex8fMxXJDJw"],
    ["videos of the site", '[video mp4="https://x.id/a.mp4"][/video]', "https://x.id/a.mp4"],
    ["with brackets in their settings", "[contact-form to='a@x.id' subject='[Situs Kontak'] Isi", "Isi"],
    [
      "a gallery of pictures alone, which stays one",
      '<figure><figure><img src="https://x.id/a.jpg" alt="Satu"></figure><figure><img src="https://x.id/b.jpg" alt="Dua"></figure></figure>',
      "![Satu](<https://x.id/a.jpg>)\n![Dua](<https://x.id/b.jpg>)",
    ],
    ["words about them", "[[gallery]] menampilkan foto", "\\[\\[gallery\\]\\] menampilkan foto"],
  ])("%s", (_what, content, markdown) => {
    expect(body(content)).toBe(markdown);
  });

  it("that are not known leave what stands between them, and are named", () => {
    const content = '[vc_row][vc_column_text]Isi[/vc_column_text][/vc_row] [contact-form-7 id="1"]';
    expect(body(content)).toBe("Isi");
    expect(lost(content)).toEqual(expect.arrayContaining(["shortcode vc_row", "shortcode contact-form-7"]));
  });
});

it("says in a summary what is read, not where a video is", () => {
  expect(convert("https://youtu.be/ex8fMxXJDJw\n\nApel pagi di kantor.").plain).toBe("Apel pagi di kantor.");
});

describe("code", () => {
  test.each([
    ["of a shortcode", "[sourcecode language='php']\na[b_c] < 1;\n[/sourcecode]", "```\na[b_c] < 1;\n```"],
    ["that a host escaped twice", "[code]\na &amp;lt; b;\nc\n[/code]", "```\na < b;\nc\n```"],
    ["on lines of an editor", "[code]a<br />\nb[/code]", "```\na\nb\n```"],
    ["within a line", "Ketik [code]a[b_c][/code] saja", "Ketik `a[b_c]` saja"],
    [
      "with tags of its own",
      '<pre lang="php">\n<?php echo 1; ?>\n<div>x</div></pre>',
      "```\n<?php echo 1; ?>\n<div>x</div>\n```",
    ],
    [
      "with stressed words",
      "<pre>#include <stdio.h>\n<b>a[b_c]</b>\n<!-- x --></pre>",
      "```\n#include <stdio.h>\na[b_c]\n<!-- x -->\n```",
    ],
    ["that never ends is words", "Tulis [code] saja", "Tulis \\[code\\] saja"],
  ])("%s is kept whole", (_what, content, markdown) => {
    expect(body(content)).toBe(markdown);
  });
});

describe("links", () => {
  const addresses = { "/2019/03/lain/": "/2019/03/lain-baru/", "/?p=12": "/2019/03/dua-belas/" };
  test.each([
    ["to another entry", "https://www.lama.go.id/2019/03/lain/#respond", "[a](/2019/03/lain-baru/)"],
    ["to another entry, relative", "../lain/", "[a](/2019/03/lain-baru/)"],
    ["to an entry by its number", "/?p=12", "[a](/2019/03/dua-belas/)"],
    ["to the front", "https://lama.go.id/", "[a](/)"],
    ["to a tag", "https://lama.go.id/tag/bmn/", "[a](/tagar/bmn/)"],
    ["to the page of a picture", "https://lama.go.id/2019/03/judul/foto/", "a"],
    ["elsewhere", "https://djkn.go.id/x(1)?a=b c", "[a](<https://djkn.go.id/x(1)?a=b%20c>)"],
    ["that is none", "https://", "a"],
    ["to mail", "mailto:a@b.go.id", "[a](mailto:a@b.go.id)"],
  ])("%s", (_what, href, markdown) => {
    expect(body(`<a href="${href}">a</a>`, { addresses })).toBe(markdown);
  });

  it("to a part of the page lead to its heading", () => {
    expect(body('<a href="#syarat">a</a> <a href="#x">b</a><h2 id="syarat">Syarat Ikut</h2>')).toBe(
      "[a](#bagian-syarat-ikut) b\n\n## Syarat Ikut",
    );
  });

  it("to documents of the old site stay, and are told", () => {
    const url = "https://lama.go.id/wp-content/uploads/2019/03/edaran.pdf";
    const found = convert(`<a href="${url}">Edaran</a>`);
    expect([found.body, found.oldLinks]).toEqual([`[Edaran](${url})`, [url]]);
  });
});

describe("pictures", () => {
  const img = (attributes: string) =>
    `<img class="wp-image-9" src="https://lama.go.id/wp-content/uploads/2019/03/foto-300x200.jpg" ${attributes}>`;
  test.each([
    ["their own words", 'alt="Loket baru"', "![Loket baru](pilar-picture:0)"],
    ["those of the attachment", 'alt=""', "![Dua petugas](pilar-picture:0)"],
    [
      "those of the attachment where their own are a file's name",
      'alt="IMG_2034"',
      "![Dua petugas](pilar-picture:0)",
    ],
  ])("have %s", (_what, attributes, markdown) => {
    expect(body(img(attributes), { media: allMedia })).toBe(markdown);
  });

  it("have their caption where nothing else is there, and else a gap", () => {
    const attachments = [{ ...photo, alt: "" }];
    const figure = `<figure>${img("")}<figcaption>Rapat di aula</figcaption></figure>`;
    expect(body(figure, { media: allMedia, attachments })).toBe(
      "![Rapat di aula](pilar-picture:0)\n_Rapat di aula_",
    );
    expect(body(img('title="foto"'), { media: allMedia, attachments })).toBe(
      "![[ISI: gambar]](pilar-picture:0)",
    );
  });

  it("that are small faces are their sign, and what counts readers is nothing", () => {
    const face = '<img src="https://s.w.org/images/core/emoji/2/72x72/1f642.png" alt="🙂">';
    expect(body(`Halo ${face}<img src="https://pixel.wp.com/g.gif">`)).toBe("Halo 🙂");
  });

  it("of a gallery of the block editor stand one below the other", () => {
    const content = `<!-- wp:gallery --><ul class="blocks-gallery-grid"><li><figure>${img("")}</figure></li></ul><!-- /wp:gallery -->`;
    expect(body(content, { media: allMedia })).toBe("![Dua petugas](pilar-picture:0)");
  });
});
