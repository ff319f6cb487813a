/** Words of the public site. Numbers and dates arrive already written in the reader's manner. */
import type { Channel } from "../../model/office.ts";

export const site = {
  locale: "id-ID",
  openGraphLocale: "id_ID",

  skip: "Langsung ke isi",
  menu: "Menu",
  navigation: "Utama",
  breadcrumbs: "Jejak halaman",
  home: "Beranda",
  hashtags: "Tagar",

  /** the count of posts: "1.204 tulisan" */
  posts: (count: string, _n: number) => `${count} tulisan`,
  newestFirst: "Terbaru lebih dulu",
  latest: "Kabar terbaru",
  earlier: "Kabar sebelumnya",
  allPosts: "Semua tulisan",
  /** on the front page, which shows only what is new */
  allOf: (count: string) => `Semua tulisan (${count})`,
  noPosts: "Belum ada tulisan di sini.",
  pillarsHeading: "Jenis tulisan kami",
  popularHashtags: "Tagar yang sering dipakai",
  allHashtags: "Semua tagar",
  campaignsHeading: "Kampanye",

  pillarTitle: (label: string) => `Pilar ${label}`,
  pillarDescription: (label: string, office: string) => `Tulisan pilar ${label} dari ${office}.`,
  pillarTarget: (percent: string) => `Target kantor: ${percent} dari tulisan setiap bulan.`,
  hashtagDescription: (name: string, office: string) => `Tulisan ${office} dengan tagar #${name}.`,
  hashtagsIntro:
    "Satu tagar mengumpulkan semua tulisan tentang satu hal. Angka menunjukkan banyaknya tulisan.",
  hashtagsDescription: (office: string) => `Semua tagar yang dipakai ${office}, dari yang paling sering.`,
  campaignDescription: (name: string, office: string) => `Tulisan kampanye ${name} dari ${office}.`,
  campaignPeriod: (start: string | undefined, end: string | undefined) =>
    start && end ? `${start} sampai ${end}` : start ? `Sejak ${start}` : end ? `Sampai ${end}` : "",
  campaignReplaces: (name: string, terms: string) => `${name} adalah cara kami menyebut ${terms}.`,
  monthDescription: (month: string, office: string, posts: string) =>
    `${posts} dari ${office} pada ${month}.`,
  yearDescription: (year: string, office: string, posts: string) => `${posts} dari ${office} selama ${year}.`,
  yearMonths: "Bulan demi bulan",

  published: "Terbit",
  attachments: {
    heading: "Berkas",
    types: {
      pdf: "PDF",
      xlsx: "lembar kerja XLSX",
      csv: "data CSV",
      zip: "arsip ZIP",
      mp4: "video MP4",
      vtt: "takarir",
    },
    pages: (count: string, _n: number) => `${count} halaman`,
    fingerprint: "Sidik jari berkas (SHA-256)",
    fingerprintIs: "Berkas yang Anda unduh sama dengan milik kami kalau sidik jarinya sama:",
  },
  /** over the list of a long text's parts */
  contents: "Isi tulisan",
  reading: {
    label: "Waktu baca",
    minutes: (count: string, _n: number) => `sekitar ${count} menit`,
  },
  videos: {
    services: { youtube: "YouTube", instagram: "Instagram", tiktok: "TikTok" },
    untitled: (service: string) => `Video di ${service}`,
    opens: (service: string) => `Tonton di ${service}`,
    subtitles: "Takarir",
    missing: "Peramban ini tidak dapat memutar video.",
  },
  dataTables: {
    /** the figures behind a chart */
    figures: "Lihat angkanya",
    nothing: "tidak ada data",
    some: (shown: string, total: string) => `Tampil ${shown} dari ${total} baris.`,
    whole: "Seluruh datanya (CSV)",
    highest: "tertinggi",
    lowest: "terendah",
    scrolls: (title: string) => `${title}, dapat digeser ke samping`,
  },
  campaign: "Kampanye",
  auctionOver: "Batas setornya sudah lewat.",
  neighbours: "Tulisan sebelum dan sesudahnya",
  older: "Sebelumnya",
  newer: "Sesudahnya",
  neighbourMonths: "Bulan sebelum dan sesudahnya",
  neighbourYears: "Tahun sebelum dan sesudahnya",
  related: (hashtag: string) => `Lainnya di #${hashtag}`,
  /** where there is little room */
  shortTime: (clock: string, zone: string) => `${clock.replace(":", ".")}\u00a0${zone}`.trimEnd(),
  time: (clock: string, zone: string) => `pukul\u00a0${clock.replace(":", ".")}\u00a0${zone}`.trimEnd(),

  pagination: "Halaman",
  page: (number: string) => `Halaman ${number}`,
  pageTitle: (title: string, number: string) => `${title}, halaman ${number}`,
  newestPage: "Terbaru",
  /** of the posts on a page: "3 Agustus 2026 sampai 2 September 2026" */
  postsBetween: (from: string, to: string) => (from === to ? from : `${from} sampai ${to}`),
  previousPage: "Lebih baru",
  nextPage: "Lebih lama",

  mix: "Imbangan pilar",
  mixSeeMonth: (month: string) => `Rincian ${month}`,
  mixCaption: (month: string) => `Tulisan tiap pilar pada ${month}, dibandingkan dengan target`,
  mixColumns: { pillar: "Pilar", count: "Tulisan", share: "Bagian", target: "Target" },
  mixTotal: "Jumlah",
  /** from the verdict in one line to its figures */
  mixFigures: "Lihat angkanya",
  mixSentence: {
    balanced: (month: string) => `Pada ${month}, imbangan pilar kami sesuai dengan target.`,
    off: (month: string, missed: string) =>
      `Pada ${month}, imbangan pilar kami meleset dari target: ${missed}.`,
    few: (posts: string, minimum: string) =>
      `Hanya ada ${posts} bulan ini. Imbangannya baru kami nilai bila ada sedikitnya ${minimum}.`,
    open: (month: string) =>
      `${month} masih berjalan. Angka di bawah ini akan berubah sampai bulan berakhir.`,
    planned: (month: string) => `${month} belum dimulai.`,
  },
  /** which pillars miss their targets: "Promosi terlalu banyak, Informasi kurang" */
  mixMissed: (over: string, under: string) =>
    [over && `${over} terlalu banyak`, under && `${under} kurang`].filter(Boolean).join(", "),
  mixExplained: (targets: string, tolerance: string) =>
    `Target kami setiap bulan adalah ${targets}, dengan selisih paling banyak ${tolerance} poin. Target ini pilihan kantor, bukan ketentuan hukum.`,

  hours: "Jam layanan",
  publicInformation: "Informasi publik",
  /** of all standing pages, where they are many */
  pageList: {
    nav: "Semua halaman",
    description: (name: string) => `Semua halaman tetap di situs ${name}, beserta isinya secara singkat.`,
  },
  channelsHeading: "Kanal resmi",
  archive: "Arsip",
  feeds: "Langganan",
  atom: "Umpan Atom",
  jsonFeed: "Umpan JSON",
  feedTitle: (office: string) => `Kabar terbaru ${office}`,
  feedOf: (title: string, office: string) => `${title}: ${office}`,
  channelNames: {
    instagram: "Instagram",
    facebook: "Facebook",
    x: "X",
    whatsapp: "WhatsApp",
    threads: "Threads",
    tiktok: "TikTok",
    youtube: "YouTube",
    telegram: "Telegram",
    linkedin: "LinkedIn",
    bluesky: "Bluesky",
  } satisfies Record<Channel, string>,

  cardAlt: (title: string, office: string) => `Kartu bertuliskan “${title}” dari ${office}`,

  notFound: "Halaman tidak ditemukan",
  moved: "Halaman ini pindah alamat",
  movedTo: "Buka di alamatnya sekarang",
  notFoundText:
    "Alamat ini mungkin salah ketik, atau halamannya sudah dipindahkan. Coba mulai dari salah satu tempat ini.",
};
