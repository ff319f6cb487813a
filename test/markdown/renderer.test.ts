import fc from "fast-check";
import { parseFragment, serialize } from "parse5";
import { describe, expect, test } from "vitest";
import { attribute, elementsOf, html, htmlOf, renderer, textOf } from "./render.ts";

describe("what an author writes stays text", () => {
  test.each(["{{ site.name }}", "{% include 'x' %}", "<%= 1 + 1 %>", "#{env}"])("%s", (source) => {
    expect(textOf(htmlOf(`Nilai: ${source}`)).trim()).toBe(
      `Nilai: ${source}`.replaceAll("'", "’").replace("’x", "‘x"),
    );
  });

  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<style>*{display:none}</style>",
    "<!--part:0-->",
    "<iframe src=https://example.org></iframe>",
    "</article><h1>",
  ])("%s", (source) => {
    for (const markdown of [
      source,
      `Satu ${source} dua`,
      `- ${source}`,
      `# ${source}`,
      `| ${source} |\n|---|\n| a |`,
    ]) {
      const names = elementsOf(htmlOf(markdown)).map(({ tagName }) => tagName);
      const allowed = [
        "p",
        "ul",
        "li",
        "h1",
        "h2",
        "section",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "a",
      ];
      expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
    }
  });

  test("raw HTML in a picture's text or a link's title opens no element and no attribute", () => {
    const source = '[a](/b "\\"><script>x</script>") ![c" onload="x](d.png)';
    expect(elementsOf(htmlOf(source)).map(({ tagName }) => tagName)).toEqual(["p", "a", "figure", "img"]);
  });
});

describe("#Hashtag in a body", () => {
  const link = '<a href="/tagar/infolelang/">#InfoLelang</a>';

  test.each([
    ["in a sentence", "Lihat #InfoLelang hari ini.", `<p>Lihat ${link} hari ini.</p>\n`],
    ["in other capitals, shown as registered", "#INFOLELANG", `<p>${link}</p>\n`],
    ["before punctuation", "(#InfoLelang), #InfoLelang.", `<p>(${link}), ${link}.</p>\n`],
    ["within stress", "**#InfoLelang**", `<p><strong>${link}</strong></p>\n`],
    ["in a list", "- #InfoLelang", `<ul>\n<li>${link}</li>\n</ul>\n`],
    ["in a heading", "## Kabar #InfoLelang", `<h2 id="bagian-kabar-infolelang">Kabar ${link}</h2>\n`],
  ])("is a link %s", (_where, markdown, expected) => {
    expect(htmlOf(markdown)).toBe(expected);
  });

  test.each([
    ["unregistered", "#LelangSaja"],
    ["a longer word", "#InfoLelangKita"],
    ["in code", "`#InfoLelang`"],
    ["in a bare address", "kantor.go.id/layanan?jenis=#InfoLelang www.kantor.go.id#InfoLelang"],
    ["in a block of code", "```\n#InfoLelang\n```"],
    ["within a word", "kantor#InfoLelang"],
    ["in another letter's word", "é#InfoLelang #InfoLelangé"],
    ["an entity", "&#123;"],
    ["a number", "#1"],
  ])("is no link: %s", (_why, markdown) => {
    expect(elementsOf(htmlOf(markdown)).map(({ tagName }) => tagName)).not.toContain("a");
  });

  test.each([
    ["a backslash", "\\#InfoLelang"],
    ["a number", "&#35;InfoLelang"],
    ["another number", "&#x23;InfoLelang"],
    ["a name", "&num;InfoLelang"],
    ["a backslash, unregistered", "\\#TagarBaru"],
    ["an escaped word before it", "kantor\\_#InfoLelang"],
  ])("is text where its author took it out, by %s", (_how, markdown) => {
    const rendered = renderer.render(`Lihat ${markdown} dan &#35;InfoLelang`);
    expect(elementsOf(html(rendered)).map(({ tagName }) => tagName)).toEqual(["p"]);
    expect(rendered.unregisteredHashtags).toEqual([]);
    expect(rendered.links).toEqual([]);
  });

  test("is a link beside one that was taken out, and with an escaped sign within", () => {
    expect(htmlOf("\\#InfoLelang #InfoLelang &amp; #Info\\Lelang")).toBe(
      `<p>#InfoLelang ${link} &amp; #Info\\Lelang</p>\n`,
    );
  });

  test.each([
    "#InfoLelang\u0301",
    "#InfoLelangx\u030c",
    "#InfoLelan\u0308g",
    "#\u00cdnfoLelang",
    "e\u0301#InfoLelang",
  ])("is text where an accent makes it another word: %j", (markdown) => {
    const rendered = renderer.render(markdown);
    expect(html(rendered)).toBe(`<p>${markdown}</p>\n`);
    expect(rendered.unregisteredHashtags).toEqual([]);
  });

  test("is no link within a link", () => {
    const links = elementsOf(htmlOf("[tentang #InfoLelang](/tentang/) https://x.id/#InfoLelang")).filter(
      ({ tagName }) => tagName === "a",
    );
    expect(links.map((element) => attribute(element, "href"))).toEqual([
      "/tentang/",
      "https://x.id/#InfoLelang",
    ]);
  });
});

