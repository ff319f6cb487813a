import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import {
  pixel,
  post,
  postFile,
  soundOffice,
  temporaryFolder,
  writeFiles,
  writeOffice,
} from "../fixtures/temporary-office.ts";
import { build as buildWith, filesOf, fixtures, type RunOptions, stackLine } from "./project.ts";

const project = inject("project");
const court = join(fixtures, "pengadilan-agama");

/** Without cards: where a site goes is the same with them. */
const build = (content: string, output: string, options: RunOptions & { more?: readonly string[] }) =>
  buildWith(content, output, { ...options, more: ["--no-cards", ...(options.more ?? [])] });

/** What stands beside an output: a staging folder left behind would be seen here. */
const beside = (output: string): string[] => readdirSync(dirname(output)).sort();

describe("a build that fails leaves the last site untouched", () => {
  let soundContent: string;
  let soundOutput: string;

  beforeAll(async () => {
    const workplace = mkdtempSync(join(tmpdir(), "pilar-test-"));
    const files = {
      ...soundOffice,
      "posts/2026-11/bergambar/index.md": post({ image: "foto.png", imageAlt: "Foto" }),
      "posts/2026-11/bergambar/foto.png": pixel,
    };
    soundContent = join(workplace, "content");
    soundOutput = join(workplace, "hasil");
    writeFiles(soundContent, files);
    expect((await build(soundContent, soundOutput, { project })).code).toBe(0);
    return () => rmSync(workplace, { recursive: true, force: true });
  });

  async function failAfterSuccess(breakIt: (content: string) => void, more: readonly string[] = []) {
    const workplace = temporaryFolder();
    const [content, output] = [join(workplace, "content"), join(workplace, "site", "hasil")];
    cpSync(soundContent, content, { recursive: true });
    cpSync(soundOutput, output, { recursive: true });
    const before = filesOf(output);
    expect(before.size).toBeGreaterThan(10);
    breakIt(content);
    const ended = await build(content, output, { project, more });
    expect(filesOf(output)).toEqual(before);
    expect(beside(output)).toEqual(["hasil"]);
    expect(ended.stderr).not.toMatch(stackLine);
    expect(ended.stderr.trim()).not.toBe("");
    return ended;
  }

  test("on a mistake in a post", async () => {
    const { code, stdout } = await failAfterSuccess((content) =>
      writeFileSync(join(content, postFile), post({ pillar: "informsi" })),
    );
    expect(code).toBe(1);
    expect(stdout).toContain("unknown-pillar");
  });

  test("on a site.yaml that cannot be read", async () => {
    const { code } = await failAfterSuccess((content) =>
      writeFileSync(join(content, "site.yaml"), "name: [\n"),
    );
    expect(code).toBe(1);
  });

  test("on a document that is called a picture", async () => {
    const { code, stdout } = await failAfterSuccess((content) =>
      writeFileSync(join(content, "posts", "2026-11", "bergambar", "foto.png"), "Ini bukan gambar."),
    );
    expect(code).toBe(1);
    expect(stdout).toContain("unreadable-image");
  });

  test("on a picture that is sound at its start and then breaks off", async () => {
    const photo = readFileSync(join(court, "posts", "2026-10", "mediasi-wajib", "meja-mediasi.png"));
    const { code, stdout } = await failAfterSuccess((content) =>
      writeFileSync(join(content, "posts", "2026-11", "bergambar", "foto.png"), photo.subarray(0, 900)),
    );
    expect(code).toBe(1);
    expect(stdout).toContain("unreadable-image");
  });

  test("on a warning, where it is asked to be strict", async () => {
    const remote = post({}, "![Foto](https://example.org/foto.png)\n");
    const { code } = await failAfterSuccess(
      (content) => writeFileSync(join(content, postFile), remote),
      ["--strict"],
    );
    expect(code).toBe(1);
  });
});

