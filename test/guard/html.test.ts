import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { policyOf, searchNeeds } from "../../scripts/lib/site/security.ts";
import { htmlOf } from "../markdown/render.ts";
import { findingsOf, pageOf, refused, refusedIn, site } from "./fixtures.ts";

describe("a page", () => {
  test("plays a film of the site's own when somebody starts it", () => {
    const film =
      '<video controls preload="none" poster="/gambar/a.jpeg"><source src="/a.mp4" type="video/mp4"><track kind="captions" src="/a.vtt"></video>';
    expect(refusedIn(film)).toEqual([]);
  });

  test("of what this project writes is published", () => {
    const body =
      '<a class="x" href="/ppid/?a=1&amp;b=2#c" rel="noopener">PPID</a><img src="/gambar/a.jpeg" srcset="/gambar/a.webp 480w, /gambar/b.webp 960w" alt="A &lt; B" width="1" height="2"/>' +
      '<svg viewBox="0 0 1 1"><linearGradient id="a"></linearGradient><use href="#a"></use></svg><a href="mailto:a@b.go.id">surat</a>';
    const head = `<script type="application/ld+json">{"@context":"https://schema.org","a":"\\u003c/script>"}</script><link rel="canonical" href="${site}/a/"/>`;
    expect(refusedIn(body, { head })).toEqual([]);
  });

  test.each<[string, string, string]>([
    ["a script within it", "<script>alert(1)</script>", "guard-script <script>"],
    [
      "a script of another server",
      '<script src="https://a.example/x.js"></script>',
      "guard-script https://a.example/x.js",
    ],
    [
      "a script of another server, without a scheme",
      '<script src="//a.example/x.js"></script>',
      "guard-script //a.example/x.js",
    ],
    ["a script that the site has not", '<script src="/aset/lain.js"></script>', "guard-script /aset/lain.js"],
    ["data that are none", '<script type="application/ld+json">alert(1)</script>', "guard-script alert(1)"],
    ["an event attribute", '<p onclick="a()">x</p>', 'guard-script onclick="a()"'],
    ["one in another spelling", "<img src=x OnError=a()>", 'guard-script onerror="a()"'],
    ["a style", "<style>p{}</style>", "guard-style <style>"],
    ["a style attribute", '<p style="color:red">x</p>', 'guard-style style="color:red"'],
    ["a scheme off the list", '<a href="javascript:a()">x</a>', "guard-address javascript:a()"],
    ["one with a character reference", '<a href="java&#115;cript:a()">x</a>', "guard-address javascript:a()"],
    [
      "one with a reference that few know",
      '<a href="javascript&colon;a()">x</a>',
      "guard-address javascript:a()",
    ],
    ["one with a tab in it", '<a href="java&#9;script:a()">x</a>', "guard-address java\tscript:a()"],
    [
      "a picture within it",
      '<img src="data:image/png;base64,AA" alt="">',
      "guard-address data:image/png;base64,AA",
    ],
    [
      "a picture of another server",
      '<img srcset="/a.png 1x, https://a.example/b.png 2x" alt="">',
      "guard-address https://a.example/b.png",
    ],
    [
      "a stylesheet of another server",
      '<link rel="stylesheet" href="https://a.example/a.css">',
      "guard-address https://a.example/a.css",
    ],
    ["a form", '<form action="/a"><input></form>', 'guard-markup <form action="/a">'],
    [
      "a form that hides what it asks",
      '<form action="/cari/" method="post"></form>',
      'guard-markup <form action="/cari/">',
    ],
    [
      "a form of another server",
      '<form action="https://a.example/cari/"></form>',
      'guard-markup <form action="https://a.example/cari/">',
    ],
    ["a form without an address", "<form></form>", 'guard-markup <form action="">'],
    [
      "another way for a form",
      '<form action="/cari/"><button formaction="/a"></button></form>',
      "guard-markup <button formaction>",
    ],
    [
      "a film that starts by itself",
      '<video controls preload="none" autoplay src="/a.mp4"></video>',
      "guard-markup <video>",
    ],
    ["a film that is loaded unasked", '<video controls src="/a.mp4"></video>', "guard-markup <video>"],
    ["a film without buttons", '<video preload="none" src="/a.mp4"></video>', "guard-markup <video>"],
    [
      "a film of another server",
      '<video controls preload="none" src="https://a.example/a.mp4"></video>',
      "guard-address https://a.example/a.mp4",
    ],
    ["a frame", '<iframe src="/a/"></iframe>', "guard-markup <iframe>"],
    ["an element that nobody knows", "<x-kartu></x-kartu>", "guard-markup <x-kartu>"],
    [
      "HTML within a drawing",
      "<svg><foreignObject><p>x</p></foreignObject></svg>",
      "guard-markup <foreignobject>",
    ],
    [
      "a way on",
      '<meta http-equiv="refresh" content="0; url=/b/">',
      'guard-markup <meta http-equiv="refresh" content="0; url=/b/">',
    ],
    ["a base", '<base href="https://a.example/">', "guard-markup <base>"],
    [
      "a tag that hides in <noscript>",
      '<noscript><p title="</noscript><img src=/x onerror=a()>"></noscript>',
      'guard-script onerror="a()"',
    ],
    ["a folder of the machine", "<p>/home/budi/situs/content</p>", "guard-machine-path /home/budi/situs"],
  ])("with %s is refused", (_what, body, finding) => {
    expect(refusedIn(body)).toContain(finding);
  });

  test("may have the form that asks the site's own search, from wherever it lies", () => {
    for (const action of [
      "/cari/",
      "/pilar/cari/",
      `${site}/cari/`,
      "../../cari/index.html",
      "cari/index.html",
      "index.html",
    ])
      expect(refusedIn(`<form action="${action}" role="search"><input name="q"></form>`), action).toEqual([]);
  });

  test("needs a policy, and a strict one", () => {
    const without = pageOf("").replace(/<meta http-equiv[^>]*>/, "");
    expect(refused([{ address: "/a/", bytes: without }])).toEqual(["guard-policy Content-Security-Policy"]);
    expect(refused([{ address: "/a/", bytes: without }], false)).toEqual([]);
    const weak = (needs: Parameters<typeof policyOf>[0]) => refusedIn("", { policy: policyOf(needs) });
    expect(weak({ "script-src": ["'self'", "'unsafe-inline'"] })).toEqual([
      "guard-policy script-src 'unsafe-inline'",
    ]);
    expect(weak({ "style-src": ["'unsafe-inline'"] })).toEqual(["guard-policy style-src 'unsafe-inline'"]);
    expect(weak({ "img-src": ["*"] })).toEqual(["guard-policy img-src *"]);
    expect(weak({ "form-action": ["https://a.example"] })).toEqual([
      "guard-policy form-action https://a.example",
    ]);
    expect(weak(searchNeeds)).toEqual(["guard-policy script-src 'wasm-unsafe-eval'"]);
    const page = { address: "/cari/", bytes: pageOf("", { policy: policyOf(searchNeeds) }) };
    expect(refused([{ ...page, type: "search" }])).toEqual([]);
    expect(weak({ "script-src": ["'self'"], "img-src": ["blob:"], "connect-src": ["'self'"] })).toEqual([]);
    expect(refusedIn("", { policy: "script-src 'self'; base-uri 'none'" })).toEqual([
      "guard-policy default-src",
    ]);
  });

  test("may run scripts that are files of its site", () => {
    const page = { address: "/a/", bytes: pageOf('<script defer src="/skrip/peta.js"></script>') };
    const script = { address: "/skrip/peta.js", bytes: "peta();" };
    expect(refused([page, script])).toEqual([]);
    expect(refused([page])).toEqual(["guard-script /skrip/peta.js"]);
    // In a copy that is opened from a disk.
    const beside = { address: "/a/b/", bytes: pageOf('<script src="../../skrip/peta.js"></script>') };
    expect(refused([beside, script])).toEqual([]);
    expect(refused([beside])).toEqual(["guard-script ../../skrip/peta.js"]);
    const above = { address: "/a/", bytes: pageOf('<script src="../../skrip/peta.js"></script>') };
    expect(refused([above, script])).toEqual(["guard-script ../../skrip/peta.js"]);
    const elsewhere = "https://a.example/../../../skrip/peta.js";
    const other = { address: "/a/", bytes: pageOf(`<script src="${elsewhere}"></script>`) };
    expect(refused([other, script])).toContain(`guard-script ${elsewhere}`);
    const broken = { address: "/a/", bytes: pageOf('<script src="/skrip/%zz.js"></script>') };
    expect(refused([broken, script])).toEqual(["guard-script /skrip/%zz.js"]);
    const picture = { address: "/a/", bytes: pageOf('<script src="/gambar/a.jpeg"></script>') };
    expect(refused([picture])).toEqual(["guard-script /gambar/a.jpeg"]);
  });

  test("leads on where an old address stood", () => {
    const bytes = pageOf("", { head: '<meta http-equiv="refresh" content="0; url=https://lain.go.id/"/>' });
    expect(refused([{ address: "/lama/", bytes, type: "moved" }])).toEqual([]);
    const script = pageOf("", { head: '<meta http-equiv="refresh" content="0; url=javascript:a()"/>' });
    expect(refused([{ address: "/lama/", bytes: script, type: "moved" }])).toHaveLength(1);
  });
});

