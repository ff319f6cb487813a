import { describe, expect, it } from "vitest";
import { gapsIn, isGap } from "../../scripts/lib/text/gaps.ts";

describe("a gap", () => {
  it.each([
    ["[ISI: alamat kantor]", "alamat kantor"],
    ["[FILL IN: office address]", "office address"],
    ["[ISI:alamat]", "alamat"],
    ["[ ISI : alamat ]", "alamat"],
    ["[ISI: ]", ""],
    ["\\[ISI: alamat\\]", "alamat"],
    ["[FILL\nIN: office address]", "office address"],
    // Half of it was deleted.
    ["[ISI: alamat", "alamat"],
  ])("is %s", (text, what) => {
    expect(gapsIn(`Datang ke ${text}`).map((gap) => gap.what)).toEqual([what]);
  });

  it.each([
    "[ISI Yogyakarta](https://isi.ac.id)",
    "[ISI]",
    "[isi: 12 halaman]",
    "ISI: daftar",
    "[DIISI: nanti]",
    "PRECISION [FILL]",
  ])("is not %s", (text) => {
    expect(gapsIn(text)).toEqual([]);
  });

  it("is found as often as it is there, at its bracket", () => {
    expect(gapsIn("a [ISI: b] c [ISI: d]").map(({ index }) => index)).toEqual([2, 13]);
  });

  it("is a whole value, or only a part of one", () => {
    expect(isGap(" [ISI: surel kantor] ")).toBe(true);
    expect(isGap("Loket [ISI: nomor]")).toBe(false);
    expect(isGap("[ISI: jam] dan [ISI: hari]")).toBe(false);
    expect(isGap(undefined)).toBe(false);
  });
});