describe("a folder that Pilar did not make", () => {
  test("is never replaced", async () => {
    const { folder: content } = writeOffice({});
    const output = join(temporaryFolder(), "dokumen");
    mkdirSync(output);
    writeFileSync(join(output, "skripsi.txt"), "tiga tahun kerja");
    const { code, stderr } = await build(content, output, { project });
    expect(code).toBe(2);
    expect(stderr).not.toMatch(stackLine);
    expect(readdirSync(output)).toEqual(["skripsi.txt"]);
    expect(beside(output)).toEqual(["dokumen"]);
  });

  test.each(["_site", "public"])("is never replaced, also where it is called %s", async (name) => {
    const { folder: content } = writeOffice({});
    const output = join(temporaryFolder(), name);
    mkdirSync(output);
    writeFileSync(join(output, "index.html"), "dibuat tangan");
    const { code, stderr } = await build(content, output, { project });
    expect([code, readdirSync(output), beside(output)]).toEqual([2, ["index.html"], [name]]);
    expect(stderr).toContain(output);
  });

  test("is not reached by a link, which stays one", async () => {
    const { folder: content } = writeOffice({});
    const workplace = temporaryFolder();
    const output = join(workplace, "_site");
    for (const target of [join(workplace, "kosong"), join(workplace, "tidak-ada")]) {
      symlinkSync(target, output, "junction");
      const { code, stderr } = await build(content, output, { project });
      expect(code).toBe(2);
      expect(stderr).toContain("--output");
      expect(lstatSync(output).isSymbolicLink()).toBe(true);
      rmSync(output);
    }
    expect(beside(output)).toEqual([]);
  });

  test("keeps its files, moved aside, where somebody put them into a site", async () => {
    const { folder: content } = writeOffice({});
    const output = join(temporaryFolder(), "_site");
    expect((await build(content, output, { project })).code).toBe(0);
    const own = filesOf(output);
    mkdirSync(join(output, ".well-known", "milik"), { recursive: true });
    writeFileSync(join(output, ".well-known", "milik", "kunci.txt"), "kunci");
    writeFileSync(join(output, "google1a2b.html"), "google");
    writeFileSync(join(output, "build.json.sigstore.json"), "tanda tangan");
    const { code, stderr } = await build(content, output, { project });
    expect(code).toBe(0);
    expect(stderr).toContain("_site.titipan");
    expect(filesOf(output)).toEqual(own);
    expect([...filesOf(`${output}.titipan`).keys()]).toEqual([
      ".well-known/milik/kunci.txt",
      "google1a2b.html",
    ]);
    expect((await build(content, output, { project })).stderr).not.toContain("titipan");
    expect(beside(output)).toEqual(["_site", "_site.titipan"]);
  });

  test("is filled where it is empty, and made where it is missing", async () => {
    const { folder: content } = writeOffice({});
    const empty = join(temporaryFolder(), "kosong");
    mkdirSync(empty);
    expect((await build(content, empty, { project })).code).toBe(0);
    expect(existsSync(join(empty, "index.html"))).toBe(true);
    const deep = join(temporaryFolder(), "a", "b", "c");
    expect((await build(content, deep, { project })).code).toBe(0);
    expect(existsSync(join(deep, "index.html"))).toBe(true);
  });

  test.each([
    ["the content folder itself", (content: string) => content],
    ["a folder that holds the content", (content: string) => dirname(content)],
    ["a folder within the content", (content: string) => join(content, "hasil")],
    ["the project", () => project],
  ])("is never %s", async (_what, outputOf) => {
    const { folder: content } = writeOffice({});
    const before = filesOf(dirname(content));
    const { code, stderr } = await build(content, outputOf(content), { project });
    expect(code).toBe(2);
    expect(stderr).not.toMatch(stackLine);
    expect(filesOf(dirname(content))).toEqual(before);
  });
});

test("a file that left the content leaves the site", async () => {
  const { folder: content } = writeOffice({ "pages/tentang.md": aboutPage });
  const output = join(temporaryFolder(), "hasil");
  await build(content, output, { project });
  expect(existsSync(join(output, "tentang", "index.html"))).toBe(true);
  rmSync(join(content, "pages", "tentang.md"));
  const { code } = await build(content, output, { project });
  expect(code).toBe(0);
  expect(existsSync(join(output, "tentang"))).toBe(false);
});

const aboutPage = `---
title: Tentang
summary: Halaman berdiri dengan ringkasan yang cukup panjang untuk diterima.
---
Isi.
`;
