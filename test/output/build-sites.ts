/** Builds every fixture office once for all tests of a run. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { fullOffice } from "../fixtures/full-office.ts";
import { type Files, writeFiles } from "../fixtures/temporary-office.ts";
import { build, copyProject, fixtures, root } from "./project.ts";

export interface BuiltSite {
  /** the content folder it was built from */
  readonly content: string;
  /** the finished site */
  readonly output: string;
}

export type SiteName = "full" | "court" | "english";

declare module "vitest" {
  export interface ProvidedContext {
    sites: Record<SiteName, BuiltSite>;
    /** the copy of the project that built them, with its cache */
    project: string;
  }
}

export default async function buildSites({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "pilar-sites-"));
  const project = copyProject(join(folder, "project"));
  // Pictures take the most time; those of an earlier build are found by their hash.
  const pictures = join(".cache", "images");
  if (existsSync(join(root, pictures)))
    cpSync(join(root, pictures), join(project, pictures), { recursive: true });
  const withHistory = join(folder, "lengkap");
  writeWithHistory(withHistory);
  const make = async (name: SiteName, content: string, ...more: string[]): Promise<BuiltSite> => {
    const output = join(folder, name);
    const { code, stdout, stderr } = await build(content, output, { project, more });
    if (code !== 0) throw new Error(`The build of ${content} ended with ${code}:\n${stdout}\n${stderr}`);
    return { content, output };
  };
  // The first compiles the code for the others.
  const english = await make("english", join(fixtures, "english"), noHistory);
  const [full, court] = await Promise.all([
    make("full", withHistory),
    make("court", join(fixtures, "pengadilan-agama"), noHistory),
  ]);
  provide("sites", { full, court, english });
  provide("project", project);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Offices that lie in this repository would tell of its commits. */
const noHistory = "--no-history";

/** Standing pages that an office brought from its old site, more than header and footer have room for. */
const oldPages: Files = Object.fromEntries(
  Array.from({ length: 12 }, (_, n) => [
    `pages/arsip-${n + 1}.md`,
    `---\ntitle: Arsip ${n + 1}\nsummary: Halaman ini dibawa dari situs yang lama, dengan isinya.\n---\n\nIsi arsip ${n + 1}.\n`,
  ]),
);

/** The full office in a repository: one of its posts and one of its pages said something else in the days before. */
function writeWithHistory(folder: string): void {
  const file = "posts/2026-11/sepuluh-bulan/index.md";
  const text = String(fullOffice[file]);
  const first = text.replaceAll("1.284", "1.248").replace(/corrections:(?:\n {2}- .*)+\n/, "");
  const commit = (at: string, files: Files): void => {
    writeFiles(folder, files);
    const who = ["-c", "user.name=Humas", "-c", "user.email=humas@contoh.id"];
    const git = (...options: string[]): void =>
      void execFileSync("git", [...who, ...options], {
        cwd: folder,
        env: { ...process.env, GIT_COMMITTER_DATE: at },
      });
    if (!existsSync(join(folder, ".git"))) git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Ubah");
  };
  const page = "pages/ppid.md";
  const earlier = `${fullOffice[page]}\nBagian ini kemudian dihapus.\n`;
  commit("2026-11-05T08:00Z", { ...fullOffice, ...oldPages, [file]: first, [page]: earlier });
  commit("2026-11-06T08:00Z", {
    [page]: String(fullOffice[page]),
    [file]: text.replace(/\n {2}- \{ date: 2026-11-20.*/, ""),
  });
  commit("2026-11-20T08:00Z", { [file]: `${text}\nPada November masuk 131 permohonan lagi.\n` });
}
