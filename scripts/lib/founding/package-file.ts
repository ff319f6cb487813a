/** The office's package.json: which Pilar it is made with, and how its commands are called. */
import { readFileSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { project } from "../project.ts";
import { slug } from "../text/slug.ts";

/** Commands that an office has an npm script for, as Pilar's own package.json has. */
const commands = [
  "build",
  "check",
  "start",
  "plan",
  "insights",
  "kit",
  "new",
  "import",
  "doctor",
  "hooks",
  "verify",
] as const;

interface OwnPackage {
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

function ownPackage(): OwnPackage {
  return JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
}

/** @param pilar what npm takes: a version, file:pilar-0.1.0.tgz, a URL */
export function packageFile({ name, pilar }: { readonly name: string; readonly pilar: string }): string {
  const { allowScripts } = ownPackage();
  const content = {
    // Never "pilar" itself, which could not depend on pilar.
    name: `situs-${slug(name, 100) || "kantor"}`,
    private: true,
    type: "module",
    scripts: Object.fromEntries(commands.map((command) => [command, `pilar ${command}`])),
    dependencies: { pilar },
    // None of them needs its script; npm 10, which does not read this, is told so in .npmrc.
    allowScripts,
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/**
 * What package.json says of a package that was named from another folder: a path becomes one from the office's own.
 *
 * @param from absolute; where the command runs
 * @param office absolute
 */
export function specFrom(asked: string, from: string, office: string): string {
  // As npm install takes it.
  const spec = asked.trim().replace(/^pilar@(?=.)/, "");
  const [, path = spec] = /^file:(.*)$/.exec(spec) ?? [];
  if (path === spec && !/^\.{1,2}$|^\.{0,2}[\\/]|\.tgz$|^[a-z]:[\\/]/i.test(spec)) return spec;
  if (/^[a-z]{2,}:\/\//i.test(spec)) return spec;
  const file = resolve(from, path);
  const inside = relative(office, file);
  return `file:${(isAbsolute(inside) ? file : inside).split(sep).join("/")}`;
}

/** Whether the package.json of a folder names Pilar among what it depends on. */
export function dependsOnPilar(folder: string): boolean {
  try {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return "pilar" in { ...devDependencies, ...dependencies };
  } catch {
    return false;
  }
}
