import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { expect, test } from "vitest";
import { kindOf } from "../../scripts/lib/decoding/picture-kind.ts";
import { lookAt } from "../../scripts/lib/images/look-at.ts";

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

/** Under the ending of what it is, unless another is given. */
function look(bytes: Uint8Array, use: "picture" | "logo" = "picture", ending = kindOf(bytes) ?? "jpg") {
  return lookAt(`gambar.${ending}`, bytes, use);
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

const [gif, tiff] = (await Promise.all([
  photo.clone().gif().toBuffer(),
  photo.clone().tiff().toBuffer(),
])) as [Buffer, Buffer];

test.each<[what: string, bytes: Buffer, ending: string, fault: string]>([
  ["a drawing", svg('width="10" height="10"', '<path d="M0 0h9v9z"/>'), "png", "svg"],
  ["a drawing behind a comment", Buffer.from("<!-- foto --><svg/>"), "jpg", "svg"],
  ["a GIF", gif, "png", "gif"],
  ["a TIFF", tiff, "jpg", "tiff"],
  ["a JPEG", jpeg, "png", "jpeg"],
  ["a PNG", png, "jpg", "png"],
  ["a WebP", webp, "jpeg", "webp"],
  ["an AVIF", avif, "webp", "avif"],
])("%s under the ending of another kind is told as what it is", async (_what, bytes, ending, fault) => {
  expect(await look(bytes, "picture", ending)).toEqual({ fault });
});

/** A part of a PNG, before its end. */
function withChunk(bytes: Buffer, name: string, content: Buffer): Buffer {
  const end = bytes.length - 12;
  const head = Buffer.alloc(4);
  head.writeUInt32BE(content.length);
  return Buffer.concat([
    bytes.subarray(0, end),
    head,
    Buffer.from(name),
    content,
    Buffer.alloc(4),
    bytes.subarray(end),
  ]);
}

/** A comment behind the first two bytes of a JPEG. */
function withComment(bytes: Buffer, words: string): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, words.length + 2]);
  return Buffer.concat([bytes.subarray(0, 2), head, Buffer.from(words), bytes.subarray(2)]);
}

/** One file in it, by its table of contents alone. */
const zip = (() => {
  const entry = Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.alloc(42)]);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  return Buffer.concat([Buffer.from("PK\u0003\u0004isi"), entry, end]);
})();
const page = Buffer.from("<html><script>alert(1)</script>");

test.each<[what: string, bytes: Buffer]>([
  ["a PNG with an archive behind it", Buffer.concat([png, zip])],
  ["a JPEG with an archive behind it", Buffer.concat([jpeg, zip])],
  ["a PNG with a page behind it", Buffer.concat([png, page])],
  ["a PNG with a page in its notes", withChunk(png, "teSt", page)],
  ["a JPEG with a page in its comment", withComment(jpeg, "<!-- --><script>alert(1)</script>")],
  ["a WebP with a page behind it", Buffer.concat([webp, page])],
  ["an AVIF with a page behind it", Buffer.concat([avif, page])],
  ["a JPEG with a document behind it", Buffer.concat([jpeg, Buffer.from("%PDF-1.7\n")])],
  ["a JPEG with a program behind it", Buffer.concat([jpeg, Buffer.from("\u007fELF")])],
])("%s is refused", async (_what, bytes) => {
  expect(await look(bytes)).toEqual({ fault: "second-file" });
});

test.each<[what: string, bytes: Buffer]>([
  ["a photo with the short film of a phone behind it", Buffer.concat([jpeg, box("isommp42")])],
  ["a photo with a second one behind it", Buffer.concat([jpeg, jpeg])],
  ["a screenshot with a phone's mark behind it", Buffer.concat([png, Buffer.from("SEFHe\0\0SEFT")])],
  ["a photo with notes", await photo.clone().withMetadata().jpeg().toBuffer()],
  ["a comment of a program", withComment(jpeg, "CREATOR: gd-jpeg v1.0, quality = 90")],
])("%s is a picture like any other", async (_what, bytes) => {
  expect(await look(bytes)).toMatchObject({ width: 320, height: 200 });
});

/** A PNG that says its size and has next to nothing in it. */
function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const start = png.subarray(0, 8);
  const end = png.subarray(-12);
  const chunk = (name: string, content: Buffer) =>
    withChunk(Buffer.concat([start, end]), name, content).subarray(8, -12);
  return Buffer.concat([start, chunk("IHDR", header), chunk("IDAT", deflateSync(Buffer.alloc(1000))), end]);
}

test("more than 50 million pixels are told before anything is decoded, in a post and as the logo", async () => {
  expect(await look(bomb(10_000, 5_001))).toEqual({ fault: "large" });
  expect(await look(bomb(60_000, 60_000))).toEqual({ fault: "large" });
  expect(await look(bomb(60_000, 60_000), "logo")).toEqual({ fault: "large" });
  expect(await look(bomb(8064, 6048))).toEqual({ fault: "damaged" });
});

test("a photo of a phone's 48 megapixels is within the limit", async () => {
  const large = await sharp({ create: { width: 8064, height: 6048, channels: 3, background: "#888" } })
    .jpeg({ quality: 40 })
    .toBuffer();
  expect(await look(large)).toMatchObject({ width: 8064, height: 6048 });
});

test.each<[what: string, content: string]>([
  ["a file beside it", '<image href="rahasia.png" width="9" height="9"/>'],
  ["a picture written into it", '<image xlink:href="data:image/png;base64,AAAA" width="9" height="9"/>'],
  ["a filter that loads one", '<filter id="a"><feImage href="/etc/passwd"/></filter>'],
  ["a part of another drawing", '<use href="lain.svg#a"/>'],
  ["a stylesheet", "<style>@import 'https://kantor.go.id/a.css';</style>"],
  ["a picture of its style", '<path style="fill:url(https://kantor.go.id/a.svg#b)" d="M0 0h9v9z"/>'],
  ["a script", "<script>alert(1)</script>"],
  ["a page", "<foreignObject><p>halo</p></foreignObject>"],
])("a logo that holds %s is refused", async (_what, content) => {
  expect(await look(svg('viewBox="0 0 9 9"', content), "logo")).toEqual({ fault: "parts" });
});

test("a logo with entities that grow is refused, one with Illustrator's names is not", async () => {
  const withEntities = (entities: string): Buffer =>
    Buffer.from(
      `<?xml version="1.0"?><!DOCTYPE svg [${entities}]>${svg('viewBox="0 0 9 9"', '<path d="M0 0h9v9z"/>')}`,
    );
  expect(await look(withEntities('<!ENTITY a "x"><!ENTITY b "&a;&a;">'), "logo")).toEqual({ fault: "parts" });
  expect(await look(withEntities('<!ENTITY a SYSTEM "/etc/passwd">'), "logo")).toEqual({ fault: "parts" });
  expect(
    await look(withEntities('<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">'), "logo"),
  ).toMatchObject({ moving: false });
});
