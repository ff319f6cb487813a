import type { ItemState } from "../../disclosure/judge-item.ts";
import type { Classification } from "../../model/disclosure.ts";
import type { Interval } from "../../model/interval.ts";

interface ClassWords {
  readonly title: string;
  readonly short: string;
  readonly lede: string;
}

/** Words of public information: its classes, what is published periodically, and how to ask for more. */
export const disclosure = {
  classes: {
    berkala: {
      title: "Informasi berkala",
      short: "Berkala",
      lede: "Yang kami umumkan secara teratur tanpa diminta: profil, layanan, kinerja, dan keuangan kantor ini.",
    },
    "serta-merta": {
      title: "Informasi serta-merta",
      short: "Serta-merta",
      lede: "Yang harus segera diketahui orang banyak, misalnya gangguan layanan, penipuan yang mencatut kantor ini, atau keadaan darurat. Kami mengumumkannya begitu kami tahu.",
    },
    "setiap-saat": {
      title: "Informasi setiap saat",
      short: "Setiap saat",
      lede: "Yang selalu tersedia dan dapat Anda minta kapan saja: keputusan dan kebijakan, perjanjian, data, dan prosedur kerja. Sebagian sudah ada di sini.",
    },
  } satisfies Record<Classification, ClassWords>,
  classLabel: "Golongan informasi",
  classesHeading: "Golongan informasi publik",
  description: (title: string, office: string) => `${title} dari ${office}, dan cara memintanya kepada PPID.`,
  pages: "Halaman tetap",
  /** how to ask for what is not there */
  ask: {
    heading: "Cara meminta informasi",
    body: "Informasi yang Anda cari tidak ada di sini? Mintalah kepada petugas kami (PPID). Sebutkan apa yang Anda perlukan, dan bagaimana Anda ingin menerimanya. Menurut Undang-Undang Nomor 14 Tahun 2008, jawaban diberikan paling lambat 10 hari kerja dan dapat diperpanjang 7 hari kerja; kalau ditolak, alasannya disebutkan dan Anda berhak mengajukan keberatan.",
    noPpid: "Tanyakan kepada kantor kami lewat kontak di kaki halaman ini.",
    office: "Petugas (PPID)",
    email: "Surel",
    phone: "Telepon",
    address: "Datang ke",
    hours: "Jam layanan",
  },

  /** over the front page, while something that was published at once still holds */
  urgent: {
    label: "Informasi serta-merta",
    published: (date: string) => `diumumkan ${date}`,
    until: (date: string) => `berlaku sampai ${date}`,
    all: "Semua informasi serta-merta",
  },

  intervals: {
    harian: "setiap hari",
    mingguan: "setiap minggu",
    bulanan: "setiap bulan",
    triwulanan: "setiap triwulan",
    semesteran: "setiap semester",
    tahunan: "setiap tahun",
  } satisfies Record<Interval, string>,

  periodic: {
    nav: "Daftar informasi berkala",
    title: "Apa yang wajib kami umumkan, dan sudahkah ada?",
    lede: "Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik mewajibkan setiap badan publik mengumumkan informasi secara berkala. Inilah daftarnya di kantor ini, dihitung dari yang benar-benar sudah terbit.",
    description: (office: string) =>
      `Informasi yang wajib diumumkan ${office} secara berkala: mana yang sudah ada, mana yang terlambat.`,
    asOf: (moment: string) => `Keadaan per ${moment}.`,
    states: { current: "sudah ada", due: "ditunggu", late: "terlambat" } satisfies Record<ItemState, string>,
    meanings: {
      current: "sudah diumumkan dalam masa yang sedang berjalan.",
      due: "belum diumumkan dalam masa yang sedang berjalan, tetapi batas waktunya belum lewat.",
      late: "batas waktunya lewat tanpa pengumuman.",
    } satisfies Record<ItemState, string>,
    tally: (state: string, count: string) => `${count} ${state}`,
    summary: "Ringkasan",
    itemsHeading: "Satu per satu",
    last: (date: string) => `Terakhir ${date}`,
    never: "Belum pernah diumumkan di situs ini",
    next: (date: string) => `Berikutnya paling lambat ${date}`,
    dueBy: (date: string) => `Ditunggu paling lambat ${date}`,
    lateSince: (date: string, missed: number) =>
      missed > 1 ? `Seharusnya ada ${date}; ${missed} kali terlewat` : `Seharusnya ada ${date}`,
    everyLabel: "Masanya",
    ruleLabel: "Dasarnya",
    page: "Buka halamannya",
    method: "Cara menghitungnya",
    methodBody:
      "Masa mengikuti kalender: hari, minggu (Senin sampai Minggu), bulan, triwulan, semester, atau tahun. Dalam setiap masa harus ada satu pengumuman baru, sebelum masa itu habis atau sebelum batas yang lebih awal kalau ada. Yang dihitung hanya yang sudah terbit di situs ini, atau yang dinyatakan kantor diperbarui pada tanggal yang tertulis. Dasar setiap butir ditulis oleh kantor sendiri.",
    data: "Unduh datanya",
    dataIntro: "Data yang sama dengan halaman ini. Siapa saja boleh memakainya dan menghitungnya kembali.",
    csv: "CSV, untuk lembar kerja",
    json: "JSON, untuk program",
    reportTitle: "Informasi berkala",
    planTitle: "Informasi berkala yang ditunggu:",
    planItem: (name: string, date: string, late: boolean) =>
      late ? `${name}: terlambat, seharusnya ${date}` : `${name}: paling lambat ${date}`,
  },
};
