import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultOf, readAnswers } from "../../scripts/lib/founding/answers.ts";
import { nearestPlace, zoneOfPlace } from "../../scripts/lib/founding/zone-of-place.ts";
import { legibleColour } from "../../scripts/lib/site/legible-colour.ts";
import { neutrals, tonesOf } from "../../scripts/lib/site/theme.ts";
import { contrast } from "../../scripts/lib/site/tones.ts";
import { answersOf, raw } from "./filled.ts";

describe("answers", () => {
  it("are those of site.yaml, with its own defaults", () => {
    expect(answersOf({ timezone: undefined, colour: undefined, channels: undefined })).toEqual({
      ...{ name: raw.name, fullName: raw.fullName, parent: raw.parent, url: raw.url },
      ...{ timezone: "Asia/Jakarta", language: "id", colour: "#0f3d5e", channels: {} },
    });
  });

  it("are all told that are wrong, each by its question", () => {
    const read = readAnswers({
      ...{ name: "x".repeat(61), url: "kantor", timezone: "Bulan", language: "jv", colour: "merah" },
      channels: ["instagrem", "x=https://"],
    });
    const wrong = "wrong" in read ? read.wrong : [];
    expect(wrong.map(({ question, problem }) => `${question} ${problem.code}`).sort()).toEqual([
      "channels invalid-value",
      "channels unknown-channel",
      "colour invalid-value",
      "language invalid-value",
      "name wrong-length",
      "timezone invalid-value",
      "url invalid-value",
    ]);
  });

  it("lack nothing but name and address", () => {
    const read = readAnswers({ name: " ", url: undefined });
    expect("wrong" in read && read.wrong.map(({ question, problem }) => [question, problem.code])).toEqual([
      ["name", "missing-field"],
      ["url", "missing-field"],
    ]);
    expect(readAnswers({ name: "A", url: "https://a.go.id" })).toHaveProperty("answers");
  });

  it("are judged one by one as well", () => {
    expect(faultOf("url", "http://kantor.go.id")?.code).toBe("invalid-value");
    expect(faultOf("url", "https://instansi.github.io/situs/")).toBeUndefined();
    expect(faultOf("channels", "x=@kantor")).toBeUndefined();
  });

  it("take accounts by address and by name, and leave nothing that nobody sees", () => {
    const { channels, name } = answersOf({
      name: "PN\u200b  Madiun ",
      channels: [
        "Instagram=@pn.madiun",
        "facebook=https://www.facebook.com/pn",
        "whatsapp=0812-3456-7890",
        "x",
      ],
    });
    expect(name).toBe("PN Madiun");
    expect(channels).toEqual({
      instagram: "https://www.instagram.com/pn.madiun",
      facebook: "https://www.facebook.com/pn",
      whatsapp: "https://wa.me/6281234567890",
      x: undefined,
    });
  });

  it("take the nearest legible colour, and tell which it replaces", () => {
    const read = readAnswers({ ...raw, colour: "FFD700" });
    expect(read).toMatchObject({ replaced: "#ffd700" });
    expect("answers" in read && read.answers.colour).toBe(legibleColour("#ffd700"));
    expect(readAnswers(raw)).toMatchObject({ replaced: undefined });
  });
});

describe("a legible colour", () => {
  const colours = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, "0")}`);

  it("is what the site's words have, and stays what it is", () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const legible = legibleColour(colour);
        const { ink, soft } = tonesOf(legible, "light");
        expect(ink).toBe(legible);
        for (const ground of [neutrals.light.paper, neutrals.light.raised, soft])
          expect(contrast(legible, ground)).toBeGreaterThanOrEqual(4.5);
        expect(legibleColour(legible)).toBe(legible);
      }),
    );
  });

  it("is the colour itself where that can be read", () => {
    for (const colour of ["#0f3d5e", "#14532d", "#7f1d1d", "#000000"])
      expect(legibleColour(colour)).toBe(colour);
  });
});

describe("the zone of a place", () => {
  it.each([
    ["Jakarta", "Asia/Jakarta"],
    ["kota Makassar", "Asia/Makassar"],
    ["Kab. Sleman", "Asia/Jakarta"],
    ["JAYAPURA", "Asia/Jayapura"],
    ["Pontianak", "Asia/Jakarta"],
    ["Banjarmasin", "Asia/Makassar"],
    ["Ambon.", "Asia/Jayapura"],
    ["wita", "Asia/Makassar"],
    ["Labuan  Bajo", "Asia/Makassar"],
    ["Tanjung Selor", "Asia/Makassar"],
    ["Wamena", "Asia/Jayapura"],
  ])("%s is %s", (place, zone) => {
    expect(zoneOfPlace(place)).toBe(zone);
  });

  it("is not guessed, but a place is named that was probably meant", () => {
    expect(zoneOfPlace("Makasar")).toBeUndefined();
    expect(nearestPlace("Makasar")).toBe("makassar");
    expect(zoneOfPlace("")).toBeUndefined();
  });
});
