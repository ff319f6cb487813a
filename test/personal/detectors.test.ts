import { describe, expect, it, test } from "vitest";
import { areaCodes, codesOf, today } from "../../scripts/lib/personal/area-codes.ts";
import { findPersonal, markOf, shownPart } from "../../scripts/lib/personal/find-personal.ts";
import { normalText } from "../../scripts/lib/personal/normal-text.ts";
import { isOwn, ownIdentifiers } from "../../scripts/lib/personal/own-identifiers.ts";

const kindsIn = (text: string): string[] =>
  findPersonal(text).map(({ kind }) => kind.replace("personal-", ""));

const found: readonly (readonly [kind: string, text: string])[] = [
  ["nik", "NIK 3171015407900012"],
  ["nik", "NIK: 3171 0154 0790 0012"],
  ["nik", "tanpa kata apa pun 31.71.01.540790.0012"],
  ["nik", "terbelah ganti baris 31710154\n07900012 begitu"],
  ["nik", "dalam kutipan\n> NIK 31710154\n> 07900012"],
  ["nik", "angka lebar ３１７１０１５４０７９０００１２"],
  ["nik", "angka Arab ٣١٧١٠١٥٤٠٧٩٠٠٠١٢"],
  ["nik", "tak terlihat 3171\u200b0154\u00ad0790\u20600012"],
  ["nik", "entitas 3171&nbsp;0154&#8201;0790&nbsp;0012"],
  ["nik", "tebal **3171**0154**0790**0012"],
  ["nik", "satu-satu 3 1 7 1 0 1 5 4 0 7 9 0 0 0 1 2"],
  ["nik", "nama: KTP_3171015407900012.jpg"],
  ["nik", "Merauke sebelum 2022: NIK 9101010101900001"],
  ["npwp", "01.061.173.9-093.000"],
  ["npwp", "NPWP 010611739093000"],
  ["npwp", "NPWP 16 angka: 0010611739093000"],
  ["phone", "0812-3456-7890"],
  ["phone", "(0812) 3456 7890"],
  ["phone", "+62 812 3456 7890"],
  ["phone", "+62 (0)812-3456-7890"],
  ["phone", "https://wa.me/6281234567890"],
  ["phone", "[telepon](tel:%2B6281234567890)"],
  ["nip", "NIP 198001012005011001"],
  ["nip", "NIP. 19800101 200501 1 001"],
  ["account", "rekening 1234567890"],
  ["account", "1234-01-012345-50-7 a.n. Budi"],
  ["passport", "paspor A1234567"],
  ["plate", "mobil B 1234 XYZ"],
  ["plate", "pelat b 1234 xyz"],
  ["nik", "NIK 3171/0154/0790/0012"],
  ["nik", "no,nik\n1,3171015407900012,Siti"],
  ["nik", "Siti (3171015407900012), pemilik sertifikat"],
  ["nik", "pemegang polis Budi Santoso, 3171015407900012"],
  ["nik", "pelanggan Siti (3171015407900012)"],
  ["nik", "sertifikat atas nama Budi 3171015407900012"],
  ["account", "BCA 0812345678"],
  ["account", "transfer ke Bank BRI: 081234567890 a.n. Budi"],
  ["phone", "BRI 081234567890 (WA)"],
  ["phone", "hubungi petugas bank BRI 081234567890"],
  ["phone", "Bank BRI 0812-3456-7890"],
  ["phone", "WA: 0812/3456/7890"],
  ["phone", "0 8 1 2 3 4 5 6 7 8 9 0"],
  ["phone", "HP 08 12 34 56 78 90"],
  ["phone", "tanpa nol | Nama | HP |\n|---|---|\n| Siti | 81234567890 |"],
  ["phone", "8123456789 (WA)"],
  ["account", "BRI 0021-01-123456-50-3 a.n. Siti"],
  ["email", "**budi**@gmail.com"],
  ["email", "budi [at] gmail [dot] com"],
  ["email", "budi(at)gmail.com"],
  ["email", "budi@gmail.com"],
  ["email", "budi\uff20gmail.com"],
  ["email", "mailto:budi%40gmail.com"],
];

test.each(found)("%s: %s", (kind, text) => {
  expect(kindsIn(text)).toEqual([kind]);
});

