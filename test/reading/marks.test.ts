import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordProblem } from "../../scripts/lib/language/word-problem.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { named, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";
import { renderer } from "../markdown/render.ts";

/** What Markdown does not read as its author meant: told at its place (▸), with what to write instead. */
type Case = readonly [body: string, repair: string];

const nbsp = "\u00a0";
const unread: readonly Case[] = [
  ["Satu.\n\n▸##Biaya\n", "## Biaya"],
  [`Satu.\n▸##${nbsp}Syarat\n`, "## Syarat"],
  [`▸#\u3000Syarat\n`, "# Syarat"],
  ["▸####### Syarat\n", "###### Syarat"],
  ["▸1.satu\n2.dua\n", "1. satu"],
  ["1. satu\n▸2.dua\n", "2. dua"],
  ["▸1)satu\n", "1) satu"],
  [`▸-${nbsp}satu\n-${nbsp}dua\n`, "- satu"],
  [`▸1)${nbsp}satu\n`, "1) satu"],
  ["▸-satu\n-dua\n", "- satu"],
  ["▸-satu\n\n-dua\n", "- satu"],
  ["▸*satu\n*dua\n", "- satu"],
  ["Syarat:\n▸*KTP\n*NPWP\n", "- KTP"],
  ["▸*KTP\n*NPWP\n*KK\n", "- KTP"],
  ["▸+satu\n+dua\n", "- satu"],
  ["- satu\n▸-dua\n", "- dua"],
  ["* satu\n▸*dua\n", "- dua"],
  ["▸o satu\no dua\n", "- satu"],
  ["▸☐ satu\n☐ dua\n", "- satu"],
  ["▸i. KTP\nii. NPWP\n", "1. 2. 3."],
  ["▸(iv) KTP\n(v) NPWP\n", "1. 2. 3."],
  ["▸Nama  Harga\n---|---\nRuko | 5\n", "| Nama | Harga | ⏎ | --- | --- |"],
  ["Syarat:\n▸• KTP\n• NPWP\n", "- KTP"],
  ["- ▸• KTP\n", "- KTP"],
  ["▸·\tKTP\n", "- KTP"],
  ["▸o\tKTP\n", "- KTP"],
  ["▸§\tKTP\n", "- KTP"],
  ["    ▸• KTP\n    • NPWP\n", "- KTP"],
  ["▸– KTP\n– NPWP\n", "- KTP"],
  ["▸✓ KTP\n✓ NPWP\n", "- KTP"],
  ["▸a. KTP\nb. NPWP\n", "1. 2. 3."],
  ["▸(1) KTP\n(2) NPWP\n", "1. 2. 3."],
  ["▸I.\tDASAR HUKUM\n\t1.\tPerma Nomor 1\nII.\tSYARAT\n", "1. 2. 3."],
  ["▸1️⃣ Bawa KTP\n2️⃣ Bawa buku nikah\n", "1. Bawa KTP"],
  ["Syarat:\n▸✅ Gratis\n👉 Datang ke loket\n", "- ✅ Gratis"],
  ["▸Hari/Tanggal : Selasa, 3 November\nTempat: Balai Distrik\n", "- Hari/Tanggal: Selasa, 3 November"],
  ["▸Ditetapkan di\t: Kota Contoh\nPada tanggal\t: 3 November 2026\n", "- Ditetapkan di: Kota Contoh"],
  ["▸Nama\tHarga\nRuko\tRp5.000.000\n", "| Nama | Harga | ⏎ | --- | --- | ⏎ | Ruko | Rp5.000.000 |"],
  ["| Nama | Harga |\n|---|---|\n▸Ruko\tRp5.000.000\nTanah\tRp9.000.000\n", "| Ruko | Rp5.000.000 |"],
  ["> | Nama | Harga |\n> |---|---|\n▸> Ruko\tRp5.000.000\n", "| Ruko | Rp5.000.000 |"],
  ["▸| Nama | Harga |\n| Ruko | Rp5.000.000 |\n", "| --- | --- |"],
  ["▸Nama | Harga\nRuko | Rp5.000.000\n", "| --- | --- |"],
  ["▸| Nama | Harga |\n|---|\n| Ruko | Rp5.000.000 |\n", "| --- | --- |"],
  ["▸| Nama | Harga |\n|—|—|\n", "| --- | --- |"],
  ['Peta: ▸<iframe src="https://peta.go.id/a_b"></iframe>\n', "[Tonton videonya](https://…)"],
  ["▸<iframe\n  src=x>\n</iframe>\n", "[Tonton videonya](https://…)"],
  ["Satu▸<br>dua<br/>tiga\n", "baris kosong"],
  ["| a▸<br>b |\n|---|\n", "dua baris"],
  ["▸<B>Tebal</B> <b>lagi</b>\n", "**teks**"],
  ["Lihat ▸<u>ini</u>\n", "**teks**"],
  ["▸<!-- tanyakan dulu -->\n", "keterangan"],
  ["Satu▸[^1].\n", "isi catatan kakinya"],
  ["▸**Penting ** sekali\n", "**Penting**"],
  ["Ini ▸** penting** sekali\n", "**penting**"],
  ["Ini ▸**penting sekali\n", "Tutup"],
  ["▸__Penting __\n", "__Penting__"],
  ["▸*miring * sekali\n", "*miring*"],
  ["▸~~ coret ~~\n", "~~coret~~"],
  ["▸~coret~\n", "~~coret~~"],
  ["▸==kuning==\n", "**kuning**"],
  ["▸::: info\nSatu\n:::\n", "> dan spasi"],
  ["## Biaya ▸{#biaya}\n", "Hapus"],
  ["Satu ▸{.lebar}\n", "Hapus"],
  ["▸[teks] (https://a.go.id)\n", "[teks](https://…)"],
  ["▸[teks] (/ppid/)\n", "[teks](/ppid/)"],
  ["▸(teks)[/ppid/]\n", "[teks](/ppid/)"],
  ["▸[teks][daftar]\n", "[teks](https://…)"],
  ["[teks▸](https://a.go.id/satu dua)\n", "[teks](https://…)"],
  ["▸[[Halaman lain]]\n", "[teks](/alamat/)"],
  ["▸![foto.jpg]\n", "![isi gambar](foto.jpg)"],
  ["▸{{ site.name }}\n", "Hapus"],
  ["- ▸[ ] KTP\n", "KTP"],
  ["Pendaftaran: ▸www.kantor.go.id/daftar.\n", "https://www.kantor.go.id/daftar"],
  ["Tonton (▸youtu.be/a-b_c) malam ini\n", "https://youtu.be/a-b_c"],
  ["| Nama | Alamat |\n|---|---|\n| Ruko | ▸bit.ly/Ruko2026 |\n", "https://bit.ly/Ruko2026"],
  ["Selamat ▸:tada:\n", "emojinya"],
  ["▸[toc]\n", "Hapus"],
  ["▸=====\n", "---"],
];

