import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import { expect, test } from "vitest";
import { placePicture } from "../../scripts/lib/writing/place-picture.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
const photo = (width = 320, height = 200): Sharp =>
  sharp({ create: { width, height, channels: 3, background: "#888", noise } }).blur(3);
const flat = (background: string, width = 40, height = 30): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });
const gps = {
  IFD0: { Make: "KameraRahasia" },
  IFD3: { GPSLatitudeRef: "S", GPSLatitude: "2/1 31/1 5999/100" },
};

function folders() {
  const root = temporaryFolder();
  const [from, to] = [join(root, "Foto Saya"), join(root, "pos")];
  mkdirSync(from);
  mkdirSync(to);
  return { from, to };
}

async function place(bytes: Uint8Array, name = "foto.jpg", wanted?: string) {
  const { from, to } = folders();
  writeFileSync(join(from, name), bytes);
  const placed = await placePicture(join(from, name), to, wanted);
  if ("fault" in placed) throw new Error(placed.fault);
  const copy = readFileSync(join(to, placed.name));
  expect(copy.length).toBe(placed.bytes);
  const about = await sharp(copy).metadata();
  expect([about.width, about.height]).toEqual([placed.width, placed.height]);
  expect(readFileSync(join(from, name)).equals(bytes)).toBe(true);
  expect(readdirSync(to)).toEqual([placed.name]);
  return { ...placed, about, copy };
}

/** The middle's colour. */
async function colourOf(bytes: Uint8Array): Promise<number[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels;
  return [...data.subarray(at, at + 3)];
}

