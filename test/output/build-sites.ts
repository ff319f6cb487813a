/** Builds every fixture office once for all tests of a run. */
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { fullOffice } from "../fixtures/full-office.ts";
import { writeFiles } from "../fixtures/temporary-office.ts";
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
  const full = join(folder, "lengkap");
  writeFiles(full, fullOffice);
  const make = async (name: SiteName, content: string): Promise<BuiltSite> => {
    const output = join(folder, name);
    const { code, stdout, stderr } = await build(content, output, { project });
    if (code !== 0) throw new Error(`The build of ${content} ended with ${code}:\n${stdout}\n${stderr}`);
    return { content, output };
  };
  provide("sites", {
    full: await make("full", full),
    court: await make("court", join(fixtures, "pengadilan-agama")),
    english: await make("english", join(fixtures, "english")),
  });
  provide("project", project);
  return () => rmSync(folder, { recursive: true, force: true });
}