describe("headings", () => {
  const headings = (markdown: string) =>
    elementsOf(htmlOf(markdown))
      .filter(({ tagName }) => /^h\d$/.test(tagName))
      .map((element) => [element.tagName, attribute(element, "id")]);

  test("step down where the body has an h1, and stay where it has none", () => {
    expect(headings("# A\n\n## B\n\n###### C").map(([tag]) => tag)).toEqual(["h2", "h3", "h6"]);
    expect(headings("A\n===\n\nB\n---").map(([tag]) => tag)).toEqual(["h2", "h3"]);
    expect(headings("## A\n\n### B").map(([tag]) => tag)).toEqual(["h2", "h3"]);
  });

  test("carry prefixed ids, so that none can take the place of a part of the page", () => {
    expect(headings("## Dua cara\n\n## main")).toEqual([
      ["h2", "bagian-dua-cara"],
      ["h2", "bagian-main"],
    ]);
  });

  test.each([
    [
      "with the link's words, not its address",
      "[Syarat](https://lelang.go.id/a?b=1) dan **biaya**",
      "syarat-dan-biaya",
    ],
    ["with a bare address", "Lihat https://lelang.go.id/a", "lihat-https-lelang-go-id-a"],
    ["with code", "Berkas `index.md`", "berkas-index-md"],
    ["with a hashtag", "Kabar #InfoLelang", "kabar-infolelang"],
    ["with an entity", "Syarat &amp; biaya &eacute;", "syarat-biaya-e"],
    ["with an escaped sign", "Syarat \\*utama\\*", "syarat-utama"],
    ["with a picture", "Peta ![denah kantor](a.png) ruang", "peta-ruang"],
    ["with another site's picture, which is a link", "Peta ![denah](https://a.id/b.png)", "peta-denah"],
    ["with accents of one character", "R\u00e9sum\u00e9 Kaf\u00e9", "resume-kafe"],
    ["with accents of two characters", "Re\u0301sume\u0301 Kafe\u0301", "resume-kafe"],
    ["with letters that no accent was added to", "Straße Ærø Łódź", "strasse-aero-lodz"],
    ["with a soft hyphen", "Per\u00adsya\u00adrat\u00adan", "persyaratan"],
    ["with ligatures and wide letters", "ﬁtur ＡＢＣ", "fitur-abc"],
    ["in Arabic", "الصلح خير", "الصلح-خير"],
    ["in Javanese", "ꦲꦏ꧀ꦱꦫ", "ꦲꦏ꧀ꦱꦫ"],
    ["in two lines", "Satu  \ndua\n---", "satu-dua"],
    ["with signs alone", "🎉 !?", "tanpa-judul"],
  ])("has an id of the words that are read: %s", (_what, words, id) => {
    expect(headings(words.endsWith("---") ? words : `## ${words}`)).toEqual([["h2", `bagian-${id}`]]);
  });

  test("have ids that what stands behind them does not change", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Langkah", "Langkah 2", "Biaya"), { maxLength: 8 }), (titles) => {
        const ids = titles.map((_title, index) =>
          headings(
            titles
              .slice(0, index + 1)
              .map((words) => `## ${words}`)
              .join("\n\n"),
          ).at(-1),
        );
        expect(headings(titles.map((words) => `## ${words}`).join("\n\n"))).toEqual(ids);
      }),
    );
  });

  test.each(["##", "## ##", "## &nbsp;", "## ![denah](a.png)"])("without words are none: %s", (source) => {
    expect(headings(`${source}\n\n## Biaya`)).toEqual([["h2", "bagian-biaya"]]);
  });

  test("are told by their ids, in order", () => {
    expect(renderer.render("## A\n\n- ### B\n\n> ## A").anchors).toEqual([
      "bagian-a",
      "bagian-b",
      "bagian-a-2",
    ]);
  });

  test("never share an id", () => {
    const title = fc.constantFrom(
      "Langkah",
      "Langkah 2",
      "Langkah 2 2",
      "صلح",
      "🎉",
      "Langkah-2",
      "LANGKAH",
      "tanpa judul",
    );
    fc.assert(
      fc.property(fc.array(title, { minLength: 2, maxLength: 12 }), (titles) => {
        const ids = headings(titles.map((words) => `## ${words}`).join("\n\n")).map(([, id]) => id);
        expect(ids).toHaveLength(titles.length);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^bagian-[\p{L}\p{N}-]+$/u);
      }),
    );
  });
});

