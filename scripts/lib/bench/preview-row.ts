/** How long an author waits for a page of `npm start` after saving a post, beside what a build takes after the same edit. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { launcher } from "../project.ts";
import { retitle } from "./build-rows.ts";
import { measureCommand, median } from "./measure.ts";
import { type BenchPost, benchNow, benchPosts, writeOffice } from "./office.ts";

export interface PreviewRow {
  readonly posts: number;
  /** milliseconds from the saved file to the page that has its words: the median of all saves */
  readonly milliseconds: number;
  /** seconds of a build after an edit of the same office: the median */
  readonly build: number;
  /** seconds from the start of the process to the first page, with what a build has kept */
  readonly launch: number;
}

const saves = 15;
const builds = 3;

export async function benchPreview(
  folder: string,
  sizes: readonly number[],
  say: (line: string) => void,
): Promise<PreviewRow[]> {
  const rows: PreviewRow[] = [];
  for (const count of sizes) {
    const content = join(folder, `office-${count}`);
    const posts = benchPosts(count);
    writeOffice(content, posts);
    const cache = join(folder, "cache");
    const output = join(folder, "site");
    for (const place of [cache, output]) rmSync(place, { recursive: true, force: true });
    const common = ["--content", content, "--cache", cache, "--now", benchNow];
    const build = async (): Promise<number> =>
      (await measureCommand("build", [...common, "--output", output, "--no-cards"])).seconds;
    await build();
    const edited: number[] = [];
    for (let edit = 0; edit < builds; edit++) {
      retitle(content, posts[edit] as BenchPost, `Judul untuk situs ${edit}`);
      edited.push(await build());
    }
    const { launch, waited } = await serveAndSave(content, common, posts);
    say(`${count} posts, save to page: ${waited.map((time) => time.toFixed(0)).join(", ")} ms`);
    rows.push({ posts: count, milliseconds: median(waited), build: median(edited), launch });
  }
  return rows;
}

async function serveAndSave(
  content: string,
  common: readonly string[],
  posts: readonly BenchPost[],
): Promise<{ launch: number; waited: number[] }> {
  const port = await freePort();
  const started = performance.now();
  const server = spawn(process.execPath, [launcher, "start", ...common, "--port", String(port)], {
    stdio: "ignore",
  });
  try {
    /** Asks until the page has these words. @returns milliseconds since then */
    const waitFor = async (post: BenchPost, words: string, since: number): Promise<number> => {
      const address = `http://127.0.0.1:${port}/${post.date.slice(0, 4)}/${post.date.slice(5, 7)}/${post.slug}/`;
      while (performance.now() - since < 120_000) {
        const text = await fetch(address).then(
          (response) => response.text(),
          () => "",
        );
        if (text.includes(words)) return performance.now() - since;
        await setTimeout(5);
      }
      throw new Error(`${address} does not show “${words}” after two minutes`);
    };
    const [first = missing()] = posts;
    const launch = (await waitFor(first, "Judul untuk situs 0", started)) / 1000;
    const waited: number[] = [];
    for (let save = 0; save < saves; save++) {
      const post = posts[(save * 100) % posts.length] ?? missing();
      const title = `Judul untuk pratinjau ${save}`;
      // A pause as an author makes one, in which what follows a save is done with.
      await setTimeout(3_000);
      const saved = performance.now();
      retitle(content, post, title);
      waited.push(await waitFor(post, title, saved));
    }
    return { launch, waited };
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, "close");
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (!address || typeof address === "string") throw new Error("No port is free");
  return address.port;
}

function missing(): never {
  throw new Error("An office without posts has no page to look at");
}
