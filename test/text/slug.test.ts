import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slug, wordSlug } from "../../scripts/lib/text/slug.ts";

describe("a slug", () => {
  it.each([
    ["Cara Ikut Lelang", "cara-ikut-lelang"],
    ["  Idulfitri 1447 H (hari kedua) ", "idulfitri-1447-h-hari-kedua"],
    ["Résumé É", "resume-e"],
    ["e\u0301kspor — ½", "ekspor-1-2"],
    ["../../etc", "etc"],
    ["إصلاح", ""],
    ["!?", ""],
  ])("of %j is %j", (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it("is cut without a hyphen at its end", () => {
    expect(slug("satu dua tiga", 5)).toBe("satu");
    expect(slug("satu dua tiga", 6)).toBe("satu-d");
  });

  it("is safe in a path, whatever it is made of, and its own slug", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 60 }), (text, most) => {
        const made = slug(text, most);
        expect(made).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(made.length).toBeLessThanOrEqual(most);
        expect(slug(made)).toBe(made);
      }),
    );
  });
});

describe("a slug of words", () => {
  it.each([
    ["Résumé Kafé", "resume-kafe"],
    ["Straße, Ærø & Łódź", "strasse-aero-lodz"],
    ["إصلاح ذات البين", "إصلاح-ذات-البين"],
    ["Biaya حج 2026", "biaya-حج-2026"],
    ["हिन्दी", "हिन्दी"],
    ["!?", ""],
  ])("of %j is %j", (text, expected) => {
    expect(wordSlug(text)).toBe(expected);
  });

  it("is the same however letters and accents are stored, and never half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        const made = wordSlug(text, most);
        expect(wordSlug(text.normalize("NFD"), most)).toBe(made);
        expect(made.isWellFormed()).toBe(true);
      }),
    );
  });
});
