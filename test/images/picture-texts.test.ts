import sharp from "sharp";
import { expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { pictureTexts } from "../../scripts/lib/images/picture-texts.ts";
import { svgText } from "../../scripts/lib/personal/svg-text.ts";
import {
  named,
  picture,
  post,
  postFile,
  read,
  soundOffice,
  writeOffice,
} from "../fixtures/temporary-office.ts";

const bare = () => sharp({ create: { width: 600, height: 400, channels: 3, background: "#0b5c70" } });
const xmp = (text: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`;
const comment = (jpeg: Buffer, text: string): Buffer => {
  const body = Buffer.from(text);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xfe, 0, body.length + 2]),
    body,
    jpeg.subarray(2),
  ]);
};
const said = "Foto: Budi, 0812-3456-7890";

test.each([
  [
    "EXIF of a JPEG",
    () =>
      bare()
        .withExif({ IFD0: { ImageDescription: said } })
        .jpeg()
        .toBuffer(),
  ],
  [
    "EXIF of a WebP",
    () =>
      bare()
        .withExif({ IFD0: { Artist: said } })
        .webp()
        .toBuffer(),
  ],
  ["XMP of a JPEG", () => bare().withXmp(xmp(said)).jpeg().toBuffer()],
  ["XMP of a PNG", () => bare().withXmp(xmp(said)).png().toBuffer()],
  ["a JPEG's comment", async () => comment(await bare().jpeg().toBuffer(), said)],
])("reads %s", async (_, make) => {
  const texts = await pictureTexts(await make());
  expect(texts.map(({ text }) => text).join("\n")).toContain("0812-3456-7890");
});

test.each([
  ["a picture without notes", () => bare().png().toBuffer()],
  ["what is no picture", async () => Buffer.from("teks biasa 0812-3456-7890")],
  ["half a picture", async () => (await bare().jpeg().toBuffer()).subarray(0, 200)],
  ["nothing", async () => Buffer.alloc(0)],
])("says nothing of %s", async (_, make) => {
  expect(await pictureTexts(await make())).toEqual([]);
});

test("the check tells of a post's picture and of the logo, at themselves", async () => {
  const photo = await bare()
    .withExif({ IFD0: { ImageDescription: said } })
    .jpeg()
    .toBuffer();
  const { folder } = writeOffice({
    [postFile]: post({}, "![Seorang petugas di loket](foto.jpg)\n\nIsi.\n"),
    "posts/2026-11/pos-pertama/foto.jpg": photo,
    "posts/2026-11/pos-pertama/biasa.png": picture,
    "site.yaml": `${soundOffice["site.yaml"]}brand: { logo: logo.svg }\n`,
    "media/logo.svg":
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">\n<rect width="20" height="20"/>\n<text>0813-1111-2222</text></svg>',
  });
  const found = named((await checkOffice(read(folder))).problems).filter((one) =>
    one.startsWith("personal-"),
  );
  expect([...new Set(found)]).toEqual([
    "personal-phone content/media/logo.svg:3:7",
    "personal-phone content/posts/2026-11/pos-pertama/foto.jpg:1:1",
  ]);
});

test("of a drawing only what is read is left, at its place", () => {
  const svg =
    '<svg viewBox="0 0 3171015407900012 1"><!-- 1 --><style>.a{width:1234567890}</style>\n<path d="M1234567890"/><text aria-label="hai">a</text></svg>';
  const text = svgText(svg);
  expect(text).toHaveLength(svg.length);
  expect(text.replace(/[\u200b\u2029]/g, "")).toBe("!-- 1 -->\nhaia");
  expect(text.indexOf("hai")).toBe(svg.indexOf("hai"));
  expect(svgText("<".repeat(100_000))).toHaveLength(100_000);
});
