/** What `npm pack` gives, as it lies in an office's node_modules: it runs without a compile step and without packages for development. */
import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { once } from "../../scripts/lib/text/once.ts";
import { exampleCard } from "../cards/example-card.ts";
import { build, filesOf, fixtures, root, run } from "../output/project.ts";

const timeout = 240_000;
const locked: Readonly<Record<string, { readonly dev?: boolean }>> = JSON.parse(
  readFileSync(join(root, "package-lock.json"), "utf8"),
).packages;

const folder = mkdtempSync(join(tmpdir(), "pilar-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package", { timeout }, () => {
  const office = join(folder, "kantor #1 (50%)");
  const installed = join(office, "node_modules", "pilar");
  let names: readonly string[];

  beforeAll(async () => {
    names = await packedNames();
    for (const name of names) copyInto(installed, name);
    linkPackages(join(office, "node_modules"));
  }, timeout);

  test("holds compiled commands and templates, and neither tests nor the sample", () => {
    expect(names).toEqual(expect.arrayContaining(["dist/build.mjs", "dist/start.mjs", "scripts/pilar.js"]));
    expect(names).toContain("templates/assets/site.css");
    expect(names).toContain(".github/panduan/pratinjau.webp");
    const foreign = /^(?:test|content|\.(?!github\/panduan\/))|(?:^|\/)bench/;
    expect(names.filter((name) => foreign.test(name))).toEqual([]);
  });

  test("builds what a checkout builds", async () => {
    const content = join(fixtures, "own-copy");
    const there = await build(content, join(office, "_site"), { project: installed, cwd: office });
    expect(there.code, there.stderr).toBe(0);
    const here = await build(content, join(office, "dari-kode"), { cwd: office });
    expect(here.code, here.stderr).toBe(0);
    expect(filesOf(join(office, "_site"))).toEqual(filesOf(join(office, "dari-kode")));
  });

  test("makes a new office, whose first check finds its gaps alone", async () => {
    const options = [
      "kantor baru",
      "--name",
      "PN Madiun",
      "--url",
      "https://pn-madiun.go.id",
      "--yes",
      "--no-install",
    ];
    const made = await run("init", options, { project: installed, cwd: office });
    expect(made.code, made.stderr).toBe(0);
    const there = join(office, "kantor baru");
    for (const name of [
      ".gitignore",
      ".npmrc",
      ".github/workflows/publish.yml",
      ".gitlab-ci.yml",
      "content/site.yaml",
    ])
      expect(existsSync(join(there, name)), name).toBe(true);
    const { code, stdout } = await run("check", ["--format", "json"], { project: installed, cwd: there });
    const codes = JSON.parse(stdout).problems.map((problem: { code: string }) => problem.code);
    expect([code, new Set(codes)]).toEqual([1, new Set(["unfilled-gap"])]);
    expect((await run("doctor", [], { project: installed, cwd: there })).code).toBe(0);
  });

  test("compiles nothing, and runs what an office calls it by", async () => {
    expect(existsSync(join(installed, ".cache", "code"))).toBe(false);
    const { code, stderr } = await run("tidak-ada", [], { project: installed, cwd: office });
    expect([code, stderr]).toEqual([2, expect.stringContaining("tidak-ada")]);
    const { bin } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(bin).toEqual({ pilar: "scripts/pilar.js" });
    expect(readFileSync(join(installed, bin.pilar), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe("an office with code of its own", { timeout }, () => {
  test("has it compiled with the package's, though Node reads no TypeScript there", async () => {
    const office = join(folder, "kantor dengan kode");
    const installed = join(office, "node_modules", "pilar");
    for (const name of await packedNames()) copyInto(installed, name);
    linkPackages(join(office, "node_modules"));
    cpSync(join(fixtures, "own-copy"), join(office, "content"), { recursive: true });
    const page = join(office, "templates", "pages", "tanya-jawab.tsx");
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(
      page,
      'import { type Frame, ownPage } from "pilar";\n' +
        'import { renderToString } from "preact-render-to-string";\n' +
        'import { HeadStart } from "../components/head-start.tsx";\n' +
        'import { isolated } from "../components/isolated.tsx";\n' +
        "export default ownPage({\n" +
        '  addresses: () => ["/tanya-jawab/"],\n' +
        "  data: ({ publication }) => ({ name: publication.site.name }),\n" +
        "  render: (_frame: Frame, { name }) => renderToString(<><head><HeadStart /></head><p>{isolated(name)}</p></>),\n" +
        "});\n",
    );
    const made = await build(join(office, "content"), join(office, "_site"), {
      ...{ project: installed, cwd: office, more: ["--no-cards"] },
    });
    expect(made.code, made.stderr).toBe(0);
    expect(readFileSync(join(office, "_site", "tanya-jawab", "index.html"), "utf8")).toMatch(/<p>.*Harbour/);

    // Its types are those that the package brings; the card that CONTRIBUTING.md shows needs nothing but these.
    mkdirSync(join(office, "templates", "cards"));
    writeFileSync(join(office, "templates", "cards", "quote.tsx"), exampleCard());
    const config = { extends: "pilar/tsconfig.json" };
    writeFileSync(join(office, "tsconfig.json"), JSON.stringify(config));
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    const check = () => promisify(execFile)(process.execPath, [tsc, "--project", office], { cwd: office });
    await check().catch(({ stdout }) => expect.fail(stdout));
    writeFileSync(page, readFileSync(page, "utf8").replace("site.name", "site.nama"));
    await expect(check()).rejects.toMatchObject({ stdout: expect.stringMatching(/tanya-jawab\.tsx.*nama/) });
  });
});

/** Paths with `/`, as npm would pack them; the first call makes dist/ anew. */
const packedNames = once(async () => {
  const { stdout } = await promisify(execFile)("npm", ["pack", "--dry-run", "--json", "--silent"], {
    cwd: root,
    shell: process.platform === "win32",
  });
  const [pack]: { readonly files: readonly { readonly path: string }[] }[] = JSON.parse(stdout);
  return (pack?.files ?? []).map(({ path }) => path);
});

function copyInto(folder: string, name: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  cpSync(join(root, name), join(folder, name));
}

/** The packages that an office gets, each linked. */
function linkPackages(folder: string): void {
  const top = Object.keys(locked).filter((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path));
  for (const path of top) {
    const name = path.slice("node_modules/".length);
    if (locked[path]?.dev || !existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    symlinkSync(join(root, path), join(folder, name), "junction");
  }
}
