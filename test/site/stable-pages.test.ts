import { describe, expect, it } from "vitest";
import type { Card, CardSet } from "../../scripts/lib/cards/card.ts";
import { cardKeys, searchAddress } from "../../scripts/lib/model/addresses.ts";
import type { Campaign, Hashtag, Post } from "../../scripts/lib/model/office.ts";
import type { Group, Publication } from "../../scripts/lib/model/publication.ts";
import { frameKey } from "../../scripts/lib/site/frame.ts";
import { digestOf } from "../../scripts/lib/text/digest.ts";
import { pageTypes } from "../../templates/pages/index.ts";
import { postsIn } from "../templates/months.ts";
import { pagesOf, type SampleSite, samplePost, sampleSite } from "../templates/sample-site.ts";

const hashtags = Array.from({ length: 12 }, (_, index): Hashtag => {
  const name = `Tagar${String.fromCharCode(65 + index)}`;
  return { key: name.toLowerCase(), name, description: undefined };
});
const campaigns = Array.from(
  { length: 3 },
  (_, index): Campaign => ({
    ...{ id: `kampanye-${index}`, name: `Kampanye ${index}`, slogan: undefined, description: undefined },
    ...{ hashtags: hashtags.slice(index, index + 1), start: undefined, end: undefined, replaces: [] },
  }),
);

/** Post `index`, newest first, one a day: two hashtags, and now and then a campaign and channels. */
function makePost(index: number, changes: Partial<Post> = {}): Post {
  const tags = [hashtags[index % 12], hashtags[(index * 7 + 3) % 5]].filter((tag) => tag !== undefined);
  return samplePost(index, {
    hashtags: [...new Set(tags)],
    campaign: index % 4 === 0 ? campaigns[(index / 4) % 3] : undefined,
    channels: index % 3 === 0 ? ["instagram", "x"] : [],
    ...changes,
  });
}

/** The newest so many posts before post 0, oldest last. */
function older(count: number): Post[] {
  return Array.from({ length: count }, (_, index) => makePost(index + 1));
}

/** A site whose cards are named by what they show, as drawn ones are: a list's shows how many posts it has. */
function siteOf(posts: readonly Post[]): SampleSite {
  const site = sampleSite({ posts });
  return { ...site, cards: cardsOf(site.publication) };
}

function cardsOf(publication: Publication): Map<string, CardSet> {
  const set = (key: string, shown: unknown): [string, CardSet] => {
    const hash = digestOf(JSON.stringify(shown)).slice(0, 10);
    const card: Card = {
      ...{ address: `/kartu/${key}/og.${hash}.png`, name: "og", kind: "headline", format: "og" },
      ...{ width: 1200, height: 630, type: "image/png", bytes: 1 },
    };
    return [key, { og: card, all: [card] }];
  };
  const lists = <T>(groups: readonly Group<T>[], keyOf: (subject: T) => string) =>
    groups.map(({ subject, posts }) => set(keyOf(subject), posts.length));
  const { posts, pillars, months, years } = publication;
  return new Map([
    set(cardKeys.home, posts.length),
    set(cardKeys.balance, posts.length),
    ...lists(publication.hashtags, ({ key }) => cardKeys.hashtag(key)),
    ...lists(pillars, ({ id }) => cardKeys.pillar(id)),
    ...lists(publication.campaigns, ({ id }) => cardKeys.campaign(id)),
    ...lists(months, cardKeys.month),
    ...lists(years, cardKeys.year),
    ...posts.map(({ id, title }) => set(cardKeys.post(id), title)),
  ]);
}

function keysOf(site: SampleSite): Map<string, string> {
  const frame = frameKey(site.frame);
  const pages = pageTypes.flatMap((type) => [...type.pages(site)]);
  return new Map(pages.map((page) => [page.address, page.key(frame)]));
}

