/** Compiled code put in its place whole, or not at all: two commands may start at once, and either may be killed. */
import { randomUUID } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import type { BuildFailure } from "esbuild";
import { sourceVersion, sourceVersionName } from "../code-version.ts";
import { atExit } from "../files/at-exit.ts";
import { LostWorkerError } from "../files/lost-worker.ts";
import { isMachineError } from "../files/machine-error.ts";
import { dropSync, patient } from "../files/remove.ts";
import { renamePatientlySync } from "../files/rename.ts";
import { writeDigests } from "./code-digests.js";
import { type CompileOptions, compile, stopCompiler } from "./compile.ts";

export { stopCompiler } from "./compile.ts";

/** Folders of compiled code that are kept, whoever needs them. */
const kept = 5;
/** Milliseconds after which a folder is nobody's any more: a command touches its own each minute, since it may load more of it. */
const abandoned = 600_000;
/** How the name of an unfinished folder begins. */
const unfinished = ".";

export interface MakeOptions extends CompileOptions {
  /** milliseconds that the compiler may take */
  readonly limit?: number;
}

export type MadeCode = { readonly folder: string } | { readonly reason: string };

/**
 * @param project absolute
 * @param folder where the code belongs; where that cannot be written, or its disk is full, it goes to a temporary folder for as long as
 * this process lives
 * @returns where it is, or why there is none
 */
export async function makeCode(
  project: string,
  folder: string,
  options: MakeOptions = {},
): Promise<MadeCode> {
  try {
    const workplace = openWorkplace(dirname(folder));
    if (workplace === undefined) return { folder: await makeElsewhere(project, options) };
    const done = atExit(() => dropSync(workplace));
    try {
      await compileWhole(project, workplace, options);
      putInPlace(workplace, folder);
    } catch (error) {
      if (!isRefused(error)) throw error;
      dropSync(workplace);
      return { folder: await makeElsewhere(project, options) };
    } finally {
      dropSync(workplace);
      done();
    }
    prune(folder);
    return { folder };
  } catch (error) {
    if (options.debug) throw error;
    return { reason: reasonOf(error, project) };
  }
}

/** Undefined where the folder cannot be written. */
function openWorkplace(folder: string): string | undefined {
  try {
    const workplace = join(folder, `${unfinished}${randomUUID()}`);
    mkdirSync(workplace, { recursive: true });
    return workplace;
  } catch {
    return undefined;
  }
}

function putInPlace(workplace: string, folder: string): void {
  try {
    // Another command has made it meanwhile: Windows would say so as it does of a file that is held.
    if (existsSync(folder)) return;
    renamePatientlySync(workplace, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** A folder from which the project looks as it does from its own: what code looks for is found by going up. */
async function makeElsewhere(project: string, options: MakeOptions): Promise<string> {
  const view = mkdtempSync(join(tmpdir(), "pilar-"));
  atExit(() => dropView(view));
  copyFileSync(join(project, "package.json"), join(view, "package.json"));
  const packages = join(project, "node_modules");
  const places = { node_modules: existsSync(packages) ? packages : dirname(project) };
  const folders = { ...places, scripts: join(project, "scripts"), templates: join(project, "templates") };
  for (const [name, folder] of Object.entries(folders)) symlinkSync(folder, join(view, name), "junction");
  const folder = join(view, "code");
  await compileWhole(project, folder, options);
  return folder;
}

/** The links first, each by itself: nothing that they lead to may ever be taken for a part of the view. */
function dropView(view: string): void {
  try {
    for (const { name } of readdirSync(view, { withFileTypes: true }).filter((entry) =>
      entry.isSymbolicLink(),
    ))
      unlinkSync(join(view, name));
    rmSync(view, patient);
  } catch {
    // The system clears its temporary folder.
  }
}

/** Compiles one state of the sources, and notes which: they may be edited while they are read. */
async function compileWhole(project: string, folder: string, options: MakeOptions): Promise<void> {
  let before: string | undefined;
  let version = sourceVersion(project, options.own);
  let loads: Awaited<ReturnType<typeof compile>> = {};
  while (before !== version) {
    before = version;
    loads = await compileTwice(project, folder, options);
    version = sourceVersion(project, options.own);
  }
  writeFileSync(join(folder, sourceVersionName), version);
  const ofVersion = [sourceVersionName];
  writeDigests(
    folder,
    Object.fromEntries(Object.entries(loads).map(([name, files]) => [name, [...files, ...ofVersion]])),
  );
}

/** Five minutes: it takes seconds. */
const defaultLimit = 300_000;

/**
 * esbuild is a process of its own: one that stops, or does not answer, is started once more. What it says of the code is no such fault.
 *
 * @throws what compiling throws, and LostWorkerError
 */
async function compileTwice(
  project: string,
  folder: string,
  { limit = defaultLimit, ...options }: MakeOptions,
): ReturnType<typeof compile> {
  const attempt = async (): ReturnType<typeof compile> => {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new LostWorkerError("silent")), limit);
    });
    try {
      return await Promise.race([compile(project, folder, options), silence]);
    } catch (error) {
      const { errors, code } = error as Partial<BuildFailure> & { readonly code?: string };
      // What has words of its own is known.
      if (errors?.some(({ location }) => location) || code !== undefined || isRefused(error)) throw error;
      throw error instanceof LostWorkerError ? error : new LostWorkerError("stopped", { cause: error });
    } finally {
      clearTimeout(timer);
    }
  };
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof LostWorkerError)) throw error;
    await stopCompiler();
    return attempt();
  }
}

