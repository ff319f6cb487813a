import { expect, it } from "vitest";
import { fileNameAlts } from "../../scripts/lib/checks/file-name-alts.ts";
import { pixel, post, postFile } from "../fixtures/temporary-office.ts";
import { findings } from "./findings.ts";

const home = "posts/2026-11/pos-pertama";

it("names an alternative text that is the name of a file, of the post's picture and in bodies", async () => {
  const page = (body: string) =>
    `---\ntitle: Tentang\nsummary: Halaman tetap yang cukup panjang ringkasannya untuk diperiksa.\n---\n${body}`;
  const { found, marked } = await findings(fileNameAlts, {
    [postFile]: post(
      { image: "utama.png", imageAlt: "▸IMG_2034.jpg" },
      "Satu.\n\n![rencana.png](▸rencana.png) ![Denah kantor dari depan](rencana.png)\n",
    ),
    [`${home}/utama.png`]: pixel,
    [`${home}/rencana.png`]: pixel,
    "pages/tentang.md": page("Isi.\n\n![DSC01234](▸kantor.png)\n"),
    "pages/kantor.png": pixel,
  });
  expect(found).toEqual(marked.map((place) => `file-name-alt ${place}`));
  expect(found).toHaveLength(3);
});

it("leaves alone one that says what is seen", async () => {
  const { found } = await findings(fileNameAlts, {
    [postFile]: post({ image: "utama.png", imageAlt: "Seorang warga menunjuk layar." }),
    [`${home}/utama.png`]: pixel,
  });
  expect(found).toEqual([]);
});
