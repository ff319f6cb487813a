/** npm pack: the commands as an office gets them, compiled, in dist/. Run by itself, before anything is compiled. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sourceVersion, sourceVersionName } from "../code-version.ts";
import { project } from "../project.ts";
import { compile } from "./compile.ts";

/** What measures Pilar against others needs packages that an office has no use for. */
const ownCommands = ["bench"];

const folder = join(project, "dist");
rmSync(folder, { recursive: true, force: true });
await compile(project, folder, { without: ownCommands });
writeFileSync(join(folder, sourceVersionName), sourceVersion(project));
