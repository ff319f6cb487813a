/**
 * An office's own `templates/` as a part of what is compiled. A file there stands in place of Pilar's of the same path; a file in
 * `templates/pages` that Pilar has none of is a page of the office's own, one in `templates/checks` a check.
 */
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { OnResolveArgs, OnResolveResult, Plugin, PluginBuild } from "esbuild";
import { isOwnCode } from "../own-files.js";

export interface OwnCode {
  /** the office's `templates/`, absolute */
  readonly folder: string;
  /** paths below it, with `/`, sorted */
  readonly files: readonly string[];
}

/** Modules that are empty in Pilar, and are filled with what an office has; each with the folder of what goes there. */
const lists = [
  { module: ["scripts", "lib", "site", "own-pages.ts"], folder: "pages", name: "ownPages" },
  { module: ["scripts", "lib", "checks", "own-checks.ts"], folder: "checks", name: "ownChecks" },
] as const;

/** What Pilar offers to an office's code by its own name. */
const api = ["scripts", "lib", "api", "index.ts"];

/** @param folder absolute; as a real path */
export function readOwnCode(folder: string): OwnCode {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    .filter(isOwnCode)
    .sort();
  return { folder: realpathSync.native(folder), files };
}

/** @param project Pilar's folder, absolute */
export function ownCodePlugin(project: string, own: OwnCode): Plugin {
  const pilar = realpathSync.native(project);
  const templates = join(pilar, "templates");
  const shadows = new Set(own.files);
  return {
    name: "own-code",
    setup(build) {
      build.onResolve({ filter: /.*/ }, (args) => resolveOwn(build, args));
      for (const { module, folder, name } of lists) {
        const file = join(pilar, ...module);
        build.onLoad({ filter: new RegExp(`[\\\\/]${module.at(-1)?.replace(".", "\\.")}$`) }, ({ path }) =>
          path === file
            ? { contents: listOf(own, ownIn(folder), name), loader: "ts", resolveDir: own.folder }
            : undefined,
        );
      }
    },
  };

  function resolveOwn(
    build: PluginBuild,
    { path, kind, importer, resolveDir, pluginData }: OnResolveArgs,
  ): OnResolveResult | Promise<OnResolveResult> | undefined {
    if (pluginData === passed) return undefined;
    if (path === "pilar") return { path: join(pilar, ...api) };
    // By its full name a template is always Pilar's own: what stands in its place may build on it.
    if (path.startsWith("pilar/")) return { path: join(pilar, ...path.split("/").slice(1)) };
    const isOwn = importer !== "" && below(own.folder, importer) !== undefined;
    if (kind === "entry-point" || path.startsWith(".")) {
      const target = join(kind === "entry-point" ? pilar : resolveDir, path);
      const name = below(isOwn ? own.folder : templates, target);
      if (name !== undefined && shadows.has(name)) return { path: join(own.folder, ...name.split("/")) };
      // A copy of a template still imports what lay around it.
      if (isOwn && !existsSync(target)) {
        return { path: join(pilar, relative(dirname(own.folder), target)) };
      }
      return undefined;
    }
    // There must be one Preact, and it is Pilar's.
    if (isOwn && /^preact(?:\/|$)/.test(path)) {
      return build.resolve(path, { kind, resolveDir: pilar, pluginData: passed });
    }
    return undefined;
  }

  /** The office's files that are of no template of Pilar's. */
  function ownIn(folder: string): string[] {
    return own.files.filter(
      (file) =>
        /\.tsx?$/.test(file) &&
        file.startsWith(`${folder}/`) &&
        !file.slice(folder.length + 1).includes("/") &&
        !existsSync(join(templates, ...file.split("/"))),
    );
  }
}

/** Marks a question that this plugin itself asks. */
const passed = Symbol("passed");

/** The path of a file below a folder, with `/`; undefined where it lies elsewhere. */
function below(folder: string, file: string): string | undefined {
  const name = relative(folder, file);
  if (name === "" || name.startsWith("..") || /^[a-z]:/i.test(name)) return undefined;
  return name.split(sep).join("/");
}

function listOf({ folder }: OwnCode, files: readonly string[], name: string): string {
  // As a whole: one that exports nothing is told of by its own name.
  const imports = files.map(
    (file, index) => `import * as own${index} from ${JSON.stringify(join(folder, ...file.split("/")))};`,
  );
  const rows = files.map((file, index) => `{ file: ${JSON.stringify(file)}, own: own${index}["default"] }`);
  return `${imports.join("\n")}\nexport const ${name} = [${rows.join(", ")}];\n`;
}
