import type { GuardData } from "../../../problems/codes/guard.ts";
import type { ProblemWordings } from "../../problem-wording.ts";
import { number } from "./terms.ts";

/** Of the last gate before a site is published. What it finds is seldom what an author wrote. */
export const guard = {
  "guard-script": (data) => ({
    message: `${where(data)} berisi skrip yang bukan bagian dari situs ini: ${data.found}`,
    hint: hint(
      data,
      "Skrip hanya boleh berupa berkas milik situs ini sendiri: <script src>, tanpa onclick dan sejenisnya.",
    ),
  }),
  "guard-style": (data) => ({
    message: `${where(data)} berisi gaya di dalam halaman: ${data.found}`,
    hint: hint(data, "Pindahkan gayanya ke templates/assets/own.css, dan beri elemennya sebuah kelas."),
  }),
  "guard-markup": (data) => ({
    message: `${where(data)} berisi hal yang tidak boleh ada di halaman situs ini: ${data.found}`,
    hint: hint(
      data,
      "Hapus, atau ganti dengan tautan biasa: formulir, bingkai, dan sejenisnya tidak diterbitkan.",
    ),
  }),
  "guard-address": (data) => ({
    message: `${where(data)} memuat atau menaut alamat yang tidak boleh dipakai: ${data.found}`,
    hint: hint(
      data,
      "Gambar, gaya, dan huruf harus dari situs ini sendiri; tautan hanya https:, http:, mailto:, atau tel:.",
    ),
  }),
  "guard-policy": (data) => ({
    message: `${where(data)} tidak punya aturan keamanan (Content-Security-Policy) yang cukup ketat: ${data.found}`,
    hint: hint(
      data,
      "Buat halamannya dengan renderDocument, dan sebutkan yang diperlukannya dengan `needs`.",
    ),
  }),
  "guard-unpublished": (data) => ({
    message: `${where(data)} menyebut pos yang belum terbit: ${data.found}`,
    hint: hint(data, "Halaman kantor sendiri hanya boleh memakai pos dari `publication`."),
  }),
  "guard-machine-path": (data) => ({
    message: `${where(data)} menyebut folder di komputer ini: ${data.found}`,
    hint: hint(data, "Hapus nama folder itu dari teks halaman."),
  }),
  "guard-metadata": (data) => ({
    message: `${where(data)} masih membawa catatan di balik gambarnya (tempat, kamera, atau program): ${data.found}`,
    hint: hint(data, "Simpan ulang gambarnya tanpa catatan."),
  }),
  "guard-file": (data) => ({
    message: `${where(data)} bukan berkas yang utuh atau bernama benar: ${data.found}`,
    hint: hint(data, "Periksa templat yang membuat berkas itu."),
  }),
  "guard-more": ({ more }) => ({
    message: `Masih ada ${number(more)} temuan lain yang tidak disebut.`,
    hint: "Perbaiki dulu yang sudah disebut, lalu buat situsnya lagi.",
  }),
} satisfies Partial<ProblemWordings>;

function where({ page, files }: GuardData): string {
  return files > 1 ? `${page} dan ${files - 1} berkas lain` : page;
}

function hint({ own }: GuardData, mend: string): string {
  const stays = "Situs yang sudah tayang tidak berubah.";
  return own
    ? `${stays} ${mend} Periksa templates/ milik kantor Anda. Kalau di sana tidak ada yang salah, laporkan pesan ini kepada pembuat Pilar.`
    : `${stays} Ini bukan kesalahan Anda: laporkan pesan ini kepada pembuat Pilar.`;
}
