import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { addEntries } from "../../scripts/lib/importing/add-entries.ts";
import { escapeMarkdown } from "../../scripts/lib/importing/escape-markdown.ts";
import { fittingSummary, fittingTitle } from "../../scripts/lib/importing/field-texts.ts";
import { hashtagName } from "../../scripts/lib/importing/hashtag-names.ts";
import { openMedia } from "../../scripts/lib/importing/media.ts";
import { plainText } from "../../scripts/lib/importing/plain-text.ts";
import { suggestPillar } from "../../scripts/lib/importing/suggest-pillar.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { createRenderer } from "../../scripts/lib/markdown/renderer.ts";
import { hashtagFault } from "../../scripts/lib/reading/hashtags.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";
import { taught } from "../templates/sample-site.ts";

const words = { year: "Tahun", number: "Nomor", none: "Arsip" };

describe("a tag as a hashtag", () => {
  test.each([
    ["barang milik negara", "BarangMilikNegara"],
    ["BMN", "BMN"],
    ["eCourt", "ECourt"],
    ["17 Agustus", "Agustus17"],
    ["2019", "Tahun2019"],
    ["6.1", "Nomor61"],
    ["café & roti", "CafeRoti"],
    ["con", "ConArsip"],
    ["مزاد", undefined],
  ])("%s is %s", (name, hashtag) => {
    expect(hashtagName(name, words)).toBe(hashtag);
  });

  it("is always one that can be registered", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const hashtag = hashtagName(name, words);
        if (hashtag !== undefined) expect(hashtagFault(hashtag)).toBeUndefined();
      }),
    );
  });
});

describe("a pillar is suggested", () => {
  test.each([
    ["by a word of the title", { title: "Pengumuman libur bersama", terms: [] }, "informasi", "pengumuman"],
    ["by a category before the title", { title: "Halo", terms: ["Lelang"] }, "promosi", "lelang"],
    ["by what the office calls its kinds", { title: "Pengumuman", terms: ["Kisah"] }, "informasi", "Kisah"],
    ["by whole words alone", { title: "Caracas dan Bandung", terms: [] }, "informasi", undefined],
  ])("%s", (_what, entry, pillar, word) => {
    expect(suggestPillar(entry, taught)).toMatchObject({ pillar, word });
  });
});

describe("titles and summaries", () => {
  it("have plain letters for those that look bold", () => {
    expect(plainText("\u{1d5e3}\u{1d5f2}\u{1d5fb}\u{1d5f4}umuman")).toBe("Pengumuman");
  });
  const pad = (text: string) => `${text} Dipindahkan dari situs lama kantor.`;
  it("have the lengths that posts take, whatever they are made of", () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 60 }), { maxLength: 3 }), (texts) => {
        const { length } = Array.from(fittingSummary([...texts, "Judul"], pad));
        expect(length).toBeGreaterThanOrEqual(40);
        expect(length).toBeLessThanOrEqual(200);
        expect(Array.from(fittingTitle(texts.join(" "), "Tanpa judul").title).length).toBeLessThanOrEqual(
          110,
        );
      }),
    );
  });
});

describe("entries put at the end of a file", () => {
  it.each([
    ["", "# Catatan\nA:\n"],
    ["B:\n", "B:\n\n# Catatan\nA:\n"],
    ["B:", "B:\n\n# Catatan\nA:\n"],
    ["# kosong\n", "# kosong\n\n# Catatan\nA:\n"],
    ["A:\n", "A:\n"],
  ])("of %j", (before, after) => {
    expect(addEntries(before, [{ key: "A", value: null }], "Catatan")).toBe(after);
  });

  it.each(["{ B: , C: { description: x } } # akhir\n", "B:\n...\n"])(
    "of %j, which has no such end",
    (before) => {
      const after = addEntries(before, [{ key: "A", value: "/a b/: c" }], "Catatan");
      expect(parse(after)).toMatchObject({ B: null, A: "/a b/: c" });
    },
  );

  it("are read back as they were, whatever they are", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, value) => {
        fc.pre(key !== "B");
        expect(parse(addEntries("B:\n", [{ key, value }], "Catatan"))).toHaveProperty([key], value);
      }),
    );
  });
});

it("words escaped for Markdown are read as they were", () => {
  const renderer = createRenderer({
    hashtags: new Map(),
    url: "https://a.go.id",
    words: wordsFor("id").markdown,
  });
  const plain = (html: string): string =>
    html
      .replace(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
  const sign = fc.constantFrom(..."*_`[]()<>#+-.!~|\\{}=:&;/1aB ");
  fc.assert(
    fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 24 }), (text) => {
      const words = text.replace(/\s+/g, " ").trim();
      fc.pre(words !== "");
      expect(plain(renderer.render(escapeMarkdown(words)).parts.join("")).trim()).toBe(words);
    }),
    { numRuns: 2000 },
  );
});

describe("pictures on the admin's disk", () => {
  const folder = () => {
    const home = temporaryFolder();
    for (const name of [
      "uploads/2019/03/a.jpg",
      "uploads/2019/04/a.jpg",
      "uploads/2019/04/b-1200x400.jpg",
      "uploads/Ć.jpg",
    ]) {
      const path = join(home, ...name.split("/"));
      mkdirSync(join(path, ".."), { recursive: true });
      writeFileSync(path, "x");
    }
    symlinkSync("/etc", join(home, "uploads", "luar"));
    return { home, media: openMedia(home) };
  };

  test.each([
    ["by its path", "https://lama.go.id/wp-content/uploads/2019/03/a.jpg", "2019/03/a.jpg"],
    ["by its smaller copy", "https://lama.go.id/wp-content/uploads/2019/04/a-300x200.jpg", "2019/04/a.jpg"],
    [
      "by its edited copy",
      "https://lama.go.id/wp-content/uploads/2019/04/a-e1552345678901.jpg",
      "2019/04/a.jpg",
    ],
    [
      "whose name only looks like a copy's",
      "https://x.files.wordpress.com/2019/04/b-1200x400.jpg?w=300",
      "2019/04/b-1200x400.jpg",
    ],
    ["by its name, however it is encoded", "https://lama.go.id/%C4%86.JPG", "Ć.jpg"],
  ])("one is found %s", (_what, url, name) => {
    const { home, media } = folder();
    expect(media.find([url])).toBe(join(home, "uploads", ...name.split("/")));
  });

  it("none is taken that could be another, nor from outside the folder", () => {
    const { media } = folder();
    expect(media.find(["https://lama.go.id/gambar/a.jpg"])).toBeUndefined();
    expect(media.find(["https://lama.go.id/wp-content/uploads/luar/passwd"])).toBeUndefined();
    expect(media.find(["https://lama.go.id/wp-content/uploads/../../../etc/passwd"])).toBeUndefined();
  });
});
