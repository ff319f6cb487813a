/** The commands as JavaScript that Node loads at once: few files, with the packages in them that are JavaScript alone. */
import { readdirSync } from "node:fs";
import { basename, join, parse } from "node:path";
import type { BuildOptions, Metafile } from "esbuild";
import { cardTemplates, compiledName, workers } from "../project.ts";
import { oldestNode } from "./oldest-node.js";
import { type OwnCode, ownCodePlugin, readOwnCode } from "./own-code.ts";

/** Packages that are native, or look for files beside their own. All others are part of what is compiled. */
const external = [
  "@11ty/*",
  "@fontsource/*",
  "@twemoji/svg",
  "esbuild",
  "koffi",
  "pagefind",
  "sharp",
  "takumi-js",
];

export interface CompileOptions {
  /** with source maps, which take as long again to make */
  readonly debug?: boolean;
  /** commands that are not compiled */
  readonly without?: readonly string[];
  /** an office's own templates, absolute */
  readonly own?: string | undefined;
}

/**
 * Compiles every command, `<name>.mjs`, with what it loads by name.
 *
 * @param project absolute
 * @param folder absolute; need not exist, and should be empty
 * @returns the files that each entry may load, its own among them
 * @throws esbuild's BuildFailure, whose `errors` name file and line
 */
export async function compile(
  project: string,
  folder: string,
  options?: CompileOptions,
): Promise<Readonly<Record<string, readonly string[]>>> {
  compiler ??= import("esbuild");
  const esbuild = await compiler;
  if (options?.own !== undefined) await checkStylesheets(readOwnCode(options.own), project, esbuild);
  const { metafile } = await esbuild.build({ ...buildOptions(project, folder, options), metafile: true });
  return loadsOf(metafile);
}

/** A stylesheet is first asked for when a site is nearly built. A slip in it is told as one in code is: browsers would skip what follows. */
async function checkStylesheets(
  { folder, files }: OwnCode,
  project: string,
  { build }: typeof import("esbuild"),
): Promise<void> {
  const { warnings } = await build({
    absWorkingDir: project,
    entryPoints: files
      .filter((file) => file.endsWith(".css"))
      .map((file) => join(folder, ...file.split("/"))),
    ...{ outdir: folder, write: false, bundle: true, logLevel: "silent" },
    // What a stylesheet may ask for: the site's fonts, and other parts.
    external: ["fonts/*", "*.css"],
  });
  if (warnings.length > 0) throw Object.assign(new Error(warnings[0]?.text), { errors: warnings });
}

let compiler: Promise<typeof import("esbuild")> | undefined;

/** Ends the process that compiles, which would otherwise end with this one. There is none where esbuild is not installed. */
export async function stopCompiler(): Promise<void> {
  const loaded = await compiler?.catch(() => undefined);
  await loaded?.stop();
}

/** By the name of each entry. What is loaded by name is no import: threads, and in those that draw cards the templates. */
function loadsOf({ outputs }: Metafile): Record<string, string[]> {
  const files = Object.entries(outputs).map(([path, { imports, inputs, entryPoint }]) => ({
    ...{ name: basename(path), entry: entryPoint !== undefined && parse(path).name, inputs },
    imports: imports.filter((one) => !one.external).map(({ path: to }) => basename(to)),
  }));
  const named = new Map(files.map((file) => [file.name, file]));
  const entries = files.flatMap(({ entry }) => entry || []);
  const templates = entries.filter((entry) => entry.startsWith(compiledName.cardTemplate("")));
  const threads = (inputs: object): string[] =>
    Object.entries(startedBy)
      .filter(([, starter]) => starter in inputs)
      .flatMap(([name]) => [compiledName.worker(name), ...(name === "card" ? templates : [])]);
  const loads = (entry: string): string[] => {
    const loaded = new Set<string>();
    const load = (name: string): void => {
      const file = named.get(name);
      if (loaded.has(name) || !file) return;
      loaded.add(name);
      file.imports.forEach(load);
      for (const thread of threads(file.inputs)) load(`${thread}.mjs`);
    };
    load(`${entry}.mjs`);
    return [...loaded].sort();
  };
  return Object.fromEntries(entries.map((entry) => [entry, loads(entry)]));
}

/** Where each thread or process is started. */
const startedBy: Record<keyof typeof workers, string> = {
  card: "scripts/lib/cards/pool.ts",
  disk: "scripts/lib/output/disk-thread.ts",
  drawing: "scripts/lib/decoding/drawing.ts",
  read: "scripts/lib/session/read-files.ts",
};

/** What esbuild is told; a test asks it what the commands are made of. */
export function buildOptions(
  project: string,
  folder: string,
  { debug = false, without = [], own }: CompileOptions = {},
): BuildOptions {
  return {
    absWorkingDir: project,
    entryPoints: entries(project, without),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: `node${oldestNode.join(".")}`,
    inject: [join(project, "scripts", "lib", "launch", "older-node.ts")],
    external,
    plugins: own === undefined ? [] : [ownCodePlugin(project, readOwnCode(own))],
    define: { pilarOwnTemplates: own === undefined ? "undefined" : JSON.stringify(own) },
    // Said here too: a package's tsconfig.json is not looked at.
    ...{ jsx: "automatic", jsxImportSource: "preact" },
    // Packages in CommonJS ask for Node's own modules.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    sourcemap: debug && "linked",
    sourcesContent: false,
    logLevel: "silent",
  };
}

/** Paths by the name of what they are compiled to. */
function entries(project: string, without: readonly string[]): Record<string, string> {
  const named = (folder: string, type: string, name: (stem: string) => string): [string, string][] =>
    readdirSync(join(project, folder))
      .filter((file) => file.endsWith(type))
      .map((file) => [name(parse(file).name), join(folder, file)]);
  return Object.fromEntries([
    ...named("scripts", ".ts", (stem) => stem).filter(([command]) => !without.includes(command)),
    ...named(cardTemplates, ".tsx", compiledName.cardTemplate),
    [compiledName.makeCode, "scripts/lib/launch/make-code.ts"],
    ...Object.entries(workers).map(([name, file]) => [compiledName.worker(name), file]),
  ]);
}
