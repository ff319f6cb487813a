import { expect, it } from "vitest";
import { readableImages } from "../../scripts/lib/checks/readable-images.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { named, pixel, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";
import { findings } from "./findings.ts";

it("names a file that is no picture where the post names it", async () => {
  const home = "posts/2026-11/pos-pertama";
  const { folder, marked } = writeOffice({
    [postFile]: post(
      { image: "▸utama.jpg", imageAlt: "Foto" },
      "Satu.\n\nDua: ![Baik](baik.png) ![Rusak](▸rusak.png)\n",
    ),
    [`${home}/utama.jpg`]: "dokumen",
    [`${home}/rusak.png`]: "dokumen",
    [`${home}/baik.png`]: pixel,
  });
  const { office } = read(folder);
  if (!office) throw new Error("the office cannot be read");
  const problems = await readableImages({ office, months: [], words: wordsFor("id") });
  expect(named(problems)).toEqual(marked.map((place) => `unreadable-image ${place}`).sort());
});

it("names a picture of more than 5 MB, which git would keep for ever", async () => {
  const home = "posts/2026-11/pos-pertama";
  const weighing = (bytes: number) => Buffer.concat([pixel, Buffer.alloc(bytes - pixel.length)]);
  const { found, marked } = await findings(readableImages, {
    [postFile]: post({}, "Satu.\n\n![Kantor kami](▸berat.png) ![Kantor kami](ringan.png)\n"),
    [`${home}/berat.png`]: weighing(5_000_001),
    [`${home}/ringan.png`]: weighing(5_000_000),
  });
  expect(found).toEqual(marked.map((place) => `large-image ${place}`));
});
