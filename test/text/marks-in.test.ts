import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashtagsIn, marksIn } from "../../scripts/lib/text/marks-in.ts";
import { words } from "../channels/arbitraries.ts";

const linksOf = (text: string) =>
  marksIn(text).flatMap(({ kind, text: found }) => (kind === "link" ? found : []));

describe("hashtags", () => {
  it.each([
    ["Ikuti #InfoLelang, #UangKita_2026 dan ＃Lelang.", ["InfoLelang", "UangKita_2026", "Lelang"]],
    ["(#InfoLelang)#UangKita", ["InfoLelang", "UangKita"]],
    ["#1 #2026 #️⃣ C#lain a/#b", []],
    ["https://kantor.go.id/daftar/#Syarat dan https://kantor.go.id/?a=#Biaya", []],
    ["https://kantor.go.id/a-#Syarat, https://kantor.go.id/~#Biaya", []],
    ["kantor.go.id/layanan?jenis=#Umum www.kantor.go.id#Atas lelang.go.id/#Lot", []],
    ["Daftar di https://lelang.go.id,#InfoLelang", ["InfoLelang"]],
    ["lelang.go.id/lot—#InfoLelang dan https://lelang.go.id/…#UangKita", ["InfoLelang", "UangKita"]],
    ["(lihat https://lelang.go.id/)#InfoLelang", ["InfoLelang"]],
    ["https://lelang.go.id #InfoLelang", ["InfoLelang"]],
    ["Rp1.000/#hari", []],
    ["#Info.id/x", ["Info"]],
  ])("of %s", (text, expected) => expect(hashtagsIn(text)).toEqual(expected));
});

describe("links", () => {
  it.each([
    ["Buka https://lelang.go.id/lot?a=b#c, lalu daftar.", ["https://lelang.go.id/lot?a=b#c"]],
    ["(www.kantor.go.id) atau kantor.go.id/ppid/.", ["www.kantor.go.id", "kantor.go.id/ppid/"]],
    ["https://id.wikipedia.org/wiki/Lelang_(umum)", ["https://id.wikipedia.org/wiki/Lelang_(umum)"]],
    ["“https://lelang.go.id”", ["https://lelang.go.id"]],
    ["dan/atau Rp1.000/bulan, no.12/2026, halo@kantor.go.id/x", []],
  ])("of %s", (text, expected) => expect(linksOf(text)).toEqual(expected));

  it("are found in time that grows with the text alone", () => {
    for (const piece of ["a.", "#", "www.", "a-", "/,,,", "(((", "a.b/"]) {
      expect(Array.isArray(marksIn(piece.repeat(20_000)))).toBe(true);
    }
  });
});

it("marks never overlap, and say where they stand", () => {
  fc.assert(
    fc.property(words, (text) => {
      let end = 0;
      for (const { index, text: found } of marksIn(text)) {
        expect(index).toBeGreaterThanOrEqual(end);
        expect(text.slice(index, index + found.length)).toBe(found);
        end = index + found.length;
      }
    }),
  );
});