const misread: readonly Case[] = [
  ["Buka pukul 08.00, tutup pukul 15.00.\n▸---\nSatu.\n", "baris kosong"],
  ["1. satu\n▸3. dua\n", "Urutkan"],
  ["Luas ▸2*3*4 meter\n", "×"],
  ["Salat ▸Jum`at dan baca Qur`an\n", "Jum'at"],
  ["Satu.\n\n                    ▸Ketua,\n", "mulai dari tepi"],
  ["\t▸Pada hari ini kantor kami membuka lelang ruko untuk umum.\n", "mulai dari tepi"],
  ["Satu.\n\n▸```\nkode\n", "```"],
  [
    "| Nama | Harga |\n|---|---|\n| Ruko | gratis |\n▸Harga belum termasuk pajak.\nTanyakan di loket.\n",
    "baris kosong",
  ],
];

const lost: readonly Case[] = [
  ["| a | b |\n|---|---|\n| c | d | ▸e |\n", "kolom"],
  ["Satu.\n\n▸[Penting]: besok\n", "kurung siku"],
  ["```▸Judul yang hilang\nkode\n```\n", "baris berikutnya"],
];

const outline: readonly [code: string, body: string, repair: string][] = [
  ["skipped-heading", "▸### Syarat\n\nIsi.\n", "Tulis ##,"],
  ["skipped-heading", "## Syarat\n\n▸##### Catatan\n", "Tulis ###,"],
  ["skipped-heading", "### Syarat\n\n▸##### Catatan\n", "Tulis ###,"],
  ["second-title", "Isi.\n\n▸# Judul\n", "##"],
  ["second-title", "▸Judul\n=====\n\n# Lagi\n", "##"],
];

const all: readonly (readonly [code: string, body: string, repair: string])[] = [
  ...unread.map(([body, repair]) => ["unread-mark", body, repair] as const),
  ...misread.map(([body, repair]) => ["misread-mark", body, repair] as const),
  ...lost.map(([body, repair]) => ["lost-text", body, repair] as const),
  ...outline,
];

test.each(all)("%s: %j", (code, body, repair) => {
  const { folder, marked } = writeOffice({ [postFile]: post({}, body) });
  const { problems } = read(folder);
  expect(named(problems)).toContain(`${code} ${marked[0]}`);
  const at = `${code} ${marked[0]}`;
  const one = problems.find((problem) => named([problem])[0] === at);
  if (!one) return;
  expect(one.severity).toBe("warning");
  expect(wordProblem(one, wordsFor("id")).hint).toContain(repair);
  for (const language of ["id", "en"] as const)
    expect(Object.values(wordProblem(one, wordsFor(language))).join()).not.toMatch(/undefined|\ufffc/);
});

