/** Stylesheets joined from their parts, and scripts, both as small as they can be said. */
import { basename, dirname } from "node:path";
import type { BuildOptions } from "esbuild";

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
 * The stylesheet that an entry file imports, part by part, as one; addresses under fonts/ stay as they are.
 *
 * @param more parts that come after it, named from the entry's folder
 */
export async function bundleStylesheet(entry: string, more: readonly string[] = []): Promise<string> {
  const parts = [`./${basename(entry)}`, ...more].map((part) => `@import "${part}";`);
  return build({
    stdin: { contents: parts.join("\n"), resolveDir: dirname(entry), loader: "css" },
    bundle: true,
    external: ["fonts/*"],
  });
}

export async function minifyScript(file: string): Promise<string> {
  return build({ entryPoints: [file] });
}

/**
 * esbuild is loaded where it is needed, since not every command builds. Its synchronous call starts a process and ends it; the
 * asynchronous ones share a service with tsx, which must not be stopped. Throws where a part is missing, cannot be parsed or
 * is doubtful, and says where.
 */
async function build(options: BuildOptions): Promise<string> {
  const { buildSync } = await import("esbuild");
  const { outputFiles, warnings } = buildSync({ ...shared, ...options, write: false });
  const [warning] = warnings;
  if (warning) throw new Error(`${warning.location?.file}:${warning.location?.line} ${warning.text}`);
  return outputFiles[0]?.text ?? "";
}
