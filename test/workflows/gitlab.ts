/**
 * A stand-in for GitLab: runs a job's lines with bash in a fresh clone, as GitLab's runner does, with the folders of the cache that an
 * earlier run left. Whether the file is one that GitLab takes is for its schema to say.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export interface GitlabHost {
  /** absolute; what the host keeps from run to run */
  readonly folder: string;
  /** the office's repository, absolute */
  readonly repository: string;
  readonly environment: Readonly<Record<string, string>>;
}

type Variables = Readonly<Record<string, string>>;

interface Job {
  readonly rules: readonly { readonly if: string; readonly variables?: Variables }[];
  readonly script: readonly string[];
  readonly after_script?: readonly string[];
  readonly cache: { readonly policy?: string; readonly paths: readonly string[] };
  readonly allow_failure?: { readonly exit_codes: readonly number[] };
}

interface Shared {
  readonly variables: Variables;
  readonly default: { readonly before_script: readonly string[] };
}

export interface GitlabJob {
  readonly outcome: "success" | "warning" | "failed";
  readonly log: string;
  /** the clone that it ran in, as it left it; absolute */
  readonly workspace: string;
}

/** @param predefined as GitLab would set them for the pipeline @throws where no rule lets the job run */
export function runGitlabJob(host: GitlabHost, name: string, predefined: Variables): GitlabJob {
  const workspace = join(host.folder, "gitlab", "kantor saya");
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(join(workspace, ".."), { recursive: true });
  spawnSync("git", ["clone", "--quiet", host.repository, workspace]);
  const file: Shared & { readonly [name: string]: unknown } = parse(
    readFileSync(join(workspace, ".gitlab-ci.yml"), "utf8"),
  );
  const job = file[name] as Job;
  const commit = spawnSync("git", ["rev-parse", "HEAD"], { cwd: workspace, encoding: "utf8" });
  const known = {
    ...{ CI: "true", CI_PROJECT_DIR: workspace, CI_COMMIT_SHA: commit.stdout.trim() },
    ...predefined,
  };
  const rule = job.rules.find((one) => holds(one.if, known));
  if (!rule) throw new Error(`No rule lets ${name} run`);

  const cache = join(host.folder, "gitlab-cache");
  if (existsSync(cache)) cpSync(cache, workspace, { recursive: true });
  const own = Object.entries({ ...file.variables, ...rule.variables });
  const run = (lines: readonly string[]) =>
    spawnSync("bash", ["-c", ["set -eo pipefail", ...lines].join("\n")], {
      cwd: workspace,
      encoding: "utf8",
      env: {
        ...host.environment,
        ...known,
        HOME: join(host.folder, "home"),
        ...Object.fromEntries(own.map(([key, value]) => [key, expand(value, known)])),
      },
    });
  const { status, stdout, stderr } = run([...file.default.before_script, ...job.script]);
  if (job.after_script) run(job.after_script);
  if (job.cache.policy !== "pull") {
    rmSync(cache, { recursive: true, force: true });
    for (const path of job.cache.paths.map((one) => one.replace(/\/$/, ""))) {
      if (existsSync(join(workspace, path)))
        cpSync(join(workspace, path), join(cache, path), { recursive: true });
    }
  }
  const passed = job.allow_failure?.exit_codes.includes(status ?? -1) ? "warning" : "failed";
  return { outcome: status === 0 ? "success" : passed, log: stdout + stderr, workspace };
}

/** Rules are comparisons of variables and texts, joined by &&. @throws for any other */
function holds(rule: string, variables: Variables): boolean {
  return rule.split("&&").every((part) => {
    const [, left, text, right] = /^\s*\$(\w+) == (?:"([^"]*)"|\$(\w+))\s*$/.exec(part) ?? [];
    if (left === undefined) throw new Error(`Not known here: ${part}`);
    return variables[left] === (text ?? variables[right ?? ""]);
  });
}

function expand(text: string, variables: Variables): string {
  return text.replace(/\$(\w+)/g, (_all, name: string) => variables[name] ?? "");
}
