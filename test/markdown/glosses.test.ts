import { describe, expect, test } from "vitest";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { createRenderer } from "../../scripts/lib/markdown/renderer.ts";
import { withoutCampaignGlosses, withoutGlosses } from "../../scripts/lib/model/gloss.ts";

const options = {
  hashtags: new Map(),
  url: "https://kantor.go.id/balai",
  words: wordsFor("id").markdown,
} as const;

const renderer = createRenderer({
  ...options,
  terms: [
    {
      forms: ["PNBP", "Penerimaan Negara Bukan Pajak"],
      plain: "penerimaan selain pajak",
      address: "/istilah/#pnbp",
    },
    { forms: ["e-lelang"], plain: "lelang lewat internet", address: "/istilah/#e-lelang" },
    { forms: ["nilai limit"], plain: "harga terendah", address: "/istilah/#nilai-limit" },
    { forms: ["BMN"], plain: "barang milik negara", address: "/istilah/#bmn" },
  ],
  campaignTerms: {
    "uang-kita": {
      ...{ forms: ["APBN", "Anggaran Pendapatan dan Belanja Negara"], plain: "Uang Kita" },
      ...{ address: "/kampanye/uang-kita/", campaign: true },
    },
  },
});

const html = (text: string, campaign?: string): string =>
  renderer
    .render(text, undefined, campaign)
    .parts.filter((part) => typeof part === "string")
    .join("");
const words = (text: string, campaign?: string): string =>
  html(text, campaign)
    .replace(/<[^>]*>/g, "")
    .trim();

describe("a term at its first use", () => {
  test.each([
    [
      "acronyms count in capitals, others in any",
      "pnbp, PNBP, Nilai limit",
      "pnbp, PNBP (penerimaan selain pajak), Nilai limit (harga terendah)",
    ],
    [
      "only the first time, also in another paragraph",
      "BMN dan BMN.\n\nBMN.",
      "BMN (barang milik negara) dan BMN.\nBMN.",
    ],
    ["with a hyphen in it", "Ikut e-lelang", "Ikut e-lelang (lelang lewat internet)"],
    ["behind its ending", "PNBP-nya naik", "PNBP-nya (penerimaan selain pajak) naik"],
    [
      "not within another word",
      "RPNBP, PNBP-P, BMN/PNBP, www.pnbp.id, @BMN",
      "RPNBP, PNBP-P, BMN/PNBP, www.pnbp.id, @BMN",
    ],
    ["over the end of a line", "nilai\nlimit itu", "nilai\nlimit (harga terendah) itu"],
    ["behind what is stressed as a whole", "**BMN** itu", "BMN (barang milik negara) itu"],
    [
      "by its long form as well",
      "Penerimaan Negara Bukan Pajak dan PNBP",
      "Penerimaan Negara Bukan Pajak (penerimaan selain pajak) dan PNBP",
    ],
    ["not where the author explains it", "BMN (punya kita semua).\n\nBMN", "BMN (punya kita semua).\nBMN"],
    [
      "nor where its plain words stand beside it",
      "Barang Milik Negara, atau BMN.\n\nBMN",
      "Barang Milik Negara, atau BMN.\nBMN",
    ],
    [
      "later, where the first is in brackets or said by somebody",
      "“BMN” (juga BMN).\n\nBMN",
      "“BMN” (juga BMN).\nBMN (barang milik negara)",
    ],
    [
      "not in headings, links, code and quotations",
      "## BMN\n\n[BMN](/a/) `BMN`\n\n> BMN",
      "BMN\nBMN BMN\n\nBMN",
    ],
    [
      "in a note, which is nobody's words but the office's",
      "> **Penting:** BMN",
      "Penting: BMN (barang milik negara)",
    ],
    [
      "not in the head of a table, but in its cells",
      "| BMN |\n|---|\n| BMN |",
      "BMN\n\n\n\n\nBMN (barang milik negara)",
    ],
    ["not where the author defined it", "BMN\n\n*[BMN]: milik negara", "BMN\nSingkatan\n\nBMNmilik negara"],
  ])("%s", (_what, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test("of a campaign: whichever comes first is explained by the other, in its own posts alone", () => {
    expect(words("APBN naik. Uang Kita", "uang-kita")).toBe("APBN naik. Uang Kita");
    expect(words("APBN naik.\n\nUang Kita", "uang-kita")).toBe("APBN (Uang Kita) naik.\nUang Kita");
    expect(words("Uang Kita naik.\n\nAPBN", "uang-kita")).toBe("Uang Kita (APBN) naik.\nAPBN");
    expect(words("Anggaran Pendapatan dan Belanja Negara (APBN).\n\nAPBN", "uang-kita")).toBe(
      "Anggaran Pendapatan dan Belanja Negara (APBN).\nAPBN (Uang Kita)",
    );
    expect(words("Ini uang kita semua", "uang-kita")).toBe("Ini uang kita semua");
    expect(words("APBN naik")).toBe("APBN naik");
  });

  test("leads to its entry, below the path of the site, and can be taken out again", () => {
    const made = html("PNBP untuk APBN", "uang-kita");
    expect(made).toContain('<a href="/balai/istilah/#pnbp">penerimaan selain pajak</a>');
    expect(made).toContain('<a href="/balai/kampanye/uang-kita/">Uang Kita</a>');
    expect(withoutGlosses(made)).toBe("<p>PNBP untuk APBN</p>\n");
    expect(withoutCampaignGlosses(made)).toContain("penerimaan selain pajak");
    expect(withoutCampaignGlosses(made)).not.toContain("Uang Kita");
  });

  test("steps of a post are its author's words", () => {
    expect(renderer.render("1. Bayar PNBP\n2. Pulang").steps.items.map((step) => step.trim())).toEqual([
      "Bayar PNBP",
      "Pulang",
    ]);
  });

  test("is looked for in the time of the text, however many terms begin alike", () => {
    const terms = Array.from({ length: 20_000 }, (_, index) => ({
      forms: [`istilah ${String(index).padStart(5, "0")}`],
      ...{ plain: "kata lain", address: "/istilah/#a" },
    }));
    const many = createRenderer({ ...options, terms });
    const [part] = many.render("istilah lain ".repeat(20_000)).parts;
    expect(part).not.toContain("(");
  });

  test("is looked for in a text of a million letters, however often it is passed over", () => {
    expect(words("(BMN) ".repeat(150_000))).toHaveLength(150_000 * 6 - 1);
  });
});
