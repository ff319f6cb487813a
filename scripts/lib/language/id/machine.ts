import type { Loss } from "../../files/lost-worker.ts";
import type { MachineFault } from "../../files/machine-error.ts";

/** What is said where the machine fails, not the content. */
export const machine = {
  faults: {
    full: {
      cause: "disk penuh",
      advice: "Kosongkan tempat di disk (misalnya Recycle Bin atau folder .cache), lalu jalankan lagi.",
    },
    forbidden: {
      cause: "komputer ini tidak mengizinkannya",
      advice:
        "Periksa izin berkas dan foldernya: apakah milik orang lain, hanya-baca, atau dikunci program lain?",
    },
    busy: {
      cause: "sedang dipakai program lain",
      advice: "Tutup program yang memakainya, lalu jalankan lagi.",
    },
    crowded: {
      cause: "komputer ini kehabisan memori atau terlalu banyak berkas terbuka",
      advice: "Tutup program lain, lalu jalankan lagi.",
    },
    broken: {
      cause: "disk atau jaringan tidak menjawab",
      advice: "Periksa sambungan ke disk atau folder jaringan itu, lalu jalankan lagi.",
    },
  } satisfies Record<MachineFault, { readonly cause: string; readonly advice: string }>,
  /** @param what the file, where it is known, and the system's own code */
  failed: (fault: MachineFault, what: string): string =>
    `Pilar tidak dapat bekerja: ${machine.faults[fault].cause} (${what}). ${machine.faults[fault].advice} Hasil yang lama tidak diubah.`,
  /** What became of a thread that was lost with its work, and of the one that was given the same work. */
  lost: {
    stopped: "prosesnya dua kali berhenti sendiri",
    silent: "prosesnya dua kali tidak selesai pada waktunya",
  } satisfies Record<Loss, string>,
  /** @param loss why two threads were given up that did the same work */
  lostThread: (loss: Loss): string =>
    `Pilar tidak dapat menulis situs: ${machine.lost[loss]}. Jalankan lagi; bila terulang, periksa memori dan disk komputer ini. Hasil yang lama tidak diubah.`,
  /** why the search of a site has no index @param reason as the system or the program says it */
  noIndex: {
    missing: (reason: string): string =>
      `Pilar tidak dapat menyusun indeks pencarian: bagian Pagefind untuk komputer ini belum terpasang (${reason}). Hapus folder node_modules, jalankan npm install di komputer ini, lalu jalankan lagi. Hasil yang lama tidak diubah.`,
    failed: (reason: string): string =>
      `Pilar tidak dapat menyusun indeks pencarian: Pagefind dua kali gagal (${reason}). Jalankan lagi; bila terulang, jalankan npm run doctor. Hasil yang lama tidak diubah.`,
  },
};
