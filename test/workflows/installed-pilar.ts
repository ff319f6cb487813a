/**
 * Pilar as npm packs it, with the packages that it needs linked beside it, and an `npm` whose `ci` and `install` put them into a folder:
 * all that a workflow runs is run, but for the download of 300 packages.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { copyProject, root } from "../output/project.ts";

export interface InstalledPilar {
  /** for the steps of a workflow: where they find npm and Node */
  readonly environment: Readonly<Record<string, string>>;
  /** how npm was called to install: "ci --no-audit" */
  readonly installs: () => string[];
}

/** @param folder absolute; empty */
export function installPilar(folder: string): InstalledPilar {
  const project = copyProject(join(folder, "proyek"));
  const node = dirname(process.execPath);
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) =>
      /^(?:LANG|TMPDIR|TEMP|SystemRoot|npm_config_\w+)$/i.test(name),
    ),
  ) as Record<string, string>;
  const path = [node, process.env.PATH].join(delimiter);
  execFileSync("npm", ["pack", "--silent"], {
    cwd: project,
    env: { ...process.env, PATH: path },
    stdio: "ignore",
  });
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const tarball = join(project, `pilar-${version}.tgz`);

  const modules = join(folder, "terpasang", "node_modules");
  linkPackages(modules);
  execFileSync("tar", ["-xzf", tarball, "-C", modules]);
  execFileSync("mv", [join(modules, "package"), join(modules, "pilar")]);
  mkdirSync(join(modules, ".bin"), { recursive: true });
  chmodSync(join(modules, "pilar", "scripts", "pilar.js"), 0o755);
  symlinkSync(join(modules, "pilar", "scripts", "pilar.js"), join(modules, ".bin", "pilar"));

  const programs = join(folder, "program");
  const calls = join(folder, "npm.txt");
  mkdirSync(programs);
  const npm = execFileSync("bash", ["-c", "command -v npm"], {
    encoding: "utf8",
    env: { PATH: path },
  }).trim();
  const link = `ln -s ${quoted(modules)} node_modules`;
  writeFileSync(
    join(programs, "npm"),
    [
      "#!/usr/bin/env bash",
      `case "$1" in ci|install) echo "$*" >> ${quoted(calls)}; ${link}; exit;; esac`,
      `exec ${quoted(npm)} "$@"`,
    ].join("\n"),
    { mode: 0o755 },
  );
  return {
    environment: { ...inherited, PATH: [programs, path].join(delimiter) },
    installs: () => (existsSync(calls) ? readFileSync(calls, "utf8").trim().split("\n") : []),
  };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function linkPackages(folder: string): void {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Readonly<Record<string, { readonly dev?: boolean }>>;
  };
  for (const [path, { dev }] of Object.entries(packages)) {
    if (dev || !/^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) || !existsSync(join(root, path))) continue;
    const target = join(folder, path.slice("node_modules/".length));
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(join(root, path), target, "junction");
  }
}
