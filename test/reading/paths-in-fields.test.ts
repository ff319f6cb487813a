/** No field takes a path that leaves the folder of its file, on whatever system and however it is written. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import {
  type Files,
  named,
  picture,
  post,
  postFile,
  read,
  soundOffice,
  writeOffice,
} from "../fixtures/temporary-office.ts";

const page = "pages/tentang.md";

const paths: readonly (readonly [what: string, path: string])[] = [
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
];

test.each(paths)("a path %s is refused in each field", async (_what, path) => {
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

const withEnding = (path: string, ending: string): string => path.replace(/\.[a-z]+$/, `.${ending}`);

const inBody = (markdown: string) => ({ [postFile]: post({}, `▸${markdown}\n`) });

/** Wherever else a path or an address may be written; exports in insights/ name addresses too, which are compared and lead nowhere. */
const places: readonly (readonly [place: string, files: (path: string) => Files])[] = [
  ["a link to a document", (path) => inBody(`[Salinan surat](${withEnding(path, "pdf")})`)],
  ["a table of values", (path) => inBody(`![Tabel contoh](${withEnding(path, "csv")})`)],
  ["a film, with its captions", (path) => inBody(`![Rekaman contoh](${withEnding(path, "mp4")})`)],
  [
    "a video's poster",
    (path) => inBody(`[![Sampul contoh](${path})](https://www.youtube.com/watch?v=abcdefghijk)`),
  ],
  ["an old address", (path) => ({ "redirects.yaml": `▸${JSON.stringify(`/${path}`)}: /\n` })],
  ["what it leads to", (path) => ({ "redirects.yaml": `/lama/: ▸${JSON.stringify(path)}\n` })],
  [
    "what it leads to, from the root",
    (path) => ({ "redirects.yaml": `/lama/: ▸${JSON.stringify(`/${path}`)}\n` }),
  ],
  [
    "a page in berkala.yaml",
    (path) => ({
      "berkala.yaml": `since: 2026-01-01\nitems:\n  laporan:\n    name: Laporan\n    rule: Peraturan\n    every: tahunan\n    page: ▸${JSON.stringify(path)}\n    updated: 2026-02-01\n`,
    }),
  ],
  [
    "a collaborator's address",
    (path) => ({ "collaborators.yaml": `mitra:\n  name: Mitra\n  url: ▸${JSON.stringify(path)}\n` }),
  ],
  [
    "the PPID's page",
    (path) => ({
      "site.yaml": `${soundOffice["site.yaml"]}ppid:\n  name: PPID\n  url: ▸${JSON.stringify(path)}\n`,
    }),
  ],
];

test.each(places)("no path that leads elsewhere passes as %s", async (_place, filesOf) => {
  for (const [what, path] of paths) {
    const { folder, marked } = writeOffice(filesOf(path));
    for (const ending of ["png", "pdf", "csv", "mp4", "vtt"])
      writeFileSync(join(folder, "..", `rahasia.${ending}`), picture);
    const { problems } = await checkOffice(read(folder));
    const lines = problems.map(({ file, line }) => `${file}:${line}`);
    const [place = ""] = marked;
    expect.soft(lines, what).toContain(place.replace(/:\d+$/, ""));
  }
});

test("an address of another server without its scheme is none of the site's", async () => {
  const files = Object.fromEntries(
    places.slice(-3).flatMap(([, filesOf]) => Object.entries(filesOf("//server/ppid"))),
  );
  const { problems } = await checkOffice(read(writeOffice(files).folder));
  expect(problems.map(({ code }) => code)).toEqual(places.slice(-3).map(() => "invalid-value"));
});

test.each([
  "site.yaml",
  "redirects.yaml",
  "berkala.yaml",
  "collaborators.yaml",
  "insights/instagram.csv",
  "media/logo.png",
  "posts/2026-11/pos-pertama/film.vtt",
  "posts/2026-11/pos-pertama/tabel.csv",
])("%s may not be a link that leads out", (name) => {
  const { folder } = writeOffice({ [name]: null });
  const outside = join(folder, "..", "rahasia");
  writeFileSync(outside, "rahasia: { name: Rahasia }\n");
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  symlinkSync(outside, join(folder, name));
  const { problems } = read(folder);
  expect(named(problems)).toContain(`symbolic-link content/${name}:1:1`);
  expect(JSON.stringify(problems)).not.toContain("Rahasia");
});
