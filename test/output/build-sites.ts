/** Builds every committed office once for all tests of a run. */
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { build, copyProject, fixtures, root } from "./project.ts";

export interface BuiltSite {
  /** the content folder it was built from */
  readonly content: string;
  /** the finished site */
  readonly output: string;
}

export type SiteName = "sample" | "court" | "english";

declare module "vitest" {
  export interface ProvidedContext {
    sites: Record<SiteName, BuiltSite>;
    /** the copy of the project that built them, with its cache */
    project: string;
  }
}

const contents: Record<SiteName, string> = {
  sample: join(root, "content"),
  court: join(fixtures, "pengadilan-agama"),
  english: join(fixtures, "english"),
};

export default async function buildSites({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "pilar-sites-"));
  const project = copyProject(join(folder, "project"));
  // Pictures take the most time; those of an earlier build are found by their hash.
  const pictures = join(".cache", "images");
  if (existsSync(join(root, pictures)))
    cpSync(join(root, pictures), join(project, pictures), { recursive: true });
  const make = async (name: SiteName): Promise<BuiltSite> => {
    const content = contents[name];
    const output = join(folder, name);
    const { code, stdout, stderr } = await build(content, output, { project });
    if (code !== 0) throw new Error(`The build of ${content} ended with ${code}:\n${stdout}\n${stderr}`);
    return { content, output };
  };
  provide("sites", {
    sample: await make("sample"),
    court: await make("court"),
    english: await make("english"),
  });
  provide("project", project);
  return () => rmSync(folder, { recursive: true, force: true });
}
