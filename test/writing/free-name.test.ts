import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idFault } from "../../scripts/lib/reading/schema/fields.ts";
import { freeName, nameFrom, takenNames } from "../../scripts/lib/writing/free-name.ts";

describe("a name", () => {
  test.each([
    ["Cara ikut lelang, lewat lelang.go.id!", "cara-ikut-lelang-lewat-lelang-go-id"],
    ["Idulfitri 1447 H: ‘kantor’ tutup", "idulfitri-1447-h-kantor-tutup"],
    ["صلاة الجمعة", "kiriman"],
    ["👨‍👩‍👧", "kiriman"],
    [
      "Kabar dari daerah yang sangat jauh dan kabarnya baik sekali untuk semua",
      "kabar-dari-daerah-yang-sangat-jauh-dan-kabarnya-baik-sekali",
    ],
    ["a".repeat(80), "a".repeat(60)],
  ])("from %s is %s", (text, name) => {
    expect(nameFrom(text, "kiriman")).toBe(name);
  });

  test("is always one that a folder may have, of at most 60 characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const name = freeName(nameFrom(text, "kiriman"), new Set());
        expect(idFault(name)).toBeUndefined();
        expect(name.length).toBeLessThanOrEqual(62);
      }),
    );
  });

  test.each([
    ["con", "con-2"],
    ["lpt1", "lpt1-2"],
    ["halaman", "halaman-2"],
  ])("%s, which is kept for something else, becomes %s", (wanted, name) => {
    expect(freeName(wanted, new Set())).toBe(name);
  });

  test("is given once, whatever capitals and accents those that are there have", () => {
    const taken = takenNames(["Pos", "pos-2", "Cafe\u0301.JPG"]);
    expect(freeName("pos", taken)).toBe("pos-3");
    expect(freeName("pos", taken)).toBe("pos-4");
    expect(freeName("café", taken, ".jpg")).toBe("café-2.jpg");
  });
});
