import fc from "fast-check";
import { expect, test } from "vitest";
import { piecesOf } from "../../scripts/lib/guard/stretches.ts";
import { policyOf } from "../../scripts/lib/site/security.ts";
import { findingsOf } from "./fixtures.ts";

const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf()}"/>`;
const sound = {
  head: `<!doctype html><html lang="id"><head><meta charset="utf-8"/>${policy}`,
  own: "<title>Judul</title></head>",
  menu: '<body><header><nav><a href="/">Beranda</a></nav></header>',
  body: '<main><div class="prose"><p>Isi</p></div></main>',
  foot: '<footer><p><a href="/ppid/">PPID</a></p><script src="/aset/a.js"></script></footer></body></html>',
};
const pageOf = (parts: Partial<typeof sound>): string => Object.values({ ...sound, ...parts }).join("");
const parts = Object.keys(sound) as (keyof typeof sound)[];

const harm = fc.constantFrom(
  ...[
    "<script>alert(1)</script>",
    '<script src="lain.js"></script>',
    '<p onclick="a()">x</p>',
    "<style>p{}</style>",
  ],
  ...[
    '<a href="javascript:a()">x</a>',
    "<p title='a'>x",
    "<div>",
    '<div class="prose">',
    "</div>",
    "<!-- <b> -->",
    "<",
  ],
  ...[
    "<footer>",
    "<main>",
    "<title>",
    "</title>",
    policy,
    '<meta http-equiv="Content-Security-Policy" content="x"/>',
  ],
  ...["<b>Rencana rahasia kantor kita</b>", '<a href="/2026/11/rencana-rahasia/">x</a>', "&#x3c;", "x"],
);

test("a page is told of as by a guard that has seen no other, wherever something was put into it", () => {
  const before = parts.flatMap(() => ({ address: "/a/", bytes: pageOf({}) }));
  const files = ["/aset/a.js", "/b/lain.js"].map((address) => ({ address, bytes: "" }));
  fc.assert(
    fc.property(
      fc.array(fc.record({ part: fc.constantFrom(...parts), harm, at: fc.nat(200) }), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.constantFrom("/b/", "/c/d/"),
      fc.constantFrom("/b/", "/e/"),
      (changes, address, later) => {
        const changed = { ...sound };
        for (const { part, harm, at } of changes) {
          // Between tags, and sometimes within one.
          const text = changed[part];
          const place = at % 10 === 0 ? at % text.length : text.indexOf("<", at % text.length);
          const cut = place < 0 ? text.length : place;
          changed[part] = text.slice(0, cut) + harm + text.slice(cut);
        }
        // Several times, so that what it shares with itself counts as well, and where it lies.
        const page = { address, bytes: pageOf(changed) };
        const other = { ...page, address: later };
        const told = (all: typeof before) =>
          findingsOf([...all, ...files])
            .map(({ code, found }) => `${code} ${found}`)
            .sort();
        expect(told([...before, page, page, page, other])).toEqual(told([page, other]));
      },
    ),
    { numRuns: 100 },
  );
});

const weak = '<meta http-equiv="Content-Security-Policy" content="default-src *"/>';
const title = "<b>Rencana rahasia kantor kita</b>";

test.each<[string, Partial<typeof sound>, Partial<typeof sound>, string]>([
  [
    "where a script is depends on the page",
    { foot: '<footer><script src="a.js"></script></footer>' },
    { foot: '<footer><script src="a.js"></script></footer>' },
    "guard-script a.js",
  ],
  [
    "a second policy may be the only one of the next page",
    { foot: `<footer>${weak}</footer>` },
    { head: sound.head.replace(policy, ""), foot: `<footer>${weak}</footer>` },
    "guard-policy default-src",
  ],
  [
    "what stands among an author's words is another's elsewhere",
    { body: '<main><div class="prose">', foot: `<footer>${title}</footer>` },
    { foot: `<footer>${title}</footer>` },
    "guard-unpublished Rencana rahasia kantor kita",
  ],
])("%s", (_what, first, then, refused) => {
  const pages = [1, 2, 3].map(() => ({ address: "/b/", bytes: pageOf(first) }));
  const files = ["/b/a.js", "/aset/a.js"].map((address) => ({ address, bytes: "" }));
  const told = findingsOf([...pages, { address: "/c/", bytes: pageOf(then) }, ...files]);
  expect(told.map(({ code, found }) => `${code} ${found}`)).toEqual([refused]);
});

test("pieces are the whole, and what a page has of its own is shared with no other", () => {
  const pieces = piecesOf(pageOf({}));
  expect(pieces.map(({ text }) => text)).toEqual(Object.values(sound));
  expect(pieces.map(({ shared }) => shared)).toEqual([true, false, true, false, true]);
  for (const text of ["", "<p>x</p>", "<footer></footer><main></main><body><title>"])
    expect(piecesOf(text)).toEqual([{ text, shared: false }]);
});
