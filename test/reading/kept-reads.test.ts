import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clockIn } from "../../scripts/lib/model/clock.ts";
import type { Office } from "../../scripts/lib/model/office.ts";
import type { SourceBody } from "../../scripts/lib/model/source.ts";
import type { Read } from "../../scripts/lib/problems/read.ts";
import { type ContentFile, readContentFile } from "../../scripts/lib/reading/content-file.ts";
import { type ContentFolder, listContentFolder } from "../../scripts/lib/reading/folder.ts";
import { type FileRead, linkOffice } from "../../scripts/lib/reading/link-office.ts";
import { sortMarkdownFiles } from "../../scripts/lib/reading/markdown-files.ts";
import { momentOf } from "../../scripts/lib/reading/read-office.ts";
import { pageReader } from "../../scripts/lib/reading/read-page.ts";
import { postReader } from "../../scripts/lib/reading/read-post.ts";
import { readRegistries } from "../../scripts/lib/reading/read-registries.ts";
import { type ReadingRules, readingRules } from "../../scripts/lib/reading/reading-rules.ts";
import { versionOf } from "../../scripts/lib/reading/version.ts";
import { fullFolder } from "../fixtures/full-office.ts";
import {
  type Files,
  pixel,
  post,
  postFile,
  read,
  soundOffice,
  writeOffice,
} from "../fixtures/temporary-office.ts";

const project = join(import.meta.dirname, "..", "..");
const fixtures = join(project, "test", "fixtures");
const now = "2026-11-22T08:00";

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** The steps of a session: what it read is put aside as JSON, and linked to registries that are read anew. */
function relinked(folder: string): Office | undefined {
  const listed = listContentFolder(folder, "content");
  const rules = throughJson(rulesOf(listed));
  const { posts, pages } = sortMarkdownFiles(listed).value;
  const [readPost, readPage] = [postReader(rules), pageReader(rules)];
  return linkOffice({
    folder: listed,
    registries: readRegistries(listed).value,
    postFiles: posts,
    posts: posts.map((name) =>
      kept(readContentFile(listed.root, name, listed.beside(name)), readPost, rules),
    ),
    pages: pages.map((name) =>
      kept(readContentFile(listed.root, name, listed.beside(name)), readPage, rules),
    ),
    now: momentOf(now, clockIn(rules.timezone)),
  }).value;
}

function kept<T>(
  file: ContentFile,
  read: (file: ContentFile) => Read<T | undefined> & { readonly body: SourceBody },
  rules: ReadingRules,
): FileRead<T> {
  const { body, ...rest } = throughJson(read(file));
  return { ...rest, body: () => body, version: versionOf(file, JSON.stringify(rules)) };
}

function rulesOf(folder: ContentFolder): ReadingRules {
  return readingRules(folder.label, readRegistries(folder).value);
}

/** An office to compare, with bodies in place of the functions that give them. */
function plain(office: Office | undefined) {
  return (
    office && {
      ...office,
      placeOf: office.placeOf("site.yaml", ["url"]),
      insights: office.insights?.(),
      posts: office.posts.map((found) => ({ ...found, body: found.body() })),
      pages: office.pages.map((found) => ({ ...found, body: found.body() })),
    }
  );
}

