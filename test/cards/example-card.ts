import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../scripts/lib/project.ts";

/** The whole card that CONTRIBUTING.md shows, as an office's `templates/cards/quote.tsx`. */
export function exampleCard(): string {
  const document = readFileSync(join(project, "CONTRIBUTING.md"), "utf8");
  return /<!-- example: templates\/cards\/quote.tsx -->\s+```tsx\n(.*?)```/s.exec(document)?.[1] ?? "";
}
