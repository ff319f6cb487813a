import sharp from "sharp";
import { expect, it, test } from "vitest";
import { readableImages } from "../../scripts/lib/checks/readable-images.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import {
  type Files,
  named,
  picture,
  pixel,
  post,
  postFile,
  read,
  soundOffice,
  writeOffice,
} from "../fixtures/temporary-office.ts";
import { findings } from "./findings.ts";

const home = "posts/2026-11/pos-pertama";

it("names a picture of more than 5 MB, which git would keep for ever", async () => {
  const weighing = (bytes: number) => Buffer.concat([pixel, Buffer.alloc(bytes - pixel.length)]);
  const { found, marked } = await findings(readableImages, {
    [postFile]: post({}, "Satu.\n\n![Kantor kami](▸berat.png) ![Kantor kami](ringan.png)\n"),
    [`${home}/berat.png`]: weighing(5_000_001),
    [`${home}/ringan.png`]: weighing(5_000_000),
  });
  expect(found).toEqual(marked.map((place) => `large-image ${place}`));
});

async function problemsOf(files: Files) {
  const { folder, marked } = writeOffice(files);
  const { office } = read(folder);
  if (!office) throw new Error("the office cannot be read");
  return { problems: await readableImages({ office, months: [], words: wordsFor("id") }), marked };
}

it("names a file that is no picture where it is named: in a post, in a draft, on a page, in site.yaml", async () => {
  const { problems, marked } = await problemsOf({
    "site.yaml": `${soundOffice["site.yaml"]}brand: { logo: ▸logo.svg }\n`,
    "media/logo.svg": "bukan gambar",
    "pages/tentang.md": `---\ntitle: Tentang\nsummary: Halaman berdiri dengan ringkasan yang cukup panjang.\n---\nSatu.\n\n![Denah](▸denah.png)\n`,
    "pages/denah.png": picture.subarray(0, 60),
    [postFile]: post(
      { image: "▸utama.jpg", imageAlt: "Foto" },
      "Satu.\n\nDua: ![Baik](baik.png) ![Rusak](▸rusak.png) dan sekali lagi ![Rusak](rusak.png)\n",
    ),
    [`${home}/utama.jpg`]: "dokumen",
    [`${home}/rusak.png`]: "",
    [`${home}/baik.png`]: pixel,
    "posts/2026-11/konsep/index.md": post({ draft: "true", image: "▸foto.png", imageAlt: "Foto" }),
    "posts/2026-11/konsep/foto.png": "%PDF-1.7",
  });
  expect(named(problems)).toEqual(marked.map((place) => `unreadable-image ${place}`).sort());
});

test.each<[string, Uint8Array, string[]]>([
  ["of one pixel", pixel, ["small-image"]],
  ["large enough", picture, []],
])("a post's picture %s", async (_what, bytes, codes) => {
  const { problems, marked } = await problemsOf({
    [postFile]: post({ image: "▸foto.png", imageAlt: "Foto" }),
    [`${home}/foto.png`]: bytes,
  });
  expect(named(problems)).toEqual(codes.map((code) => `${code} ${marked[0]}`));
  expect(problems.every(({ severity }) => severity === "warning")).toBe(true);
});

test.each([
  [5000, 200, true],
  [200, 5000, true],
  [1600, 100, false],
  [300, 300, false],
])("a post's picture of %i × %i is told to be too narrow, or too small", async (width, height, isThread) => {
  const create = { width, height, channels: 3, background: "#888" } as const;
  const { problems } = await problemsOf({
    [postFile]: post({ image: "foto.png", imageAlt: "Foto" }),
    [`${home}/foto.png`]: await sharp({ create }).png().toBuffer(),
  });
  expect(problems).toMatchObject([{ code: "small-image", data: { isThread } }]);
});
