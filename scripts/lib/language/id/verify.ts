/** What `verify` says. Paths, commits and moments arrive as they are. */
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

const { number } = writerFor(site.locale);

export const verify = {
  outcomes: {
    same: (where: string) => `Sama: ${where} persis seperti naskahnya.`,
    differs: (where: string) => `Berbeda: ${where} tidak seperti naskahnya.`,
    unsure: (where: string) =>
      `Belum pasti: sebagian berkas ${where} tidak dapat diambil; yang lain sama. Coba lagi nanti.`,
    "not-compared": (where: string) => `Tidak dapat dibandingkan: ${where}`,
    "no-list": (where: string) => `Tidak dapat dibuktikan: ${where}`,
  },
  phases: {
    "check-out": "Mengambil versi naskahnya dari git …",
    build: "Membuat situs itu sekali lagi …",
    compare: "Membandingkan berkas …",
  },
  compared: (commit: string, now: string) => `Dibuat lagi dari commit ${commit}, seolah-olah pada ${now}.`,
  otherPilar: (version: string, running: string): string =>
    version === running
      ? `Situs itu dibuat dengan kode Pilar ${version} yang lain daripada yang berjalan di sini; perbedaan dapat berasal dari situ. Pakai paket yang sama: di repositori kantor, git checkout commit itu, lalu npm ci.`
      : `Situs itu dibuat dengan Pilar ${version}, di sini berjalan ${running}; perbedaan dapat berasal dari situ. Pasang yang sama: npm install --save-exact pilar@${version}, lalu jalankan lagi.`,

  kinds: {
    differs: (count: number) => `${number(count)} berkas isinya berbeda dengan yang dibuat dari naskah:`,
    missing: (count: number) => `${number(count)} berkas tidak ada di situs, padahal ada menurut naskah:`,
    extra: (count: number) => `${number(count)} berkas ada di situs, padahal tidak berasal dari naskah:`,
    "leads-elsewhere": (count: number) =>
      `${number(count)} alamat dialihkan ke tempat yang tidak ada di naskah:`,
    list: (count: number) => `${number(count)} berkas sesuai naskah, tetapi tidak sesuai daftar /build.json:`,
    signature: (_count: number) => "Tanda tangan di situs bukan untuk daftar berkas ini, atau tidak terbaca:",
  },
  future: (now: string) =>
    `Menurut daftarnya situs dibuat pada ${now}, waktu yang belum tiba: pos terjadwal dapat terbit terlalu awal.`,
  more: (count: number) => `dan ${number(count)} lagi; semuanya ada di --format json`,

  same: (count: number) => `${number(count)} berkas sama, bita demi bita.`,
  pictures: (count: number) =>
    `${number(count)} gambar sama rupanya, lain bitanya: disandikan di jenis prosesor lain. Tidak dihitung berbeda:`,
  kept: (count: number) =>
    `${number(count)} berkas kartu dari penerbitan sebelumnya cocok dengan daftar dan tidak dibuat ulang.`,
  byHost: (count: number) => `${number(count)} berkas dipakai sendiri oleh hosting, jadi tidak dilayani:`,
  filesUnanswered: (count: number) => `${number(count)} berkas tidak dijawab oleh server:`,
  changed:
    "Menurut daftarnya situs dibuat saat ada naskah yang belum tersimpan di commit itu. Simpan (commit) dulu, lalu terbitkan lagi.",
  signature:
    "Ada tanda tangan untuk daftar ini. Untuk memeriksa siapa penandatangannya: gh attestation verify build.json --bundle build.json.sigstore.json --repo PEMILIK/NAMA",
  noSignature: "Tanda tangan dijanjikan di daftar, tetapi tidak ada di sebelahnya.",

  noList: (found: "nothing" | "something-else"): string =>
    found === "nothing"
      ? "Situs itu tidak punya /build.json. Pilar selalu membuatnya, jadi situs ini belum diterbitkan dengan Pilar yang baru, atau berkasnya dihapus."
      : "/build.json di situs itu tidak dapat dibaca sebagai daftar berkas: rusak, diubah, atau dari Pilar yang lebih baru.",
  unanswered: (reason: string) =>
    `Situs itu tidak menjawab (${reason}). Periksa alamat dan sambungan, lalu coba lagi.`,
  noCommit:
    "Daftarnya tidak menyebut commit: situs dibuat dari folder tanpa git. Kalau Anda tahu versinya, sebutkan dengan --commit.",
  noHistory:
    "Situs itu memuat riwayat perubahan, sedangkan salinan ini tidak membawa seluruh riwayat git. Jalankan: git fetch --unshallow",
  unbuildable: (output: string) => `Versi itu tidak dapat dibuat lagi di sini:\n${output}`,
  gitFailed: (reason: string) => `Git tidak berhasil menyiapkan versi itu: ${reason}`,
  unknownCommit: (shallow: boolean): string =>
    shallow
      ? "Commit itu tidak ada di salinan ini, yang riwayatnya tidak lengkap. Jalankan: git fetch --unshallow"
      : "Commit itu tidak ada di repositori ini. Jalankan git fetch --all. Kalau tetap tidak ada, situs itu tidak berasal dari repositori ini.",
  noCheckout: {
    "no-repository":
      "Folder konten tidak berada di repositori git, atau git belum terpasang. Jalankan perintah ini di salinan (git clone) repositori kantor.",
    "no-content": "Pada commit itu folder konten belum ada. Sebutkan letaknya dengan --content.",
  },

  noSite:
    "Sebutkan situs yang diperiksa, misalnya: npm run verify -- https://kantor.go.id atau npm run verify -- _site",
  noFolder: (folder: string) => `Folder ${folder} tidak ada.`,
  invalidAddress: (text: string) => `"${text}" bukan alamat https:// sebuah situs.`,
  invalidCommit: (text: string) => `"${text}" bukan commit. Contoh: --commit 4f2c9a1`,
};
