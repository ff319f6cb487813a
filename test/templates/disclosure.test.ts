import { describe, expect, test } from "vitest";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import type { PeriodicItem } from "../../scripts/lib/model/disclosure.ts";
import { addressesIn, elementsOf, textOf } from "./html.ts";
import { pagesOf, render, samplePost, sampleSite } from "./sample-site.ts";

const { disclosure: words } = wordsFor("id");
const item = (id: string, more: Partial<PeriodicItem> = {}): PeriodicItem => ({
  ...{
    id,
    name: `Butir ${id}`,
    about: undefined,
    rule: "UU 14/2008 pasal 9",
    every: "bulanan",
    within: undefined,
  },
  ...{ since: "2026-10-01", page: undefined, at: { file: "content/berkala.yaml", line: 1, column: 1 } },
  ...more,
});
const urgent = samplePost(0, { classification: "serta-merta", title: "Ada yang mencatut kantor ini" });
const posts = [
  urgent,
  samplePost(1, { classification: "berkala", fulfils: ["kas"] }),
  samplePost(2, { classification: "serta-merta", until: samplePost(1).date, title: "Sudah lewat" }),
  ...Array.from({ length: 40 }, (_, index) => samplePost(index + 3, { classification: "setiap-saat" })),
];
const periodic = [item("kas"), item("lambat"), item("nanti", { every: "tahunan", since: "2026-11-01" })];
const site = sampleSite({ posts, periodic });
const text = (address: string) =>
  elementsOf(render(site, address))
    .filter(({ tagName }) => tagName === "main")
    .map(textOf)
    .join("");

describe("public information", () => {
  test("has a page for each class, in chapters, with whom to ask", () => {
    const pages = [...pagesOf(site).keys()];
    for (const one of ["berkala", "serta-merta", "setiap-saat"])
      expect(pages).toContain(`/informasi/${one}/`);
    expect(pages).toContain("/informasi/setiap-saat/2/");
    expect(text("/informasi/berkala/")).toContain(posts[1]?.title);
    expect(text("/informasi/berkala/")).not.toContain(urgent.title);
    expect(text("/informasi/berkala/")).toContain("ppid@kantor-contoh.go.id");
  });

  test("is linked from its post, and from every page's foot", () => {
    expect(addressesIn(render(site, urgent.address))).toContain("/informasi/serta-merta/");
    for (const one of ["/informasi/berkala/", "/informasi/setiap-saat/", "/informasi-berkala/"])
      expect(addressesIn(render(site, "/tagar/"))).toContain(one);
  });

  test("stands over the front page while it has to be known at once", () => {
    expect(text("/")).toContain(words.urgent.label);
    const banner = elementsOf(render(site, "/")).find(({ attrs }) =>
      attrs.some(({ value }) => value === "urgent"),
    );
    for (const said of [urgent.title, urgent.summary]) expect(banner && textOf(banner)).toContain(said);
    expect(banner && textOf(banner)).not.toContain("Sudah lewat");
    const late = sampleSite({ posts, site: { urgent: { days: 0 } } });
    expect(render(late, "/")).not.toContain('class="urgent"');
  });

  test("that is periodic is shown with what is late first", () => {
    const shown = text("/informasi-berkala/");
    const places = ["Butir lambat", "Butir nanti", "Butir kas"].map((name) => shown.indexOf(name));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    const data = JSON.parse(render(site, "/informasi-berkala/data.json"));
    expect(data.items.map(({ id, state }: { id: string; state: string }) => `${id} ${state}`)).toEqual([
      "kas current",
      "lambat late",
      "nanti due",
    ]);
    expect(render(site, "/informasi-berkala/data.csv").split("\r\n")).toHaveLength(5);
  });

  test("has no page where an office names none of it", () => {
    const plain = [...pagesOf(sampleSite()).keys()];
    expect(plain.filter((address) => address.startsWith("/informasi"))).toEqual([]);
    expect(
      addressesIn(render(sampleSite(), "/")).filter((address) => address.startsWith("/informasi")),
    ).toEqual([]);
  });
});
