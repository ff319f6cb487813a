import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkOut } from "../../scripts/lib/verify/checkout.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

function gitAt(folder: string) {
  const who = [
    "-c",
    "user.name=Humas",
    "-c",
    "user.email=humas@kantor.go.id",
    "-c",
    "protocol.file.allow=always",
  ];
  return (...options: string[]): string =>
    execFileSync("git", [...who, ...options], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
}

/** A repository of two commits, the office below a folder of it. */
function repository() {
  const folder = temporaryFolder();
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const git = gitAt(folder);
  const commit = (text: string): string => {
    write("kantor/content/site.yaml", text);
    git("add", "--all");
    git("commit", "--quiet", "--message", text);
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet");
  write(".gitattributes", "kantor/content/rahasia.md export-ignore\n");
  write("kantor/content/rahasia.md", "tetap ada\n");
  return {
    folder,
    write,
    git,
    first: commit("satu"),
    second: commit("dua"),
    content: join(folder, "kantor", "content"),
  };
}

test("is that commit as git writes it out, whatever lies around", async () => {
  const { content, write, first, git } = repository();
  write("kantor/content/site.yaml", "belum disimpan");
  write("kantor/content/liar.md", "liar");
  const before = git("status", "--porcelain");
  const folder = join(temporaryFolder(), "repo");
  expect(await checkOut(content, first, folder)).toEqual({
    content: join(folder, "kantor", "content/"),
    shallow: false,
  });
  const read = (name: string): string => readFileSync(join(folder, "kantor", "content", name), "utf8");
  expect(read("site.yaml")).toBe("satu");
  // What an archive of git would leave out is published all the same.
  expect(read("rahasia.md")).toBe("tetap ada\n");
  expect(existsSync(join(folder, "kantor", "content", "liar.md"))).toBe(false);
  expect(gitAt(folder)("rev-parse", "HEAD")).toBe(first);
  expect(gitAt(folder)("status", "--porcelain")).toBe("");
  expect(git("status", "--porcelain")).toBe(before);
  expect(git("worktree", "list").split("\n")).toHaveLength(1);
});

test("runs no hook of this computer or of the repository", async () => {
  const { content, folder: repo, second, write } = repository();
  write(".git/hooks/post-checkout", `#!/bin/sh\ntouch "${join(repo, "dijalankan")}"\n`);
  execFileSync("chmod", ["+x", join(repo, ".git", "hooks", "post-checkout")]);
  await checkOut(content, second, join(temporaryFolder(), "repo"));
  expect(existsSync(join(repo, "dijalankan"))).toBe(false);
});

test("works in a copy without the whole history, and says where that lacks the commit", async () => {
  const { folder, first, second } = repository();
  const copy = join(temporaryFolder(), "salinan");
  gitAt(folder)("clone", "--quiet", "--depth=1", `file://${folder}`, copy);
  const content = join(copy, "kantor", "content");
  expect(await checkOut(content, second, join(temporaryFolder(), "repo"))).toHaveProperty("content");
  const found = await checkOut(content, first, join(temporaryFolder(), "repo"));
  expect(found).toEqual({ failed: "unknown-commit", shallow: true });
});

test("says what is not there", async () => {
  const { content, git, second } = repository();
  const folder = join(temporaryFolder(), "repo");
  const unknown = await checkOut(content, "0123456789", folder);
  expect(unknown).toEqual({ failed: "unknown-commit", shallow: false });
  expect(await checkOut(temporaryFolder(), second, folder)).toEqual({ failed: "no-repository" });
  git("rm", "--quiet", "-r", "kantor");
  git("commit", "--quiet", "--message", "Kosong");
  mkdirSync(content, { recursive: true });
  const found = await checkOut(content, git("rev-parse", "HEAD"), join(temporaryFolder(), "repo"));
  expect(found).toEqual({ failed: "no-content" });
});
