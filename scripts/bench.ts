/** npm run bench: how long offices of different sizes take, with Hugo's time for the same posts where it is installed. */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type BenchRow, benchSizes } from "./lib/bench/build-rows.ts";
import { benchCards } from "./lib/bench/cards.ts";
import { compareWithHugo } from "./lib/bench/hugo.ts";
import { buildTable, cardsTable, hugoTable } from "./lib/bench/tables.ts";

const { values } = parseArgs({
  options: {
    posts: { type: "string", default: "100,1000,10000" },
    runs: { type: "string", default: "3" },
    "no-cards": { type: "boolean", default: false },
    cards: { type: "boolean", default: false },
    rounds: { type: "string", default: "9" },
    "no-hugo": { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

if (values.help) {
  process.stdout.write(
    [
      "Measures builds of invented offices and prints tables in Markdown.",
      "  --posts 100,1000,10000  sizes",
      "  --runs 3                runs of each; medians are shown",
      "  --no-cards              leave out the builds with share cards",
      "  --cards                 only draw cards, in turn with Takumi",
      "  --rounds 9              of 200 cards each, with --cards",
      "  --no-hugo               leave out the comparison with Hugo\n",
    ].join("\n"),
  );
} else if (values.cards) {
  const comparison = await benchCards(Number(values.rounds));
  process.stdout.write(
    `Node ${process.version}, ${availableParallelism()} cores\n\n${cardsTable(comparison)}\n`,
  );
} else {
  const sizes = values.posts.split(",").map(Number);
  const runs = Number(values.runs);
  const folder = mkdtempSync(join(tmpdir(), "pilar-bench-"));
  const say = (line: string): unknown => process.stderr.write(`${line}\n`);
  try {
    const rows: BenchRow[] = [];
    for (const cards of values["no-cards"] ? [false] : [false, true]) {
      rows.push(...(await benchSizes({ folder, sizes, cards, runs, say })));
    }
    process.stdout.write(`Node ${process.version}, ${availableParallelism()} cores\n\n${buildTable(rows)}\n`);
    if (!values["no-hugo"]) {
      const hugo = await compareWithHugo({ folder, sizes, runs, say });
      process.stdout.write(`\n${hugo ? hugoTable(hugo) : "Hugo is not installed: no comparison."}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
