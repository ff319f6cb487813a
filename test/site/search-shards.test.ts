import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Post } from "../../scripts/lib/model/office.ts";
import { documentsOf, pagesShard, searchShards } from "../../scripts/lib/site/search-shards.ts";
import { samplePost, sampleSite } from "../templates/sample-site.ts";

const dated = (index: number, year: number): Post => {
  const post = samplePost(index);
  const date = { ...post.date, date: `${year}-03-04`, month: `${year}-03` };
  return { ...post, id: `${year}-03/pos-${index}`, address: `/${year}/03/pos-${index}/`, date };
};

const shardsOf = (posts: readonly Post[]) => searchShards(sampleSite({ posts }).publication);

describe("what the search finds", () => {
  test("is each post once, under its year, whatever there is", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2019, max: 2026 }), { maxLength: 12 }), (years) => {
        const posts = years.map((year, index) => dated(index, year));
        const shards = shardsOf(posts);
        const found = shards
          .filter(({ name }) => name !== pagesShard)
          .flatMap(({ name, pages }) => pages.map(({ address }) => [name, address]));
        const wanted = posts.map(({ address }) => [address.slice(1, 5), address]);
        expect(found.sort()).toEqual(wanted.sort());
      }),
    );
  });

  test("changes with a post in the part of its year alone", () => {
    const posts = [dated(0, 2026), dated(1, 2025)];
    const keys = (some: readonly Post[]) =>
      Object.fromEntries(shardsOf(some).map(({ name, key }) => [name, key]));
    const before = keys(posts);
    for (const change of [{ title: "Lain" }, { summary: "Lain." }, { version: "2" }, { hashtags: [] }]) {
      const after = keys(posts.map((post, index) => (index === 0 ? { ...post, ...change } : post)));
      expect(after["2026"]).not.toBe(before["2026"]);
      expect(after["2025"]).toBe(before["2025"]);
    }
    expect(keys([...posts].reverse())).toEqual(before);
  });

  test("is text, whatever a title holds", () => {
    const post = { ...dated(0, 2026), title: '<b>"Lelang" & cicilan</b>', body: () => ["<p>Isi.</p>"] };
    const [html] = shardsOf([post])
      .filter(({ name }) => name === "2026")
      .flatMap(documentsOf)
      .map((one) => one.html);
    expect(html).toContain("<h1>&#60;b&#62;&#34;Lelang&#34; &#38; cicilan&#60;/b&#62;</h1>");
    expect(html).toContain("<p>Isi.</p>");
    expect(html).toContain('<meta data-pagefind-filter="tahun[content]" content="2026">');
  });
});
