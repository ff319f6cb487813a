import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";
import { item, oldSite, wxr } from "../importing/export.ts";
import { filesOf, now, run, stackLine } from "../output/project.ts";

/** An office beside an export of this text. */
function start(text: string | Uint8Array, site?: string) {
  const { folder } = writeOffice(site === undefined ? {} : { "site.yaml": site });
  const cwd = join(folder, "..");
  writeFileSync(join(cwd, "ekspor.xml"), text);
  const bring = (...more: string[]) => run("import", ["ekspor.xml", "--now", now, ...more], { cwd });
  return { folder, cwd, bring };
}

const posts = wxr([
  item({ title: "Satu", name: "satu" }),
  item({ id: "8", status: "private", name: "rahasia", title: "Rahasia" }),
  item({ id: "9", type: "nav_menu_item" }),
]);

describe("npm run import", () => {
  test("brings an export, writes a report, and again brings nothing", async () => {
    const { folder, cwd, bring } = start(posts);
    const first = await bring();
    expect([first.code, first.stdout]).toEqual([0, expect.stringContaining("laporan.md")]);
    expect(existsSync(join(folder, "posts", "2019-03", "satu", "index.md"))).toBe(true);
    expect(readFileSync(join(cwd, "_import", "laporan.md"), "utf8")).toContain("| Semua isi berkas | 3 |");
    expect(readdirSync(join(cwd, "_import", "private"))).toEqual(["rahasia-8.md"]);
    const check = await run("check", ["--now", now, "--strict"], { cwd });
    expect([check.code, check.stdout]).toEqual([0, expect.not.stringContaining("[")]);
    const before = filesOf(folder);
    expect((await bring()).code).toBe(0);
    expect(filesOf(folder)).toEqual(before);
    expect(readdirSync(join(cwd, "_import"))).toContain("laporan-2.md");
  });

  test("writes the report alone where it is only tried", async () => {
    const { folder, cwd, bring } = start(posts);
    const before = filesOf(folder);
    expect((await bring("--dry-run")).code).toBe(0);
    expect(filesOf(folder)).toEqual(before);
    expect(readdirSync(join(cwd, "_import"))).toEqual(["laporan.md"]);
  });

  test("speaks the office's language", async () => {
    const { bring } = start(posts, "name: Office\nurl: https://office.go.id\nlanguage: en\n");
    expect((await bring()).stdout).toContain("report.md");
  });

  test.each([
    ["no file", [], 2, "npm run import"],
    ["a file that is not there", ["tidak-ada.xml"], 2, "tidak-ada.xml"],
    ["a folder of pictures that is not there", ["ekspor.xml", "--media", "tidak-ada"], 2, "tidak-ada"],
    ["a web page", ["halaman.html"], 1, "halaman.html"],
    ["a zip", ["ekspor.zip"], 1, "zip"],
    ["an export that is cut off", ["potong.xml"], 1, "potong.xml"],
  ])("says what is wrong with %s, and writes nothing", async (_what, names, code, said) => {
    const { folder, cwd } = start(posts);
    writeFileSync(join(cwd, "halaman.html"), "<!doctype html><html></html>");
    writeFileSync(join(cwd, "ekspor.zip"), "PK\u0003\u0004");
    writeFileSync(join(cwd, "potong.xml"), posts.slice(0, -300));
    const before = filesOf(folder);
    const ended = await run("import", [...names, "--now", now], { cwd });
    expect([ended.code, ended.stderr]).toEqual([code, expect.stringContaining(said)]);
    expect(ended.stderr).not.toMatch(stackLine);
    expect(filesOf(folder)).toEqual(before);
    expect(existsSync(join(cwd, "_import"))).toBe(false);
  });

  test("waits until the files that it adds to are sound", async () => {
    const { cwd, bring, folder } = start(posts);
    writeFileSync(join(folder, "redirects.yaml"), "/a/: /a/\n");
    expect(await bring()).toMatchObject({ code: 1, stderr: expect.stringContaining("redirects.yaml") });
    expect(existsSync(join(cwd, "_import"))).toBe(false);
  });

  test("takes types of plugins, and pictures from a folder", async () => {
    const agenda = item({
      type: "agenda",
      content: `<img src="${oldSite}/wp-content/uploads/2019/03/x.png" alt="Loket">`,
    });
    const { cwd, folder, bring } = start(wxr([agenda]));
    const media = temporaryFolder();
    expect((await bring()).stdout).toContain("--types agenda");
    expect((await bring("--types", "agenda", "--media", media, "--yes")).code).toBe(0);
    expect(existsSync(join(folder, "posts", "2019-03", "judul"))).toBe(true);
    expect(readFileSync(join(cwd, "_import", "laporan-2.md"), "utf8")).toContain("x.png");
  });
});
