/** Git's hook, in a repository of its own: installed by the command, and run by git itself. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkStaged } from "../../scripts/lib/checks/check-staged.ts";
import { setCommitHook } from "../../scripts/lib/history/commit-hook.ts";
import { project } from "../../scripts/lib/project.ts";
import {
  named,
  picture,
  post,
  postFile,
  soundOffice,
  temporaryFolder,
  writeFiles,
} from "../fixtures/temporary-office.ts";

const starter = join(project, "scripts", "pilar.js");

function repository(): { root: string; content: string; git: (...options: string[]) => string } {
  const root = temporaryFolder();
  const content = join(root, "content");
  writeFiles(content, soundOffice);
  const git = (...options: string[]): string =>
    execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@kantor.go.id", ...options], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  git("init", "-q");
  return { root, content, git };
}

const hook = (content: string, remove = false) =>
  setCommitHook({ content, starter, node: process.execPath, remove, missing: "tidak ada" });

test("what is staged is looked at, not what lies in the working tree", async () => {
  const { root, content, git } = repository();
  const write = (name: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  };
  const found = async () => {
    const checked = await checkStaged(content, "content");
    return checked && { found: named(checked.problems), waived: checked.waived.length };
  };
  expect(await found()).toEqual({ found: [], waived: 0 });
  write(postFile, post({}, "Hubungi 0812-3456-7890.\n"));
  git("add", ".");
  write(postFile, post({}, "Hubungi kantor.\n"));
  writeFileSync(join(root, "catatan.md"), "0812-3456-7890");
  git("add", "catatan.md");
  // Before the first commit, from a folder below the repository, and of the content alone.
  expect(await found()).toEqual({ found: [`personal-phone content/${postFile}:8:9`], waived: 0 });
  git("add", ".");
  expect(await found()).toEqual({ found: [], waived: 0 });
  git("commit", "-qm", "Awal");

  write(
    "media/logo.svg",
    '<svg xmlns="http://www.w3.org/2000/svg">\n<text x="1">0812<tspan x="123456789">3456</tspan>7890</text></svg>',
  );
  write("posts/2026-11/pos-pertama/ktp-3171015407900012.png", picture);
  write("pages/lama.md", "\ufeffKe budi@gmail.com");
  git("add", ".");
  expect(await found()).toEqual({
    found: [
      "personal-email content/pages/lama.md:1:4",
      "personal-nik content/posts/2026-11/pos-pertama/ktp-3171015407900012.png:1:1",
      "personal-phone content/media/logo.svg:2:13",
    ],
    waived: 0,
  });
  // The office's own is told by the index's site.yaml; a post waives for the picture beside it.
  write(
    "site.yaml",
    `${soundOffice["site.yaml"]}official: [{ label: Posko, value: 0812-3456-7890 }, { label: Surel, value: budi@gmail.com }]\n`,
  );
  write(postFile, post({ waive: "[{ code: personal-nik, reason: Contoh KTP yang dibuat Dukcapil. }]" }));
  git("add", ".");
  expect(await found()).toEqual({ found: [], waived: 1 });
  git("commit", "-qm", "Semua");
  expect(await found()).toEqual({ found: [], waived: 0 });
});

test("outside a repository nothing is said of what is staged", async () => {
  const folder = temporaryFolder();
  expect(await checkStaged(folder, "content")).toBeUndefined();
  expect(await hook(folder)).toEqual({ done: "no-repository" });
});

// The checkout compiles its commands at the first call.
test("git refuses a commit with a person's number, by whichever index", async () => {
  const { root, content, git } = repository();
  git("add", ".");
  git("commit", "-qm", "Awal");
  expect(await hook(content)).toMatchObject({ done: "installed" });
  expect(await hook(content)).toMatchObject({ done: "updated" });
  writeFileSync(join(content, postFile), post({}, "Hubungi 0812-3456-7890.\n"));
  // Of `commit -a` the index is a file of its own.
  const commit = spawnSync(
    "git",
    ["-c", "user.name=T", "-c", "user.email=t@kantor.go.id", "commit", "-aqm", "Nomor"],
    { cwd: root, encoding: "utf8" },
  );
  expect(commit.status).toBe(1);
  expect(commit.stdout + commit.stderr).toContain("personal-phone");
  expect(commit.stdout + commit.stderr).not.toContain("3456");
  writeFileSync(join(content, postFile), post({}, "Hubungi kantor.\n"));
  git("commit", "-aqm", "Tanpa nomor");
  expect(git("log", "--oneline").trim().split("\n")).toHaveLength(2);
  expect(await hook(content, true)).toMatchObject({ done: "removed" });
  expect(await hook(content, true)).toMatchObject({ done: "absent" });
}, 180_000);

test("a hook of somebody else's is never written over, nor taken away", async () => {
  const { root, content, git } = repository();
  const file = join(root, ".git", "hooks", "pre-commit");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "#!/bin/sh\nexit 0\n");
  expect(await hook(content)).toMatchObject({
    done: "foreign",
    line: expect.stringContaining("check --staged"),
  });
  expect(await hook(content, true)).toMatchObject({ done: "absent" });
  expect(readFileSync(file, "utf8")).toBe("#!/bin/sh\nexit 0\n");
  // Where git looks for hooks elsewhere: within the repository, and for all of a machine.
  git("config", "core.hooksPath", "kait");
  expect(await hook(content)).toMatchObject({ done: "installed" });
  expect(existsSync(join(root, "kait", "pre-commit"))).toBe(true);
  const shared = temporaryFolder();
  git("config", "core.hooksPath", shared);
  expect(await hook(content)).toMatchObject({ done: "shared" });
  expect(existsSync(join(shared, "pre-commit"))).toBe(false);
});