const rich: Files = {
  [postFile]: post(
    {
      image: "foto.png",
      imageAlt: "Foto",
      kind: "tutorial",
      campaign: "uang-kita",
      channels: "[instagram, x]",
      captions: '{ x: "Pendek saja" }',
      quote: "Siapa saja boleh ikut.",
      figure: '{ value: "4", label: langkah }',
      auction: '{ lot: Tanah, limit: Rp1.000.000.000, deposit: 1000000, deadline: "2026-11-20 23:59" }',
      slides: "auto",
    },
    "1. Daftar\n2. Setor ![Foto](foto.png)\n\nLihat [ini](/kontak/), #InfoLelang dan #TagarBaru.\n",
  ),
  "posts/2026-11/pos-pertama/foto.png": pixel,
  "posts/2026-12/nanti/index.md": post({ date: '"2026-12-01 09:00"', pillar: "emosi" }),
  "posts/2026-12/konsep/index.md": post({ date: "2026-12-02", draft: "true" }),
  "posts/2026-11/salah/index.md": post({ pillar: "informsi" }),
  "pages/kontak.md": `---\ntitle: Kontak\nsummary: ${"Cara menghubungi kantor ini. ".repeat(2)}\norder: 2\n---\n![Peta](peta.png)\n`,
  "pages/awal.md": `---\ntitle: Awal\nsummary: ${"Tentang kantor ini saja, ya. ".repeat(2)}\n---\nIsi.\n`,
  "pages/peta.png": pixel,
};

describe("an office made of reads that were kept as JSON", () => {
  test("is the office that is read at once", () => {
    const { folder } = writeOffice(rich);
    const { office } = read(folder, now);
    expect(office?.posts).toHaveLength(3);
    expect(office?.posts.find(({ slug }) => slug === "pos-pertama")?.slides).toEqual(["Daftar", "Setor"]);
    expect(plain(relinked(folder))).toEqual(plain(office));
  });

  test.each([
    ["the full office", fullFolder()],
    ["the religious court", join(fixtures, "pengadilan-agama")],
    ["the English office", join(fixtures, "english")],
    ["an office of many mistakes", join(fixtures, "broken", "banyak-kesalahan")],
  ])("is the same for %s", (_name, folder) => {
    expect(plain(relinked(folder))).toEqual(plain(read(folder, now).office));
  });
});

describe("reading a file", () => {
  const listed = listContentFolder(join(fixtures, "pengadilan-agama"), "content");
  const rules = rulesOf(listed);
  const { posts, pages } = sortMarkdownFiles(listed).value;

  test("twice gives the same, also after others, and through rules that went through JSON", () => {
    const reader = postReader(rules);
    const other = postReader(throughJson(rules));
    const files = posts.map((name) => readContentFile(listed.root, name, listed.beside(name)));
    const first = files.map(reader);
    expect(files.toReversed().map(reader).toReversed()).toEqual(first);
    expect(files.map(other)).toEqual(first);
    for (const name of pages) {
      const file = readContentFile(listed.root, name, listed.beside(name));
      expect(pageReader(throughJson(rules))(file)).toEqual(pageReader(rules)(file));
    }
  });

  test("of any text survives JSON, and names no path of this machine", () => {
    const reader = postReader(rules);
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "#Tagar",
        "[a](/b/)",
        "[c](d)",
        "![e](f.png)",
        "1. g\n2. h",
        "slides: auto",
        "draft: ya",
      ),
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(text, text, text).map(([title, more, body]) => {
        const marked = post({ title: JSON.stringify(title), "#": more.replaceAll("\n", " ") }, `${body}\n`);
        return new TextEncoder().encode(marked);
      }),
    );
    fc.assert(
      fc.property(bytes, (content) => {
        const file = { name: postFile, bytes: content, beside: new Set(["index.md", "f.png"]) };
        const found = reader(file);
        expect(throughJson(found)).toEqual(found);
        expect(reader(file)).toEqual(found);
        expect(JSON.stringify(found)).not.toContain(project);
      }),
      { numRuns: 300 },
    );
  });

  test("depends on the names beside it", () => {
    const reader = postReader(rulesOf(listContentFolder(writeOffice(soundOffice).folder, "content")));
    const bytes = Buffer.from(post({}, "![Foto](foto.png)\n"));
    const codes = (...beside: string[]) =>
      reader({ name: postFile, bytes, beside: new Set(beside) }).problems.map(({ code }) => code);
    expect(codes("index.md", "foto.png")).toEqual([]);
    expect(codes("index.md")).toEqual(["missing-image"]);
  });
});
