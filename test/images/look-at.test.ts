import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { lookAt } from "../../scripts/lib/images/look-at.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
const photo = sharp({ create: { width: 320, height: 200, channels: 3, background: "#888", noise } });
const [jpeg, png, webp, avif] = (await Promise.all([
  ...[photo.clone().jpeg(), photo.clone().png(), photo.clone().webp(), photo.clone().avif({ effort: 0 })].map(
    (one) => one.toBuffer(),
  ),
])) as [Buffer, Buffer, Buffer, Buffer];
const box = (brands: string): Buffer =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brands}`), Buffer.alloc(400)]);
const cut = (bytes: Buffer, share: number): Buffer => bytes.subarray(0, Math.floor(bytes.length * share));
const svg = (attributes: string, content: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`);

async function look(bytes: Uint8Array, use: "picture" | "logo" = "picture") {
  const file = join(temporaryFolder(), "gambar.jpg");
  writeFileSync(file, bytes);
  return lookAt(file, bytes, use);
}

test.each<[what: string, bytes: Buffer, fault: string]>([
  ["of no bytes", Buffer.alloc(0), "empty"],
  ["a text", Buffer.from("bukan gambar"), "unknown"],
  ["a PDF", Buffer.from("%PDF-1.7\n"), "document"],
  ["a Word file", Buffer.from("PK\u0003\u0004"), "document"],
  ["an iPhone's photo", box("heicmif1heic"), "heic"],
  ["a video", box("isommp42"), "video"],
  ["a drawing", svg('width="10" height="10"', '<path d="M0 0h9v9z"/>'), "svg"],
  ...[0.1, 0.5, 0.9].flatMap((share) =>
    [jpeg, png, webp, avif].map(
      (bytes, index) =>
        [
          `${["JPEG", "PNG", "WebP", "AVIF"][index]}, ${share} of it`,
          cut(bytes, share),
          "damaged",
        ] satisfies [string, Buffer, string],
    ),
  ),
  ["a JPEG without its last two bytes", jpeg.subarray(0, -2), "damaged"],
  [
    "as tall as nothing on the web",
    await sharp({ create: { width: 20, height: 17_000, channels: 3, background: "#888" } })
      .png()
      .toBuffer(),
    "tall",
  ],
])("a file that is %s cannot be shown", async (_what, bytes, fault) => {
  expect(await look(bytes)).toEqual({ fault });
});

test.each([
  ["JPEG", jpeg],
  ["PNG", png],
  ["WebP", webp],
  ["AVIF", avif],
  ["JPEG for print", await photo.clone().toColourspace("cmyk").jpeg().toBuffer()],
  ["PNG of 16 bits", await photo.clone().toColourspace("rgb16").png().toBuffer()],
  [
    "a grey JPEG with an end of its own",
    Buffer.concat([await photo.clone().greyscale().jpeg().toBuffer(), Buffer.from("akhir")]),
  ],
])("%s can", async (_what, bytes) => {
  expect(await look(bytes)).toEqual({ width: 320, height: 200, bytes: bytes.length, moving: false });
});

test("a photo that lies on its side has the size that it is seen in", async () => {
  const turned = await photo.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(await look(turned)).toMatchObject({ width: 200, height: 320 });
});

test("a picture that moves says so", async () => {
  const frames = await Promise.all(
    ["#c00", "#0c0"].map((background) =>
      sharp({ create: { width: 40, height: 30, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const moving = await sharp(frames, { join: { animated: true } })
    .webp({ delay: [100, 100] })
    .toBuffer();
  expect(await look(moving)).toMatchObject({ width: 40, height: 30, moving: true });
});

test.each([
  [
    "a drawing of any size",
    svg('width="9000000" height="9000000" viewBox="0 0 9 9"', '<path d="M0 0h9v9z"/>'),
    undefined,
  ],
  ["pixels", png, undefined],
  ["a drawing outside its frame", svg('viewBox="0 0 9 9"', '<path d="M50 50h9v9z"/>'), "blank"],
  [
    "a drawing that breaks off",
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g>'),
    "drawing",
  ],
  ["a text", Buffer.from("bukan gambar"), "unknown"],
])("a logo that is %s", async (_what, bytes, fault) => {
  expect(await look(bytes, "logo")).toEqual(fault ? { fault } : expect.objectContaining({ moving: false }));
});
