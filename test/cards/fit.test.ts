import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { type FormatName, formats } from "../../scripts/lib/cards/format.ts";
import { expectInside } from "./expect-inside.ts";
import { contours } from "./outlines.ts";
import { listCard, postCard } from "./samples.ts";

let photo: string;

beforeAll(async () => {
  photo = join(mkdtempSync(join(tmpdir(), "cards-")), "photo.jpg");
  await sharp({ create: { width: 480, height: 320, channels: 3, background: "#7fb4d6" } })
    .jpeg()
    .toFile(photo);
});

const allFormats = Object.keys(formats) as FormatName[];

/** Words of 1 to `longest` wide and narrow letters. */
const word = (longest: number) =>
  fc.string({ unit: fc.constantFrom(..."aeimnWMQil0-"), minLength: 1, maxLength: longest });

const title = fc
  .array(fc.oneof(word(12), word(110)), { minLength: 1, maxLength: 20 })
  .map((words) => words.join(" ").slice(0, 110).trim())
  .filter((text) => text !== "");

/** Characters as a reader sees them, of the scripts and signs that titles of offices hold. */
const latin = [..."aeimnWMQil0-.,?", "e\u0301", "N\u0303", "u\u0308", "A\u030a"];
const arabic = [..."ابتسلمنهوي", "دَ", "دِ", "\u0644\u0627"];
const signs = ["🎉", "🇮🇩", "👩🏽‍💻", "❤️", "1️⃣", "©"];

/** A title as an admin may paste it: words of Latin letters, most of them, between Arabic and emoji. */
const mixedTitle = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.string({ unit: fc.constantFrom(...latin), minLength: 1, maxLength: 14 }) },
      { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...arabic), minLength: 1, maxLength: 10 }) },
      { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((words) => Array.from(words.join(" ")).slice(0, 110).join("").trim())
  .filter((text) => text !== "");

describe("a title stays within the words' area", () => {
  test("of any words, scripts and signs, up to 110 characters", async () => {
    const anyFormat = fc.constantFrom(...allFormats);
    await fc.assert(
      fc.asyncProperty(fc.oneof(mixedTitle, title), anyFormat, fc.boolean(), (text, format, withPhoto) =>
        expectInside(postCard({ title: text }, withPhoto ? { photo } : {}, "k", format)),
      ),
      { numRuns: 120 },
    );
  }, 60_000);

  test.each([
    "Ya",
    "W".repeat(110),
    "Pertanggungjawabanpengelolaanbarangmiliknegaradandaerahbersama",
    "PENGUMUMAN PENTING: LAYANAN TUTUP PADA HARI LIBUR NASIONAL DAN CUTI BERSAMA AKHIR TAHUN 2026",
    "بسم الله الرحمن الرحيم والحمد لله رب العالمين والصلاة والسلام على رسول الله",
    "Makna إنا لله وإنا إليه راجعون dalam hidup sehari-hari, di kantor dan di rumah",
    "Dirgahayu 🇮🇩 👩🏽‍💻 ke-81: e\u0301 ñ\u0323 ❤️",
  ])("%s", async (text) => {
    for (const format of allFormats) await expectInside(postCard({ title: text }, {}, "k", format));
    await expectInside(postCard({ title: text }, { photo }, "k", "og"));
  });

  test("beside long names, kinds and hashtags", async () => {
    const long = "Pertanggungjawaban ".repeat(6).trim();
    await expectInside(
      postCard({
        pillar: { label: long, colour: "#0b5c70", shape: "columns" },
        kind: long,
        office: long,
        date: long,
        hashtags: Array.from({ length: 5 }, (_, index) => `#PertanggungjawabanPengelolaan${index}`),
      }),
    );
    await expectInside(
      listCard({ title: `#${"SangatPanjang".repeat(8)}`, subtitle: long, kicker: long, count: long }),
    );
  });

  test("and no word of it is lost while it can be made to fit", async () => {
    const text =
      "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua belas tiga belas empat belas";
    const letters = text.replaceAll(" ", "").length;
    const drawn = await contours(
      postCard({ title: text, kind: undefined, hashtags: [], date: "-", office: "-" }),
    );
    const label = await contours(
      postCard({ title: ".", kind: undefined, hashtags: [], date: "-", office: "-" }),
    );
    // Each letter has at least one contour.
    expect(drawn.length - label.length + 1).toBeGreaterThanOrEqual(letters);
  });
});

test("a short title is set larger than a long one", async () => {
  const lineHeight = async (text: string) => {
    const found = await contours(postCard({ title: text, hashtags: [] }));
    const [first] = found.filter(({ top }) => top > 120).sort((a, b) => a.top - b.top);
    return first ? first.bottom - first.top : 0;
  };
  expect(await lineHeight("H")).toBeGreaterThan(
    1.8 * (await lineHeight("H".repeat(9).concat(" H").repeat(10))),
  );
});
