import { expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { type Files, post, postFile, read, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

/**
 * Nothing of a post or registry takes time that grows with the square of its size: each of these would take minutes if it did. Nothing is timed: a test that is not done in its time says so by itself.
 */
const room = 200_000;
const fill = (piece: string): string => piece.repeat(Math.floor(room / Buffer.byteLength(piece)));
const each = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join("");
const ofBody = (body: string): Files => ({ [postFile]: post({}, body) });
const ofField = (key: string, value: string): Files => ({ [postFile]: post({ [key]: value }) });
const links = 8000;

const bodies: readonly (readonly [what: string, body: string])[] = [
  ["one line of words", fill("kata ")],
  ["one word", fill("a")],
  ["one line of every sign in turn", fill("*_~`[](!#<>&\\|-=+:\"'@^")],
  ["quotations within quotations", fill(">")],
  ["lists within lists", fill("- ")],
  ["brackets within brackets", `${"[".repeat(links)}a${"]".repeat(links)}`],
  ["links within links", `${"[".repeat(links)}a${"](b)".repeat(links)}`],
  ["stress within stress", `${"*a **b ".repeat(links)}x${"** *".repeat(links)}`],
  [
    "reference links",
    `${each(links, (n) => `[t${n}][r${n}] `)}\n\n${each(links, (n) => `[r${n}]: /a${n}/\n`)}`,
  ],
  ["reference links that lead nowhere", each(links, (n) => `[t${n}][r${n}] `)],
  [
    "pictures by reference",
    `${each(links, (n) => `![t][r${n}] `)}\n\n${each(links, (n) => `[r${n}]: a${n}.png\n`)}`,
  ],
  ["inner links, a paragraph each", each(links, (n) => `[t](/a${n}/)\n\n`)],
  ["pictures, a paragraph each", each(links, (n) => `![t](a${n}.png)\n\n`)],
  ["hashtags that are not registered", each(links, (n) => `#T${n} `)],
  ["hashtags that are", fill("#InfoLelang ")],
  ["footnotes", `${each(links, (n) => `a[^${n}] `)}\n\n${each(links, (n) => `[^${n}]: catatan\n\n`)}`],
  ["one footnote, referred to again and again", `${fill("a[^1] ")}\n\n[^1]: catatan`],
  ["marks of footnotes that nothing ends", `${fill("[^")}\n\n[^a]: catatan`],
  ["footnotes within footnotes", `${fill("[^a]: ")}x[^a]`],
  ["footnotes within sentences", fill("^[")],
  ["abbreviations", each(links, (n) => `*[S${n}]: kepanjangan\n`) + fill("S1 S2 ")],
  ["equal headings", fill("## a\n\n")],
  ["tables with and without heads", fill("|a|b|\n|-|-|\n|1|2|\n\n| | |\n|-|-|\n|1|2|\n\n")],
  ["lines that no link ends", fill("](a ")],
  ["an address of spaces", `[a](${" ".repeat(room)}`],
  ["gaps", fill("[ISI: a] ")],
  ["what looks like HTML", fill("<a href=x>")],
  ["what looks like HTML and never ends", fill("<a ")],
  ["comments that nothing ends", fill("<!-- ")],
  ["instructions that nothing ends", fill("<?a ")],
  ["entities", fill("&amp;&#x41;&a")],
  ["e-mail addresses", fill("a@b.go.id ")],
  ["addresses", fill("https://a.go.id/(a ")],
  ["lists in lists, each deeper", each(400, (n) => `${"  ".repeat(n)}- a\n`)],
  ["quotations in lists in quotations", fill("> - ")],
  ["a table of many columns", `${"|a".repeat(links)}|\n${"|-".repeat(links)}|\n${"|b".repeat(links)}|\n`],
  ["a table of many rows", `|a|b|\n|-|-|\n${"|1|2|\n".repeat(links)}`],
  ["code that is opened in ever more ways", each(600, (n) => `${"`".repeat(n)} `)],
  ["line breaks by hand", fill("a  \n")],
  ["a megabyte in one line", "kata *a* [b](c) ".repeat(60_000)],
];

/** All that ASCII has beside letters and digits. */
const signs = Array.from({ length: 127 - 32 }, (_, n) => String.fromCharCode(32 + n)).filter((sign) =>
  /[^\da-z]/i.test(sign),
);
/** What is not about the end of a text ends with a letter: a pattern for the end would be tried at each sign before it. */
const patterns: Readonly<Record<string, (sign: string) => string>> = {
  alone: (sign) => fill(sign),
  "before a word": (sign) => `a${fill(sign)}a`,
  "with spaces": (sign) => fill(`${sign} `),
  "behind letters": (sign) => fill(`a${sign}`),
  "around letters": (sign) => fill(`${sign}a${sign} `),
  "twice around letters": (sign) => fill(`${sign}${sign}a${sign}${sign} `),
  "at the start of lines": (sign) => fill(`${sign} a\n`),
  "as lines": (sign) => fill(`${sign.repeat(3)}\n`),
  "as paragraphs": (sign) => fill(`${sign}a${sign}\n\n`),
  "in open links": (sign) => fill(`[${sign}](`),
  "in open pictures": (sign) => fill(`![${sign}`),
  escaped: (sign) => fill(`\\${sign}`),
  "in code": (sign) => fill(`    ${sign}\n`),
};
/** HOSTILE_SIGNS=1 reads every sign in every pattern, which takes a quarter of an hour. */
const isWhole = Boolean(process.env.HOSTILE_SIGNS);
const asked = isWhole ? Object.keys(patterns) : ["before a word"];

test.each(isWhole ? signs : [" ", ".", ":", "-", '"', "/"])(
  "a post and a registry of %j are read",
  async (sign) => {
    const run = JSON.stringify(`a${sign.repeat(room / 2)}a`);
    for (const name of asked) {
      const { folder } = writeOffice({
        [postFile]: post(
          { title: run, summary: run, captions: `{ instagram: ${run}, x: ${run} }`, hashtags: `[${run}]` },
          patterns[name]?.(sign),
        ),
        "hashtags.yaml": `InfoLelang:\n  description: ${run}\n  a: [${sign.repeat(room / 4)}\n`,
        "site.yaml": `${soundOffice["site.yaml"]}x: ${run}\ny: a ${sign.repeat(room / 4)}a\n`,
      });
      const { problems } = await checkOffice(read(folder));
      expect(problems.length).toBeLessThanOrEqual(3 * 101);
    }
  },
  120_000,
);

test.each(bodies)(
  "a body of %s is read",
  async (_what, body) => {
    const { folder } = writeOffice(ofBody(body));
    const { problems } = await checkOffice(read(folder));
    // Of a hundred and the one that says how many more.
    expect(problems.length).toBeLessThanOrEqual(101);
  },
  120_000,
);

const long = 100_000;
const others: readonly (readonly [what: string, files: Files])[] = [
  ["a caption of emoji", ofField("captions", `{ x: "${"😀".repeat(long / 4)}" }`)],
  ["a caption of Arabic words", ofField("captions", `{ instagram: "${"مرحبا ".repeat(long / 10)}" }`)],
  ["a caption of hashtags", ofField("captions", `{ instagram: "${each(links, (n) => `#T${n} `)}" }`)],
  ["a caption of marks", ofField("captions", `{ x: "${"**a** ".repeat(links)}" }`)],
  ["a caption of blank lines", ofField("captions", `\n  x: |\n${"\n".repeat(long)}    a`)],
  ["a title of emoji", ofField("title", `"${"😀".repeat(long / 4)}"`)],
  ["a summary of Arabic letters", ofField("summary", `"${"ع".repeat(long)}"`)],
  ["slides", ofField("slides", `\n${"  - langkah\n".repeat(links)}`)],
  [
    "keys that are not known",
    { [postFile]: post(Object.fromEntries(Array.from({ length: links }, (_, n) => [`k${n}`, "a"]))) },
  ],
  ["hashtags without quotes", ofField("hashtags", `\n${each(links, (n) => `  - #T${n}\n`)}`)],
  ["quotes that nothing closes", { "site.yaml": `${soundOffice["site.yaml"]}${'a: "\n'.repeat(links)}` }],
  ["brackets that nothing closes", { "site.yaml": `${soundOffice["site.yaml"]}x: ${"{a: ".repeat(links)}` }],
  ["commas", { "site.yaml": `${soundOffice["site.yaml"]}x: [${",".repeat(links)}]\n` }],
  [
    "old addresses that lead on and on",
    { "redirects.yaml": each(links, (n) => `/lama${n}: /lama${n + 1}\n`) },
  ],
  ["registered hashtags", { "hashtags.yaml": `InfoLelang:\n${each(links, (n) => `Tag${n}:\n`)}` }],
];

test.each(others)(
  "a file of %s is read",
  async (_what, files) => {
    const { folder } = writeOffice(files);
    const { problems } = await checkOffice(read(folder));
    expect(problems.length).toBeLessThanOrEqual(101);
  },
  120_000,
);

test("of a file with thousands of problems a hundred are told, and how many more there are", async () => {
  const { folder } = writeOffice({
    [postFile]: post(
      Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`k${n}`, "a"])),
      "##Isi\n\n#TakAda\n",
    ),
  });
  const { problems } = await checkOffice(read(folder));
  expect(problems).toHaveLength(101);
  const last = problems.find(({ code }) => code === "more-problems");
  expect(last).toMatchObject({ severity: "error", data: { errors: 400 } });
  // Errors come first: no warning took the place of one.
  expect(problems.filter(({ severity }) => severity === "error")).toHaveLength(101);
});
