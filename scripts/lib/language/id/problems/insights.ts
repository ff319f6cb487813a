/** What is said of exports of platforms' statistics. */
import type { ProblemWordings } from "../../problem-wording.ts";
import { known, list, number } from "./terms.ts";

const lacking = {
  figures: "angka (misalnya Reach, Views, atau Likes)",
  post: "teks atau tautan unggahan (misalnya Description atau Permalink)",
  channel: "nama kanalnya (misalnya Permalink)",
} as const;

export const insights = {
  "insight-file": ({ name, kind }) => ({
    message: `${name} di folder insights tidak dibaca, karena bukan CSV.`,
    hint:
      kind === "workbook"
        ? "Buka di Excel, pilih File > Save As, jenis CSV UTF-8, lalu simpan hasilnya di folder ini."
        : "Pindahkan ke luar folder content. Di sini hanya ekspor statistik (.csv).",
  }),
  "insight-columns": ({ lacks, unknown }) => ({
    message: `Ekspor ini tidak dibaca, karena tidak ada kolom ${list(lacks.map((one) => lacking[one]))}.`,
    hint: `Ekspor statistik per unggahan, bukan per hari. ${lacks.includes("channel") ? "Kalau kanalnya tidak tertulis, sebutkan di nama berkas, misalnya whatsapp-2026-11.csv. " : ""}${unknown.length > 0 ? `Kolom yang tidak dikenal: ${known(unknown)}.` : ""}`.trimEnd(),
  }),
  "insight-value": ({ column, found, count }) => ({
    message: `Kolom ${column}: "${found}" tidak terbaca sebagai angka atau waktu${count > 1 ? `; begitu pula ${number(count - 1)} sel lain` : ""}.`,
    hint: "Sel itu tidak dihitung. Ekspor sekali lagi, atau betulkan: angka 1.234, waktu 2026-11-03 08:00.",
  }),
  "insight-dates": () => ({
    message: "Tanggal di ekspor ini dapat dibaca dua cara: 03/11 bisa 3 November, bisa 11 Maret.",
    hint: "Yang meragukan tidak dipakai; tanggal posnya yang dipakai. Ekspor masa yang lebih panjang, supaya ada tanggal sesudah tanggal 12.",
  }),
  "insight-repeated": ({ count }) => ({
    message: `${number(count)} baris tidak dihitung, karena satu unggahan ada di beberapa baris dengan angka berbeda.`,
    hint: "Itu ekspor per hari. Ekspor sekali lagi dengan angka sepanjang masa (Lifetime).",
  }),
  "insight-quote": () => ({
    message: "Tanda kutip di baris ini tidak ditutup, jadi semua sesudahnya terbaca sebagai satu sel.",
    hint: "Ekspor sekali lagi, atau tutup tanda kutipnya.",
  }),
} satisfies Partial<ProblemWordings>;
