import fc from "fast-check";
import { expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import { meantRupiah, rupiahIn, rupiahText } from "../../scripts/lib/slips/rupiah.ts";
import { post, postFile, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

const sound = {
  lot: "Tanah 312 m²",
  limit: "Rp1.250.000.000",
  deposit: "375000000",
  deadline: "2026-11-20 23:59",
};

async function read(fields: Readonly<Record<string, string | undefined>>, preset?: string, draft?: "true") {
  const lines = Object.entries({ ...sound, ...fields }).flatMap(([key, value]) =>
    value === undefined ? [] : `\n  ${key}: ${value}`,
  );
  const { folder, marked } = writeOffice({
    [postFile]: post({ ...(draft && { draft }), auction: lines.join("") }),
    ...(preset && { "site.yaml": `${soundOffice["site.yaml"]}preset: ${preset}\n` }),
  });
  const office = readOffice({ folder, label: "content", now: "2026-11-22" });
  const { problems } = await checkOffice(office);
  const told = problems.filter(({ code }) => code !== "empty-content");
  return {
    auction: office.office?.posts[0]?.auction,
    told,
    codes: told.map(({ code }) => code),
    places: told.map(({ file, line, column }) => `${file}:${line}:${column}`),
    marked,
  };
}

test("an auction is read, with amounts as offices write them", async () => {
  const { auction, codes } = await read({});
  expect(codes).toEqual([]);
  expect(auction).toMatchObject({
    lot: "Tanah 312 m²",
    limit: 1_250_000_000,
    deposit: 375_000_000,
    deadline: { date: "2026-11-20", time: "23:59" },
    url: "https://lelang.go.id",
  });
});

test.each([
  ["Rp 12.000.000,-", 12_000_000],
  ['"Rp. 1.000"', 1000],
  ["850000,00", 850_000],
  ["620.000", 620_000],
  ["1.250.000", 1_250_000],
])("%s is %i rupiah", async (written, rupiah) => {
  expect((await read({ limit: written, deposit: "Rp100" })).auction?.limit).toBe(rupiah);
});

test.each([
  ["an amount in words", { limit: "▸satu miliar" }, ["invalid-value"]],
  ["a price without its zeros", { limit: "▸Rp1.250", deposit: "Rp250" }, ["auction-limit"]],
  ["an address elsewhere", { url: "▸https://bit.ly/lot" }, ["auction-portal"]],
  [
    "a wrong amount and a wrong deadline, at once",
    { limit: "▸Rp 1,25 miliar", deadline: "▸besok" },
    ["invalid-value", "invalid-date"],
  ],
  ["a decimal", { deposit: "▸375.5" }, ["invalid-value"]],
  ["an amount below zero", { deposit: "▸-5" }, ["invalid-value"]],
  ["a deadline that is no day", { deadline: "▸2026-11-31" }, ["invalid-date"]],
  ["an address that is not safe", { url: "▸http://lelang.go.id" }, ["invalid-value"]],
  ["a misspelt key", { "▸depositt": "5" }, ["unknown-key"]],
  ["a deposit above the limit", { deposit: "▸Rp3.750.000.000" }, ["auction-deposit"]],
  ["a deadline before the post", { deadline: "▸2025-11-20 23:59" }, ["auction-deadline"]],
])("%s is told at its own place", async (_what, fields, codes) => {
  const found = await read(fields);
  expect(found.codes).toEqual(codes);
  expect(found.places).toEqual(found.marked);
});

const whole = {
  date: "2026-11-21 10:00",
  place: "lelang.go.id, tanpa hadir",
  seller: "Bank Contoh",
  viewing: "18 November, di lokasi",
  url: "https://lelang.go.id/lot/1",
};

test("an office of auctions publishes no lot without what an announcement has", async () => {
  expect((await read(whole, "auction")).codes).toEqual([]);
  for (const key of Object.keys(whole)) {
    const { told } = await read({ ...whole, [key]: undefined }, "auction");
    expect(told.map(({ code, severity, data }) => ({ code, severity, data }))).toEqual([
      { code: "auction-incomplete", severity: "error", data: { missing: [key], noTime: false } },
    ]);
  }
  expect((await read({ ...whole, date: "2026-11-21" }, "auction")).told[0]?.data).toEqual({
    missing: [],
    noTime: true,
  });
});

test("a draft may lack it, and so may an office of another kind", async () => {
  expect((await read({}, "auction", "true")).codes).toEqual([]);
  expect((await read({}, "court")).codes).toEqual([]);
});

test("an address elsewhere stops an office of auctions", async () => {
  const { told } = await read({ ...whole, url: "https://bit.ly/lot" }, "auction");
  expect(told.map(({ code, severity }) => [code, severity])).toEqual([["auction-portal", "error"]]);
});

test("a deposit that is due after the auction is told", async () => {
  const { codes, places, marked } = await read({ date: "▸2026-11-20 10:00" });
  expect(codes).toEqual(["auction-date"]);
  expect(places).toEqual(marked);
  // Where one of them has no time, the day decides.
  expect((await read({ date: "2026-11-20" })).codes).toEqual([]);
});

test("a post of a kind that announces lots has one, in an office of auctions", async () => {
  const pillars = soundOffice["pillars.yaml"].replace("tutorial: Tutorial", "lelang: Lelang");
  const found = async (preset: string, fields: Record<string, string>) => {
    const { folder } = writeOffice({
      "site.yaml": `${soundOffice["site.yaml"]}preset: ${preset}\n`,
      "pillars.yaml": pillars,
      [postFile]: post(fields),
    });
    const { problems } = await checkOffice(readOffice({ folder, label: "content", now: "2026-11-22" }));
    return problems.map(({ code, line }) => `${code}:${line}`);
  };
  expect(await found("auction", { kind: "lelang" })).toEqual(["auction-missing:7"]);
  expect(await found("court", { kind: "lelang" })).toEqual([]);
  expect(await found("[court, auction]", { kind: "lelang", draft: "true" })).toEqual([]);
  expect(await found("auction", { kind: "data" })).toEqual([]);
});

test("a deadline without a time is the end of its day", async () => {
  const { codes } = await read({ deadline: "2026-11-03" });
  expect(codes).toEqual([]);
});

test("a deadline before the post is told by the office's clock, and which that is", async () => {
  const { told } = await read({ deadline: "2025-11-20 23:59 WIT" });
  expect(told[0]?.data).toEqual({ deadline: "2025-11-20 21:59 WIB", published: "2026-11-03" });
});

test.each([
  ["Rp 1,25 miliar", "Rp1.250.000.000"],
  ["Rp250 juta", "Rp250.000.000"],
  ["1,250,000,000", "Rp1.250.000.000"],
  ["IDR 500000", "Rp500.000"],
  ["20%", undefined],
  ["satu miliar", undefined],
])("%s should have been written as %s", (written, meant) => {
  expect(meantRupiah(written)).toBe(meant);
});

test("what is written as rupiah is read as the same amount", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e14 }), (value) => {
      expect(rupiahIn(rupiahText(value))).toBe(value);
      expect(rupiahIn(rupiahText(value).slice(2))).toBe(value);
      expect(rupiahIn(String(value))).toBe(value);
    }),
  );
});
