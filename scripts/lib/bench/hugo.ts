/** The same posts and lists built by Hugo, in turn with ours, so that both meet the same machine. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { hugoConfig, hugoLayouts } from "./hugo-templates.ts";
import { measure, measureCommand, median } from "./measure.ts";
import { type BenchPost, benchNow, benchPosts, writeOffice } from "./office.ts";

export interface HugoRow {
  readonly posts: number;
  /** medians, seconds */
  readonly pilar: number;
  readonly hugo: number;
  /** the median of each pair's ratio, ours over Hugo's */
  readonly ratio: number;
}

export interface HugoOptions {
  readonly folder: string;
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly say: (line: string) => void;
}

/** Undefined if Hugo is not installed. */
export async function compareWithHugo({
  folder,
  sizes,
  runs,
  say,
}: HugoOptions): Promise<HugoRow[] | undefined> {
  const installed = await measure("hugo", ["version"]).then(
    () => true,
    () => false,
  );
  if (!installed) return undefined;
  const rows: HugoRow[] = [];
  for (const count of sizes) {
    const posts = benchPosts(count);
    const content = join(folder, `office-${count}`);
    const source = join(folder, `hugo-${count}`);
    writeOffice(content, posts);
    writeHugoSite(source, posts);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < runs; run++) {
      const [output, cache] = [join(folder, "hugo-output"), join(folder, "cache")];
      for (const place of [join(folder, "site"), cache, output]) {
        rmSync(place, { recursive: true, force: true });
      }
      const places = ["--content", content, "--output", join(folder, "site"), "--cache", cache];
      const options = [...places, "--now", benchNow, "--no-cards"];
      ours.push((await measureCommand("build", options)).seconds);
      theirs.push((await measure("hugo", ["--quiet", "--source", source, "--destination", output])).seconds);
      say(`${count} posts: Pilar ${ours.at(-1)?.toFixed(2)} s, Hugo ${theirs.at(-1)?.toFixed(2)} s`);
    }
    const ratios = ours.map((seconds, index) => seconds / (theirs[index] ?? Number.NaN));
    rows.push({ posts: count, pilar: median(ours), hugo: median(theirs), ratio: median(ratios) });
  }
  return rows;
}

export function writeHugoSite(folder: string, posts: readonly BenchPost[]): void {
  const write = (name: string, text: string): void => {
    const path = join(folder, ...name.split("/"));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  write("config.toml", hugoConfig);
  for (const [name, text] of Object.entries(hugoLayouts)) write(`layouts/${name}`, text);
  for (const month of new Set(posts.map(({ date }) => date.slice(0, 7)))) {
    const [year = "", number = ""] = month.split("-");
    write(`content/${year}/_index.md`, `---\ntitle: "${year}"\n---\n`);
    write(`content/${year}/${number}/_index.md`, `---\ntitle: "${month}"\n---\n`);
  }
  for (const { title, date, slug, pillar, hashtags, summary, body } of posts) {
    const [year, month] = date.split("-");
    const frontMatter = stringify({ title, date, pilar: [pillar], tagar: hashtags, summary });
    write(`content/${year}/${month}/${slug}/index.md`, `---\n${frontMatter}---\n${body}`);
  }
}
