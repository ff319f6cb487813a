/** An office's own `templates/`: files in place of Pilar's, pages, checks and a stylesheet, for a checkout and for the package. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { codeVersion, sourceVersion } from "../../scripts/lib/code-version.ts";
import { ownTemplatesFor } from "../../scripts/lib/own-files.js";
import type { Problem } from "../../scripts/lib/problems/problem.ts";
import { temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";
import { build, root, run, stackLine } from "../output/project.ts";

const page = `
import { crumbsTo, ownPage, renderDocument } from "pilar";
export default ownPage({
  addresses: ({ posts }) => ["/tanya-jawab/", ...posts.map(({ slug }) => \`/tanya-jawab/\${slug}/\`)],
  data: ({ publication }) => ({ posts: publication.posts.length }),
  render: (frame, { posts }, address) =>
    renderDocument(frame, {
      ...{ address, title: "Tanya jawab", description: "Yang sering ditanyakan.", type: "website", card: undefined },
      ...{ crumbs: crumbsTo(frame, { label: "Tanya jawab", address }), look: "wrap" },
      children: <h1>Tanya jawab dari {posts} pos</h1>,
    }),
});`;

const check = `
import { ownCheck, placeIn } from "pilar";
export default ownCheck(({ office }) =>
  office.posts
    .filter(({ title }) => title === "Kabar")
    .map((post) => ({ at: placeIn(post, "title"), message: "Judul tanpa nama kantor.", hint: "Sebut kantornya.", severity: "error" })),
);`;

/** It builds on Pilar's own, and imports as a copy of a template does. */
const footer = `
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { Footer as PilarsFooter } from "pilar/templates/components/footer.tsx";
import { isolated } from "./isolated.tsx";
export function Footer({ frame }: { frame: Frame }) {
  return <><p class="slogan">{isolated("Melayani dengan hati")}</p><PilarsFooter frame={frame} /></>;
}`;

const body = "Lihat [tanya jawab](/tanya-jawab/) dan [yang hilang](/tanya-jawab/hilang/).";

/** An office with code of its own. @returns its folder, and its content */
function officeWith(files: Readonly<Record<string, string>>): { folder: string; content: string } {
  const folder = join(temporaryFolder(), "kantor #1 (50%)");
  const content = join(folder, "content");
  const { folder: made } = writeOffice({ "posts/2026-11/kabar/index.md": post });
  mkdirSync(folder, { recursive: true });
  copyTree(made, content);
  for (const [name, text] of Object.entries(files))
    write(join(folder, "templates", ...name.split("/")), text);
  return { folder, content };
}

const post = `---
title: Kabar Kantor
date: 2026-11-03
pillar: informasi
hashtags: [InfoLelang]
summary: Ringkasan yang cukup panjang supaya lolos dari batas paling pendek.
---
${body}
`;

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function copyTree(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    write(join(to, path.slice(from.length + 1)), readFileSync(path, "utf8"));
  }
}

const more = ["--no-cards"];
const timeout = 120_000;