describe("a post that is not public yet", () => {
  const draft = "/2026/11/rencana-rahasia/";

  test.each([
    ["as a link", `<a href="${draft}">Baca</a>`],
    ["as a whole address", `<a href="${site}${draft}bagikan/">Baca</a>`],
    ["as a title", "<h3>Rencana rahasia  kantor kita</h3>"],
    ["in words that are read out", '<img src="/a.png" alt="Rencana rahasia kantor kita">'],
    ["as the address of its card", '<img src="/kartu/2026-11/rencana-rahasia/og.0123456789.png" alt="">'],
    ["in data for search engines", `<script type="application/ld+json">{"a":["${site}${draft}"]}</script>`],
  ])("is found %s", (_how, body) => {
    expect(refusedIn(body)).toContain("guard-unpublished Rencana rahasia kantor kita");
  });

  test("is no alarm where an author speaks of it, or where its title is anybody's word", () => {
    expect(
      refusedIn(`<div class="prose"><p><a href="${draft}">Rencana rahasia kantor kita</a></p></div>`),
    ).toEqual([]);
    expect(refusedIn("<h3>Lelang</h3><p>Menuju rencana rahasia kantor kita.</p>")).toEqual([]);
  });

  test("is found again behind an author's words", () => {
    expect(refusedIn(`<div class="prose"><div><p>x</p></div></div><a href="${draft}">x</a>`)).toHaveLength(1);
  });
});

