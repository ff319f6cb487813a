import { describe, expect, test } from "vitest";
import type { Posting } from "../../scripts/lib/model/insights.ts";
import { readCsv } from "../../scripts/lib/text/read-csv.ts";
import { elementsOf, textOf } from "./html.ts";
import { pagesOf, render, samplePost, sampleSite, taught } from "./sample-site.ts";

const posts = Array.from({ length: 24 }, (_, index) =>
  samplePost(index, {
    pillar: taught[index % 3] ?? samplePost(0).pillar,
    channels: index === 0 ? [] : ["instagram"],
  }),
);
/** Posts of the first pillar get three times as much as those of the others. */
const postings: readonly Posting[] = posts.map(({ id, date }, index) => ({
  ...{ post: id, channel: "instagram", date: date.date, time: "08:00" },
  ...{ reach: (100 + index) * (index % 3 === 0 ? 3 : 1), views: undefined, interactions: 10 },
}));
const audience = { instagram: { about: "Panduan <b>bergambar</b>.", for: "Warga" } };
const site = sampleSite({ posts, postings, site: { audience, insights: { publish: true, minimum: 5 } } });
const say = site.words.audience;
const texts = (address: string, tag: string) =>
  elementsOf(render(site, address))
    .filter(({ tagName }) => tagName === tag)
    .map(textOf);
const links = (address: string, of = site) =>
  elementsOf(render(of, address)).flatMap(({ tagName, attrs }) =>
    tagName === "a" ? (attrs.find(({ name }) => name === "href")?.value ?? []) : [],
  );

describe("the page of channels", () => {
  test("has each of the office's, with what is posted there, for whom, its address and its feed", () => {
    expect(texts("/kanal/", "h2").slice(0, 2)).toEqual(["Instagram", "X"]);
    expect(texts("/kanal/", "dd").slice(0, 2)).toEqual(["Panduan <b>bergambar</b>.", "Warga"]);
    expect(links("/kanal/")).toEqual(
      expect.arrayContaining([
        "https://www.instagram.com/contoh/",
        "/kanal/instagram.json",
        "/kanal/x.json",
        "/jangkauan/",
      ]),
    );
  });

  test("shows the newest posts that went there, and how many are of which pillar", () => {
    expect(links("/kanal/")).toContain("/2026/11/tulisan-1/");
    expect(links("/kanal/")).not.toContain("/2026/11/tulisan-0/");
    expect(texts("/kanal/", "li")).toEqual(expect.arrayContaining(["Informasi 7", "Emosi 8", "Promosi 8"]));
    expect(texts("/kanal/", "p")).toContain(say.channels.none);
  });

  test("is where every page's footer leads", () => {
    expect(links("/2026/11/tulisan-1/")).toContain("/kanal/");
  });
});

describe("the page of reach", () => {
  test("says what the mix earned, what differs for sure, and of how many posts that is said", () => {
    const shown = texts("/jangkauan/", "p");
    expect(shown).toContain(say.insights.earned.more("Informasi"));
    const rows = texts("/jangkauan/", "tr");
    expect(rows).toContainEqual(expect.stringContaining("Informasi8"));
    expect(
      rows.filter((row) => row.includes(say.insights.standings.reach.more)).map((row) => row.slice(0, 5)),
    ).toEqual(["Infor", "Kisah"]);
    expect(rows).toContainEqual(expect.stringContaining(say.insights.standings.reach.few));
  });

  test("has its figures as data, one row a posting", () => {
    const { rows } = readCsv(render(site, "/jangkauan/data.csv"));
    expect(rows).toHaveLength(25);
    expect(rows[1]?.cells).toEqual([
      ...[
        "https://kantor-contoh.go.id/2026/11/tulisan-0/",
        "Tulisan nomor 0",
        "informasi",
        "kisah",
        "instagram",
      ],
      ...["2026-11-20", "08:00", "300", "", "10"],
    ]);
    const json = JSON.parse(render(site, "/jangkauan/data.json"));
    expect(json).toMatchObject({
      posts: 24,
      postings: 24,
      minimum: 5,
      channels: [{ channel: "instagram", counts: "reach" }],
    });
    expect(json.data).toHaveLength(24);
  });

  test.each([
    ["there is no export", {}],
    ["the office publishes none", { postings, site: { insights: { publish: false, minimum: 5 } } }],
    [
      "all that was posted is of posts that are not public",
      { postings: postings.map((one) => ({ ...one, post: "2026-12/nanti" })) },
    ],
  ])("is not there where %s", (_what, options) => {
    const without = sampleSite({ posts, ...options });
    expect([...pagesOf(without).keys()].filter((address) => address.startsWith("/jangkauan/"))).toEqual([]);
    expect(links("/kanal/", without)).not.toContain("/jangkauan/");
    expect(render(without, "/sitemap.xml")).not.toContain("/jangkauan/");
  });
});
