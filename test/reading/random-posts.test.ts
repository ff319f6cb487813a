import fc from "fast-check";
import { expect, test } from "vitest";
import { wordProblem } from "../../scripts/lib/language/word-problem.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { isSafeLink } from "../../scripts/lib/markdown/links.ts";
import type { PostSource } from "../../scripts/lib/model/source.ts";
import type { Problem } from "../../scripts/lib/problems/problem.ts";
import type { PostRead } from "../../scripts/lib/reading/read-post.ts";
import { postReader } from "../../scripts/lib/reading/read-post.ts";
import type { ReadingRules } from "../../scripts/lib/reading/reading-rules.ts";
import { postFile } from "../fixtures/temporary-office.ts";
import { elementsOf } from "../markdown/render.ts";
import { bodyOf, render, samplePost, sampleSite } from "../templates/sample-site.ts";

/** Whatever a post holds, it is published safely or told with its place: never a crash, and nothing that a reader could be harmed by. */
const rules: ReadingRules = {
  ...{ label: "content", timezone: "Asia/Jakarta", language: "id", url: "https://kantor.go.id/situs" },
  preset: ["court", "auction"],
  channels: ["instagram", "x", "whatsapp"],
  pillars: [{ id: "informasi", label: "Informasi", kinds: ["tutorial"] }],
  hashtags: ["InfoLelang", "JagaAsetNegara"].map((name) => ({ key: name.toLowerCase(), name })),
  campaigns: ["uang-kita"],
  own: { values: [], domains: [] },
};
const readers = [rules, { ...rules, language: "en" as const, hashtags: undefined }].map(postReader);

const hostile = [
  ...[
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "<!--",
    "-->",
    "]]>",
  ],
  ...[
    "javascript:alert(1)",
    "java&#10;script:alert(1)",
    "data:text/html,<script>1</script>",
    "vbscript:a",
    "//jahat.id",
  ],
  ...[
    "</title></script>",
    "{{ 7*7 }}",
    "{% include x %}",
    "<%= 1 %>",
    "<?php 1 ?>",
    "\u202e",
    "\u2066",
    "\u0000",
    "\ufeff",
  ],
  ...[
    "![a](https://jahat.id/a.png)",
    "[a](javascript:alert(1))",
    "[a]: javascript:a",
    "<javascript:a>",
    "![](foto.png)",
  ],
  ...[
    "[a](/2026/11/x/ 'onclick=b')",
    '[a](<b" onmouseover="c>)',
    '![a" onerror="b](foto.png)',
    "&#x202e;",
    "&lt;b&gt;",
  ],
  ...[
    "../../../etc/passwd",
    "..\\..\\windows",
    "file:///etc/passwd",
    "C:\\Users\\a",
    "%2e%2e%2f",
    "\ud800",
    "é",
    "😀",
    "عربي",
  ],
];
const marks = [
  ...[
    "# ",
    "## ",
    "- ",
    "1. ",
    "> ",
    "    ",
    "\t",
    "```",
    "~~~",
    "***",
    "---",
    "===",
    "|a|b|\n|-|-|\n|c|d|",
    "[ISI: a]",
  ],
  ...[
    "*",
    "_",
    "**",
    "~~",
    "`",
    "[",
    "]",
    "(",
    ")",
    "!",
    "\\",
    "&",
    "<",
    ">",
    "#InfoLelang",
    "#TakAda",
    "@kantor",
  ],
  ...[
    "https://kantor.go.id/a",
    "[a][b]",
    "[b]: /ppid/",
    "\n",
    "\n\n",
    "  \n",
    " ",
    "kata",
    "Kalimat pendek.",
    "^1",
    "[^1]",
  ],
];
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...marks) },
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const text = (maxLength: number) => fc.array(piece, { maxLength }).map((pieces) => pieces.join(""));

const sound: Readonly<Record<string, string>> = {
  title: "Pos pertama",
  date: "2026-11-03",
  pillar: "informasi",
  hashtags: "[InfoLelang]",
  summary: "Satu pos pendek supaya kantor ini mempunyai isi yang dapat diperiksa.",
};
const yaml = fc.constantFrom(
  ...[
    "!!omap",
    "!!binary aGFsbw==",
    "&a [*a]",
    "*a",
    "{a: b, c}",
    "[a, [b, [c]]]",
    "|\n  baris\n  lagi",
    ">-\n  lipat",
    "~",
    "''",
  ],
  ...[
    '"\\u202e"',
    "'#'",
    "# catatan",
    "2026-13-45",
    "1e999",
    ".nan",
    "0x1F",
    "true",
    "<<: *a",
    "? a",
    "- a\n- b",
    "%YAML 1.1",
    "...",
  ],
);
const value = fc.oneof(
  yaml,
  text(5),
  text(3).map((some) => JSON.stringify(some)),
);
const names = fc.constantFrom(
  ...[
    "title",
    "date",
    "pillar",
    "kind",
    "hashtags",
    "summary",
    "image",
    "imageAlt",
    "channels",
    "campaign",
    "draft",
    "captions",
  ],
  ...["quote", "figure", "auction", "slides", "judul", "__proto__", "constructor", "toString", "1", "tagar"],
);
/** Mostly sound, so that many come through to be published. */
const frontMatter = fc
  .record({ changes: fc.dictionary(names, value, { maxKeys: 2 }), raw: fc.option(text(4), { freq: 12 }) })
  .map(({ changes, raw }) =>
    [...Object.entries({ ...sound, ...changes }).map(([key, some]) => `${key}: ${some}`), raw ?? ""].join(
      "\n",
    ),
  );
