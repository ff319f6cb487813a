/** What is said of documents that posts link to. */
import { mostAttachmentBytes } from "../../../model/attachment.ts";
import type { ChartKind } from "../../../model/data-table.ts";
import { ended } from "../../../text/excerpt.ts";
import type { ProblemWordings } from "../../problem-wording.ts";
import { known, size } from "./terms.ts";

export const attachments = {
  "missing-attachment": ({ found: name, nearest, sure, there }) => ({
    message: `Berkas "${name}" tidak ada di sebelah berkas ini.`,
    hint:
      nearest !== undefined
        ? sure
          ? `Tulis persis seperti nama berkasnya: ${nearest}.`
          : `Mungkin maksudnya ${nearest}?`
        : there.length > 0
          ? `Yang ada: ${known(there)}.`
          : "Simpan berkasnya di folder yang sama, dengan nama persis itu.",
  }),
  "attachment-type": ({ found: name, types }) => ({
    message: `Berkas "${name}" tidak diterbitkan: jenisnya bukan untuk dibaca siapa saja.`,
    hint: `Simpan sebagai ${ended(types.map((type) => type.toUpperCase()).join(", "))} Dokumen Word: Simpan Sebagai, lalu pilih PDF.`,
  }),
  "unreadable-attachment": ({ found: name, fault }) => ({
    message: `Berkas "${name}" ${
      {
        empty: "kosong: 0 byte",
        damaged: "rusak atau terpotong",
        heavy: `terlalu besar: paling besar ${size(mostAttachmentBytes)}`,
        irregular: "bukan berkas biasa, melainkan pintasan atau perangkat",
        "is-pdf": "sebenarnya PDF, walaupun akhirannya lain",
        "is-xlsx": "sebenarnya lembar kerja XLSX, walaupun akhirannya lain",
        "is-zip": "sebenarnya arsip ZIP, walaupun akhirannya lain",
        "is-office": "sebenarnya dokumen Office, walaupun akhirannya lain",
        "is-picture": "sebenarnya gambar, walaupun akhirannya lain",
        unknown: "isinya tidak cocok dengan akhirannya",
        encoding: "tidak ditulis dalam UTF-8, jadi sebagian hurufnya tampil salah",
        locked: "terkunci kata sandi, atau berkas Excel lama (.xls)",
        active: "memuat makro, skrip, rumus yang memanggil program, atau program",
        linked: "memuat berkas lain di dalamnya, atau bergantung pada berkas lain",
        located: "menyimpan lokasi pengambilannya",
        "second-file": "sekaligus berkas jenis lain, atau memuat sesuatu di luar isinya",
      }[fault]
    }.`,
    hint: {
      empty: "Salin lagi dari sumbernya.",
      damaged: "Buka dan simpan ulang, atau salin lagi dari sumbernya.",
      heavy: "Perkecil gambarnya di dalam (di Word: Kompres Gambar), atau bagi menjadi beberapa berkas.",
      irregular: "Salin berkas aslinya ke folder ini.",
      "is-pdf": "Ganti akhirannya menjadi .pdf.",
      "is-xlsx": "Ganti akhirannya menjadi .xlsx.",
      "is-zip": "Ganti akhirannya menjadi .zip.",
      "is-office": "Buka dengan programnya, lalu simpan sebagai PDF atau XLSX.",
      "is-picture": "Tampilkan sebagai gambar: ![isi gambar](foto.jpg).",
      unknown: "Buka dengan programnya, lalu simpan ulang dengan jenis yang dimaksud.",
      encoding: "Di Excel: Simpan Sebagai, lalu pilih CSV UTF-8.",
      locked: "Buka, hilangkan kata sandinya, lalu simpan ulang sebagai PDF atau XLSX.",
      active:
        "Simpan ulang tanpa makro dan skrip: PDF lewat Cetak ke PDF, lembar kerja sebagai XLSX, CSV tanpa rumus.",
      linked:
        "Simpan ulang tanpa lampiran dan tautan data, dan taruh setiap berkas tersendiri di sebelah pos.",
      located:
        "Kirim ulang ke diri sendiri lewat aplikasi yang mengecilkan video, atau ekspor lagi tanpa lokasi: di iPhone, Bagikan → Pilihan → Lokasi dimatikan.",
      "second-file": "Buka dengan programnya, lalu simpan ulang; arsip dibuat baru tanpa komentar.",
    }[fault],
  }),
  "large-attachment": ({ found: name, bytes, limit }) => ({
    message: `Berkas ${name} berukuran ${size(bytes)}: lebih dari semenit di jaringan lambat.`,
    hint: `Usahakan paling besar ${size(limit)}: perkecil gambar di dalamnya, atau bagi menjadi beberapa berkas.`,
  }),
  "film-without-captions": ({ found: name, meant }) => ({
    message: `Video ${name} belum punya takarir, jadi tidak dapat diikuti tanpa suara.`,
    hint: `Simpan takarirnya sebagai ${meant} di sebelahnya. YouTube Studio membuatkannya: Subtitel → Download → .vtt.`,
  }),
  "unreadable-table": ({ found: name, problem: { fault, found, count } }) => ({
    message: {
      large: `Berkas ${name} terlalu besar untuk ditampilkan sebagai tabel.`,
      wide: `Tabel ${name} punya ${found} kolom; paling banyak ${count}.`,
      quote: `Di ${name} ada tanda kutip " yang tidak ditutup, jadi semua sesudahnya terbaca sebagai satu sel.`,
      "no-rows": `Tabel ${name} belum punya isi di bawah nama kolomnya.`,
      "no-head": `Baris pertama ${name} bukan nama kolom: ${ended(found)}`,
      "no-name": `Kolom ke-${count} di ${name} belum punya nama.`,
      uneven: `Baris ini punya ${found} sel, padahal nama kolomnya ${count}.`,
    }[fault],
    hint: {
      large:
        "Tautkan sebagai dokumen, tanpa tanda seru: [judul](berkas.csv), dan tampilkan ringkasannya saja.",
      wide: "Simpan kolom yang perlu saja, atau tautkan sebagai dokumen, tanpa tanda seru.",
      quote: "Tambahkan tanda kutip penutupnya, atau hapus yang membuka.",
      "no-rows": "Isi barisnya, lalu simpan lagi sebagai CSV.",
      "no-head": "Di Excel, hapus judul di atas tabel dan tulis nama setiap kolom di baris pertama.",
      "no-name": "Tulis nama kolom itu di baris pertama, atau hapus kolomnya.",
      uneven: "Di Excel samakan jumlah kolomnya. Koma di dalam sel? Apit selnya dengan tanda kutip.",
    }[fault],
  }),
  "undrawn-chart": ({ found: name, kind, problem: { fault, found = "", column = "", limit } }) => ({
    message: {
      odd: `"${found}" di kolom ${column} (${name}) bukan angka, jadi grafiknya tidak dapat digambar.`,
      "no-figures": `Di ${name} tidak ada kolom angka yang dapat digambar.`,
      "many-rows": `Grafik ${charts[kind]} memuat paling banyak ${limit} baris; ${name} punya ${found}.`,
      "many-series": `Grafik ${charts[kind]} memuat paling banyak ${limit} kolom angka; ${name} punya ${found}.`,
      negative: `Grafik ${charts[kind]} tidak dapat memuat angka di bawah nol.`,
      nothing: `Semua angka di ${name} nol, jadi tidak ada yang dapat digambar.`,
    }[fault],
    hint: {
      odd: "Tulis angkanya saja. Belum ada angkanya? Kosongkan selnya, atau tulis tanda hubung.",
      "no-figures": "Periksa isi kolomnya, atau hapus kata di belakang nama berkas: tabelnya tetap tampil.",
      "many-rows": "Gabungkan barisnya, atau hapus kata di belakang nama berkas: tabelnya tetap tampil.",
      "many-series": "Hapus kolom yang tidak perlu, atau bagi menjadi dua berkas.",
      negative:
        'Pakai grafik garis ("garis"), atau hapus kata di belakang nama berkas: tabelnya tetap tampil.',
      nothing: "Hapus kata di belakang nama berkas: tabelnya tetap tampil.",
    }[fault],
  }),
  "unknown-chart": ({ found, known: words, nearest }) => ({
    message: `"${found}" bukan nama grafik.`,
    hint:
      nearest === undefined
        ? `Pilih satu: ${known(words)}. Untuk keterangan tulis lebih dari satu kata.`
        : `Mungkin maksudnya ${nearest}?`,
  }),
  "untitled-table": ({ found: name }) => ({
    message: `Tabel ${name} belum punya judul.`,
    hint: `Tulis judulnya di dalam kurung siku: ![Permohonan per bulan](${name}).`,
  }),
} satisfies Partial<ProblemWordings>;

const charts: Readonly<Record<ChartKind, string>> = { bar: "batang", line: "garis", share: "bagian" };
