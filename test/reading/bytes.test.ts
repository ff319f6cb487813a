import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { named, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

const file = `content/${postFile}`;

test("a byte-order mark is a warning, and the post is read", () => {
  const { folder } = writeOffice({ [postFile]: `\ufeff${post()}` });
  const { office, problems } = read(folder);
  expect(named(problems)).toEqual([`byte-order-mark ${file}:1:1`]);
  expect(problems[0]?.severity).toBe("warning");
  expect(office?.posts).toHaveLength(1);
});

test("a byte-order mark does not move the places of other mistakes", () => {
  const { folder } = writeOffice({ [postFile]: `\ufeff${post({ pillar: "informsi" })}` });
  expect(named(read(folder).problems)).toContain(`unknown-pillar ${file}:4:9`);
});

test("Windows line ends are fine", () => {
  const { folder } = writeOffice({ [postFile]: post({}, "Satu.\n\nDua.\n").replaceAll("\n", "\r\n") });
  const { office, problems } = read(folder);
  expect(problems).toEqual([]);
  expect(office?.posts[0]?.body()).toEqual(["<p>Satu.</p>\n<p>Dua.</p>\n"]);
});

test("Windows line ends do not move the places of mistakes", () => {
  const { folder } = writeOffice({ [postFile]: post({ pillar: "informsi" }).replaceAll("\n", "\r\n") });
  expect(named(read(folder).problems)).toEqual([`unknown-pillar ${file}:4:9`]);
});

test.each([
  ["a byte of Latin-1 in line 2", Buffer.from(post({ title: "Pos \u00e9" }), "latin1"), "2:12"],
  ["a byte of Latin-1 in the first place", Buffer.from("\u00e9", "latin1"), "1:1"],
  [
    "an unfinished character at the end",
    Buffer.concat([Buffer.from(post()), Buffer.from([0xe2, 0x82])]),
    "9:1",
  ],
  ["an overlong form", Buffer.concat([Buffer.from(post()), Buffer.from([0xc0, 0xaf])]), "9:1"],
  [
    "half of a surrogate pair",
    Buffer.concat([Buffer.from(`${post()}é`), Buffer.from([0xed, 0xa0, 0x80])]),
    "9:3",
  ],
])("invalid UTF-8 is found at its byte: %s", (_what, bytes, place) => {
  const { folder } = writeOffice({ [postFile]: bytes });
  expect(named(read(folder).problems)).toEqual([`invalid-utf8 ${file}:${place}`]);
});

test.each([
  ["little", [0xff, 0xfe]],
  ["big", [0xfe, 0xff]],
])("UTF-16, %s end first, is told by its name", (_order, mark) => {
  const { folder } = writeOffice({
    [postFile]: Buffer.concat([Buffer.from(mark), Buffer.from(post(), "utf16le")]),
  });
  expect(named(read(folder).problems)).toEqual([`utf16 ${file}:1:1`]);
});

test("a file of 50 MB is refused unread", () => {
  const { folder } = writeOffice({});
  truncateSync(join(folder, postFile), 50_000_000);
  const before = process.memoryUsage().rss;
  expect(named(read(folder).problems)).toEqual([`file-too-large ${file}:1:1`]);
  expect(process.memoryUsage().rss - before).toBeLessThan(45_000_000);
});

test("a site.yaml of 50 MB is refused, and the posts are checked", () => {
  const { folder } = writeOffice({ [postFile]: post({ pillar: "informsi" }) });
  truncateSync(join(folder, "site.yaml"), 50_000_000);
  expect(named(read(folder).problems)).toEqual([
    "file-too-large content/site.yaml:1:1",
    `unknown-pillar ${file}:4:9`,
  ]);
});

const bomb = [
  "a: &a [x, x, x, x, x, x, x, x, x]",
  ..."bcdefghi".split("").map((name, index) => {
    const before = "abcdefgh"[index];
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(", ")}]`;
  }),
].join("\n");

test("a YAML bomb of aliases is refused, in a post and in site.yaml", () => {
  const { folder } = writeOffice({ "site.yaml": `${bomb}\n`, [postFile]: `---\n${bomb}\n---\nIsi.\n` });
  expect(named(read(folder).problems)).toEqual([
    `yaml-alias-bomb ${file}:2:1`,
    "yaml-alias-bomb content/site.yaml:1:1",
  ]);
});

test("an alias used a few times is fine", () => {
  const { folder } = writeOffice({
    "hashtags.yaml": "InfoLelang: &sama\n  description: Sama\nJagaAsetNegara: *sama\nUangKita: *sama\n",
  });
  const { office, problems } = read(folder);
  expect(problems).toEqual([]);
  expect(office?.hashtags.map(({ description }) => description)).toEqual(["Sama", "Sama", "Sama"]);
});

test("YAML nested a thousand deep is a problem, no crash", () => {
  const deep = `${"[".repeat(5000)}${"]".repeat(5000)}`;
  const { folder } = writeOffice({ [postFile]: post({ title: deep }) });
  const { problems } = read(folder);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file, severity: "error" });
});

test("a key named __proto__ changes nothing and is not taken", () => {
  const { folder } = writeOffice({ [postFile]: post({ __proto: "x" }).replace("__proto:", "__proto__:") });
  const { office, problems } = read(folder);
  expect(named(problems)).toEqual([`unknown-key ${file}:7:1`]);
  expect(office?.posts).toEqual([]);
});

test.skipIf(process.platform === "win32")("symbolic links are named and not followed", () => {
  const { folder } = writeOffice({});
  const outside = join(folder, "..", "luar");
  mkdirSync(outside);
  writeFileSync(join(outside, "index.md"), post());
  symlinkSync(outside, join(folder, "posts", "2026-11", "tautan"));
  symlinkSync(join(outside, "index.md"), join(folder, "pages.md"));
  const { office, problems } = read(folder);
  expect(named(problems)).toEqual([
    "symbolic-link content/pages.md:1:1",
    "symbolic-link content/posts/2026-11/tautan:1:1",
  ]);
  expect(office?.posts).toHaveLength(1);
});
