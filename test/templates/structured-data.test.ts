/** What search engines read of a page, by rules that others wrote down: Google's for rich results, as Adobe's validator has them. */
import Validator from "@adobe/structured-data-validator";
import { expect, test } from "vitest";
import { shownCards } from "../../scripts/lib/site/json-ld.ts";
import { attribute, elementsOf, textOf } from "./html.ts";
import { pagesOf, samplePost, sampleSite } from "./sample-site.ts";
import { faultsOf, vocabulary } from "./schema-org.ts";

interface Node {
  readonly "@type": string;
  readonly [key: string]: unknown;
}

const lot = {
  lot: "Rumah di Jalan Kenanga 5",
  limit: 350_000_000,
  deposit: 70_000_000,
  deadline: samplePost(-3).date,
  url: "https://lelang.go.id/",
} as const;

const site = sampleSite({
  posts: [
    samplePost(0, { auction: { ...lot, date: samplePost(-4).date, place: "Aula Kantor Contoh" } }),
    samplePost(1, { auction: lot }),
    samplePost(2),
  ],
});

function graphsOf(): [address: string, nodes: readonly Node[]][] {
  return [...pagesOf(site).values()].flatMap((page): [string, readonly Node[]][] => {
    if (!/(?:\/|\.html)$/.test(page.address) || page.type === "moved") return [];
    return elementsOf(page.render())
      .filter((one) => one.tagName === "script" && attribute(one, "type") === "application/ld+json")
      .map((one) => [page.address, JSON.parse(textOf(one))["@graph"]]);
  });
}

test("no search engine misses what it needs, on any page", async () => {
  const graphs = graphsOf();
  expect(graphs.length).toBeGreaterThan(15);
  const types = new Set(graphs.flatMap(([, nodes]) => nodes.map((node) => node["@type"])));
  const wanted = ["NewsArticle", "SaleEvent", "Product", "Dataset", "WebSite", "BreadcrumbList"];
  expect([...types]).toEqual(expect.arrayContaining([...wanted, "GovernmentOrganization"]));
  for (const [address, nodes] of graphs) {
    // An organisation of a government is an organisation, and an event's offer is one: the validator knows the general types.
    const known = nodes.map((node) =>
      node["@type"] === "GovernmentOrganization" ? { ...node, "@type": "Organization" } : node,
    );
    const jsonld = Object.groupBy(known, (node) => node["@type"]);
    const issues = await new Validator(vocabulary).validate({ jsonld, microdata: {}, rdfa: {}, errors: [] });
    expect(
      issues.filter(({ severity }) => severity === "ERROR"),
      address,
    ).toEqual([]);
  }
});

test("types, properties and values are those of schema.org's own vocabulary, on any page", () => {
  for (const [address, nodes] of graphsOf()) {
    const named = new Map(nodes.map((node) => [String(node["@id"]), node["@type"]]));
    expect(
      nodes.flatMap((node) => faultsOf(node, named)),
      address,
    ).toEqual([]);
  }
});

test.each([
  [{ "@type": "Berita" }, "Berita is no type"],
  [{ "@type": "Offer", headline: "a" }, "Offer has no headline"],
  [{ "@type": "NewsArticle", datePublished: "5 November" }, "NewsArticle.datePublished"],
  [{ "@type": "NewsArticle", publisher: { "@type": "Offer" } }, "NewsArticle.publisher: a Offer"],
  [{ "@type": "NewsArticle", author: { "@id": "#x" } }, "NewsArticle.author: nothing is called #x"],
  [{ "@type": "SaleEvent", eventStatus: "https://schema.org/Terjadwal" }, "SaleEvent.eventStatus"],
  [
    { "@type": "BreadcrumbList", itemListElement: [{ "@type": "ListItem", posisi: 1 }] },
    "ListItem has no posisi",
  ],
])("the vocabulary finds what is amiss in %j", (node, fault) => {
  expect(faultsOf(node, new Map())).toEqual([expect.stringContaining(fault)]);
});

test("the validator finds what is amiss", async () => {
  const list = { "@type": "BreadcrumbList", itemListElement: [{ "@type": "ListItem", position: 1 }] };
  const issues = await new Validator().validate({ jsonld: { BreadcrumbList: [list] } });
  expect(issues.filter(({ severity }) => severity === "ERROR")).not.toEqual([]);
});

test("a post shows its picture in each shape that it has a card in", () => {
  const card = (name: string, kind: string, format: string) =>
    ({ address: `/kartu/a/${name}.png`, kind, format, name }) as never;
  const set = {
    og: undefined,
    all: [
      card("og", "headline", "og"),
      card("square", "headline", "square"),
      card("quote-square", "quote", "square"),
      card("slide-portrait-01", "slide", "portrait"),
      card("portrait", "headline", "portrait"),
    ],
  };
  const wide = { ...set, all: [...set.all, card("landscape", "headline", "landscape")] };
  expect(shownCards(wide)[0]?.address).toBe("/kartu/a/landscape.png");
  expect(shownCards(set).map(({ address }) => address)).toEqual([
    "/kartu/a/og.png",
    "/kartu/a/square.png",
    "/kartu/a/portrait.png",
  ]);
});
