/** npm pack: the commands as an office gets them, compiled, in dist/, and the types of what its own code may use. Run by itself, before anything is compiled. */
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { sourceVersion, sourceVersionName } from "../code-version.ts";
import { project, sources } from "../project.ts";
import { compile } from "./compile.ts";

/** What measures Pilar against others needs packages that an office has no use for. */
const ownCommands = ["bench"];

const folder = join(project, "dist");
rmSync(folder, { recursive: true, force: true });
await compile(project, folder, { without: ownCommands });
writeFileSync(join(folder, sourceVersionName), sourceVersion(project));

const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
execFileSync(
  process.execPath,
  [join(typescript, "bin", "tsc"), "--project", join(sources, "lib", "api", "types.json")],
  { stdio: ["ignore", 2, "inherit"] },
);