test.each([
  ["no such area", "3099015407900012"],
  ["no such day", "3171013202900012"],
  ["no serial number", "3171015407900000"],
  ["17 digits", "31710154079000121"],
  ["an invoice", "Nomor invoice 3171015407900012"],
  ["a virtual account of a bank", "Virtual account Mandiri 3171015407900012"],
  ["a virtual account", "virtual account BNI 3171 0154 0790 0012"],
  ["a virtual account, said behind it", "3171015407900012 (virtual account)"],
  ["a decimal", "106.3171015407900012"],
  ["a long fraction", "0,8123456789012"],
  ["an amount", "Rp62.812.345.678"],
  ["a bare NPWP without the word", "010611739093000"],
  ["an NPWP that does not check", "01.061.173.8-093.000"],
  ["a NIP born in no month", "198013012005011001"],
  ["an amount beside rekening", "saldo rekening Rp1.250.000.000"],
  ["a date beside bank", "ke bank, 03-11-2026 2026"],
  ["digits without a bank's word", "nomor 1234567890"],
  ["a letter and digits without paspor", "lot A1234567"],
  ["a plate without a vehicle", "blok B 12 C"],
  ["an engine", "mobil B 1500 CC"],
  ["a landline", "telepon (021) 555-0100"],
  ["a picture for fine screens", "logo@2x.png"],
  ["documentation", "nama@example.com"],
  ["a decree", "Nomor 3171/KM.6/2026 tanggal 3 November 2026"],
  ["a letter's number between slashes", "surat 0812/3456/2026"],
  ["office hours", "hubungi pukul 08 15 09 15 10 15"],
  ["a number without 0 and without the word", "Total 81234567890"],
  ["landlines in a row", "Telp (031) 8412345/8412346"],
  ["four codes", "kode 3171,0154,0790,0012"],
  ["(at) before no address", "rapat (at) aula"],
  ["a list of years", "rekening koran 2022 2023 2024"],
])("leaves alone %s", (_, text) => {
  expect(kindsIn(text)).toEqual([]);
});

describe("the office's own", () => {
  const own = ownIdentifiers({
    url: "https://kantor.go.id",
    contacts: {
      phone: "(021) 555-0100, 0811 9000 123",
      email: "kantor@gmail.com",
      others: [{ label: "WA", url: "tel:+628229000111" }],
    },
    security: { contact: "csirt.kantor@gmail.com" },
    channels: { whatsapp: "https://wa.me/628339000222" },
    official: [
      { label: "NPWP bendahara", value: "01.061.173.9-093.000" },
      { label: "Mobil layanan", value: "B 1234 XYZ" },
    ],
  });
  const left = (text: string): string[] =>
    findPersonal(text)
      .filter(({ value }) => !isOwn(value, own))
      .map(({ kind }) => kind);

  it.each([
    "+62 811-9000-123",
    "08229000111",
    "wa.me/628339000222",
    "NPWP 010611739093000",
    "mobil B1234XYZ",
    "kantor@gmail.com",
    "csirt.kantor@gmail.com",
    "siapa.saja@kantor.go.id",
    "ppid@bagian.kantor.go.id",
    "pengaduan@kementerian.go.id",
    "rekening (021) 555-0100",
  ])("%s", (text) => expect(left(text)).toEqual([]));

  it.each(["0811 9000 124", "budi@gmail.com", "budi@kantor.go.id.org", "mobil B 1235 XYZ"])(
    "not %s",
    (text) => expect(left(text)).toHaveLength(1),
  );

  it("is no person's NIK, though it stands among the contacts", () => {
    const site = { contacts: { others: [{ label: "Budi", value: "3171015407900012" }] } };
    expect(isOwn("3171015407900012", ownIdentifiers(site))).toBe(false);
  });
});

describe("what is said of it", () => {
  it.each(found)("is never the whole: %s, %s", (_, text) => {
    const [finding] = findPersonal(text);
    if (!finding) throw new Error(text);
    const shown = shownPart(finding);
    expect(shown.replace(/\D/g, "").length).toBeLessThanOrEqual(4);
    expect(shown.length).toBeLessThan(finding.value.length + 2);
    expect(markOf(finding)).toMatch(/^[bcdfghjklmnpqrstvwxz]{4}$/);
  });

  it("is the same mark however it is written, and another for another", () => {
    const marks = (text: string): string[] => findPersonal(text).map(markOf);
    const [first, second, third] = marks("0812-3456-7890, +62 812 3456 7890, 0812-3456-7891");
    expect(first).toBe(second);
    expect(third).not.toBe(first);
  });
});

test("places lead back to what was typed", () => {
  const raw = "Ａ&nbsp;**1**2\u200b3\n> 4";
  const { text, rawIndex } = normalText(raw);
  expect(text).toBe("A 123\v4");
  expect(Array.from(text, (_, at) => raw[rawIndex(at)])).toEqual(["Ａ", "&", "1", "2", "3", "\n", "4"]);
});

test("there are the areas of 38 provinces, 514 of them today, and those of former years", () => {
  expect(Object.keys(today)).toHaveLength(38);
  expect(codesOf(today)).toHaveLength(514);
  expect(areaCodes.size).toBeGreaterThan(540);
});