/** Pages of the new site that the old one has not. */
function changed(before: SampleSite, after: SampleSite): string[] {
  const keys = keysOf(before);
  return [...keysOf(after)].filter(([address, key]) => keys.get(address) !== key).map(([address]) => address);
}

describe("a new post", () => {
  /** The most pages that one more post changes, at any place between two chapters. */
  const most = (size: number): number =>
    Math.max(
      ...[0, 3, 7, 9, 10, 19, 20].map((more) => {
        const posts = older(size + more);
        return changed(siteOf(posts), siteOf([makePost(0), ...posts])).length;
      }),
    );

  it("changes a few pages of hundreds, and no more where there are twice as many", () => {
    expect(keysOf(siteOf(older(400))).size).toBeGreaterThan(500);
    const few = most(400);
    expect(few).toBeLessThanOrEqual(60);
    expect(most(800)).toBeLessThanOrEqual(few + 5);
  }, 120_000);

  it("leaves chapters, months and posts of old as they are", () => {
    const posts = older(400);
    const addresses = changed(siteOf(posts), siteOf([makePost(0), ...posts]));
    const old = posts.slice(60);
    const months = new Set(posts.slice(60).map(({ date }) => `/${date.month.replace("-", "/")}/`));
    expect(addresses.filter((address) => old.some((post) => post.address === address))).toEqual([]);
    expect(addresses.filter((address) => months.has(address))).toEqual([]);
    const chapters = addresses.filter((address) => /\/\d+\/$/.test(address) && !/^\/\d{4}\//.test(address));
    expect(chapters.length).toBeLessThanOrEqual(2 * 6);
    expect(addresses).not.toContain("/halaman/2/");
  });

  it("changes nothing where it is a draft or scheduled", () => {
    const posts = older(60);
    const before = siteOf(posts);
    for (const state of ["draft", "scheduled"] as const) {
      expect(changed(before, siteOf([makePost(0, { state }), ...posts]))).toEqual([]);
    }
  });
});

describe("the title of an old post", () => {
  it("changes the pages that show it, and no other", () => {
    const title = "Judul yang hanya satu";
    const posts = older(400).map((post, index) => (index === 250 ? { ...post, title } : post));
    const renamed = posts.map((post, index) => (index === 250 ? { ...post, title: "Judul lain" } : post));
    const before = siteOf(posts);
    const showing = [...pagesOf(before).values()].filter((page) => page.render().includes(title));
    expect(showing.length).toBeGreaterThan(5);
    expect(showing.length).toBeLessThan(30);
    // The search's page knows by what its indexes are asked for anew.
    const own = [searchAddress, ...showing.map(({ address }) => address)];
    expect(changed(before, siteOf(renamed)).sort()).toEqual(own.sort());
  }, 60_000);
});

describe("what an office says of a month", () => {
  const posts = [
    ...postsIn("2026-09", [1, 0, 30]),
    ...postsIn("2026-08", [0, 0, 6]),
    ...postsIn("2026-07", [7, 2, 1]),
  ];
  const siteWith = (notes: Readonly<Record<string, string>>) => sampleSite({ posts, notes });

  it("changes the pages that show it, and no other", () => {
    const note = "Pekan lelang nasional.";
    const after = siteWith({ "2026-09": note });
    const expected = ["/2026/09/", "/keseimbangan/", "/keseimbangan/data.csv", "/keseimbangan/data.json"];
    const showing = [...pagesOf(after).values()].filter((page) => page.render().includes(note));
    expect(showing.map(({ address }) => address).sort()).toEqual(expected);
    expect(changed(siteWith({}), after).sort()).toEqual(expected);
    expect(changed(after, siteWith({ "2026-09": "Kantor pindah gedung." })).sort()).toEqual(expected);
  });

  it("changes nothing where the month is not off", () => {
    expect(
      changed(siteWith({}), siteWith({ "2026-07": "Sibuk.", "2026-06": "Libur.", "2026-12": "Nanti." })),
    ).toEqual([]);
  });
});
