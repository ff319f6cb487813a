import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import {
  type Files,
  post,
  postFile,
  soundOffice,
  temporaryFolder,
  writeOffice,
} from "../fixtures/temporary-office.ts";
import { build, stackLine } from "./project.ts";

const site = soundOffice["site.yaml"];

/** What all cards show must be drawn: each page would be shared without its picture. */
describe("the build stops where no card can show", () => {
  test.each<[string, Files, string]>([
    ["the office's name", { "site.yaml": site.replace("Kantor Kecil", "Kantor 漢字") }, "content/site.yaml"],
    [
      "a pillar's label",
      { "pillars.yaml": soundOffice["pillars.yaml"].replace("label: Emosi", "label: 漢字") },
      "content/pillars.yaml",
    ],
    ["a kind's label", onKind(), "content/pillars.yaml"],
    [
      "the office's logo",
      { "site.yaml": `${site}brand: { logo: logo.svg }\n`, "media/logo.svg": "bukan gambar" },
      "content/site.yaml",
    ],
  ])("%s", async (_what, files, named) => {
    const { folder } = writeOffice(files);
    const output = join(temporaryFolder(), "hasil");
    const { code, stdout, stderr } = await build(folder, output, { project: inject("project") });
    expect(code).toBe(1);
    expect(stdout + stderr).toContain(named);
    expect(stdout + stderr).not.toMatch(stackLine);
    expect(existsSync(output)).toBe(false);
  });
});

test("a post in letters that no card has is published, with a card that says so and without those that cannot be true", async () => {
  const { folder } = writeOffice({
    [postFile]: post({
      title: "Lelang 競売",
      quote: "Kami 引受 semua.",
      figure: "{ value: '12', label: orang }",
      channels: "[instagram]",
    }),
    "site.yaml": `${site}channels: { instagram: https://instagram.com/kantor }\n`,
    "posts/2026-11/lain/index.md": post({ title: "नमस्ते दुनिया" }),
  });
  const output = join(temporaryFolder(), "hasil");
  const { code, stdout } = await build(folder, output, { project: inject("project") });
  expect(stdout).toMatch(/2:8 .*競 \(U\+7AF6\)/);
  expect(code).toBe(0);
  const names = (slug: string) =>
    readdirSync(join(output, "kartu", "2026-11", slug)).map((name) => name.split(".")[0]);
  expect(new Set(names(basename(dirname(postFile))))).toEqual(
    new Set(["og", "square", "portrait", "story", "figure-square", "figure-portrait", "figure-story"]),
  );
  expect(names("lain")).toContain("og");
  expect(readFileSync(join(output, "2026", "11", "lain", "index.html"), "utf8")).toContain("नमस्ते दुनिया");
});

function onKind(): Files {
  return {
    "pillars.yaml": soundOffice["pillars.yaml"].replace("tutorial: Tutorial", "tutorial: 漢字"),
    [postFile]: post({ kind: "tutorial" }),
  };
}