function prune(folder: string): void {
  const home = dirname(folder);
  try {
    const others = readdirSync(home)
      .filter((name) => name !== basename(folder))
      .map((name) => ({ name, touched: statSync(join(home, name)).mtimeMs }))
      .sort((a, b) => b.touched - a.touched);
    const finished = others.filter(({ name }) => !name.startsWith(unfinished)).slice(kept - 1);
    for (const one of [...finished, ...others.filter(({ name }) => name.startsWith(unfinished))]) {
      if (one.touched < Date.now() - abandoned) rmSync(join(home, one.name), patient);
    }
  } catch {
    // Another command clears away the same folders; what is left is for the next one.
  }
}

/** Whether a file could not be written: esbuild has words for that, and no code. */
function isRefused(error: unknown): boolean {
  const { errors } = error as Partial<BuildFailure>;
  return errors ? errors.some(({ text }) => unwritten.test(text)) : isMachineError(error);
}

const unwritten = /^Failed to (?:write|create) /;

/** Pilar's files are named from its folder, an office's from where the command runs. @param file from Pilar's folder */
function placeOf(file: string, project: string): string {
  return file.startsWith("..") ? relative(process.cwd(), join(project, file)) : file;
}

/** Before the code is compiled there is no catalogue of words, nor an office's language. */
function reasonOf(error: unknown, project: string): string {
  const { code, errors } = error as Partial<BuildFailure> & { readonly code?: string };
  if (code === "ERR_MODULE_NOT_FOUND") return "Jalankan dahulu / first run: npm ci";
  if (isRefused(error)) {
    const why = errors?.[0]?.text ?? (error as Error).message;
    return `Disk penuh, atau tidak dapat ditulisi / The disk is full, or cannot be written:\n  ${why}`;
  }
  if (error instanceof LostWorkerError) {
    const cause = error.cause instanceof Error ? ` (${error.cause.message})` : "";
    return `Penyusun kode dua kali berhenti; jalankan lagi / The compiler stopped twice; run it again${cause}`;
  }
  if (errors) {
    const lines = errors.map(({ location, text }) =>
      location
        ? `  ${placeOf(location.file, project)}:${location.line}:${location.column + 1}: ${text}`
        : `  ${text}`,
    );
    return `Kode tidak dapat disusun / The code does not compile:\n${lines.join("\n")}`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `Kode Pilar tidak dapat disusun / Pilar's code cannot be compiled: ${message}`;
}
