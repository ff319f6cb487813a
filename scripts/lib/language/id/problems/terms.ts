/** Words and turns that several parts of the catalogue share. */
import type { Expected, KeyPlace } from "../../../problems/codes/fields.ts";
import type { OddCharacters, UnknownWord } from "../../../problems/words.ts";
import { lastOf, type Wording } from "../../problem-wording.ts";
import { writerFor } from "../../writer.ts";
import { site } from "../site.ts";

export const expected: Record<Expected, string> = {
  text: "teks satu baris",
  number: "angka",
  list: "daftar dalam kurung siku, misalnya [satu, dua]",
  map: "pasangan kunci dan nilai",
  boolean: "true atau false",
  date: "tanggal, misalnya 2026-11-03",
  colour: 'warna enam digit, misalnya "#0f3d5e"',
  "https-url": "alamat lengkap yang diawali https://",
  "site-url":
    "alamat https situs ini, boleh dengan folder tetapi tanpa ? dan #, misalnya https://kpknl-contoh.go.id atau https://instansi.github.io/pilar",
  url: "alamat https:// atau halaman situs ini, misalnya /ppid/",
  email: "alamat surel, misalnya halo@kantor.go.id",
  "email-or-url": "alamat surel, misalnya halo@kantor.go.id, atau alamat lengkap yang diawali https://",
  "contact-url": "alamat https://, mailto:halo@kantor.go.id, atau tel:0215550100",
  targets: "persen tiap pilar, misalnya { informasi: 70, emosi: 20, promosi: 10 }",
  timezone: "zona waktu, misalnya Asia/Jakarta, Asia/Makassar, atau Asia/Jayapura",
  language: "id atau en",
  preset: "court (pengadilan), auction (lelang), atau keduanya: [court, auction]",
  "file-name": "nama berkas saja, misalnya logo.svg",
  id: "huruf kecil, angka, dan tanda hubung, misalnya uang-kita",
  "no-device": "nama lain: con, prn, aux, nul, com1, lpt1, dan sejenisnya dipakai Windows sendiri",
  percent: "persen antara 0 dan 100, paling banyak dua angka di belakang koma",
  "whole-number": "bilangan bulat, misalnya 5",
  rupiah: "jumlah rupiah bulat, misalnya Rp1.250.000.000",
  nav: "header atau footer",
  "correction-kind": "koreksi atau pembaruan",
  "per-day": "bilangan bulat dari 1 sampai 50, misalnya 3",
  slides: "auto, atau daftar 2 sampai 10 teks",
  enforce: "true, false, atau daftar dari off, few, open, planned, misalnya [off, planned]",
  admin: "false, atau pengaturan editor: repo, host, server, branch, review, open",
  repository: "pemilik/nama repositori, misalnya kpknl-contoh/situs",
  "git-host": "github atau gitlab",
  server: "alamat https:// peladen git kantor tanpa folder, misalnya https://gitlab.instansi.go.id",
  day: "tanggal, misalnya 2026-12-24, atau bulan-hari untuk setiap tahun, misalnya 12-22",
  "day-kind": "holiday (libur), leave (cuti bersama), atau commemoration (peringatan)",
  "day-certainty": "decreed (ditetapkan), customary (kebiasaan), atau tentative (belum pasti)",
  "old-address": "alamat di situs ini, diawali / dan tanpa #, misalnya /2019/03/judul-lama/",
  waivable: "kode temuan yang boleh dikesampingkan, misalnya far-date",
  classification: "berkala, serta-merta, atau setiap-saat",
  "page-classification": "berkala atau setiap-saat",
  interval: "harian, mingguan, bulanan, triwulanan, semesteran, atau tahunan",
  term: "istilah yang mengandung huruf, paling panjang 60 karakter, misalnya PNBP",
  handle: "nama akun di kanal itu saja, misalnya bkadcontoh",
  "history-detail": "words (kata-katanya), dates (tanggalnya saja), atau none (tanpa riwayat)",
  days: "bilangan bulat dari 1 sampai 366, misalnya 90",
  "redirect-target": "halaman situs ini, misalnya /2026/11/judul/, atau alamat https://",
};

export const found: Readonly<Record<string, string>> = {
  text: "teks",
  number: "angka",
  boolean: "true/false",
  list: "daftar",
  map: "pasangan kunci dan nilai",
};

export function known(words: readonly string[]): string {
  const shown = words.slice(0, 20);
  return (
    shown.join(", ") + (words.length > shown.length ? `, dan ${words.length - shown.length} lainnya` : "")
  );
}

export const oddCharacters: Record<OddCharacters, string> = {
  quotes: "tanda kutip melengkung atau rangkap",
  dash: "tanda hubung panjang",
  space: "spasi khusus yang terbawa saat menyalin",
  hidden: "karakter yang tidak terlihat",
  digits: "angka dari papan ketik lain",
  letters: "huruf atau tanda yang hanya mirip",
};

export function unknown(what: string, file: string | undefined) {
  const register = file === undefined ? "" : ` Kalau memang baru, daftarkan dulu di ${file}.`;
  return ({ found: name, nearest, known: words, sure, odd }: UnknownWord): Wording => ({
    message: odd
      ? `${what} "${name}" ditulis dengan ${oddCharacters[odd]}.`
      : `${what} "${name}" tidak dikenal.`,
    hint: nearest
      ? sure
        ? `Tulis ${nearest}.`
        : `Mungkin maksudnya "${nearest}"?${register}`
      : words.length > 0
        ? `Pilih salah satu: ${known(words)}.${register}`
        : `Daftarkan dulu di ${file}.`,
  });
}

export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} atau ${items.at(-1)}`;
}

/** Where a key has its place. */
export function belonging(key: string, { file, under, item }: KeyPlace): Wording["hint"] {
  if (item !== undefined)
    return `Tulis di bawah "${lastOf(under ?? "")}:", sebagai dua baris (⏎ berarti baris baru): - label: ${item.label} ⏎ value: ${item.value}`;
  if (file !== undefined)
    return under === undefined || under === ""
      ? `Tulis di ${file}.`
      : `Tulis di ${file}, di bawah "${under}:".`;
  return under === ""
    ? `Hapus spasi di depannya, sehingga "${key}:" sejajar dengan baris paling luar.`
    : `Pindahkan ke bawah "${under}:", dua spasi menjorok.`;
}

export const { bytes: size, number } = writerFor(site.locale);