test("what a thousand pages share is told once, with how many they are", () => {
  const pages = Array.from({ length: 1000 }, (_, number) => ({
    address: `/${number}/`,
    bytes: pageOf('<p onclick="a()">x</p>'),
  }));
  expect(findingsOf(pages)).toEqual([
    { code: "guard-script", found: 'onclick="a()"', address: "/0/", files: 1000 },
  ]);
});

test("whatever Markdown becomes passes", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        "<script>",
        "</div>",
        "[a](javascript:b)",
        "[a](/b)",
        "![a](b.png)",
        "`x`",
        "| a |\n|:-:|\n| b |\n",
        "\n\n",
        "> ",
      ],
      ...[
        "&colon;",
        "<!--",
        "-->",
        "<img src=x onerror=y>",
        "#InfoLelang",
        "## a",
        "[a]: https://b.go.id 'c'",
        "<https://a.go.id>",
      ],
      ...[
        "style=",
        '"',
        "'",
        "a@b.go.id",
        "<p style='x'>",
        "***",
        "1. ",
        "- ",
        "```\n",
        "www.a.go.id",
        "\\",
        "&#106;",
      ],
    ),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const body = htmlOf(pieces.join("")).replaceAll("<img>", '<img src="/a.png" alt="">');
      expect(refusedIn(`<div class="prose">${body}</div>`)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