describe("links", () => {
  const rel = (markdown: string) =>
    elementsOf(htmlOf(markdown))
      .map((element) => attribute(element, "rel"))
      .filter(Boolean);

  test.each([
    "https://example.org/",
    "http://example.org/",
    "//example.org/x",
    "https://kantor.go.id.example.org/",
  ])("to %s carry rel=noopener", (url) => {
    expect(rel(`[a](${url})`)).toEqual(["noopener"]);
  });

  test.each([
    "/ppid/",
    "#bagian",
    "https://kantor.go.id/ppid/",
    "mailto:a@b.go.id",
    "tel:+62215550100",
    "?a=b",
  ])("to %s do not", (url) => {
    expect(rel(`[a](${url})`)).toEqual([]);
  });

  test("of bare addresses are made, and of bare words are not", () => {
    const hrefs = elementsOf(htmlOf("https://lelang.go.id dan lelang.go.id")).map((element) =>
      attribute(element, "href"),
    );
    expect(hrefs.filter(Boolean)).toEqual(["https://lelang.go.id"]);
  });

  /** A scheme as an attacker hides it: capitals, entities, white space and control characters between its letters. */
  const disguised = fc
    .tuple(
      fc.constantFrom("javascript", "data", "vbscript", "file", "blob", "jar"),
      fc.infiniteStream(
        fc.constantFrom("plain", "upper", "decimal", "hex", "named", "padded", "newline", "tab", "nul"),
      ),
      fc.constantFrom(":", "&colon;", "&#58;", "&#x3a;", "&#0000058;", "%3A", "\\:"),
      fc.constantFrom("", " ", "\t", "&Tab;", "&NewLine;", "&#1;", "\u0001", "\u200b", "\u00a0", "/", "//"),
    )
    .map(([scheme, tricks, colon, before]) => {
      const letters = [...scheme].map((letter) => disguise(letter, tricks.next().value ?? "plain"));
      return `${before}${letters.join("")}${colon}alert(1)`;
    });

  test.each([
    ["[x](%s)"],
    ["[x](<%s>)"],
    ["<%s>"],
    ["![x](%s)"],
    ["[x]\n\n[x]: %s"],
    ["[x]\n\n[x]: <%s>"],
    ["[![x](a.png)](%s)"],
    ["%s"],
  ])("as %j never run anything", (form) => {
    fc.assert(
      fc.property(disguised, (url) => {
        for (const element of elementsOf(htmlOf(form.replace("%s", () => url)))) {
          for (const name of ["href", "src"]) {
            const value = attribute(element, name);
            if (value === undefined) continue;
            const protocol = URL.parse(value, "https://kantor.go.id/a/")?.protocol;
            // What is no address at all leads nowhere.
            expect(["http:", "https:", "mailto:", "tel:", undefined], value).toContain(protocol);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  test("that are refused are told", () => {
    expect(renderer.render("[a](JavaScript:x) [b](data:text/html,x) [c](https://a.id)").refusedLinks).toEqual(
      [{ url: "JavaScript:x" }, { url: "data:text/html,x" }],
    );
  });
});

describe("pictures", () => {
  test.each([
    ["in a paragraph", "Satu ![a](a.png) dua.", ["p", "figure", "img"]],
    ["alone, without an empty paragraph", "![a](a.png)", ["figure", "img"]],
    ["two in a paragraph of their own", "![a](a.png)\n![b](b.png)", ["figure", "img", "img"]],
    ["two with a hard break between", "![a](a.png)  \n![b](b.png)", ["figure", "img", "img"]],
    ["in a list", "- ![a](a.png)", ["ul", "li", "figure", "img"]],
    ["in a list with words", "1. Satu ![a](a.png)", ["ol", "li", "figure", "img"]],
    ["in a quote", "> ![a](a.png)", ["blockquote", "figure", "img"]],
    ["in a heading", "## Satu ![a](a.png)", ["h2", "figure", "img"]],
    ["within stress, which would be empty", "**![a](a.png)**", ["figure", "img"]],
    ["within a link, which keeps their text", "[![a](a.png)](https://a.id)", ["p", "a", "figure", "img"]],
    [
      "in a table",
      "| a | b |\n|---|---|\n| ![a](a.png) | c |\n\nSesudah.",
      ["section", "table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td", "figure", "img", "p"],
    ],
  ])("stand outside what may not hold them: %s", (_where, markdown, expected) => {
    expect(elementsOf(htmlOf(markdown)).map(({ tagName }) => tagName)).toEqual(expected);
  });

  test("alone in a link leave it their text, so that no link is lost", () => {
    expect(textOf(htmlOf("[![Peta kantor](a.png)](https://a.id)")).trim()).toBe("Peta kantor");
    expect(textOf(htmlOf("**[![Satu](a.png) ![Dua](b.png)](/a/)**")).trim()).toBe("Satu, Dua");
  });

  test("keep the words around them", () => {
    expect(textOf(htmlOf("[Lihat ![a](a.png) ini](https://a.id)")).trim()).toBe("Lihat  ini");
  });

  test("of other sites are links instead, and never within another link", () => {
    const links = (markdown: string) =>
      elementsOf(htmlOf(markdown))
        .filter(({ tagName }) => tagName === "a")
        .map((element) => attribute(element, "href"));
    expect(links("![foto](https://b.id/b.png)")).toEqual(["https://b.id/b.png"]);
    expect(links("[![foto](https://b.id/b.png)](https://a.id)")).toEqual(["https://a.id"]);
  });

  test("give their text without Markdown's signs", () => {
    expect(renderer.render("![Dua *orang* & `satu` anak](a.png)").images[0]?.alt).toBe(
      "Dua orang & satu anak",
    );
  });

  test("are told with their line", () => {
    const { images } = renderer.render("Satu.\n\n![a](a.png)\n\nDua ![b](b.png).");
    expect(images.map(({ source, alt, line }) => [source, alt, line])).toEqual([
      ["a.png", "a", 2],
      ["b.png", "b", 4],
    ]);
  });
});

describe("the HTML is well formed", () => {
  const inline = fc.constantFrom(
    "kata",
    "**tebal**",
    "*miring*",
    "`kode`",
    "![a](a.png)",
    "![](b.png)",
    "![c](https://c.id/c.png)",
    "[tautan](/a/)",
    "[![d](d.png)](https://d.id)",
    "[![e](https://e.id/e.png)](https://f.id)",
    "**![f](f.png)**",
    "#InfoLelang",
    "[#InfoLelang](/x/)",
    "https://g.id",
    "<b>",
    "{{ x }}",
    "\\#InfoLelang",
    "  \n",
    "\n",
    "&lt;p&gt;",
  );
  const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
  const oneLine = line.map((text) => text.replaceAll("\n", " "));
  const block: fc.Arbitrary<string> = fc.oneof(
    line,
    oneLine.map((text) => `# ${text}`),
    oneLine.map((text) => `### ${text}`),
    oneLine.map((text) => `- ${text}\n- ${text}\n\n  ${text}`),
    oneLine.map((text) => `1. ${text}\n   - ${text}`),
    oneLine.map((text) => `> ${text}\n>\n> - ${text}`),
    oneLine.map((text) => `| ${text.replaceAll("|", "")} | b |\n|---|:-:|\n| ${text} | ![t](t.png) |`),
    oneLine.map((text) => `\`\`\`\n${text}\n\`\`\``),
    fc.constant("---"),
  );

  test("for any body: a browser's parser moves, adds and drops nothing", () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const rendered = renderer.render(blocks.join("\n\n"));
        const errors: string[] = [];
        const source = html(rendered);
        const tree = parseFragment(source, { onParseError: ({ code }) => errors.push(code) });
        expect(errors).toEqual([]);
        expect(normal(serialize(tree))).toBe(normal(source));
        for (const element of elementsOf(source)) {
          const empty = element.childNodes.length === 0;
          expect(empty && ["a", "strong", "em", "p"].includes(element.tagName), source).toBe(false);
        }
      }),
      { numRuns: 800 },
    );
  });
});

test("renders of one renderer do not touch each other", () => {
  const first = renderer.render("![a](a.png) [x](javascript:1)");
  renderer.render("Tanpa apa-apa.");
  expect(first.images).toHaveLength(1);
  expect(first.refusedLinks).toHaveLength(1);
  expect(renderer.render("Tanpa apa-apa.")).toEqual({
    parts: ["<p>Tanpa apa-apa.</p>\n"],
    spacedAddresses: [],
    malformedLinks: [],
    links: [],
    attached: [],
    emptyLinks: [],
    unregisteredHashtags: [],
    hidden: [],
    marks: [],
    misread: [],
    lost: [],
    outline: [],
    images: [],
    unknownCharts: [],
    refusedLinks: [],
    steps: { items: [], headings: [] },
    anchors: [],
    longSentences: [],
  });
});

function disguise(letter: string, trick: string): string {
  const code = letter.charCodeAt(0);
  const forms: Record<string, string> = {
    upper: letter.toUpperCase(),
    decimal: `&#${code};`,
    hex: `&#x${code.toString(16).toUpperCase()};`,
    padded: `&#0000${code};`,
    newline: `&#10;${letter}`,
    tab: `&Tab;${letter}`,
    nul: `\u0000${letter}`,
    named: letter === "j" ? "&#106;" : letter,
  };
  return forms[trick] ?? letter;
}

/** Entities and void tags are written in more than one way. */
function normal(source: string): string {
  return source
    .replaceAll("&quot;", '"')
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll(/\s+/g, " ")
    .replaceAll(" />", ">");
}
