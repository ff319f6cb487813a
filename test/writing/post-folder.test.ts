import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  claimPostFolder,
  ForeignFolderError,
  makePostFolder,
  namesInMonth,
  writePost,
} from "../../scripts/lib/writing/post-folder.ts";
import { post, temporaryFolder } from "../fixtures/temporary-office.ts";

describe("a folder for a post", () => {
  test("is made with those above it, under the first free name", () => {
    const content = temporaryFolder();
    const names = [1, 2, 3].map(() => claimPostFolder(content, "2026-11", "pos").name);
    expect(names).toEqual(["pos", "pos-2", "pos-3"]);
    expect(readdirSync(join(content, "posts", "2026-11")).sort()).toEqual(names);
  });

  test("is none that is there already, whatever it is", () => {
    const content = temporaryFolder();
    mkdirSync(join(content, "posts", "2026-11"), { recursive: true });
    writeFileSync(join(content, "posts", "2026-11", "POS"), "berkas");
    expect(claimPostFolder(content, "2026-11", "pos").name).toBe("pos-2");
    expect(makePostFolder(content, "2026-11", "pos-2")).toBeUndefined();
  });

  test.each(["posts", join("posts", "2026-11")])("is not made where %s leads elsewhere", (link) => {
    const [content, elsewhere] = [temporaryFolder(), temporaryFolder()];
    if (link !== "posts") mkdirSync(join(content, "posts"));
    symlinkSync(elsewhere, join(content, link), "junction");
    expect(() => claimPostFolder(content, "2026-11", "pos")).toThrow(ForeignFolderError);
    expect(() => makePostFolder(content, "2026-11", "pos")).toThrow(ForeignFolderError);
    expect(() => namesInMonth(content, "2026-11")).toThrow(ForeignFolderError);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describe("a post", () => {
  test("stands in its folder whole", () => {
    const folder = claimPostFolder(temporaryFolder(), "2026-11", "pos");
    writePost(folder, post());
    expect(readdirSync(folder.path)).toEqual(["index.md"]);
    expect(readFileSync(join(folder.path, "index.md"), "utf8")).toBe(post());
  });

  test("that cannot be written leaves nothing of its own behind, and all that is of others", () => {
    const content = temporaryFolder();
    const unwritable = () => {
      const folder = claimPostFolder(content, "2026-11", "pos");
      writeFileSync(join(folder.path, "foto.jpg"), "");
      // A folder in the file's place: a rename onto it fails for everybody, also for root.
      mkdirSync(join(folder.path, "index.md", "x"), { recursive: true });
      return folder;
    };
    const folder = unwritable();
    expect(() => writePost(folder, post(), ["foto.jpg"])).toThrow();
    expect(readdirSync(folder.path)).toEqual(["index.md"]);
    rmSync(folder.path, { recursive: true });
  });
});
