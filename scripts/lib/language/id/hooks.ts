/** What is said of git's hook before a commit. */
export const hooks = {
  installed: (file: string) =>
    `Terpasang: ${file}. Sebelum setiap commit, berkas yang akan disimpan diperiksa dari data pribadi. Melepasnya: npm run hooks -- --remove`,
  updated: (file: string) => `Sudah terpasang, dan diperbarui: ${file}.`,
  removed: (file: string) => `Dilepas: ${file}.`,
  absent: (file: string) => `Tidak ada yang perlu dilepas: ${file} bukan buatan Pilar, atau tidak ada.`,
  foreign: (file: string, line: string) =>
    `Sudah ada ${file} buatan lain, dan tidak diubah. Tambahkan baris ini ke dalamnya:\n  ${line} || exit 1`,
  shared: (file: string, line: string) =>
    `Git di komputer ini memakai ${file} untuk semua repositori (core.hooksPath), jadi tidak diubah. Tambahkan baris ini ke dalamnya:\n  ${line} || exit 1`,
  noRepository: "Folder ini belum menjadi repositori git, atau git belum terpasang. Jalankan npm run doctor.",
  missing:
    "Pilar belum terpasang di sini, jadi data pribadi tidak dapat diperiksa. Jalankan npm install, lalu ulangi.",
  stopped: "Belum disimpan: ada data pribadi. Perbaiki, git add lagi, lalu ulangi.",
};
