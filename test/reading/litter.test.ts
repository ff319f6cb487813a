import { describe, expect, test } from "vitest";
import { isLitterFile, isLitterFolder } from "../../scripts/lib/reading/litter.ts";
import { named, post, read, writeOffice } from "../fixtures/temporary-office.ts";

const home = "posts/2026-11/pos-pertama";

describe("what systems and programs leave beside files", () => {
  test.each([
    ...["._index.md", "._foto.png", ".DS_Store", ".gitkeep", ".index.md.swp", ".#index.md", ".~index.md"],
    ...["Thumbs.db", "ehthumbs.db", "desktop.ini", "Desktop.ini", "Icon\r", ".~lock.index.odt#"],
    ...["~$surat.docx", "~$index.md", "~WRL0003.tmp", "#index.md#", "4913", "foto.jpg.crdownload"],
  ])("%j is ignored", (name) => {
    expect(isLitterFile(name, new Set([name]))).toBe(true);
  });

  test.each([
    "index.md~",
    "index.md.bak",
    "index.md.old",
    "index.md.orig",
    "index.md.tmp",
    "index.md.tmp.17-3",
  ])("%j is ignored beside its original, and may be all that is left of it without", (name) => {
    expect(isLitterFile(name, new Set([name, "index.md"]))).toBe(true);
    expect(isLitterFile(name, new Set([name]))).toBe(false);
  });

  test.each([
    "index.md",
    ".index.md",
    ".draf.md",
    "index (1).md",
    "Index.md",
    "foto.tmp.png",
    "tmp.md",
    "~.md",
  ])("%j may be somebody's text or picture", (name) => {
    expect(isLitterFile(name, new Set([name, "index.md"]))).toBe(false);
  });

  test.each(["__MACOSX", ".git", ".obsidian", ".Trashes", "@eaDir", "System Volume Information"])(
    "the folder %j is ignored",
    (name) => {
      expect(isLitterFolder(name)).toBe(true);
    },
  );

  test.each(["posts", ".draf", "media", "git"])("the folder %j is not", (name) => {
    expect(isLitterFolder(name)).toBe(false);
  });
});

test("an office with litter everywhere is read as one without", () => {
  const clean = read(writeOffice({}).folder);
  const { folder } = writeOffice({
    "._site.yaml": "\u0000\u0005",
    ".DS_Store": "x",
    "pages/._tentang.md": "\u0000",
    "posts/.DS_Store": "x",
    "posts/2026-11/._pos-pertama": "x",
    "posts/2026-11/.obsidian/catatan.md": "x",
    [`${home}/._index.md`]: "\u0000\u0005",
    [`${home}/~$index.docx`]: "x",
    [`${home}/index.md~`]: "x",
    [`${home}/Thumbs.db`]: "x",
    "__MACOSX/posts/2026-11/pos-pertama/._index.md": "x",
  });
  const { office, problems } = read(folder);
  expect(problems).toEqual([]);
  expect(office?.posts.map(({ version }) => version)).toEqual(
    clean.office?.posts.map(({ version }) => version),
  );
});

test("a backup that is the only file of a post's folder is told", () => {
  const { folder } = writeOffice({ "posts/2026-11/hilang/index.md.bak": post() });
  expect(named(read(folder).problems)).toEqual([
    "no-post-file content/posts/2026-11/hilang/index.md.bak:1:1",
  ]);
});
