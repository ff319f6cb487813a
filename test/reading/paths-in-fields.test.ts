/** No field takes a path that leaves the folder of its file, on whatever system and however it is written. */
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { picture, post, postFile, read, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

const page = "pages/tentang.md";

test.each([
  ["absolute", "/etc/foto.png"],
  ["above", "../../../../rahasia.png"],
  ["above by way of a folder", "sub/../../../../../rahasia.png"],
  ["on a drive", "C:\\foto.png"],
  ["on a drive with slashes", "C:/foto.png"],
  ["of a network", "\\\\server\\bagi\\foto.png"],
  ["in hexadecimal", "%2e%2e/%2e%2e/%2e%2e/%2e%2e/rahasia.png"],
  ["with slashes in hexadecimal", "..%2f..%2f..%2f..%2frahasia.png"],
  ["with a NUL", "rahasia.png\0.jpg"],
  ["of a scheme", "file:///etc/foto.png"],
])("a path %s is refused in each field", async (_what, path) => {
  const typed = JSON.stringify(path);
  const { folder } = writeOffice({
    [postFile]: post(
      {
        image: typed,
        imageAlt: "Gambar contoh.",
        slides: `[{ text: Langkah pertama, image: ${typed} }, Langkah kedua]`,
      },
      `![Gambar contoh](${path})\n`,
    ),
    [page]: `---\ntitle: Tentang\nsummary: Halaman berdiri dengan ringkasan yang cukup panjang.\n---\n![Gambar contoh](${path})\n`,
    "site.yaml": `${soundOffice["site.yaml"]}brand: { logo: ${typed} }\n`,
  });
  writeFileSync(join(folder, "..", "rahasia.png"), picture);
  const { problems } = await checkOffice(read(folder));
  const errors = problems.filter(({ severity }) => severity === "error");
  const places = errors.map(({ file, line }) => `${file}:${line}`);
  const fields = post({ image: typed, imageAlt: "a", slides: "b" }).split("\n");
  const lineOf = (key: string): string =>
    `content/${postFile}:${fields.findIndex((line) => line.startsWith(`${key}:`)) + 1}`;
  expect(places).toEqual(expect.arrayContaining([lineOf("image"), lineOf("slides"), `content/${page}:5`]));
  expect(errors.filter(({ file }) => file === "content/site.yaml")).not.toEqual([]);
});

test("a link in the office's folder that leads out of it is refused, whoever names it", async () => {
  const { folder } = writeOffice({
    [postFile]: post({ image: "tautan.png", imageAlt: "Gambar contoh." }, "![Gambar contoh](tautan.png)\n"),
  });
  writeFileSync(join(folder, "..", "rahasia.png"), picture);
  symlinkSync(join(folder, "..", "rahasia.png"), join(folder, postFile, "..", "tautan.png"));
  const { problems } = await checkOffice(read(folder));
  expect(problems.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(
    expect.arrayContaining(["symbolic-link", "missing-image"]),
  );
});
