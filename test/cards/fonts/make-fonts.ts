/** Writes templates/cards/fonts. Run by: npm run fonts */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { madeFolder } from "../../../scripts/lib/cards/fonts.ts";
import { madeFiles } from "./made-files.ts";

for (const [name, bytes] of madeFiles()) writeFileSync(join(madeFolder, name), bytes);
