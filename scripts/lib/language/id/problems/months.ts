/** What is said of months and dates. */
import { capitalise } from "../../../text/capitalise.ts";
import type { ProblemWordings } from "../../problem-wording.ts";

function sentence(advice: string): string {
  return advice === ""
    ? "Penambahan atau penukaran pos tidak dapat lagi membuatnya seimbang."
    : `${capitalise(advice)}.`;
}

export const months = {
  "invalid-month-folder": ({ found: value, meant }) => ({
    message: `Folder "${value}" bukan bulan.`,
    hint: meant ? `Ganti namanya menjadi ${meant}.` : "Namai tahun-bulan, misalnya 2026-11.",
  }),
  "invalid-month": ({ found: value, meant }) => ({
    message: `"${value}" tidak ditulis sebagai tahun-bulan.`,
    hint: meant ? `Tulis ${meant}.` : "Tulis tahun-bulan, misalnya 2026-09.",
  }),
  "idle-month-note": ({ month, why }) => ({
    message: `Tidak ada yang perlu dijelaskan dari ${month}: ${
      {
        balanced: "bulan itu seimbang",
        few: "posnya terlalu sedikit untuk dinilai",
        open: "bulan itu belum berakhir",
        future: "bulan itu belum tiba",
        "no-posts": "tidak ada pos yang terbit pada bulan itu",
      }[why]
    }.`,
    hint:
      why === "open" || why === "future"
        ? "Hapus dulu. Kalau nanti bulan itu berakhir timpang, tulis sebabnya saat itu."
        : "Periksa bulannya, atau hapus penjelasannya: penjelasan hanya tampil pada bulan yang timpang.",
  }),
  "month-mismatch": ({ folder, month }) => ({
    message: `Pos berada di folder ${folder}, tetapi tanggalnya di bulan ${month}.`,
    hint: `Pindahkan pos ke folder posts/${month}, atau perbaiki tanggalnya.`,
  }),
  "far-date": ({ key, found: date, ...limit }) => ({
    message:
      "years" in limit
        ? `"${key}" berisi ${date}, lebih dari ${limit.years} tahun dari sekarang.`
        : `"${key}" berisi ${date}, sebelum tahun ${limit.before}: waktu itu belum ada situs web.`,
    hint:
      key === "date"
        ? "Periksa tahunnya. Kalau keliru, betulkan tanggalnya dan nama folder bulannya."
        : "Periksa tahunnya.",
  }),
  "month-off": ({ id, month, shares }) => ({
    message: `Bulan ${month} timpang dan belum dijelaskan: ${shares}.`,
    hint: `Pos yang sudah terbit jangan diubah. Tulis sebabnya di months.yaml: ${id}: { note: "…" }`,
  }),
  "month-few": ({ month, posts, minimum }) => ({
    message: `Bulan ${month} hanya punya ${posts} pos; kantor ini menuntut sedikitnya ${minimum}.`,
    hint: "Kalau memang sepi, hapus few dari mix.enforce di site.yaml, atau turunkan mix.minimum.",
  }),
  "month-open": ({ month, shares, advice }) => ({
    message: `Bulan ${month} akan berakhir timpang dengan pos yang terbit dan terjadwal: ${shares}.`,
    hint: sentence(advice),
  }),
  "month-planned": ({ month, shares, advice }) => ({
    message: `Rencana bulan ${month} timpang: ${shares}.`,
    hint: sentence(advice),
  }),
} satisfies Partial<ProblemWordings>;
