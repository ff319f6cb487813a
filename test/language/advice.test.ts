import { describe, expect, it } from "vitest";
import { words as english } from "../../scripts/lib/language/en/index.ts";
import { words } from "../../scripts/lib/language/id/index.ts";
import { monthWords } from "../../scripts/lib/language/month-words.ts";
import type { Advice } from "../../scripts/lib/mix/month-report.ts";
import { makeOffice } from "../mix/make-office.ts";

const { pillars } = makeOffice({ mix: { targets: { informasi: 70, emosi: 20, pnbp: 10 } } });
const labelled = pillars.map((pillar) =>
  pillar.id === "pnbp" ? { ...pillar, label: "PNBP Negara" } : pillar,
);

const replace = { count: 2, from: "pnbp", to: "informasi" };
const add = { count: 1, pillar: "emosi" };
const cases: [Advice, string, string][] = [
  [{ replace: [], add: [] }, "", ""],
  [
    { replace: [replace], add: [] },
    "ganti 2 PNBP negara dengan informasi",
    "replace 2 PNBP negara with informasi",
  ],
  [
    { replace: [], add: [add, { count: 3, pillar: "informasi" }] },
    "tambah 1 emosi dan 3 informasi",
    "add 1 emosi and 3 informasi",
  ],
  [
    { replace: [replace, { count: 1, from: "pnbp", to: "emosi" }], add: [add] },
    "ganti 2 PNBP negara dengan informasi dan 1 PNBP negara dengan emosi, lalu tambah 1 emosi",
    "replace 2 PNBP negara with informasi and 1 PNBP negara with emosi, then add 1 emosi",
  ],
];

describe("advice in words", () => {
  it.each(cases)("%j", (advice, indonesian, inEnglish) => {
    expect(monthWords(words, labelled).advice(advice)).toBe(indonesian);
    expect(monthWords(english, labelled).advice(advice)).toBe(inEnglish);
  });
});
