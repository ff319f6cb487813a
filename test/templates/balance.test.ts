import { describe, expect, it } from "vitest";
import type { Pillar } from "../../scripts/lib/model/office.ts";
import { addressesIn, attribute, type Element, elementsOf, textOf } from "./html.ts";
import { monthsBack, postsIn } from "./months.ts";
import { pagesOf, render, sampleSite, taught } from "./sample-site.ts";

const address = "/keseimbangan/";

/** November is running; September is off, August has few posts, July cannot be divided any closer. */
const posts = [
  ...postsIn("2026-11", [5, 2, 1]),
  ...postsIn("2026-10", [7, 2, 1]),
  ...postsIn("2026-09", [3, 1, 4]),
  ...postsIn("2026-08", [2, 0, 1]),
  ...postsIn("2026-07", [4, 1, 0]),
];
const site = sampleSite({ posts });
const page = render(site, address);

const having = (html: string, name: string): Element[] =>
  elementsOf(html).filter((element) => attribute(element, "class")?.split(" ").includes(name));
const within = (element: Element, tag: string): Element[] => {
  const found: Element[] = [];
  const visit = (node: Element): void => {
    for (const child of node.childNodes) {
      if (!("tagName" in child)) continue;
      if (child.tagName === tag) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
};
const textsOf = (elements: readonly Element[]): string[] =>
  elements.map((element) => textOf(element).replace(/\s+/g, " ").trim());
const rowsOf = (html: string): Element[] =>
  having(html, "month-row").filter((element) => element.tagName === "li");
/** Where each part of a bar begins and how long it is, in percent. */
const barOf = (row: Element): [x: number, width: number][] =>
  within(row, "rect").map((rect) => [
    Number.parseFloat(attribute(rect, "x") ?? ""),
    Number.parseFloat(attribute(rect, "width") ?? ""),
  ]);

describe("the balance page", () => {
  it("says what the office aims at, and that it chose this itself", () => {
    expect(textsOf(having(page, "targets"))).toEqual([
      "Informasi70%Tentang Informasi.Batas: 60% sampai 80%Emosi20%Tentang Emosi.Batas: 10% sampai 30%Promosi10%Tentang Promosi.Batas: 0% sampai 20%",
    ]);
    expect(page).toContain("ditetapkan sendiri oleh Kantor Contoh: pilihan kantor, bukan ketentuan hukum");
  });

  it("has each month with public posts once, newest first, with its verdict, counts and a link", () => {
    expect(textsOf(rowsOf(page))).toEqual([
      "November 2026 8 tulisanberjalanInformasi 5Emosi 2Promosi 1",
      "Oktober 2026 10 tulisanseimbangInformasi 7Emosi 2Promosi 1",
      "September 2026 8 tulisantimpangInformasi 3Emosi 1Promosi 4Promosi terlalu banyak, Informasi kurang",
      "Agustus 2026 3 tulisansedikitInformasi 2Emosi 0Promosi 1",
      "Juli 2026 5 tulisanseimbangInformasi 4Emosi 1Promosi 0",
    ]);
    const links = rowsOf(page).flatMap((row) => within(row, "a").map((link) => attribute(link, "href")));
    expect(links).toEqual(["/2026/11/", "/2026/10/", "/2026/09/", "/2026/08/", "/2026/07/"]);
    expect(page).toContain(
      "Dari 4 bulan yang sudah berakhir, 2 seimbang, 1 timpang, dan 1 terlalu sedikit untuk dinilai.",
    );
  });

  it("shows what the office says of a month that is off, as the text that it is, and leaves the verdict", () => {
    const note = "Pekan lelang <b>nasional</b> & **sengaja**.";
    const explained = sampleSite({ posts, notes: { "2026-09": note, "2026-10": "Tidak perlu." } });
    for (const at of [address, "/2026/09/"]) {
      const html = render(explained, at);
      expect(textsOf(having(html, "explanation"))).toEqual([`Penjelasan Kantor Contoh${note}`]);
      expect(html).not.toContain("<b>nasional");
      expect(html).not.toContain("Tidak perlu.");
    }
    const rows = textsOf(rowsOf(render(explained, address)));
    expect(rows[2]).toMatch(/timpangInformasi 3.+Informasi kurangPenjelasan Kantor Contoh/);
    expect(render(explained, address)).toContain(
      "2 seimbang, 1 timpang, dan 1 terlalu sedikit untuk dinilai",
    );
  });

  it("draws each month in shares of one width, without a gap, and leaves out what has no post", () => {
    const bars = rowsOf(page).map(barOf);
    expect(bars[0]).toEqual([
      [0, 62.5],
      [62.5, 25],
      [87.5, 12.5],
    ]);
    expect(bars[4]).toEqual([
      [0, 80],
      [80, 20],
    ]);
  });

  it("marks the targets at the same place in every bar", () => {
    const lines = having(page, "month-row").map((row) =>
      within(row, "line").map((line) => [attribute(line, "x1"), attribute(line, "x2")]),
    );
    expect(lines).toHaveLength(6);
    for (const line of lines)
      expect(line).toEqual([
        ["70%", "70%"],
        ["90%", "90%"],
      ]);
  });

  it("tells the pillars apart by patterns that no two share, each drawn once", () => {
    const patterns = elementsOf(page).filter(({ tagName }) => tagName === "pattern");
    const drawn = patterns.map((pattern) =>
      within(pattern, "path")
        .map((path) => attribute(path, "d"))
        .join(),
    );
    expect(new Set(drawn).size).toBe(3);
    const ids = patterns.map((pattern) => `url(#${attribute(pattern, "id")})`);
    const fills = having(page, "month-row").flatMap((row) =>
      within(row, "rect").map((rect) => attribute(rect, "fill")),
    );
    expect([...new Set(fills)].sort()).toEqual(ids.sort());
  });

  it("hides every drawing from screen readers, and says the same in a table", () => {
    const drawings = elementsOf(page).filter(({ tagName }) => tagName === "svg");
    expect(drawings.filter((svg) => attribute(svg, "aria-hidden") !== "true")).toEqual([]);
    const [table] = having(page, "all-figures");
    expect(table && textsOf(within(table, "tr"))).toEqual([
      "BulanHasilTulisanInformasi (target 70%)Emosi (target 20%)Promosi (target 10%)",
      "November 2026berjalan85 (62,5%)2 (25%)1 (12,5%)",
      "Oktober 2026seimbang107 (70%)2 (20%)1 (10%)",
      "September 2026timpang83 (37,5%)1 (12,5%)4 (50%)",
      "Agustus 2026sedikit32 (66,7%)0 (0%)1 (33,3%)",
      "Juli 2026seimbang54 (80%)1 (20%)0 (0%)",
    ]);
  });

  it("works through the newest month that is off", () => {
    expect(page).toContain("Contoh: September 2026");
    const table = having(page, "figures").find((element) => textOf(element).includes("Selisih"));
    expect(table && textsOf(within(table, "tr")).slice(1)).toEqual([
      "Tulisan314",
      "Bagian37,5%12,5%50%",
      "Target70%20%10%",
      "Selisih32,5 poin, lewat batas7,5 poin, dalam batas40 poin, lewat batas",
      "Pembagian terdekat611",
    ]);
    expect(textsOf(having(page, "conclusion"))[0]).toMatch(
      /hanya 7,5 poin; jarak September 2026 40 poin\. Maka September 2026 timpang\.$/,
    );
  });

  it("explains a balanced month where none is off, also one that misses but cannot be divided any closer", () => {
    const conclusion = (html: string): string | undefined => textsOf(having(html, "conclusion"))[0];
    const balanced = render(sampleSite({ posts: postsIn("2026-10", [7, 2, 1]) }), address);
    expect(conclusion(balanced)).toBe(
      "Tidak ada selisih yang lebih dari 10 poin. Maka Oktober 2026 seimbang.",
    );
    const strict = { targets: {}, tolerance: 2, minimum: 5, perDay: 3, enforce: [] };
    const closest = render(
      sampleSite({ posts: postsIn("2026-10", [4, 1, 0]), site: { mix: strict } }),
      address,
    );
    expect(conclusion(closest)).toBe(
      "Ada selisih yang lewat batas, tetapi 5 tulisan tidak dapat dibagi lebih dekat ke target. Maka Oktober 2026 seimbang.",
    );
  });

  it("links to its data, and tells their size", () => {
    const links = having(page, "downloads").flatMap((list) => within(list, "a"));
    expect(links.map((link) => attribute(link, "href"))).toEqual([
      "/keseimbangan/data.csv",
      "/keseimbangan/data.json",
    ]);
    for (const link of links) {
      const bytes = Buffer.byteLength(render(site, attribute(link, "href") ?? ""));
      const size = (Math.round(bytes / 100) / 10).toString().replace(".", ",");
      expect(textOf(link)).toMatch(new RegExp(`${size}\\skB$`));
    }
  });

  it("names every column of the CSV", () => {
    const [header = ""] = render(site, "/keseimbangan/data.csv").split("\r\n");
    const columns = header.split(",").map((column) => column.replace(/^(?:informasi|emosi|promosi)_/, "…_"));
    const described = having(page, "fields").flatMap((list) => textsOf(within(list, "dt")));
    expect(described).toEqual([...new Set(columns)]);
  });

  it("is linked from every page's header", () => {
    for (const other of ["/", "/2026/10/", "/2026/", "/di-header/", "/404.html"]) {
      expect(addressesIn(render(site, other)), other).toContain(address);
    }
  });
});

describe("the balance page of an office", () => {
  it("with nothing published says so, and shows no example", () => {
    const empty = render(sampleSite({ posts: [] }), address);
    expect(empty).toContain("Belum ada tulisan yang terbit pada November 2026.");
    expect(rowsOf(empty)).toEqual([]);
    expect(having(empty, "conclusion")).toEqual([]);
    expect(having(empty, "all-figures")).toEqual([]);
  });

  it("with the running month alone judges none", () => {
    const one = render(sampleSite({ posts: postsIn("2026-11", [1, 0, 0]) }), address);
    expect(textsOf(rowsOf(one))).toEqual(["November 2026 1 tulisanberjalanInformasi 1Emosi 0Promosi 0"]);
    expect(one).not.toContain("yang sudah berakhir");
  });

  it("that judges a month from a single post on has no month with too few", () => {
    const mix = { targets: {}, tolerance: 10, minimum: 0, perDay: 3, enforce: [] };
    const any = render(sampleSite({ posts, site: { mix } }), address);
    expect(having(any, "meanings").flatMap((list) => textsOf(within(list, "dt")))).toEqual([
      "seimbang",
      "timpang",
      "berjalan",
    ]);
    expect(any).not.toContain("Bila kurang dari");
  });

  it("with five pillars and years of months groups them by year, under an overview", () => {
    const five: Pillar[] = ["informasi", "emosi", "promosi", "tanya", "data"].map((id) => ({
      ...(taught[0] as Pillar),
      id,
      label: id,
      target: 20,
    }));
    const months = monthsBack(60).filter((month) => month !== "2024-04");
    const many = months.flatMap((month) => postsIn(month, [2, 2, 2, 2, 2], { pillars: five }));
    const html = render(sampleSite({ posts: many, pillars: five }), address);
    expect(rowsOf(html)).toHaveLength(59);
    const years = having(html, "of-year").flatMap((section) =>
      within(section, "h3").map((heading) => attribute(heading, "id")),
    );
    expect(years).toEqual(["t2026", "t2025", "t2024", "t2023", "t2022", "t2021"]);
    const [overview] = having(html, "overview");
    const rows = overview ? textsOf(within(overview, "tr")) : [];
    expect(rows[3]).toBe(`2024${"seimbang".repeat(3)}tidak ada tulisan${"seimbang".repeat(8)}`);
    expect(overview && within(overview, "a").map((link) => attribute(link, "href"))).toEqual(
      years.map((year) => `#${year}`),
    );
    const patterns = elementsOf(html).filter(({ tagName }) => tagName === "pattern");
    expect(
      new Set(patterns.flatMap((pattern) => within(pattern, "path").map((p) => attribute(p, "d")))).size,
    ).toBe(5);
  });

  it("grows with its months and not with its posts", () => {
    const size = (months: number, perPillar: number): number => {
      const all = monthsBack(months).flatMap((month) =>
        postsIn(month, [7 * perPillar, 2 * perPillar, perPillar]),
      );
      return Buffer.byteLength(render(sampleSite({ posts: all }), address));
    };
    expect(size(24, 20) - size(24, 1)).toBeLessThan(24 * 40);
    expect((size(120, 1) - size(60, 1)) / 60).toBeLessThan(2048);
  });

  it("tells nothing of scheduled posts and drafts, in words, figures or data", () => {
    const hidden = [
      ...postsIn("2026-12", [3, 0, 0], { changes: { state: "scheduled" } }),
      ...posts,
      ...postsIn("2026-11", [0, 6, 0], { changes: { state: "scheduled" } }),
      ...postsIn("2026-09", [9, 0, 0], { changes: { state: "draft" } }),
      ...postsIn("2026-06", [9, 0, 0], { changes: { state: "draft" } }),
    ];
    const other = sampleSite({ posts: hidden });
    for (const part of [address, `${address}data.json`, `${address}data.csv`]) {
      expect(render(other, part)).toBe(render(site, part));
    }
  });

  it("says all of it in English", () => {
    const english = sampleSite({ posts, site: { language: "en" } });
    expect(render(english, address)).toContain("So September 2026 is off.");
    const main = elementsOf(render(english, address)).find(({ tagName }) => tagName === "main");
    expect(main && textOf(main).replaceAll(address, "")).not.toMatch(/tulisan|bulan|seimbang|Juli/i);
    expect(pagesOf(english).has(`${address}data.csv`)).toBe(true);
  });
});