const fine = [
  "`##Biaya` dan `<br>` dan `**x **`",
  "```\n##Biaya\n<iframe>\n| a | b |\n• x\n```",
  "    ##Biaya",
  "\\##Biaya",
  "\\*\\*Penting",
  "&lt;b&gt; &amp; &ldquo;x&rdquo;",
  "#InfoLelang di awal, #1 di Indonesia, C## dan F#",
  "NIK 3273********** dan 0812****5678, inisial A** dan B**",
  "o ya, bawa KTP\no iya, juga NPWP",
  "-Humas-\n\nSelesai.\n\n-Redaksi",
  "*Syarat dan ketentuan berlaku\n*Stok terbatas",
  "*) harga belum termasuk pajak",
  "5 < 6 dan 7 > 2, <nama> di <alamat>",
  "2 * 3 * 4 = 24, a == b",
  "1.000 orang\n1.5 juta\n08.00 WIB",
  "— Ketua Pengadilan",
  "– satu kali",
  "-5 derajat, ~5 km sampai ~7 km",
  "Nama: ______ Alamat: ____",
  "Tel | WA",
  "Nama\tBudi",
  "| Nama |\n|---|\nRuko\n",
  "| Nama | Harga |\n|---|---|\nRuko | gratis\n\nTanyakan di loket.",
  "[sic] (lihat bab 2), [1][2], [dua]",
  "Pukul 10:30: mulai",
  "2026. Tahun ini",
  "1. a\n1. b\n1. c",
  "1. a\n2. b\n   1. x\n   2. y\n3. c\n\nSatu.\n\n4. d",
  "- a\n- b\n\n  1. x\n\n- c",
  "| a | b |\n|---|---|\n| c | d \\| e |",
  "a | b\n--|--\nc | d",
  "[a]\n\n[a]: https://a.go.id",
  "[teks](https://a.go.id/?a==b&c=**d) https://a.go.id/a**b",
  "**tebal** *miring* ~~coret~~ __tebal__ _miring_ ***keduanya***",
  "## A\n\n### B\n\n## C\n\n### D\n\n#### E",
  "Biaya\n-----\n\nIsi.\n\n---\n\n***\n\nIsi.",
  "a. satu butir\n\nb. butir lain",
  "Rp5.000.000,- dan {nama}",
  "Hari : Selasa\\\nTempat : Balai Distrik",
  "Hari : Selasa  \nTempat : Balai Distrik",
  "Tempat: Balai Distrik\ndi Kota Contoh, pukul 08.00",
  "✅ Gratis\n\n👉 Datang",
  "Selamat 🎉\n🎉 untuk kita",
  "Di lelang.go.id, satu-satunya portal, atau surel ke halo@kantor.go.id/",
  "[www.kantor.go.id](https://www.kantor.go.id) dan [a](https://www.a.go.id/b) https://www.a.go.id/b",
  "`www.kantor.go.id/a` s.d./dan atau S.Kom./S.H., berkas/folder.id",
  "Satu baris \\\ndua",
  "Kepada Yth.\nBapak Camat",
  "✓ gratis",
];

describe("says nothing of", () => {
  test.each(fine)("%j", (body) => {
    const { marks, misread, lost, outline } = renderer.render(body);
    expect([...marks, ...misread, ...lost, ...outline]).toEqual([]);
  });

  test("whatever stands in code or was escaped", () => {
    const bodies = all.map(([, body]) => body.replaceAll("▸", "").replaceAll("`", ""));
    fc.assert(
      fc.property(fc.constantFrom(...bodies), (body) => {
        const { marks, misread, lost, outline } = renderer.render(`~~~~\n${body}\n~~~~\n`);
        expect([...marks, ...misread, ...lost, ...outline]).toEqual([]);
      }),
    );
  });
});

test.each([
  ["a code of HTML", '▸"&ldquo;Jangan&rdquo; percaya"', "Tulis tandanya langsung"],
  ["an element", "▸Lelang <b>ruko</b>", "tulis teksnya saja"],
  ["stress", "▸Lelang **ruko** hari ini", "ruko"],
  ["a link", "▸Lelang di [portal](https://lelang.go.id)", "portal"],
])("a field with %s is told, as it is shown as it was typed", (_what, title, repair) => {
  const { folder, marked } = writeOffice({ [postFile]: post({ title }) });
  const { problems } = read(folder);
  expect(named(problems)).toEqual([`unread-mark ${marked[0]}`]);
  expect(problems.map((one) => wordProblem(one, wordsFor("id")).hint).join()).toContain(repair);
});

test("a field with an & , a < or a name is fine", () => {
  const title = '"Tanya & jawab: 5 < 6, [draf] R&D; A*B"';
  expect(read(writeOffice({ [postFile]: post({ title }) }).folder).problems).toEqual([]);
});
