/** What is said of documents that posts link to. */
import { mostAttachmentBytes } from "../../../model/attachment.ts";
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
      "second-file": "Buka dengan programnya, lalu simpan ulang; arsip dibuat baru tanpa komentar.",
    }[fault],
  }),
  "large-attachment": ({ found: name, bytes, limit }) => ({
    message: `Berkas ${name} berukuran ${size(bytes)}: lebih dari semenit di jaringan lambat.`,
    hint: `Usahakan paling besar ${size(limit)}: perkecil gambar di dalamnya, atau bagi menjadi beberapa berkas.`,
  }),
} satisfies Partial<ProblemWordings>;
