import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import type { Auction } from "../../scripts/lib/model/auction.ts";
import { groupLots } from "../../scripts/lib/model/lots.ts";
import { cardRequests } from "../../scripts/lib/output/card-requests.ts";
import { elementsOf, textOf } from "./html.ts";
import { pagesOf, render, samplePost, sampleSite } from "./sample-site.ts";

const lot = (deadline: Auction["deadline"], more: Partial<Auction> = {}): Auction => ({
  ...{ lot: "Rumah di tepi kali", limit: 415_000_000, deposit: 124_500_000, deadline },
  ...{
    url: "https://lelang.go.id/lot/1",
    seller: "Bank Contoh",
    place: "lelang.go.id",
    viewing: "Senin pagi",
  },
  ...more,
});
const tomorrow = samplePost(-3).date;
const before = samplePost(1).date;
const open = samplePost(2, { channels: ["x"], auction: lot(tomorrow, { date: samplePost(-4).date }) });
const over = samplePost(3, { auction: lot(before) });
const site = sampleSite({ posts: [open, over] });
const words = wordsFor("id");

const classTexts = (address: string, name: string): string[] =>
  elementsOf(render(site, address))
    .filter(({ attrs }) =>
      attrs.some((attr) => attr.name === "class" && attr.value.split(" ").includes(name)),
    )
    .map(textOf);

describe("the page of lots", () => {
  const posts = [
    samplePost(0, { auction: lot(samplePost(-30).date, { lot: "Kapal" }) }),
    samplePost(1, { auction: lot(samplePost(-4).date, { lot: "Mobil" }) }),
    samplePost(2, { auction: lot(tomorrow, { lot: "Rumah" }) }),
    ...Array.from({ length: 32 }, (_, index) =>
      samplePost(index + 3, { auction: lot(samplePost(index + 2).date, { lot: `Tanah ${index}` }) }),
    ),
    samplePost(50),
  ];

  test("has each lot under its state, the next deadline first, and the latest of those that are over", () => {
    const page = elementsOf(render(sampleSite({ posts, site: { preset: ["auction"] } }), "/lelang/"));
    const shown = page.filter(({ tagName }) => /^h[23]$/.test(tagName)).map(textOf);
    const { headings, more } = words.lots.page;
    expect(shown.slice(0, 7)).toEqual([
      headings.soon,
      "Rumah",
      "Mobil",
      headings.open,
      "Kapal",
      headings.over,
      "Tanah 0",
    ]);
    expect(shown).toContain("Tanah 29");
    expect(shown).not.toContain("Tanah 30");
    expect(page.some((one) => one.tagName === "p" && textOf(one) === more(2))).toBe(true);
  });

  test("is there for offices that hold auctions alone", () => {
    expect(pagesOf(sampleSite({ posts })).has("/lelang/")).toBe(false);
  });

  test("puts each lot into one group, whatever the moment", () => {
    const days = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 12 });
    fc.assert(
      fc.property(days, fc.boolean(), (all, timed) => {
        const made = all.map((day, index) => {
          const date = samplePost(day).date;
          const deadline = timed ? date : { ...date, time: undefined };
          return samplePost(index, { auction: lot(deadline) });
        });
        const { soon, open, over } = groupLots(made, samplePost(0).date);
        expect([...soon, ...open, ...over].map(({ id }) => id).sort()).toEqual(
          made.map(({ id }) => id).sort(),
        );
        const epochs = [...over.toReversed(), ...soon, ...open].map(({ auction }) => auction.deadline.epoch);
        expect(epochs).toEqual(epochs.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe("a lot", () => {
  test("says on its page and in lists whether it is still open, with the day beside it", () => {
    const day = (date: string) =>
      new Intl.DateTimeFormat("id-ID", { dateStyle: "medium", timeZone: "UTC" }).format(Date.parse(date));
    expect(classTexts(open.address, "lot-state")[0]).toBe(
      `${words.lots.open}${words.lots.until(day(tomorrow.date))}`,
    );
    expect(classTexts(over.address, "lot-state")[0]).toBe(
      `${words.lots.over}${words.lots.since(day(before.date))}`,
    );
    const listed = classTexts("/", "lot-state").map((text) => text.slice(0, words.lots.over.length));
    expect(listed).toContain(words.lots.over);
    expect(listed).toContain(words.lots.open.slice(0, words.lots.over.length));
  });

  test("has on its page all that its announcement has, and the notice on fraud, which its kit has too", () => {
    const [text = ""] = classTexts(open.address, "auction");
    for (const part of ["Rp415.000.000", "Rp124.500.000", "Bank Contoh", "Senin pagi", words.lots.fraud])
      expect(text).toContain(part);
    expect(text).toContain(words.cards.auction.portal("lelang.go.id"));
    expect(classTexts(over.address, "auction")[0]).not.toContain(words.cards.auction.portal("lelang.go.id"));
    expect(classTexts(over.address, "fraud")).toHaveLength(1);
    expect(classTexts(`${open.address}bagikan/`, "fraud")).toHaveLength(1);
  });

  test("is marked on its cards once it is over", () => {
    const { ofPost } = cardRequests(site.publication, words);
    const kinds = (post: typeof open) => ofPost(post).map(({ props }) => (props as { kind?: string }).kind);
    expect(kinds(over)).toContain(words.lots.cardKind);
    expect(kinds(open)).not.toContain(words.lots.cardKind);
    expect(JSON.stringify(ofPost(over))).not.toContain(words.cards.auction.portal("lelang.go.id"));
  });

  test("is an event to search engines where its day is known, else a product on offer", () => {
    const node = (address: string, type: string) => {
      const script = elementsOf(render(site, address)).find(
        ({ tagName, attrs }) =>
          tagName === "script" && attrs.some(({ value }) => value === "application/ld+json"),
      );
      const graph = JSON.parse(script ? textOf(script) : "{}")["@graph"] as Record<string, unknown>[];
      return graph.find((one) => one["@type"] === type);
    };
    expect(node(open.address, "SaleEvent")).toMatchObject({
      name: "Rumah di tepi kali",
      startDate: samplePost(-4).date.time === undefined ? samplePost(-4).date.date : samplePost(-4).date.iso,
      location: { "@type": "VirtualLocation" },
      offers: {
        price: 415_000_000,
        priceCurrency: "IDR",
        validThrough: tomorrow.iso,
        seller: { name: "Bank Contoh" },
      },
    });
    expect(node(over.address, "Product")).toMatchObject({ offers: { price: 415_000_000 } });
  });
});
