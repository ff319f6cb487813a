import { readdirSync } from "node:fs";
import { join, parse } from "node:path";
import { filesIn } from "../code-version.ts";
import { isOwnCode } from "../own-files.js";
import { problem } from "../problems/problem.ts";
import { cardTemplates, ownTemplates, project } from "../project.ts";
import { nearest } from "../text/nearest.ts";
import type { Check } from "./check.ts";

/** Files beside an office's own cards that stand in place of none of Pilar's: kutipan.tsx draws nothing, unless another file imports it. */
export function unreadCards(own: string | undefined = ownTemplates): Check {
  return ({ office }) => {
    if (own === undefined) return [];
    const known = readdirSync(join(project, cardTemplates))
      .filter((name) => name.endsWith(".tsx"))
      .sort();
    const stems = known.map((name) => parse(name).name);
    const code = filesIn(own, isOwnCode);
    const isImported = (stem: string): boolean => {
      const address = new RegExp(`/${stem.replace(/[^\w-]/g, ".")}(?:\\.\\w+)?["']`);
      return code.some((text) => address.test(text));
    };
    const home = office.folder.replace(/[^/]*$/, "");
    return code
      .flatMap((path) => /^cards\/([^/]+\.(?:tsx?|js))$/.exec(path)?.[1] ?? [])
      .filter((name) => !known.includes(name) && !name.endsWith(".d.ts") && !isImported(parse(name).name))
      .map((name) => {
        const at = { file: `${home}templates/cards/${name}`, line: 1, column: 1 };
        const meant = known[stems.indexOf(nearest(parse(name).name, stems) ?? "")];
        return problem("unread-file", at, { name, nearest: meant, known });
      });
  };
}
