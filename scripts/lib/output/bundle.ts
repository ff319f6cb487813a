/** Stylesheets joined from their parts, and scripts, both as small as they can be said. */
import { readFileSync } from "node:fs";
import { dirname, posix, sep } from "node:path";
import type { BuildOptions } from "esbuild";
import { isCompiled, templateFile } from "../project.ts";

/** Where clamp() and min() came in (2019–2020): what these browsers cannot read is said in older words where there are any. */
const target = ["chrome79", "firefox75", "safari13.1"];

const shared = {
  minify: true,
  target,
  legalComments: "none",
  logLevel: "silent",
  tsconfigRaw: "{}",
} as const;

/**
 * The stylesheet that an entry file imports, part by part, as one, an office's own parts in place of Pilar's; addresses under fonts/ stay
 * as they are.
 *
 * @param entry the name of a template that holds nothing but imports: assets/site.css
 * @param settings styles that come after it
 * @param more templates that come after both
 */
export async function bundleStylesheet(
  entry: string,
  { settings = "", more = [] }: { readonly settings?: string; readonly more?: readonly string[] } = {},
): Promise<string> {
  const file = templateFile(entry);
  const own = readFileSync(file, "utf8").replace(imported, (_line, part: string) =>
    importOf(templateFile(posix.join(posix.dirname(entry), part))),
  );
  return build({
    stdin: {
      contents: [own, importOfText(settings), ...more.map((part) => importOf(templateFile(part)))].join("\n"),
      resolveDir: dirname(file),
      loader: "css",
    },
    bundle: true,
    external: ["fonts/*"],
  });
}

const imported = /@import "([^"]+)";/g;

/** With `/` on Windows too: a backslash is an escape to CSS. */
function importOf(file: string): string {
  return `@import ${JSON.stringify(file.split(sep).join("/"))};`;
}

function importOfText(css: string): string {
  return css === "" ? "" : `@import "data:text/css;base64,${Buffer.from(css).toString("base64")}";`;
}

export async function minifyScript(file: string): Promise<string> {
  return build({ entryPoints: [file] });
}

/** Names of fields that the sources of scripts give their own objects, and no browser and no list of data has: they are shortened. */
const ownNames =
  /^(?:wide|high|values|sums|shapes|edges|edge|run|agreement|different|comparison|sighting|distance|original|rank|box|shape|file|replaced|page|card)$/;

/** A script of the site's own with all that it imports. */
export async function bundleScript(file: string): Promise<string> {
  return build({
    ...{ entryPoints: [file], bundle: true, format: "iife", platform: "browser" },
    // All of these browsers know it; esbuild minds a slip of Safari 13 with default values that refer to each other, of which there are none.
    supported: { destructuring: true },
    mangleProps: ownNames,
  });
}

/** Where the editor runs: it needs more than the site's own pages do. */
const editorTarget = ["chrome111", "firefox115", "safari16.4"];

/** A module with all that it imports, but for what it imports by an address that is only known on the page. */
export async function bundleBrowserScript(entry: string): Promise<string> {
  return build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "browser",
    target: editorTarget,
  });
}

/**
 * esbuild is loaded where it is needed, since not every command builds. It is one process for all that is bundled: starting it takes longer
 * than any of that. Throws where a part is missing, cannot be parsed or is doubtful, and says where.
 */
async function build(options: BuildOptions): Promise<string> {
  const esbuild = await import("esbuild");
  const { outputFiles = [], warnings } = await esbuild.build({ ...shared, ...options, write: false });
  const [warning] = warnings;
  if (warning) throw new Error(`${warning.location?.file}:${warning.location?.line} ${warning.text}`);
  return outputFiles[0]?.text ?? "";
}

/** Ends that process. Where the sources run as they are it is left alone: they are being compiled by the same one. */
export async function stopBundler(): Promise<void> {
  if (isCompiled) await (await import("esbuild")).stop();
}
