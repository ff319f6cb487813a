/** Words of an import: what is asked, what is told, and the report. */
import type { PictureFault } from "../../problems/codes/pictures.ts";
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

const { bytes, list, month: monthName } = writerFor(site.locale);

export const importing = {
  hashtagWords: { year: "Tahun", number: "Nomor", none: "Arsip" },
  altGap: "[ISI: apa yang terlihat di gambar ini]",
  bodyGap: "[ISI: isi pos ini, yang di situs lama kosong]",
  pageWord: "halaman",
  reportName: "laporan",
  untitled: (date: string) => `Tanpa judul, ${date}`,
  untitledName: (id: string) => (id === "" ? "tulisan" : `tulisan-${id}`),
  padSummary: (text: string) =>
    text === ""
      ? "Tulisan ini dipindahkan dari situs lama kantor."
      : `${text.replace(/\.$/, "")}. Dipindahkan dari situs lama kantor.`,
  notes: {
    hashtags: "Tagar dari situs lama",
    redirects: "Alamat situs lama",
    months: "Bulan yang tulisannya dipindahkan dari situs lama",
  },
  monthNote:
    "Tulisan bulan ini dipindahkan dari situs lama, yang belum memakai target pilar. Pilarnya disarankan oleh program dan sedang ditinjau.",

  command: {
    missing: "Sebutkan berkas ekspornya. Contoh: npm run import -- ekspor.xml --media wp-content/uploads",
    unreadable: "Impor belum dapat dimulai: perbaiki dulu kesalahan yang ditunjukkan npm run check.",
    broken: (file: string) =>
      `Impor belum dapat dimulai: ${file} masih berisi kesalahan. Lihat npm run check.`,
    noMedia: (folder: string) => `Folder gambar tidak ada: ${folder}`,
    tooManyFiles: (folder: string, limit: number) =>
      `Folder gambar ${folder} berisi lebih dari ${limit} berkas. Tunjuk folder wp-content/uploads saja.`,
    askMedia: "Di folder mana salinan wp-content/uploads? Kosongkan kalau tidak ada.",
    askAlt: (count: number) =>
      `${count} gambar tidak punya keterangan bagi pembaca yang tidak melihat. Pakai judul posnya? Kalau tidak, posnya menjadi konsep.`,
    askWrite: (posts: number, drafts: number, pages: number) =>
      `Tulis ${posts} pos, ${drafts} konsep, dan ${pages} halaman?`,
    nothing: "Tidak ada yang baru: semua isi berkas ini sudah pernah diimpor atau memang tidak dibawa.",
    dryRun: "Percobaan saja: tidak ada yang ditulis selain laporan.",
    report: (file: string) => `Laporan lengkap: ${file}`,
    next: "Langkah berikutnya: buka laporannya, periksa pilar yang disarankan, lengkapi konsep, lalu npm run check.",
    reading: (file: string) => `Membaca ${file} …`,
    problems: (errors: number, warnings: number) =>
      `Pemeriksaan sesudah impor: ${errors} kesalahan, ${warnings} peringatan. Lihat npm run check.`,
    demoted: (count: number) => `${count} pos dijadikan konsep karena masih berisi kesalahan.`,
    unknownTypes: (types: readonly string[]) =>
      `Jenis tulisan lain di berkas ini: ${list(types)}. Kalau termasuk pos, tambahkan --types ${types.join(",")}`,
  },

  source: {
    missing: (file: string) => `Berkas tidak ada: ${file}`,
    folder: (file: string) => `${file} adalah folder. Sebutkan berkas ekspornya.`,
    empty: (file: string) =>
      `${file} kosong. Ekspor sekali lagi dari situs lama: Perkakas → Ekspor → Semua konten.`,
    zip: (file: string) =>
      `${file} masih terkompres (zip). Ekstrak dulu, lalu sebutkan berkas .xml di dalamnya.`,
    html: (file: string) =>
      `${file} adalah halaman web, bukan berkas ekspor. Di WordPress: Perkakas → Ekspor → Semua konten, lalu simpan berkas .xml-nya.`,
    entities: (file: string) =>
      `${file} memuat deklarasi entitas (DTD), yang dapat menyalahgunakan komputer ini, jadi tidak dibaca. Ekspor sekali lagi dari WordPress: hasilnya tidak memuat itu.`,
    "not-export": (file: string) =>
      `${file} bukan ekspor WordPress (.xml), bukan RSS, Atom, atau JSON Feed. Di WordPress: Perkakas → Ekspor → Semua konten.`,
    "no-items": (file: string) =>
      `${file} tidak memuat satu tulisan pun. Waktu mengekspor, pilih "Semua konten".`,
    large: (file: string, size: number, limit: number) =>
      `${file} berukuran ${bytes(size)}, lebih dari ${bytes(limit)}. Ekspor per tahun: Perkakas → Ekspor → Pos, pilih rentang tanggalnya.`,
    encoding: (file: string, line: number) =>
      `${file} bukan UTF-8 (baris ${line}). Buka di Notepad, Simpan Sebagai, pilih pengodean UTF-8; atau tulis pengodean yang benar di baris pertamanya, misalnya encoding="windows-1252".`,
    "unknown-encoding": (file: string, name: string) =>
      `${file} menyebut pengodean "${name}", yang tidak dikenal. Simpan ulang sebagai UTF-8.`,
    malformed: (file: string, line: number, reason: string) =>
      `${file} bukan XML yang utuh: baris ${line} (${reason}). Ekspor sekali lagi dari situs lama.`,
    cut: (file: string) =>
      `${file} terpotong: akhirnya tidak ada, mungkin unduhannya terputus. Ekspor sekali lagi; kalau tetap terpotong, ekspor per tahun.`,
  },

  faults: {
    missing: "berkasnya tidak ada",
    folder: "itu folder",
    empty: "berkasnya kosong",
    damaged: "gambarnya rusak",
    heic: "HEIC dari iPhone; ubah dulu menjadi JPG",
    svg: "SVG tidak dapat dipakai di pos; ubah dulu menjadi PNG",
    gif: "GIF tidak dapat dipakai; ubah dulu menjadi PNG",
    tiff: "TIFF tidak dapat dipakai; ubah dulu menjadi JPG",
    jpeg: "JPEG dengan akhiran lain",
    png: "PNG dengan akhiran lain",
    webp: "WebP dengan akhiran lain",
    avif: "AVIF dengan akhiran lain",
    "second-file": "memuat berkas lain di dalamnya",
    irregular: "bukan berkas biasa",
    heavy: "berkasnya terlalu besar",
    parts: "memuat gambar atau skrip lain",
    slow: "terlalu rumit untuk digambar",
    drawing: "gambarnya tidak dapat digambar",
    video: "itu video",
    document: "itu dokumen, bukan gambar",
    unknown: "bukan gambar yang dikenal",
    large: "terlalu besar",
    tall: "terlalu panjang",
    blank: "gambarnya kosong",
  } satisfies Record<PictureFault, string>,

  left: {
    private: "Pribadi: tidak masuk konten, disimpan di samping laporan",
    password: "Berkata sandi: tidak masuk konten, disimpan di samping laporan",
    "page-draft": "Halaman yang belum terbit: disimpan di samping laporan",
    trash: "Di tempat sampah: tidak dibawa",
    empty: "Kosong: tidak dibawa",
    type: "Jenis lain: tidak dibawa",
    unreadable: "Tidak dapat dibaca kembali tanpa kesalahan: disimpan di samping laporan",
  },

  reasons: {
    status: {
      draft: "konsep di situs lama",
      pending: "menunggu ditinjau di situs lama",
      unknown: "statusnya di situs lama tidak dikenal",
      missed: "terjadwal di situs lama, tetapi tidak pernah terbit",
    },
    alt: (count: number) =>
      count === 1 ? "satu gambar tanpa keterangan" : `${count} gambar tanpa keterangan`,
    body: "isinya kosong",
    date: "tanpa tanggal",
  },

  report: {
    title: "Laporan impor",
    intro: (file: string, title: string, address: string) => `Dari ${file}: situs "${title}", ${address}.`,
    dryRun: "**Percobaan saja: belum ada yang ditulis.**",
    counts: "Ringkasan",
    rows: {
      posts: "Pos",
      drafts: "Pos sebagai konsep",
      pages: "Halaman",
      already: "Sudah pernah diimpor",
      used: "Lampiran yang dipakai",
      missing: "Lampiran yang dipakai, berkasnya tidak ditemukan",
      unused: "Lampiran yang tidak dipakai di tulisan yang diimpor kali ini",
      other: (type: string) => `Bukan tulisan: ${type}`,
      items: "Semua isi berkas",
    },
    columns: {
      what: "Apa",
      count: "Jumlah",
      date: "Tanggal",
      title: "Judul",
      pillar: "Pilar",
      why: "Sebab",
      file: "Berkas",
      type: "Jenis",
      address: "Alamat",
      picture: "Gambar",
      hashtag: "Tagar",
      author: "Penulis",
    },
    review: "Pilar yang disarankan",
    reviewHint: "Periksa satu per satu; betulkan baris pillar di posnya kalau keliru.",
    word: (word: string) => `kata "${word}"`,
    noWord: "tidak ada kata yang cocok",
    drafts: "Konsep dan sebabnya",
    draftsHint: "Lengkapi, lalu hapus baris draft: true.",
    left: "Tidak masuk konten",
    leftHint: "Yang disimpan ada di folder laporan ini.",
    already: "Sudah pernah diimpor",
    refused: "Tempatnya sudah dipakai",
    refusedHint: "Berkas di alamat ini muncul selagi impor berjalan. Jalankan impor sekali lagi.",
    missing: "Gambar yang tidak ditemukan",
    missingHint:
      "Di posnya tertulis alamat lamanya, jadi tampil sebagai tautan. Simpan gambarnya di folder pos lalu ganti alamatnya dengan nama berkasnya.",
    failed: "Gambar yang tidak dapat dipakai",
    leftOut: "Gambar halaman tanpa keterangan",
    leftOutHint:
      "Tidak ikut, karena tidak ada yang menjelaskan isinya. Tambahkan sendiri dengan keterangannya.",
    unused: "Lampiran yang tidak dipakai",
    unusedHint: "Tidak ada tulisan yang diimpor kali ini yang menampilkannya.",
    losses: "Bagian yang hilang",
    lossesHint: "Periksa apakah tulisannya masih utuh tanpa bagian ini.",
    lossKinds: { shortcode: "kode pendek", block: "blok", element: "elemen", link: "tautan" },
    oldLinks: "Tautan yang masih menuju situs lama",
    oldLinksHint: "Akan putus kalau situs lama dimatikan. Pindahkan dokumennya, lalu ganti tautannya.",
    hashtags: "Tagar baru",
    hashtagsHint: "Terdaftar di hashtags.yaml.",
    dropped: "Tagar yang tidak muat",
    droppedHint: "Satu pos memuat paling banyak lima tagar; yang paling sering dipakai yang dibawa.",
    unwritable: "Tag yang tidak dapat menjadi tagar",
    authors: "Penulis",
    authorsHint: "Nama penulis tidak dibawa: pos terbit atas nama kantor.",
    months: "Bulan yang timpang",
    monthsHint: (months: readonly string[]) =>
      `Diberi penjelasan di months.yaml: ${list(months.map((one) => monthName(one)))}. Sesudah pilarnya ditinjau, sesuaikan atau hapus penjelasannya.`,
    comments: "Komentar",
    commentsHint: (count: number) => `${count} komentar tidak dibawa.`,
  },
};
