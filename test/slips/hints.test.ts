import { expect, test } from "vitest";
import { wordProblem } from "../../scripts/lib/language/word-problem.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { type Files, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

/** What an admin is told to do, in both languages, about slips that are easily made. */
function hintsOn(files: Files): string[] {
  const { problems } = read(writeOffice(files).folder);
  return problems.flatMap((problem) =>
    (["id", "en"] as const).map((language) => wordProblem(problem, wordsFor(language)).hint),
  );
}

const onPost = (fields: Record<string, string | null>, body?: string): Files => ({
  [postFile]: post(fields, body),
});

test.each<[what: string, files: Files, id: string, en: string]>([
  [
    "an optional field left empty",
    onPost({ campaign: "" }),
    "Hapus baris ini, atau isi.",
    "Remove this line, or fill it in.",
  ],
  [
    "a required field left empty",
    onPost({ title: "" }),
    "Isi baris ini, sesudah titik dua dan spasi.",
    "Fill in this line, behind the colon and a space.",
  ],
  [
    "a required field left out",
    onPost({ title: null }),
    'Tambahkan baris "title: …".',
    'Add a line "title: …".',
  ],
  [
    "a colon without its space",
    onPost({ title: null, "title:Pos\nkind": "tutorial" }),
    "Beri spasi setelah titik dua: title: …",
    "Add a space behind the colon: title: …",
  ],
  [
    "a hashtag with plain text",
    { "hashtags.yaml": "InfoLelang: Cara ikut\n" },
    'Akhiri "InfoLelang:" di situ, lalu di baris bawahnya, dua spasi menjorok: description: Cara ikut',
    'End "InfoLelang:" there, and write on the next line, two spaces in: description: Cara ikut',
  ],
  [
    "a short channel",
    onPost({ channels: "[IG]" }),
    'Mungkin maksudnya "instagram"?',
    'Did you mean "instagram"?',
  ],
  ["an old channel", onPost({ channels: "[twitter]" }), 'Mungkin maksudnya "x"?', 'Did you mean "x"?'],
  [
    "a short channel as key",
    { "site.yaml": "name: K\nurl: https://k.go.id\nchannels: { wa: https://wa.me/62 }\n" },
    'Mungkin maksudnya "whatsapp"?',
    'Did you mean "whatsapp"?',
  ],
  ["a date in another form", onPost({ date: "3/11/2026" }), "Tulis 2026-11-03.", "Write 2026-11-03."],
  [
    "a # before a hashtag",
    onPost({ hashtags: "[#InfoLelang]" }),
    "Hapus tanda # dan tulis InfoLelang saja. Kalau memang catatan, beri spasi: # InfoLelang.",
    "Take the # away and write InfoLelang alone. If it is a note, add a space: # InfoLelang.",
  ],
  [
    "a # in a title",
    onPost({ title: "Ayo #InfoLelang" }),
    'Apit seluruh nilainya dengan tanda kutip: "… #InfoLelang". Kalau memang catatan, beri spasi: # InfoLelang.',
    'Put the whole value in quotes: "… #InfoLelang". If it is a note, add a space: # InfoLelang.',
  ],
  [
    "a # before a colour",
    { "site.yaml": "name: K\nurl: https://k.go.id\nbrand: { colour: #0F3D5E }\n" },
    'Apit dengan tanda kutip: "#0F3D5E".',
    'Put it in quotes: "#0F3D5E".',
  ],
  [
    "a hidden second ending",
    { [postFile]: null, [`${postFile}.txt`]: post() },
    "Ganti nama index.md.txt menjadi index.md (huruf kecil): posts/2026-11/pos-pertama/index.md.",
    "Rename index.md.txt to index.md, in lower case: posts/2026-11/pos-pertama/index.md.",
  ],
  [
    "a space in a picture's name",
    onPost({}, "![a](Foto Saya (1).JPG)\n"),
    "Ganti nama berkasnya tanpa spasi, misalnya foto-saya-1.jpg, atau apit: (<Foto Saya (1).JPG>).",
    "Rename the file without a space, such as foto-saya-1.jpg, or put it in brackets: (<Foto Saya (1).JPG>).",
  ],
  [
    "a space in the name of a file that is no picture",
    onPost({}, "[a](rincian biaya.pdf)\n"),
    "Ganti nama berkasnya tanpa spasi, misalnya rincian-biaya.pdf, atau apit: (<rincian biaya.pdf>).",
    "Rename the file without a space, such as rincian-biaya.pdf, or put it in brackets: (<rincian biaya.pdf>).",
  ],
  [
    "a picture that a standing page lacks",
    {
      "pages/tentang.md": `---\ntitle: Tentang\nsummary: ${"Siapa kami. ".repeat(5)}\n---\n![Loket kami](loket.png)\n`,
    },
    "Simpan gambarnya di sebelah tentang.md.",
    "Keep the picture beside tentang.md.",
  ],
  [
    "a logo that is not there",
    { "site.yaml": "name: K\nurl: https://k.go.id\nbrand: { logo: lambang.svg }\n" },
    "Simpan gambarnya di folder media.",
    "Keep the picture in the folder media.",
  ],
  [
    "a page without its /",
    onPost({}, "[a](kontak)\n"),
    "Awali dengan / kalau halaman situs ini, misalnya /kontak/.",
    "Begin a page of this site with /, such as /kontak/.",
  ],
])("on %s", (_what, files, id, en) => {
  expect(hintsOn(files)).toEqual([id, en]);
});

test.each([
  ["judul", "title"],
  ["Tanggal", "date"],
  ["pilar", "pillar"],
  ["tagar", "hashtags"],
  ["ringkasan", "summary"],
])("%s is taken for %s, and that is all that is said", (found, meant) => {
  const value = { title: "Pos", date: "2026-11-03", pillar: "informasi", hashtags: "[InfoLelang]" }[meant];
  const summary = "Satu pos pendek supaya kantor ini mempunyai isi yang dapat diperiksa.";
  expect(hintsOn(onPost({ [meant]: null, [found]: value ?? summary }))[0]).toBe(
    `Mungkin maksudnya "${meant}"?`,
  );
  expect(hintsOn(onPost({ [meant]: null, [found]: value ?? summary }))).toHaveLength(2);
});

test.each([
  ["gambar", "image"],
  ["kanal", "channels"],
  ["kampanye", "campaign"],
  ["konsep", "draft"],
])("%s is taken for %s", (found, meant) => {
  expect(hintsOn(onPost({ [found]: "x" }))[0]).toBe(`Mungkin maksudnya "${meant}"?`);
});
