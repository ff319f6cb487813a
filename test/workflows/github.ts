/**
 * A stand-in for GitHub: runs the `run:` steps of a workflow's jobs with bash, each in a fresh clone, and does in folders what the
 * actions of its `uses:` steps do on GitHub's servers. An action that it does not know ends the test.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import { parse } from "yaml";
import { type Context, evaluate, fill, type Scope } from "./expression.ts";

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface Host {
  /** absolute; what the host keeps from run to run: caches, artifacts and the site that is served */
  readonly folder: string;
  /** the office's repository, absolute */
  readonly repository: string;
  /** where Pages serves the site; undefined where Pages is not switched on */
  pages: string | undefined;
  /** of every step, beside what the host itself sets */
  readonly environment: Readonly<Record<string, string>>;
  runs: number;
}

export interface JobEnded {
  readonly outcome: "success" | "failure" | "skipped";
  /** the names of steps that ran */
  readonly ran: readonly string[];
  readonly failed: readonly string[];
  /** all that the steps printed */
  readonly log: string;
  /** the job's summary */
  readonly summary: string;
  /** what later jobs are told */
  readonly outputs: Context;
}

export const served = (host: Host): string => join(host.folder, "situs");
export const artifact = (host: Host, name: string): string => join(host.folder, "artifacts", name);

/** Runs a workflow to its end. @param done jobs that an earlier run did, and that are not done again @returns what came of its jobs */
export function runWorkflow(
  host: Host,
  file: string,
  event: string,
  environment: Readonly<Record<string, string>> = {},
  done: Readonly<Record<string, JobEnded>> = {},
): Record<string, JobEnded> {
  const { jobs } = parse(readFileSync(join(host.repository, file), "utf8")) as { jobs: Record<string, Job> };
  host.runs++;
  const ended: Record<string, JobEnded> = {};
  const needs: Record<string, { outputs: Context; result: string }> = {};
  for (const [name, job] of Object.entries(jobs)) {
    const needed = [job.needs ?? []].flat();
    const broken = needed.some((other) => needs[other]?.result === "failure");
    const scope = scopeOf(host, event, { needs: needs as unknown as Context }, "", broken);
    // A condition with a status function is asked also where a job that was waited for did not run.
    const asks = /\b(?:failure|always|cancelled)\(/.test(job.if ?? "");
    const ready = asks || needed.every((other) => needs[other]?.result === "success");
    if (!ready || (job.if !== undefined && !evaluate(job.if, scope))) {
      ended[name] = { outcome: "skipped", ran: [], failed: [], log: "", summary: "", outputs: {} };
      needs[name] = { outputs: {}, result: "skipped" };
      continue;
    }
    const run = done[name] ?? runJob(host, job, event, needs as unknown as Context, environment);
    ended[name] = run;
    needs[name] = { outputs: run.outputs, result: run.outcome };
  }
  return ended;
}

function scopeOf(host: Host, event: string, contexts: Context, workspace = "", failed = false): Scope {
  const repository = { repository: "instansi/kantor", server_url: "https://github.com", token: "rahasia" };
  const github = {
    ...repository,
    event_name: event,
    run_id: String(host.runs),
    run_attempt: "1",
    ref: "refs/heads/main",
  };
  return {
    contexts: { github, ...contexts },
    functions: {
      failure: () => failed,
      success: () => !failed,
      always: () => true,
      cancelled: () => false,
      hashFiles: (...patterns) => {
        const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: workspace })).sort();
        const hash = createHash("sha256");
        for (const name of files) hash.update(readFileSync(join(workspace, name)));
        return files.length > 0 ? hash.digest("hex") : "";
      },
    },
  };
}

function runJob(
  host: Host,
  job: Job,
  event: string,
  needs: Context,
  environment: Readonly<Record<string, string>>,
): JobEnded {
  const machine = join(host.folder, "machine");
  rmSync(machine, { recursive: true, force: true });
  const workspace = join(machine, "work", "situs kantor");
  mkdirSync(workspace, { recursive: true });
  const steps: Record<string, { outputs: Record<string, string>; outcome: string }> = {};
  const ran: string[] = [];
  const failed: string[] = [];
  let log = "";
  let summary = "";
  const after: (() => void)[] = [];
  for (const [index, step] of job.steps.entries()) {
    const name = step.name ?? step.uses ?? step.run ?? "";
    const scope = scopeOf(
      host,
      event,
      { needs, steps: steps as unknown as Context },
      workspace,
      failed.length > 0,
    );
    // A condition without a status function holds where all went well before.
    const condition = step.if ?? "success()";
    const asks = /\b(?:failure|always|success|cancelled)\(/.test(condition);
    const record = { outputs: {} as Record<string, string>, outcome: "skipped" };
    if (step.id) steps[step.id] = record;
    if ((failed.length > 0 && !asks) || !evaluate(condition, scope)) continue;
    ran.push(name);
    try {
      if (step.uses) {
        const given = Object.fromEntries(
          Object.entries(step.with ?? {}).map(([key, value]) => [key, fill(String(value), scope)]),
        );
        record.outputs = useAction({ host, workspace, action: step.uses.split("@")[0] ?? "", given, after });
      } else {
        const files = {
          output: join(machine, `output-${index}`),
          summary: join(machine, `summary ${index}.md`),
        };
        for (const one of Object.values(files)) writeFileSync(one, "");
        const own = Object.entries(step.env ?? {}).map(([key, value]) => [key, fill(String(value), scope)]);
        const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", fill(step.run ?? "", scope)], {
          cwd: workspace,
          encoding: "utf8",
          env: {
            ...host.environment,
            ...{ CI: "true", GITHUB_ACTIONS: "true", GITHUB_SHA: headOf(host), HOME: join(machine, "home") },
            ...{ GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "instansi/kantor" },
            ...{ GITHUB_OUTPUT: files.output, GITHUB_STEP_SUMMARY: files.summary },
            ...Object.fromEntries(own),
            ...environment,
          },
        });
        log += stdout + stderr;
        summary += readFileSync(files.summary, "utf8");
        for (const line of readFileSync(files.output, "utf8").split("\n")) {
          const [, key, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
          if (key) record.outputs[key] = value ?? "";
        }
        if (status !== 0) throw new StepFailed();
      }
      record.outcome = "success";
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      record.outcome = "failure";
      failed.push(name);
    }
  }
  if (failed.length === 0) for (const end of after) end();
  const scope = scopeOf(host, event, { needs, steps: steps as unknown as Context });
  const outputs = Object.fromEntries(
    Object.entries(job.outputs ?? {}).map(([key, value]) => [key, fill(value, scope)]),
  );
  return { outcome: failed.length > 0 ? "failure" : "success", ran, failed, log, summary, outputs };
}

