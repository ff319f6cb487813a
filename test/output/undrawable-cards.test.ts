import { existsSync } from "node:fs";
import { join } from "node:path";
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

/** A card that cannot be drawn must stop the build and be told: a page would be shared without its picture. */
describe("a card is never left out without a word, where it cannot show", () => {
  test.each<[string, Files, string]>([
    ["a post's title", { [postFile]: post({ title: "Pos 漢字" }) }, "missing-glyph"],
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

function onKind(): Files {
  return {
    "pillars.yaml": soundOffice["pillars.yaml"].replace("tutorial: Tutorial", "tutorial: 漢字"),
    [postFile]: post({ kind: "tutorial" }),
  };
}
