import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { shorten } from "../../scripts/lib/text/shorten.ts";
import { words } from "../channels/arbitraries.ts";

const within = (limit: number) => (text: string) => text.length <= limit;
const limits = fc.integer({ min: 1, max: 600 });

test.each([
  ["leaves alone what fits", "Lelang hari ini.", 16, "Lelang hari ini."],
  [
    "stops at a sentence where that keeps enough",
    "Lelang hari ini. Datanglah segera ke kantor.",
    30,
    "Lelang hari ini.",
  ],
  [
    "stops at a word where a sentence would keep too little",
    "Ya. Datanglah segera ke kantor kami di kota.",
    30,
    "Ya. Datanglah segera ke…",
  ],
  ["takes away the comma before it stops", "Datanglah segera, sebelum tutup.", 20, "Datanglah segera…"],
  [
    "knows that a full stop within a figure ends nothing",
    "Nilainya Rp1.000.000 lebih sedikit dari tahun lalu",
    30,
    "Nilainya Rp1.000.000 lebih…",
  ],
  ["keeps a hashtag away from its mark", "Ikuti terus #UangKita setiap hari", 28, "Ikuti terus #UangKita …"],
  [
    "ends no sentence within a link",
    "Buka saja https://lelang.go.id/?lot=12345 sekarang juga",
    36,
    "Buka saja…",
  ],
  ["leaves out a link that does not fit", "Buka https://lelang.go.id/lot/1 sekarang juga", 20, "Buka…"],
  ["has nothing to say where only a part of a link would fit", "https://lelang.go.id/lot/1", 20, ""],
  [
    "cuts a word that alone is too long between characters",
    "e\u0301".repeat(30),
    10,
    `${"e\u0301".repeat(4)}…`,
  ],
])("%s", (_what, text, limit, expected) => {
  expect(shorten(text, within(limit))).toBe(expected);
});

describe("for any text and limit", () => {
  it("fits, and a second time changes nothing", () => {
    fc.assert(
      fc.property(words, limits, (text, limit) => {
        const short = shorten(text, within(limit));
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(shorten(short, within(limit))).toBe(short);
      }),
    );
  });

  it("keeps no less where there is more room", () => {
    fc.assert(
      fc.property(words, limits, fc.nat(100), (text, limit, more) => {
        const less = shorten(text, within(limit)).replace(/ ?…$/, "");
        const longer = shorten(text, within(limit + more)).replace(/ ?…$/, "");
        expect(longer.length).toBeGreaterThanOrEqual(less.length);
      }),
    );
  });
});