const wanted = fc.oneof(
  fc.constant(sound).map((fields) =>
    Object.entries(fields)
      .map((pair) => pair.join(": "))
      .join("\n"),
  ),
  frontMatter,
);
const posts = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(wanted, text(14)).map(([head, body]) => `---\n${head}\n---\n${body}\n`) },
  { weight: 1, arbitrary: text(20) },
);

const allowed = new Set(
  "p h2 h3 h4 h5 h6 a em strong s code pre ul ol li blockquote hr br table thead tbody tr th td section figure img".split(
    " ",
  ),
);
const attributes = new Set("href title rel id dir tabindex aria-label class start".split(" "));

/** What of a body's HTML is on no list. */
function strange(html: string): string[] {
  return elementsOf(html).flatMap(({ tagName, attrs }) => [
    ...(allowed.has(tagName) ? [] : [tagName]),
    ...attrs.flatMap(({ name, value: given }) => {
      if (!attributes.has(name)) return [`${tagName} ${name}`];
      if (name === "id" && !given.startsWith("bagian-")) return [`id ${given}`];
      if (name === "class" && !/^(?:table|align-\w+|language-.*)$/.test(given)) return [`class ${given}`];
      return name === "href" && !isSafeLink(given) ? [`href ${given}`] : [];
    }),
  ]);
}

function read(reader: (typeof readers)[number], post: string): PostRead {
  return reader({ name: postFile, bytes: Buffer.from(post), beside: new Set(["index.md", "foto.png"]) });
}

const words = [wordsFor("id"), wordsFor("en")];

/** What is wrong with a problem: it must say where in the file it stands, in words. */
function faultOf(problem: Problem, lines: number): string | undefined {
  const { code, file, line, column } = problem;
  if (code === "unprocessable") return "something threw";
  if (file !== `content/${postFile}` || line < 1 || line > lines || column < 1) return "it has no place";
  return words.every((language) => wordProblem(problem, language).message !== "")
    ? undefined
    : "it has no words";
}

/** Of the page itself: what a post's words would have to make is another one. */
const ownScripts = new Set(
  elementsOf(render(sampleSite({ posts: [samplePost(0, {})] }), samplePost(0, {}).address)).flatMap(scriptOf),
);

function scriptOf({ tagName, attrs }: ReturnType<typeof elementsOf>[number]): string[] {
  const isData = attrs.some(({ value: type }) => type === "application/ld+json");
  return tagName === "script" && !isData
    ? [attrs.map(({ name, value }) => `${name}=${value}`).join(" ")]
    : [];
}

/** What a page of a post has that no page may have. */
function harmIn({ title, summary, quote, captions }: PostSource, body: PostRead["body"]): string[] {
  const parts = body.filter((part) => typeof part === "string");
  const shown = samplePost(0, { title, summary, quote, captions, channels: ["x"], ...bodyOf(...parts) });
  return elementsOf(render(sampleSite({ posts: [shown] }), shown.address)).flatMap((element) => [
    ...element.attrs.flatMap(({ name }) => (/^on|^style$|^srcdoc$/.test(name) ? [name] : [])),
    ...scriptOf(element).filter((script) => !ownScripts.has(script)),
  ]);
}

test("posts of anything are published safely, or told with file and line", () => {
  let published = 0;
  let reported = 0;
  fc.assert(
    fc.property(posts, fc.nat({ max: 1 }), (post, index) => {
      const { value: fields, problems, body } = read(readers[index] as (typeof readers)[number], post);
      const lines = post.split(/\r\n?|\n/).length;
      expect(problems.flatMap((problem) => faultOf(problem, lines) ?? [])).toEqual([]);
      if (!fields) {
        expect(problems.some(({ severity }) => severity === "error")).toBe(true);
        reported++;
        return;
      }
      const html = body.map((part) => (typeof part === "string" ? part : "<figure><img></figure>")).join("");
      expect(strange(html)).toEqual([]);
      // A page is made of one in two hundred: it costs as much as they do.
      if (published++ % 200 === 0) expect(harmIn(fields, body)).toEqual([]);
    }),
    { numRuns: runs },
  );
  // Neither is left out.
  expect(published).toBeGreaterThan(runs / 5);
  expect(reported).toBeGreaterThan(runs / 10);
}, 120_000);

/** RANDOM_POSTS=10000 takes half a minute. */
const runs = Number(process.env.RANDOM_POSTS ?? 2500);
