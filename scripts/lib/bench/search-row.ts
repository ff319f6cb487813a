/** What the search costs: the time to index an office from nothing and after an edit, and what a reader's browser loads for a first word. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { searchFileAddress } from "../model/addresses.ts";
import { publish } from "../model/publication.ts";
import { bundleScript } from "../output/bundle.ts";
import { templateFile } from "../project.ts";
import { makeIndex } from "../search/pagefind.ts";
import { engineName, servedFiles } from "../search/served-files.ts";
import { openSession } from "../session/session.ts";
import { documentsOf, searchShards } from "../site/search-shards.ts";
import { median } from "./measure.ts";
import { benchNow, benchPosts, writeOffice } from "./office.ts";

export interface SearchRow {
  readonly posts: number;
  /** seconds in which all parts are indexed, one after another */
  readonly whole: number;
  /** seconds in which the part is indexed that an edit changes: the median of all */
  readonly edit: number;
  readonly files: number;
  /** of the indexes on the disk, megabytes (10⁶ bytes) */
  readonly megabytes: number;
  /** what a first search asks for, beside the page itself */
  readonly requests: number;
  /** what it loads: scripts as hosts compress them, indexes as they are; kilobytes (10³ bytes) */
  readonly kilobytes: number;
}

/** As `templates/assets/cari.js` has it. */
const openedAtOnce = 1500;
const shownAtOnce = 10;

export async function benchSearch(
  folder: string,
  sizes: readonly number[],
  say: (line: string) => void,
): Promise<SearchRow[]> {
  const rows: SearchRow[] = [];
  for (const count of sizes) {
    const content = join(folder, `office-${count}`);
    writeOffice(content, benchPosts(count));
    const session = openSession({ folder: content, label: "content", now: benchNow, code: "bench" });
    const { office } = await session.read();
    if (!office) throw new Error(`The invented office of ${count} posts cannot be read`);
    const { language } = office.site;
    const served = new Map<string, Uint8Array>();
    const opened: string[] = [];
    const seconds: number[] = [];
    let sum = 0;
    for (const [place, shard] of searchShards(publish(office)).entries()) {
      const documents = documentsOf(shard);
      const started = performance.now();
      const { files } = await makeIndex(documents, { language });
      seconds.push((performance.now() - started) / 1000);
      for (const [path, bytes] of servedFiles(files, language, place === 0))
        served.set(searchFileAddress(shard.name, path), bytes);
      sum += shard.pages.length;
      if (place === 0 || sum <= openedAtOnce) opened.push(shard.name);
    }
    const query = await firstQuery(folder, served, opened, language);
    const bytes = Array.from(served.values(), ({ length }) => length).reduce((all, one) => all + one, 0);
    const whole = seconds.reduce((all, one) => all + one, 0);
    say(`${count} posts, indexed in ${whole.toFixed(1)} s`);
    rows.push({
      ...{ posts: count, whole, edit: median(seconds), files: served.size, megabytes: bytes / 1e6 },
      ...query,
    });
  }
  return rows;
}

/** Runs Pagefind's own script over the files, and counts what it asks for. */
async function firstQuery(
  folder: string,
  served: ReadonlyMap<string, Uint8Array>,
  opened: readonly string[],
  language: string,
): Promise<{ requests: number; kilobytes: number }> {
  const [first = ""] = opened;
  const engine = served.get(searchFileAddress(first, engineName)) ?? new Uint8Array();
  const file = join(mkdtempSync(join(folder, "engine-")), "engine.mjs");
  writeFileSync(file, engine);
  const own = await bundleScript(templateFile("assets/cari.js"));
  let requests = 2;
  let bytes = gzipSync(engine).length + gzipSync(own).length;
  const before = globalThis.fetch;
  globalThis.fetch = async (asked) => {
    const found = served.get(String(asked).replace(/\?.*/, ""));
    requests++;
    bytes += found?.length ?? 0;
    return new Response(found && Buffer.from(found), { status: found ? 200 : 404 });
  };
  try {
    const { createInstance } = await import(pathToFileURL(file).href);
    const shared = { baseUrl: "/", metaCacheTag: "1", language };
    const index = createInstance({ basePath: searchFileAddress(first, ""), noWorker: true, ...shared });
    for (const name of opened.slice(1)) await index.mergeIndex(searchFileAddress(name, ""), shared);
    const { results } = await index.search("lelang gedung");
    if (results.length === 0) throw new Error("Nothing was found");
    await Promise.all(results.slice(0, shownAtOnce).map((one: { data(): Promise<unknown> }) => one.data()));
  } finally {
    globalThis.fetch = before;
  }
  return { requests, kilobytes: bytes / 1000 };
}
