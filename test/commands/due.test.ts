/** `build --if-due`, as a host's schedule calls it, and the reports that `build` writes. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, inject, test } from "vitest";
import { post, postFile, temporaryFolder, writeFiles, writeOffice } from "../fixtures/temporary-office.ts";
import { filesOf, run } from "../output/project.ts";

let folder = "";
let machine = "";
beforeEach(() => {
  folder = writeOffice({
    "posts/2026-11/nanti/index.md": post({ title: "Nanti", date: "2026-11-22 10:00" }),
  }).folder;
  machine = temporaryFolder();
});

/** On a fresh machine of the host, with the cache of the last one. */
async function buildAt(time: string, more: readonly string[] = [], environment = {}) {
  rmSync(join(machine, "_site"), { recursive: true, force: true });
  mkdirSync(machine, { recursive: true });
  const ended = await run("build", ["--content", folder, "--no-cards", "--if-due", ...more], {
    project: inject("project"),
    cwd: machine,
    environment: { PILAR_NOW: `2026-11-22T${time}`, GITHUB_SHA: "a1", ...environment },
  });
  return { ...ended, built: existsSync(join(machine, "_site")) };
}

describe("a build that is only made when it is due", () => {
  test("is made once, and again when a post's hour has come", async () => {
    expect(await buildAt("08:00")).toMatchObject({ code: 0, built: true });
    const early = await buildAt("09:59");
    expect(early).toMatchObject({ code: 0, built: false });
    expect(early.stdout).toContain("22 November 2026 pukul 10:00");
    expect(await buildAt("10:00")).toMatchObject({ code: 0, built: true });
    expect([...filesOf(join(machine, "_site")).keys()]).toContain("2026/11/nanti/index.html");
    expect(await buildAt("11:00")).toMatchObject({ code: 0, built: false });
    expect(await buildAt("11:00", [], { GITHUB_SHA: "b2" })).toMatchObject({ built: true });
    expect(await buildAt("11:00", ["--url", "https://lain.go.id/x"], { GITHUB_SHA: "b2" })).toMatchObject({
      built: true,
    });
  });

  test("tells of an error once, until it is mended or something comes due", async () => {
    writeFiles(folder, { [postFile]: post({ pillar: "tidak-ada" }) });
    expect(await buildAt("08:00")).toMatchObject({ code: 1, built: false });
    expect(await buildAt("08:30")).toMatchObject({ code: 0, built: false });
    expect(await buildAt("10:00")).toMatchObject({ code: 1, built: false });
    writeFiles(folder, { [postFile]: post() });
    expect(await buildAt("10:10", [], { GITHUB_SHA: "b2" })).toMatchObject({ code: 0, built: true });
  });
});

describe("what build reports for a host", () => {
  test("are annotations, and a summary that says first what became of the site", async () => {
    const summary = join(machine, "ringkasan dengan spasi.md");
    const forHost = ["--format", "github", "--report", `markdown=${summary}`];
    writeFiles(folder, { [postFile]: post({ pillar: "tidak-ada" }) });
    const failed = await buildAt("08:00", forHost);
    expect(failed.code).toBe(1);
    expect(failed.stdout).toMatch(/^::error file=content\/posts\/2026-11\/pos-pertama\/index\.md,line=4,/m);
    const told = readFileSync(summary, "utf8");
    expect(told).toMatch(/^\*\*Situs tidak diperbarui\. .*tetap seperti semula\.\*\*\n/);
    expect(told).toContain("index.md");

    writeFiles(folder, { [postFile]: post() });
    const built = await buildAt("08:00", forHost, { GITHUB_SHA: "b2" });
    expect(built.code, built.stderr).toBe(0);
    expect(readFileSync(summary, "utf8")).toMatch(/^\*\*Selesai dalam /);
  });

  test("hold the address of the host where it is another than site.yaml's", async () => {
    const { stdout } = await buildAt("08:00", [], { PILAR_URL: "http://instansi.github.io/kantor/" });
    expect(stdout).toContain("https://instansi.github.io/kantor, bukan https://kantor-kecil.go.id");
    const home = readFileSync(join(machine, "_site", "index.html"), "utf8");
    expect(home).toContain('href="/kantor/2026/11/pos-pertama/"');
    expect(home).toContain('<link rel="canonical" href="https://instansi.github.io/kantor/"');
    const wrong = await buildAt("08:00", ["--url", "kantor"]);
    expect([wrong.code, wrong.built]).toEqual([2, false]);
  });
});
