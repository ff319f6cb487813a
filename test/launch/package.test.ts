/** What `npm pack` gives, as it lies in an office's node_modules: it runs without a compile step and without packages for development. */
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, filesOf, fixtures, root, run } from "../output/project.ts";

const timeout = 240_000;
const locked: Readonly<Record<string, { readonly dev?: boolean }>> = JSON.parse(
  readFileSync(join(root, "package-lock.json"), "utf8"),
).packages;

describe("the package", { timeout }, () => {
  const office = join(mkdtempSync(join(tmpdir(), "pilar-test-")), "kantor #1 (50%)");
  const installed = join(office, "node_modules", "pilar");
  let names: readonly string[];

  beforeAll(async () => {
    names = await packedNames();
    for (const name of names) {
      mkdirSync(dirname(join(installed, name)), { recursive: true });
      cpSync(join(root, name), join(installed, name));
    }
    linkPackages(join(office, "node_modules"));
  }, timeout);
  afterAll(() => rmSync(dirname(office), { recursive: true, force: true }));

  test("holds compiled commands and templates, and neither tests nor the sample", () => {
    expect(names).toEqual(expect.arrayContaining(["dist/build.mjs", "dist/start.mjs", "scripts/pilar.js"]));
    expect(names).toContain("templates/assets/site.css");
    expect(names.filter((name) => /^(?:test|content|\.)|(?:^|\/)bench/.test(name))).toEqual([]);
  });

  test("builds what a checkout builds", async () => {
    const content = join(fixtures, "own-copy");
    const there = await build(content, join(office, "_site"), { project: installed, cwd: office });
    expect(there.code, there.stderr).toBe(0);
    const here = await build(content, join(office, "dari-kode"), { cwd: office });
    expect(here.code, here.stderr).toBe(0);
    expect(filesOf(join(office, "_site"))).toEqual(filesOf(join(office, "dari-kode")));
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

/** Paths with `/`, as npm would pack them; this makes dist/ anew. */
async function packedNames(): Promise<string[]> {
  const { stdout } = await promisify(execFile)("npm", ["pack", "--dry-run", "--json", "--silent"], {
    cwd: root,
    shell: process.platform === "win32",
  });
  const [pack]: { readonly files: readonly { readonly path: string }[] }[] = JSON.parse(stdout);
  return (pack?.files ?? []).map(({ path }) => path);
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
