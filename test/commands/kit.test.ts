import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { post, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";
import { now, run, stackLine } from "../output/project.ts";

const posts = {
  "posts/2026-11/konsep/index.md": post({
    title: "Sebuah konsep",
    draft: "true",
    channels: "[x, instagram]",
  }),
  "posts/2026-12/nanti/index.md": post({ title: "Terbit nanti", date: "2026-12-24", channels: "[telegram]" }),
  "posts/2026-10/kembar/index.md": post({ title: "Kembar satu", date: "2026-10-03", channels: "[x]" }),
  "posts/2026-11/kembar/index.md": post({ title: "Kembar dua", channels: "[x]" }),
};

const kit = (content: string, ...more: string[]) =>
  run("kit", ["--content", content, "--now", now, "--cache", join(temporaryFolder(), "cache"), ...more]);

describe("npm run kit", () => {
  test("writes the kit of a draft into a folder, and nothing beside it", async () => {
    const { folder } = writeOffice(posts);
    const before = readdirSync(folder, { recursive: true }).sort();
    const to = join(temporaryFolder(), "kit");
    const { code, stdout, stderr } = await kit(folder, "konsep", "--to", to);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("belum terbit");
    const names = readdirSync(to).sort();
    expect(
      names.filter((name) => /-01-.*\.(?:png|jpg)$/.test(name)).map((name) => name.split("-")[0]),
    ).toEqual(["instagram", "x"]);
    expect(readFileSync(join(to, "x-teks.txt"), "utf8")).toContain("/2026/11/konsep/?utm_source=x");
    const zip = unzipSync(readFileSync(join(to, "kit.zip")));
    expect(Object.keys(zip)).toEqual(names.filter((name) => name !== "kit.zip"));
    for (const [name, bytes] of Object.entries(zip)) {
      expect(Buffer.compare(bytes, readFileSync(join(to, name))), name).toBe(0);
    }
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });

  test("takes a scheduled post, and a month where a name is not enough", async () => {
    const { folder } = writeOffice(posts);
    const to = temporaryFolder();
    expect((await kit(folder, "nanti", "--to", to)).code).toBe(0);
    expect(readdirSync(to)).toContain("telegram-teks.txt");
    const two = await kit(folder, "kembar", "--to", to);
    expect([two.code, two.stderr]).toEqual([2, expect.stringContaining("2026-10/kembar")]);
    const address = "https://kantor-kecil.go.id/2026/10/kembar/bagikan/?utm_source=x";
    expect((await kit(folder, address, "--to", to)).code).toBe(0);
  });

  test("says what is wrong: no name, an unknown one, a post without channels", async () => {
    const { folder } = writeOffice(posts);
    for (const [names, code, said] of [
      [[], 2, "npm run kit"],
      [["konsap"], 2, "konsep"],
      [["pos-pertama"], 1, "channels"],
    ] as const) {
      const ended = await kit(folder, ...names);
      expect([ended.code, ended.stderr]).toEqual([code, expect.stringContaining(said)]);
      expect(ended.stderr).not.toMatch(stackLine);
    }
  });

  test("refuses to write into a site", async () => {
    const { folder } = writeOffice(posts);
    const site = temporaryFolder();
    writeFileSync(join(site, ".pilar"), "");
    const { code } = await kit(folder, "konsep", "--to", join(site, "2026", "kit"));
    expect(code).toBe(2);
    expect(readdirSync(site)).toEqual([".pilar"]);
  });
});
