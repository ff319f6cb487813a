/** The jobs that come with the project: they parse, ask for little, and their commands run. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { post, soundOffice, writeFiles } from "../fixtures/temporary-office.ts";
import { copyProject, root } from "../output/project.ts";

const read = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
const github = parse(read(".github", "workflows", "check.yml"));
const gitlab = parse(read(".gitlab-ci.yml"));
const steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] = github.jobs.periksa.steps;

const githubCommands = steps.flatMap(({ run }) => run ?? []);
const gitlabCommands: string[] = gitlab["periksa-konten"].script;

/** A copy of the project, with an office whose month is long over and off, that may be written into. */
const folder = mkdtempSync(join(tmpdir(), "pilar-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  copyProject(folder);
  const posts = Array.from({ length: 8 }, (_, index) => [
    `posts/2024-09/ajakan-${index}/index.md`,
    post({ title: `Ajakan ${index}`, date: `2024-09-1${index}`, pillar: "promosi" }),
  ]);
  writeFiles(join(folder, "content"), { ...soundOffice, ...Object.fromEntries(posts) });
});

/** Runs a job's line as its runner does. */
function runLine(command: string, cwd: string, environment: Record<string, string> = {}) {
  const { GITHUB_SHA: _sha, CI_COMMIT_SHA: _commit, ...inherited } = process.env;
  return spawnSync("bash", ["-euo", "pipefail", "-c", command], {
    cwd,
    encoding: "utf8",
    env: { ...inherited, ...environment },
  });
}

describe("the jobs of both hosts", () => {
  test.each([
    ["GitHub", githubCommands],
    ["GitLab", gitlabCommands],
  ])(
    "%s's installs from the lock file what publishing needs, and calls scripts that there are",
    (_host, commands) => {
      expect(commands[0]).toMatch(/^npm ci --omit=dev\b/);
      const called = commands.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? []);
      expect(called).toEqual(["check"]);
      for (const name of called) expect(scripts).toHaveProperty(name);
    },
  );
});

describe("the GitHub workflow", () => {
  test("runs on pull requests, and may read only", () => {
    // YAML 1.1 takes `on` for true; GitHub and YAML 1.2 do not.
    expect(github.on).toBe("pull_request");
    expect(github.permissions).toEqual({ contents: "read" });
    expect(Object.keys(github.jobs)).toHaveLength(1);
    expect(githubCommands.join("\n")).not.toContain("${{");
  });

  test("annotates the post that tips a month, and writes the month table as the summary", () => {
    const summary = join(folder, "ringkasan dengan spasi.md");
    const command = githubCommands.at(-1) ?? "";
    const { status, stdout, stderr } = runLine(command, folder, { GITHUB_STEP_SUMMARY: summary });
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^::warning file=content\/posts\/2024-09\/[^,]+,line=1,col=1,title=month-off::/m);
    expect(readFileSync(summary, "utf8")).toMatch(/^\| September 2024 \| 8 \|/m);
  });
});

describe("the GitLab job", () => {
  const job = gitlab["periksa-konten"];

  test("runs on merge requests and keeps its reports even where it fails", () => {
    expect(job.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
    expect(job.artifacts).toMatchObject({ when: "always", expose_as: expect.any(String) });
  });

  test("writes every report that it names as an artifact", () => {
    const { status, stdout, stderr } = runLine(gitlabCommands.at(-1) ?? "", folder);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain("September 2024");
    const file = (name: string): string => readFileSync(join(folder, name), "utf8");
    expect(XMLValidator.validate(file(job.artifacts.reports.junit))).toBe(true);
    const [issue] = JSON.parse(file(job.artifacts.reports.codequality));
    expect(issue).toMatchObject({ check_name: "month-off", location: { lines: { begin: 1 } } });
    for (const path of job.artifacts.paths) expect(file(path)).toMatch(/^## /);
  });
});