describe("an office's own templates", { timeout }, () => {
  test("stand in place of Pilar's, and add pages, checks and styles", async () => {
    const { folder, content } = officeWith({
      "pages/tanya-jawab.tsx": page,
      "components/footer.tsx": footer,
      "assets/own.css": ".slogan { color: rebeccapurple; }",
      "assets/prose.css": ".prose { hyphens: none; }",
    });
    const output = join(folder, "_site");
    const { code, stderr, stdout } = await build(content, output, { cwd: folder, more });
    expect(code, stderr + stdout).toBe(0);
    const read = (name: string): string => readFileSync(join(output, name), "utf8");
    expect(read("tanya-jawab/index.html")).toContain("<h1>Tanya jawab dari 2 pos</h1>");
    expect(existsSync(join(output, "tanya-jawab", "kabar", "index.html"))).toBe(true);
    expect(read("index.html")).toMatch(/<p class="slogan">.*Melayani dengan hati.*<\/p><footer/);
    expect(read("sitemap.xml")).toContain("/tanya-jawab/kabar/");
    const [sheet = ""] = readdirSync(join(output, "aset")).filter((name) => /^gaya\..*\.css$/.test(name));
    expect(read(join("aset", sheet))).toMatch(/\.prose\{[^}]*hyphens:none\}.*\.slogan\{color:#639\}/s);

    // Links to its pages are no broken links; others still are.
    expect(stdout.match(/\[broken-link\]/g)).toHaveLength(1);
    expect(stdout).toContain("/tanya-jawab/hilang/");

    const again = await build(content, output, { cwd: folder, more });
    expect(again.stdout).toMatch(/\(0 baru\)/);
    rmSync(join(folder, "templates"), { recursive: true });
    expect((await build(content, output, { cwd: folder, more })).code).toBe(0);
    expect(existsSync(join(output, "tanya-jawab"))).toBe(false);
    expect(read("index.html")).not.toContain("slogan");
  });

  test("check in the office's own words, with a severity", async () => {
    const { folder, content } = officeWith({ "checks/judul.ts": check });
    const sound = await run("check", ["--content", content], { cwd: folder });
    expect(sound.code, sound.stdout).toBe(0);
    write(join(content, "posts", "2026-11", "kabar", "index.md"), post.replace("Kabar Kantor", "Kabar"));
    const wrong = await run("check", ["--content", content, "--format", "json"], { cwd: folder });
    expect(wrong.code).toBe(1);
    const found = JSON.parse(wrong.stdout).problems.find(
      ({ code }: { code: string }) => code === "own-check",
    );
    expect(found).toMatchObject({ severity: "error", line: 2, message: "Judul tanpa nama kantor." });
    expect(found.file).toMatch(/posts\/2026-11\/kabar\/index\.md$/);
  });

  test.each([
    ["pages/rusak.tsx", "export default <p>;\n"],
    ["assets/own.css", ".judul { colour: red;\n.isi { color: red\n"],
    ["assets/own.css", ".judul { background: url(hilang.png) }\n"],
  ])(
    "that are wrong are told with file and line, and stop before anything is written: %s",
    async (name, text) => {
      const { folder, content } = officeWith({ [name]: text });
      const { code, stderr } = await build(content, join(folder, "_site"), { cwd: folder, more });
      expect(code).toBe(1);
      expect(stderr.split(sep).join("/")).toMatch(
        new RegExp(`^ {2}templates/${name.replace(".", "\\.")}:\\d+:\\d+: `, "m"),
      );
      expect(stderr).not.toMatch(stackLine);
      expect(existsSync(join(folder, "_site"))).toBe(false);
    },
  );

  test.each<[when: string, code: string]>([
    ["when they are loaded", 'throw new Error("aduh");\n'],
    [
      "later, on their own",
      'export default async () => { setTimeout(() => { throw new Error("aduh"); }, 1); await new Promise(() => {}); };\n',
    ],
  ])("that fail %s are told without a stack trace", async (_when, code) => {
    const { folder, content } = officeWith({ "checks/gagal.ts": code });
    const failed = await run("check", ["--content", content], { cwd: folder });
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain("templates/");
    expect(failed.stderr).toContain("aduh");
    expect(failed.stderr).not.toMatch(stackLine);
  });

  test("that export no check are told with their file", async () => {
    const { folder, content } = officeWith({});
    write(join(folder, "templates", "checks", "gagal.ts"), "export const x = 1;\n");
    const empty = await run("check", ["--content", content, "--format", "json"], { cwd: folder });
    const broken = JSON.parse(empty.stdout).problems.filter(
      ({ code }: { code: string }) => code === "own-check-broken",
    );
    expect(broken).toHaveLength(1);
    expect(broken[0].file).toMatch(/templates\/checks\/gagal\.ts$/);
  });

  test("that draw no card are told of themselves, each once, with the line that threw where stack traces have it", async () => {
    const { folder, content } = officeWith({
      "cards/post.tsx": "export const kartu = () => <div />;\n",
      "cards/list.tsx":
        'import { Isi } from "./parts/isi.tsx";\nexport const card = () => <div><Isi /></div>;\n',
      "cards/parts/isi.tsx": 'export function Isi(): never {\n  throw new Error("aduh");\n}\n',
    });
    const output = join(folder, "_site");
    const { code, stdout } = await build(content, output, {
      cwd: folder,
      environment: { PILAR_DEBUG: "1" },
      more: ["--format", "json"],
    });
    expect(code).toBe(1);
    const problems: Problem[] = JSON.parse(stdout).problems.filter(
      ({ code }: Problem) => code === "own-card-broken",
    );
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      ["templates/cards/parts/isi.tsx", 2],
      ["templates/cards/post.tsx", 1],
    ]);
    expect(JSON.stringify(problems[0])).toMatch(/"Kartu kantor templates\/cards\/list\.tsx .*: aduh\."/);
    expect(existsSync(output)).toBe(false);
  });

  test("cannot take the address of another page", async () => {
    const { folder, content } = officeWith({
      "pages/beranda.tsx": page.replace(/addresses: .*\n/, 'addresses: () => ["/keseimbangan/"],\n'),
    });
    const { code, stdout } = await build(content, join(folder, "_site"), { cwd: folder, more });
    expect(code).toBe(1);
    expect(stdout).toMatch(/templates\/pages\/beranda\.tsx[^[]*\/keseimbangan\/[^[]*\[own-page-broken\]/);
  });
});

describe("ownTemplatesFor", () => {
  test("finds code beside the content alone, and none beside Pilar's", () => {
    const { folder, content } = officeWith({ "assets/own.css": "" });
    expect(ownTemplatesFor(["--content", content])).toBe(join(folder, "templates"));
    expect(ownTemplatesFor([`--content=${content}`])).toBe(join(folder, "templates"));
    write(join(folder, "package.json"), '{ "name": "pilar" }');
    expect(ownTemplatesFor(["--content", content])).toBeUndefined();
    write(join(folder, "package.json"), '{ "name": "kantor" }');
    rmSync(join(folder, "templates", "assets", "own.css"));
    write(join(folder, "templates", "catatan.txt"), "");
    expect(ownTemplatesFor(["--content", content])).toBeUndefined();
  });

  test("changes the version of the code by its text, not by where it lies", () => {
    const [one, two] = ["a{}", "a{}"].map((css) =>
      join(officeWith({ "assets/own.css": css }).folder, "templates"),
    );
    expect(sourceVersion(root, one)).toBe(sourceVersion(root, two));
    expect(sourceVersion(root, one)).not.toBe(sourceVersion(root));
    expect(codeVersion()).toMatch(/^[0-9a-f]{64}$/);
    write(join(two ?? "", "assets", "own.css"), "b{}");
    expect(sourceVersion(root, one)).not.toBe(sourceVersion(root, two));
  });
});
