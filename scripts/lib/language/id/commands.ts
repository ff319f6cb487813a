/** What the commands say to an admin. */
export const commands = {
  help: {
    usage: "Cara pakai",
    options: "Pilihan",
    content: "folder konten (bawaan: content)",
    output: "folder hasil (bawaan: _site)",
    cache: "folder simpanan gambar dan kartu yang sudah jadi (bawaan: .cache)",
    now: "anggap sekarang waktu ini, mis. 2026-11-22T08:00",
    strict: "bulan yang belum seimbang dan peringatan lain menghentikan perintah",
    format: "bentuk laporan: text, json, atau github",
    port: "nomor port (bawaan: 8080)",
    help: "tampilkan bantuan ini",
    noCards: "tanpa kartu bagikan (untuk mengukur atau mencoba cepat)",
    check: "Memeriksa seluruh konten dan imbangan pilar setiap bulan, tanpa membuat situs.",
    build: "Memeriksa konten, lalu membuat situs dan kartu bagikan.",
    start: "Membuat situs, membukanya di komputer ini, dan membuatnya lagi setiap ada perubahan.",
  },
  wrongUsage: (reason: string) => `Perintah tidak dikenali: ${reason}`,
  seeHelp: (command: string) => `Lihat pilihan yang ada: npm run ${command} -- --help`,
  noFolder: (folder: string) => `Folder konten tidak ada: ${folder}`,
  outputInside: (folder: string) =>
    `Folder hasil tidak boleh sama dengan, memuat, atau berada di dalam folder konten atau proyek: ${folder}`,
  outputForeign: (folder: string) =>
    `Folder hasil ${folder} berisi berkas yang tidak dibuat oleh Pilar, jadi tidak ditimpa. Pilih folder lain, atau kosongkan dulu.`,
  invalidNow: (text: string) => `"${text}" bukan waktu. Contoh: --now 2026-11-22T08:00`,
  invalidFormat: (text: string) => `Bentuk laporan "${text}" tidak ada; pilih text, json, atau github.`,
  invalidPort: (text: string) => `"${text}" bukan nomor port.`,
  stopped: "Situs tidak dibuat. Perbaiki dulu yang ditandai di atas; hasil yang lama tidak diubah.",
  images: "Gambar",
  cards: "Kartu",
  pages: "Halaman",
  progress: (done: number, total: number) => `${done} dari ${total}`,
  built: (pages: number, cards: number, drawn: number, images: number, seconds: string, folder: string) =>
    `Selesai dalam ${seconds} detik: ${pages} halaman, ${images} gambar, ${cards} kartu (${drawn} baru) di ${folder}`,
  serving: (address: string) => `Buka ${address} di peramban. Tekan Ctrl+C untuk berhenti.`,
  rebuilding: (files: string) => `Ada perubahan: ${files}`,
  rebuildFailed: "Situs lama tetap ditampilkan.",
  unexpected: (reason: string) =>
    `Terjadi kesalahan di luar konten: ${reason}. Hasil yang lama tidak diubah.`,
};
