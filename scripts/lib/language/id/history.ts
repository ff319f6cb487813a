/** What is said of what git knows: to admins, and to readers on the page of a post's changes. */
import type { HistoryGap } from "../../history/file-versions.ts";
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

const { number } = writerFor(site.locale);

const why: Record<HistoryGap, string> = {
  "no-git": "folder ini bukan repositori git, atau git belum terpasang",
  "no-commits": "repositorinya belum berisi satu commit pun",
  shallow: "salinan repositori ini tidak membawa seluruh riwayatnya (di CI: fetch-depth: 0)",
  untracked: "isi kantor belum masuk ke commit mana pun",
  failed: "git tidak dapat membacanya",
};

export const history = {
  /** @param reason what git said */
  unknown: (gap: HistoryGap, reason?: string) =>
    `Riwayat git tidak terbaca: ${why[gap]}${reason === undefined ? "" : ` (${reason})`}. Perubahan pos yang sudah terbit tidak diperiksa, dan alamat yang hilang hanya dibandingkan dengan situs terakhir yang dibuat di komputer ini.`,
  /** of a build @param reason what git said */
  leftOut: (gap: HistoryGap, reason?: string) =>
    `Tanpa halaman riwayat perubahan pos dan halaman tetap: ${why[gap]}${reason === undefined ? "" : ` (${reason})`}.`,

  title: "Riwayat perubahan",
  description: (title: string) => `Apa yang berubah pada “${title}” sejak terbit, kalimat demi kalimat.`,
  /** on the post, where it has no note of that day */
  changed: (date: string) => `Diubah ${date}`,
  changedAt: "Diubah",
  /** the link beside it */
  see: "Lihat riwayat",
  back: "Kembali ke tulisannya",
  backToPage: "Kembali ke halamannya",
  published: "Terbit",
  /** of a standing page: the day of the oldest version that is on record */
  known: "Tercatat sejak",
  lastChanged: "Terakhir diubah",
  changes: "Yang berubah",
  /** how to read it: words in pairs are shown as those that are gone and those that are new */
  legend: { removed: "dicoret", added: "digarisbawahi", text: ["Yang ", " dihapus, yang ", " ditambahkan."] },
  /** before each such piece, for those who hear it @param text the piece stands behind it */
  removed: "dihapus:",
  added: "ditambahkan:",
  /** behind them, where the sentence goes on */
  end: "akhir perubahan",
  counts: (changed: number, added: number, removed: number) =>
    [
      changed > 0 ? `${number(changed)} kalimat diubah` : "",
      added > 0 ? `${number(added)} kalimat ditambahkan` : "",
      removed > 0 ? `${number(removed)} kalimat dihapus` : "",
    ].filter((part) => part !== ""),
  parts: { title: "Judul", summary: "Ringkasan" },
  under: (heading: string) => `Di bagian “${heading}”`,
  /** in place of words that are not shown */
  hidden: {
    personal: "Kata-katanya tidak ditampilkan, karena ada yang tampak seperti data pribadi.",
    unreadable: "Kata-katanya tidak dapat ditampilkan: berkas lamanya tidak terbaca lagi.",
    kept: "Kata-katanya tidak ditampilkan.",
  },
  /** a version that no commit has yet */
  current: "Yang tampil sekarang",
  commit: (short: string) => `Catatan di repositori (${short})`,
  more: (count: number) => `dan ${number(count)} perubahan kalimat lagi.`,
  older: "Perubahan yang lebih lama",
  about:
    "Yang dibandingkan adalah kata-kata judul, ringkasan, dan isi; bentuk, tautan, dan gambar tidak. Versi yang tampil kurang dari satu jam tidak dicatat.",
};
