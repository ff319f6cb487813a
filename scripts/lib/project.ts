/** Where Pilar's own files are, whether its code runs as TypeScript or compiled, and from whichever working directory. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Absolute, as all paths here: the nearest folder above this code whose package.json is Pilar's. */
export const project = findProject(import.meta.dirname);
export const templates = join(project, "templates");
export const sources = join(project, "scripts");

/** Put here by the compiler where an office has templates of its own. */
declare const pilarOwnTemplates: string | undefined;
/** An office's own `templates`, which stand in place of Pilar's; undefined where it has none. */
export const ownTemplates = typeof pilarOwnTemplates === "string" ? pilarOwnTemplates : undefined;

/** The path of a template's file: the office's where it has one of that name. @param name assets/site.css */
export function templateFile(name: string): string {
  const own = ownTemplates === undefined ? undefined : join(ownTemplates, ...name.split("/"));
  return own !== undefined && existsSync(own) ? own : join(templates, ...name.split("/"));
}

export const launcher = join(sources, "pilar.js");

/** What runs in threads or processes of its own, below the project. */
export const workers = {
  card: "scripts/lib/cards/worker.ts",
  drawing: "scripts/lib/decoding/drawing-process.ts",
  disk: "scripts/lib/output/disk-worker.ts",
  read: "scripts/lib/session/read-worker.ts",
} as const;

/** Templates of cards are loaded by name. */
export const cardTemplates = "templates/cards";

/** Whether this code was compiled: then all of it lies in one folder, and needs no loader. */
export const isCompiled = !import.meta.filename.endsWith(".ts");

/** How compiled files are named that are no command: with a hyphen, which no command has. */
export const compiledName = {
  worker: (name: string) => `worker-${name}`,
  cardTemplate: (name: string) => `card-${name}`,
  makeCode: "make-code",
} as const;

export function workerEntry(name: keyof typeof workers): URL {
  return isCompiled ? compiledFile(compiledName.worker(name)) : pathToFileURL(join(project, workers[name]));
}

/** What Node is told so that a process may run an entry: TypeScript and JSX need a loader. */
export function loaderOf(entry: URL): string[] {
  if (!entry.pathname.endsWith(".ts")) return [];
  return ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href];
}

/** The module of a card's template. */
export function cardTemplateEntry(name: string): URL {
  return isCompiled
    ? compiledFile(compiledName.cardTemplate(name))
    : pathToFileURL(templateFile(`cards/${name}.tsx`));
}

/**
 * The package.json of an installed package, as Pilar's code finds it. Not every package lets its package.json be imported.
 *
 * @param name of the package: @11ty/eleventy-img
 * @returns absolute; undefined where it is not installed
 */
export function packageJsonOf(name: string, folder = import.meta.dirname): string | undefined {
  const file = join(folder, "node_modules", ...name.split("/"), "package.json");
  if (existsSync(file)) return file;
  const parent = dirname(folder);
  return parent === folder ? undefined : packageJsonOf(name, parent);
}

/** Pilar's own. */
export function pilarVersion(): string {
  return versionIn(join(project, "package.json"));
}

/** @param file a package.json, absolute */
export function versionIn(file: string): string {
  return JSON.parse(readFileSync(file, "utf8")).version;
}

function compiledFile(name: string): URL {
  return pathToFileURL(join(import.meta.dirname, `${name}.mjs`));
}

function findProject(folder: string): string {
  const file = join(folder, "package.json");
  if (existsSync(file) && JSON.parse(readFileSync(file, "utf8")).name === "pilar") return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`No package.json of Pilar above ${import.meta.dirname}`);
  return findProject(parent);
}
