import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startingFiles } from "../../scripts/lib/founding/starting-files.ts";
import { writeMissing } from "../../scripts/lib/founding/write-files.ts";
import { templates } from "../../scripts/lib/project.ts";
import { ForeignFolderError } from "../../scripts/lib/writing/post-folder.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

describe("the files that every office begins with", () => {
  it("have a dot where the template has a _, in names of folders too", () => {
    const files = startingFiles();
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining([".gitattributes", ".gitignore"]));
    expect(paths.filter((path) => /(?:^|\/)_/.test(path))).toEqual([]);
    const ignored = files.find(({ path }) => path === ".gitignore");
    expect(ignored?.bytes).toEqual(readFileSync(join(templates, "office", "_gitignore")));
  });

  it("keep line ends as they are in git, and pictures from being taken for text", () => {
    const attributes = startingFiles().find(({ path }) => path === ".gitattributes");
    expect(attributes?.bytes.toString()).toMatch(/^\* text=auto eol=lf\n(?:\*\.\w+ binary\n)+$/);
  });
});

describe("writing them", () => {
  it("makes the folders, and leaves what is there", () => {
    const root = join(temporaryFolder(), "kantor");
    mkdirSync(root);
    writeFileSync(join(root, "README.md"), "punya kantor");
    const files = [
      { path: "README.md", content: "baru" },
      { path: ".github/workflows/a.yml", content: "on: push\n" },
    ];
    expect(writeMissing(root, files)).toEqual({ written: [".github/workflows/a.yml"], kept: ["README.md"] });
    expect(readFileSync(join(root, "README.md"), "utf8")).toBe("punya kantor");
    expect(readFileSync(join(root, ".github", "workflows", "a.yml"), "utf8")).toBe("on: push\n");
    expect(writeMissing(root, files).written).toEqual([]);
  });

  it("writes nothing at all where a file stands in place of a folder", () => {
    const root = temporaryFolder();
    writeFileSync(join(root, "content"), "");
    const files = [
      { path: "README.md", content: "baru" },
      { path: "content/site.yaml", content: "name: x\n" },
    ];
    expect(() => writeMissing(root, files)).toThrow(ForeignFolderError);
    expect(existsSync(join(root, "README.md"))).toBe(false);
  });
});
