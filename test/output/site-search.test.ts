import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Post } from "../../scripts/lib/model/office.ts";
import { type KnownSearch, siteSearch } from "../../scripts/lib/output/site-search.ts";
import { NoIndexError } from "../../scripts/lib/search/no-index.ts";
import { makeIndex } from "../../scripts/lib/search/pagefind.ts";
import { documentsOf, searchShards } from "../../scripts/lib/site/search-shards.ts";
import { samplePost, sampleSite, withdrawnPost } from "../templates/sample-site.ts";

const dated = (index: number, year: number, changes: Partial<Post> = {}): Post => {
  const post = samplePost(index, changes);
  const date = { ...post.date, date: `${year}-03-04`, month: `${year}-03` };
  return { ...post, id: `${year}-03/${post.slug}`, address: `/${year}/03/${post.slug}/`, date };
};

/** A site that remembers what it was given, by address. */
function emptyPlace() {
  const cacheFolder = join(mkdtempSync(join(tmpdir(), "pilar-search-")), "search");
  const served = new Map<string, { digest: string; bytes: Uint8Array }>();
  let known: KnownSearch = {};
  return {
    cacheFolder,
    served,
    forget: () => served.clear(),
    /** @returns addresses that were written, and how many indexes were made */
    async build(posts: readonly Post[], cache = cacheFolder) {
      const written: string[] = [];
      const kept = new Set<string>();
      const { publication } = sampleSite({ posts, withdrawn: [withdrawnPost(9, "Keliru.")] });
      const result = await siteSearch({
        ...{ publication, code: "1", cacheFolder: cache, known },
        isServed: (address, digest) => served.get(address)?.digest === digest,
        keep: (address) => kept.add(address),
        write(address, digest, bytes) {
          kept.add(address);
          if (served.get(address)?.digest !== digest) written.push(address);
          served.set(address, { digest, bytes });
          return undefined;
        },
      });
      for (const address of served.keys()) if (!kept.has(address)) served.delete(address);
      known = result.known;
      return { written, made: result.made };
    },
    digests: () => Object.fromEntries(Array.from(served, ([address, { digest }]) => [address, digest])),
  };
}

test("an index is made where its pages are others, and is what a site from nothing has", async () => {
  const site = emptyPlace();
  const posts = [dated(0, 2026), dated(1, 2026), dated(2, 2025)];
  expect((await site.build(posts)).made).toBe(3);
  expect(await site.build(posts)).toEqual({ written: [], made: 0 });

  const edited = posts.map((post, index) => (index === 0 ? { ...post, title: "Lelang kapal" } : post));
  const { written, made } = await site.build(edited);
  expect(made).toBe(1);
  expect(written.length).toBeGreaterThan(0);
  for (const address of written) expect(address).toMatch(/^\/cari\/indeks\/2026\//);

  const cold = emptyPlace();
  await cold.build([...edited].reverse());
  expect(site.digests()).toEqual(cold.digests());

  // On a machine that has the cache alone nothing is made again.
  const other = emptyPlace();
  expect((await other.build(edited, site.cacheFolder)).made).toBe(0);
  expect(other.digests()).toEqual(cold.digests());

  // The words of one post, and none of a post that was taken back.
  const fragments = Array.from(site.served)
    .filter(([address]) => address.endsWith(".pf_fragment"))
    .map(([, { bytes }]) => gunzipSync(bytes).toString("utf8"));
  expect(fragments.filter((text) => text.includes("Lelang kapal"))).toHaveLength(1);
  expect(fragments.filter((text) => text.includes("Keliru"))).toHaveLength(0);
});

test("only pages that are others are read again", async () => {
  const read: string[] = [];
  const reading = (post: Post): Post => ({
    ...post,
    body() {
      read.push(post.title);
      return post.body();
    },
  });
  const posts = [dated(0, 2026), dated(1, 2026), dated(2, 2025)].map(reading);
  const site = emptyPlace();
  await site.build(posts);
  expect(read).toHaveLength(3);
  read.length = 0;
  const edited = reading({ ...dated(0, 2026), title: "Lelang kapal" });
  await site.build([edited, ...posts.slice(1)]);
  expect(read).toEqual(["Lelang kapal"]);
});

test("a program that does not answer is told, not waited for", async () => {
  const [shard] = searchShards(sampleSite().publication);
  const failure = await makeIndex(shard ? documentsOf(shard) : [], { language: "id", limit: 0 }).catch(
    (error) => error,
  );
  expect(failure).toBeInstanceOf(NoIndexError);
  expect(failure.kind).toBe("failed");
});