class StepFailed extends Error {}

function headOf({ repository }: Host): string {
  return spawnSync("git", ["rev-parse", "HEAD"], { cwd: repository, encoding: "utf8" }).stdout.trim();
}

interface Use {
  readonly host: Host;
  readonly workspace: string;
  readonly action: string;
  readonly given: Readonly<Record<string, string>>;
  /** what is done at the end of a job that went well */
  readonly after: (() => void)[];
}

/** @returns the action's outputs */
function useAction({ host, workspace, action, given, after }: Use): Record<string, string> {
  const { path = "", key = "" } = given;
  switch (action) {
    case "actions/checkout":
      spawnSync("git", ["clone", "--quiet", host.repository, workspace]);
      return {};
    case "actions/setup-node":
      return {};
    case "actions/cache":
      restore(host, workspace, given);
      after.push(() => save(host, workspace, path, key));
      return {};
    case "actions/cache/restore":
      restore(host, workspace, given);
      return {};
    case "actions/cache/save":
      save(host, workspace, path, key);
      return {};
    case "actions/configure-pages":
      if (host.pages === undefined) throw new StepFailed();
      return { base_url: host.pages };
    case "actions/upload-artifact":
    case "actions/upload-pages-artifact": {
      const target = artifact(host, given.name ?? "github-pages");
      rmSync(target, { recursive: true, force: true });
      if (!existsSync(join(workspace, path))) throw new StepFailed();
      // Files whose names begin with a dot are left out, unless they are asked for.
      const hidden = given["include-hidden-files"] === "true";
      const source = join(workspace, path);
      const isFolder = statSync(source).isDirectory();
      cpSync(source, isFolder ? target : join(target, path), {
        recursive: true,
        filter: (file) => hidden || !/[\\/]\.[^\\/]+$/.test(file.slice(source.length)),
      });
      return { "artifact-url": `https://github.com/instansi/kantor/artifacts/${host.runs}` };
    }
    case "actions/download-artifact": {
      const target = join(workspace, path);
      mkdirSync(target, { recursive: true });
      const source = artifact(host, given.name ?? "");
      // What was uploaded for Pages is one archive.
      if (given.name === "github-pages")
        spawnSync("tar", ["-cf", join(target, "artifact.tar"), "-C", source, "."]);
      else cpSync(source, target, { recursive: true });
      return {};
    }
    case "actions/attest-build-provenance": {
      const list = readFileSync(join(workspace, given["subject-path"] ?? ""));
      const subject = [
        { name: "build.json", digest: { sha256: createHash("sha256").update(list).digest("hex") } },
      ];
      const payload = Buffer.from(JSON.stringify({ subject })).toString("base64");
      const bundle = join(host.folder, "machine", "attestation.json");
      writeFileSync(bundle, `${JSON.stringify({ dsseEnvelope: { payload } })}\n`);
      return { "bundle-path": bundle };
    }
    case "actions/deploy-pages":
      rmSync(served(host), { recursive: true, force: true });
      cpSync(artifact(host, given.artifact_name ?? "github-pages"), served(host), { recursive: true });
      return { page_url: `${host.pages}/` };
    default:
      throw new Error(`${action} has no stand-in`);
  }
}

/** Caches are kept by what they hold too: the same key with other paths is another. */
function store(host: Host, path: string): string {
  return join(host.folder, "caches", createHash("sha256").update(path).digest("hex").slice(0, 8));
}

function restore(host: Host, workspace: string, given: Readonly<Record<string, string>>): void {
  const { path = "", key = "", "restore-keys": others = "" } = given;
  const room = store(host, path);
  const keys = existsSync(room) ? readdirSync(room) : [];
  const prefixes = others
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const order = (name: string): number => Number(/(\d+)-1$/.exec(name)?.[1] ?? 0);
  const newest = (prefix: string): string | undefined =>
    keys.filter((name) => name.startsWith(prefix)).sort((a, b) => order(b) - order(a))[0];
  const found = keys.includes(key) ? key : prefixes.map(newest).find((name) => name !== undefined);
  if (found !== undefined) cpSync(join(room, found), workspace, { recursive: true });
}

function save(host: Host, workspace: string, path: string, key: string): void {
  const target = join(store(host, path), key);
  if (existsSync(target)) return;
  const lines = path
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const left = lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
  const taken = lines
    .filter((line) => !line.startsWith("!") && !line.startsWith("~"))
    .flatMap((line) => globSync(line, { cwd: workspace }))
    .map((name) => name.split(sep).join("/"))
    .filter((name) => !left.includes(name));
  if (taken.length === 0) return;
  for (const name of taken) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    cpSync(join(workspace, name), join(target, name), { recursive: true });
  }
}
