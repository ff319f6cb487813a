import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { originOf } from "../../scripts/lib/history/origin.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

/** An office's repository with one commit. */
function repository() {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const git = (...options: string[]): string =>
    execFileSync("git", ["-c", "user.name=Humas", "-c", "user.email=humas@kantor.go.id", ...options], {
      cwd: folder,
      encoding: "utf8",
    }).trim();
  git("init", "--quiet");
  write("content/site.yaml", "name: Kantor\n");
  write("package.json", "{}");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Mulai");
  return { folder, content, write, git, head: git("rev-parse", "HEAD") };
}

/** As on a host that says of which commit its job is. */
const host = { GITHUB_SHA: "b".repeat(40) };

test("is the commit that the folder holds, whatever a host says of its job", async () => {
  const { content, head } = repository();
  expect(await originOf(content, host)).toEqual({ commit: head, changed: false });
});

test("counts what goes into a site as changed, tracked or not, and nothing else", async () => {
  const { content, write, head } = repository();
  write("package-lock.json", "{}");
  write("package.json", '{"type":"module"}');
  expect(await originOf(content, {})).toEqual({ commit: head, changed: false });
  write("templates/assets/own.css", "p{}");
  expect(await originOf(content, {})).toEqual({ commit: head, changed: true });
});

test.each([
  ["a file that was edited", "content/site.yaml"],
  ["a file that no commit has", "content/posts/2026-11/baru/index.md"],
])("sees %s", async (_what, name) => {
  const { content, write, head } = repository();
  write(name, "lain\n");
  expect(await originOf(content, {})).toEqual({ commit: head, changed: true });
});

test("is not known of a folder that no commit has, though a repository is around it", async () => {
  const { folder, write } = repository();
  write("lain/site.yaml", "name: Kantor\n");
  expect(await originOf(join(folder, "lain"), host)).toEqual({ commit: undefined, changed: false });
});

test("is what the host says where there is no git, and not known where nobody says", async () => {
  const folder = temporaryFolder();
  expect(await originOf(folder, host)).toEqual({ commit: host.GITHUB_SHA, changed: false });
  expect(await originOf(folder, {})).toEqual({ commit: undefined, changed: false });
});
