/** Stylesheets joined from their parts, and scripts, both as small as they can be said. */
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

/** The stylesheet that an entry file imports, part by part, as one; addresses under fonts/ stay as they are. */
export async function bundleStylesheet(entry: string): Promise<string> {
  return build({ entryPoints: [entry], bundle: true, external: ["fonts/*"] });
}

export async function minifyScript(file: string): Promise<string> {
  return build({ entryPoints: [file] });
}

/**
 * Loaded where it is needed, since not every command builds. The synchronous call starts a process of its own and ends it;
 * the asynchronous ones leave a service behind. Throws where a part is missing or cannot be parsed, and says where.
 */
async function build(options: BuildOptions): Promise<string> {
  const { buildSync } = await import("esbuild");
  const { outputFiles, warnings } = buildSync({ ...shared, ...options, write: false });
  const [warning] = warnings;
  if (warning) throw new Error(`${warning.location?.file}:${warning.location?.line} ${warning.text}`);
  return outputFiles[0]?.text ?? "";
}
