import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { contrast } from "../../scripts/lib/cards/colours.ts";
import { loadLogo } from "../../scripts/lib/cards/logo.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

const brand = "#0f3d5e";

async function logo(shapes: string, type: "svg" | "jpeg" = "svg") {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200">${shapes}</svg>`;
  const file = join(temporaryFolder(), `logo.${type}`);
  writeFileSync(
    file,
    type === "svg" ? svg : await sharp(Buffer.from(svg)).flatten({ background: "#fff" }).jpeg().toBuffer(),
  );
  return loadLogo(file, brand);
}

const emblem = (colour: string) => `<rect x="20" y="20" width="100" height="160" fill="${colour}"/>`;
const wordmark = (colour: string) => `<rect x="140" y="70" width="240" height="60" fill="${colour}"/>`;

test.each([
  ["dark letters", ["#123456", "#123456"]],
  ["a dark emblem and white letters", ["#101820", "#ffffff"]],
  ["yellow", ["#ffd400", "#ffd400"]],
  ["white", ["#ffffff", "#ffffff"]],
  ["the brand's own colour", [brand, brand]],
])("each part of a logo is seen on its plate: %s", async (_name, [first = "", second = ""]) => {
  const { plate } = await logo(emblem(first) + wordmark(second));
  for (const colour of [first, second]) expect(contrast(colour, plate)).toBeGreaterThan(1.7);
});

test("each half of a flag that ends with its picture is seen on its plate", async () => {
  const { plate } = await logo(
    `<rect width="400" height="100" fill="#cc2222"/><rect y="100" width="400" height="100" fill="#fff"/>`,
  );
  for (const colour of ["#cc2222", "#ffffff"]) expect(contrast(colour, plate)).toBeGreaterThan(1.7);
});

test("a logo that is seen on white stands on white, one of light letters on the brand", async () => {
  const both = (colour: string) => logo(emblem(colour) + wordmark(colour));
  expect((await both("#123456")).plate).toBe("#ffffff");
  expect((await both("#ffffff")).plate).toBe(brand);
});

test("a seal that is white all around stands on the brand, whatever is within it", async () => {
  const seal = (colour: string) =>
    `<circle cx="200" cy="100" r="90" fill="#fff"/><circle cx="200" cy="100" r="60" fill="${colour}"/>`;
  for (const colour of ["#111111", brand, "#e8ab25"]) expect((await logo(seal(colour))).plate).toBe(brand);
});

test("a picture's own ground goes on around it", async () => {
  expect((await logo(emblem("#aa2211"), "jpeg")).plate).toBe("#ffffff");
  expect((await logo(`<rect width="400" height="200" fill="#004080"/>${emblem("#ffffff")}`)).plate).toBe(
    "#004080",
  );
});

test("margins that nobody sees are left out", async () => {
  expect((await logo(`<rect x="150" y="50" width="100" height="100" fill="#123"/>`)).shape).toBeCloseTo(1, 1);
});

test("of the ground that a picture brings along a small margin is kept", async () => {
  const { shape, src } = await logo(
    `<rect width="400" height="200" fill="#fff"/><rect x="40" y="90" width="100" height="50" fill="#123"/>`,
  );
  expect(shape).toBeCloseTo(108 / 58, 1);
  const png = sharp(Buffer.from(src.split(",")[1] ?? "", "base64")).removeAlpha();
  const edges = await png.extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  expect(edges.data[0]).toBe(255);
  expect(Math.min(...edges.data)).toBe(0x11);
  // One that is nothing but its ground is kept whole.
  expect((await logo(`<rect width="400" height="200" fill="#fff"/>`)).shape).toBe(2);
});