test.each<[string, (one: Sharp) => Sharp]>([
  ["jpg", (one) => one.jpeg()],
  ["png", (one) => one.png()],
  ["webp", (one) => one.webp()],
  ["avif", (one) => one.avif({ effort: 0 })],
])("a %s keeps its kind and loses all that is not seen", async (kind, as) => {
  const bytes = await as(photo().withExif(gps).withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")).toBuffer();
  expect(bytes.includes("KameraRahasia")).toBe(true);
  const { name, about, copy } = await place(bytes, `IMG 0012.${kind}`);
  expect(name).toBe(`img-0012.${kind}`);
  expect(about.exif ?? about.xmp ?? about.icc ?? about.iptc).toBeUndefined();
  expect(copy.includes("KameraRahasia")).toBe(false);
  expect(copy.length).toBeLessThanOrEqual(bytes.length);
});

test("what stands behind the end of a photo does not come along", async () => {
  const behind = await photo(40, 30).withExif(gps).jpeg().toBuffer();
  const { copy } = await place(Buffer.concat([await photo().jpeg().toBuffer(), behind]));
  expect(copy.includes("KameraRahasia")).toBe(false);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "a photo that is turned in way %i stands upright",
  async (orientation) => {
    const upright = await sharp(Buffer.from([220, 20, 20, 20, 20, 220]), {
      raw: { width: 2, height: 1, channels: 3 },
    })
      .resize(240, 120, { kernel: "nearest" })
      .png()
      .toBuffer();
    const flipped = orientation === 2 || orientation === 4 || orientation === 5 || orientation === 7;
    const mirrored = flipped ? await sharp(upright).flop().png().toBuffer() : upright;
    const angle = [0, 0, 0, 180, 180, 270, 270, 90, 90][orientation] ?? 0;
    const bytes = await sharp(await sharp(mirrored).rotate(angle).png().toBuffer())
      .withMetadata({ orientation })
      .jpeg()
      .toBuffer();
    const { copy, width, height } = await place(bytes);
    expect([width, height]).toEqual([240, 120]);
    const [red = 0, , blue = 0] = await colourOf(
      await sharp(copy).extract({ left: 0, top: 0, width: 40, height: 120 }).toBuffer(),
    );
    expect(red).toBeGreaterThan(blue);
  },
);

test("a photo of 40 megapixels becomes 2,000 pixels wide", async () => {
  const bytes = await flat("#336699", 8000, 5000).jpeg().toBuffer();
  expect(await place(bytes)).toMatchObject({ width: 2000, height: 1250, name: "foto.jpg" });
}, 30_000);

test("a tall one becomes 2,000 pixels high, a small one stays as small", async () => {
  expect(await place(await flat("#336699", 1000, 4000).jpeg().toBuffer())).toMatchObject({
    width: 500,
    height: 2000,
  });
  expect(await place(await flat("#336699", 12, 9).jpeg().toBuffer())).toMatchObject({ width: 12, height: 9 });
});

test.each<[what: string, bytes: Promise<Buffer>]>([
  ["for print", flat("#a08060").toColourspace("cmyk").jpeg({ quality: 100 }).toBuffer()],
  ["of a phone's wide colours", flat("#a08060").withIccProfile("p3").jpeg({ quality: 100 }).toBuffer()],
  ["of 16 bits", flat("#a08060").toColourspace("rgb16").png().toBuffer()],
])("a picture %s looks the same in the colours of screens", async (_what, bytes) => {
  const { about, copy } = await place(await bytes);
  expect(about).toMatchObject({ space: "srgb", depth: "uchar", hasProfile: false });
  const [red = 0, green = 0, blue = 0] = await colourOf(copy);
  expect(Math.abs(red - 0xa0)).toBeLessThan(14);
  expect(Math.abs(green - 0x80)).toBeLessThan(14);
  expect(Math.abs(blue - 0x60)).toBeLessThan(14);
});

test("a screenshot of few colours keeps them, and is no larger", async () => {
  const squares = await sharp(Buffer.from(Array.from({ length: 48 }, (_, at) => (at * 37) % 256)), {
    raw: { width: 4, height: 4, channels: 3 },
  })
    .resize(400, 400, { kernel: "nearest" })
    .png()
    .toBuffer();
  const bytes = await sharp(squares).png({ palette: true }).toBuffer();
  const { copy } = await place(bytes, "layar.png");
  expect(copy.length).toBeLessThanOrEqual(bytes.length * 1.05);
  const raw = (one: Uint8Array) => sharp(one).removeAlpha().raw().toBuffer();
  expect((await raw(copy)).equals(await raw(bytes))).toBe(true);
});

test("one that was pressed hard does not grow", async () => {
  const bytes = await photo(1200, 800).jpeg({ quality: 66, mozjpeg: true }).toBuffer();
  expect((await place(bytes)).copy.length).toBeLessThanOrEqual(bytes.length);
});

test("kinds that a post does not take become such as it does", async () => {
  const half = sharp({ create: { width: 40, height: 30, channels: 4, background: "#00000000" } });
  const tiff = await place(await half.clone().tiff({ compression: "lzw" }).toBuffer(), "pindaian.tif");
  expect(tiff.name).toBe("pindaian.jpg");
  expect(await colourOf(tiff.copy)).toEqual([255, 255, 255]);
  expect((await place(await flat("#c00").gif().toBuffer(), "Animasi.GIF")).name).toBe("animasi.png");
});

test("its ending is that of what it is", async () => {
  expect((await place(await flat("#c00").png().toBuffer(), "salah.JPG")).name).toBe("salah.png");
});

const box = (brands: string): Buffer =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brands}`), Buffer.alloc(400)]);

/** By what its header says: 16,384 × 16,384 pixels. */
async function hugePng(): Promise<Buffer> {
  const bytes = await flat("#c00").png().toBuffer();
  bytes.writeUInt32BE(16_384, 16);
  bytes.writeUInt32BE(16_384, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

test.each<[what: string, bytes: Uint8Array | Promise<Uint8Array>, fault: string]>([
  ["of no bytes", Buffer.alloc(0), "empty"],
  ["a text", Buffer.from("bukan gambar"), "unknown"],
  ["a PDF", Buffer.from("%PDF-1.7\n"), "document"],
  ["an iPhone's photo", box("heicmif1heic"), "heic"],
  ["a video", box("isommp42"), "video"],
  ["a drawing", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), "svg"],
  ["a bitmap of Windows", Buffer.from(`BM${"\0".repeat(60)}`), "unknown"],
  [
    "a photo that was cut off",
    photo()
      .jpeg()
      .toBuffer()
      .then((all) => all.subarray(0, all.length / 2)),
    "damaged",
  ],
  ["more than is read", hugePng(), "large"],
])("a file that is %s is refused", async (_what, bytes, fault) => {
  const { from, to } = folders();
  writeFileSync(join(from, "foto.jpg"), await bytes);
  expect(await placePicture(join(from, "foto.jpg"), to)).toEqual({ fault });
  expect(readdirSync(to)).toEqual([]);
});

test.each([
  ["that is not there", "tidak-ada.jpg", "missing"],
  ["behind a file", join("foto.jpg", "lain.jpg"), "missing"],
  ["of an impossible name", "a\0b.jpg", "missing"],
  ["that is a folder", ".", "folder"],
])("a file %s is refused", async (_what, name, fault) => {
  const { from, to } = folders();
  writeFileSync(join(from, "foto.jpg"), "");
  expect(await placePicture(join(from, name), to)).toEqual({ fault });
});

test("nothing is overwritten, also where only capitals differ", async () => {
  const { from, to } = folders();
  writeFileSync(join(from, "Foto Kantor.jpg"), await flat("#c00").jpeg().toBuffer());
  writeFileSync(join(to, "Foto-Kantor.JPG"), "milik kantor");
  mkdirSync(join(to, "foto-kantor-2.jpg"));
  for (const name of ["foto-kantor-3.jpg", "foto-kantor-4.jpg"])
    expect(await placePicture(join(from, "Foto Kantor.jpg"), to)).toMatchObject({ name });
  expect(readFileSync(join(to, "Foto-Kantor.JPG"), "utf8")).toBe("milik kantor");
});

test.each([
  ["صورة.jpg", undefined, "gambar.jpg"],
  ["con.jpg", undefined, "con-2.jpg"],
  ["IMG_0001.JPG", "Antrean di loket, pagi hari!", "antrean-di-loket-pagi-hari.jpg"],
  [`${"panjang ".repeat(20)}.jpg`, undefined, "panjang-panjang-panjang-panjang-panjang-panjang-panjang.jpg"],
])("%s, wanted as %s, is named %s", async (own, wanted, name) => {
  expect((await place(await flat("#c00").jpeg().toBuffer(), own, wanted)).name).toBe(name);
});
