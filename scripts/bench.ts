/** npm run bench: how fast Pilar is, each part beside a counterpart in the same run. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchBuilds } from "./lib/bench/build-rows.ts";
import { benchCards } from "./lib/bench/cards.ts";
import { benchCheck } from "./lib/bench/check-row.ts";
import { putFigures } from "./lib/bench/figures-in-docs.ts";
import { benchGuard } from "./lib/bench/guard-row.ts";
import { compareWithHugo } from "./lib/bench/hugo.ts";
import { benchPreview } from "./lib/bench/preview-row.ts";
import { benchRecognition } from "./lib/bench/recognition.ts";
import { benchSearch } from "./lib/bench/search-row.ts";
import {
  buildTable,
  cardsTable,
  checkTable,
  guardTable,
  hugoTable,
  previewTable,
  recognitionTable,
  searchTable,
} from "./lib/bench/tables.ts";
import { project } from "./lib/project.ts";

const { values } = parseArgs({
  options: {
    parts: { type: "string", default: "builds,builds-with-cards,preview,search,check,hugo" },
    posts: { type: "string", default: "1000,10000" },
    runs: { type: "string", default: "3" },
    pictures: { type: "string", default: "40" },
    write: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

const sizes = values.posts.split(",").map(Number);
const runs = Number(values.runs);
const say = (line: string): unknown => process.stderr.write(`${line}\n`);

/** Each in a folder of its own. @returns Markdown; undefined where there is nothing to compare with */
const parts: Readonly<Record<string, (folder: string) => Promise<string | undefined>>> = {
  builds: async (folder) => buildTable(await benchBuilds({ folder, sizes, cards: false, runs, say })),
  "builds-with-cards": async (folder) =>
    buildTable(await benchBuilds({ folder, sizes, cards: true, runs, say })),
  preview: async (folder) => previewTable(await benchPreview(folder, sizes, say)),
  search: async (folder) => searchTable(await benchSearch(folder, sizes, say)),
  guard: async (folder) => guardTable(await benchGuard({ folder, sizes, runs, say })),
  cek: async () => recognitionTable(await benchRecognition(300, Number(values.pictures), say)),
  check: async () => checkTable(await benchCheck(join(project, "content"))),
  hugo: async (folder) => {
    const rows = await compareWithHugo({ folder, sizes, runs, say });
    return rows && hugoTable(rows);
  },
  cards: async () => cardsTable(await benchCards(runs * 3)),
};

const asked = values.parts.split(",");
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (values.help || unknown.length > 0) {
  process.stdout.write(
    [
      ...unknown.map((name) => `There is no part “${name}”.`),
      "Measures builds of invented offices and prints tables in Markdown.",
      `  --parts builds,check  of: ${Object.keys(parts).join(", ")}`,
      `  --posts ${values.posts}    sizes of the offices`,
      `  --runs ${values.runs}              rounds of each; medians are shown`,
      "  --write               also puts the figures into CONTRIBUTING.md\n",
    ].join("\n"),
  );
  if (unknown.length > 0) process.exitCode = 2;
} else {
  const machine = `Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? "unknown"}`;
  for (const name of asked) {
    const folder = mkdtempSync(join(tmpdir(), "pilar-bench-"));
    try {
      const measured = await parts[name]?.(folder);
      if (measured === undefined) {
        say("Hugo is not installed: no comparison.");
        continue;
      }
      const figures = `${machine}; ${new Date().toISOString().slice(0, 10)}:\n\n${measured}`;
      process.stdout.write(`\n## ${name}\n\n${figures}\n`);
      if (!values.write) continue;
      const document = join(project, "CONTRIBUTING.md");
      const text = putFigures(readFileSync(document, "utf8"), name, figures);
      if (text === undefined) say(`CONTRIBUTING.md has no place for “${name}”.`);
      else writeFileSync(document, text);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
