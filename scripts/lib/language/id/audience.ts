import type { Comparison, Measure, Standing } from "../../insights/compare.ts";

/** Words of whom an office speaks to and with: its channels, those it makes posts together with, and how far its posts get. */
export const audience = {
  collaborator: {
    /** over the name, at the top of its page */
    over: "Dibuat bersama",
    title: (name: string) => `Bersama ${name}`,
    description: (name: string, office: string) => `Tulisan yang dibuat ${office} bersama ${name}.`,
    site: "Situsnya",
    accounts: "Akunnya",
    /** before the names on a post */
    label: "Bersama",
  },

  channels: {
    nav: "Kanal",
    title: "Kanal resmi kami",
    description: (office: string) =>
      `Kanal resmi ${office}: apa yang dimuat di mana, untuk siapa, dan cara mengikutinya.`,
    lede: "Hanya kanal di halaman ini yang milik kami. Akun lain yang memakai nama kami bukan kami.",
    about: "Yang dimuat",
    for: "Untuk siapa",
    /** of so many newest posts */
    mix: (posts: string) => `Isi ${posts} tulisan terakhir`,
    newest: "Terbaru di sana",
    none: "Belum ada tulisan untuk kanal ini.",
    visit: (channel: string) => `Buka ${channel} kami`,
    feed: "Umpan JSON kanal ini",
    more: "Tanpa akun media sosial",
    moreText:
      "Semua yang kami tulis ada di situs ini, dan dapat diikuti dengan aplikasi pembaca umpan (RSS):",
    all: "semua tulisan",
    reach: "Seberapa jauh tulisan kami sampai",
  },

  insights: {
    nav: "Jangkauan",
    title: "Seberapa jauh tulisan kami sampai",
    description: (office: string) =>
      `Berapa orang yang dijangkau tulisan ${office} di setiap kanal, dan apa yang lebih banyak dibaca.`,
    lede: "Angka dari statistik setiap kanal, dipasangkan dengan tulisan di situs ini. Yang terlalu sedikit tidak kami nilai.",
    summary: (postings: string, posts: string, from: string, to: string) =>
      `${postings} unggahan dari ${posts} tulisan, ${from} sampai ${to}.`,
    channelsHeading: "Setiap kanal",
    channelsIntro:
      "Angka tengah: separuh unggahan mendapat lebih, separuh kurang. Kanal tidak dibandingkan satu sama lain, karena cara menghitungnya berbeda.",
    earnedHeading: "Hasil imbangan pilar",
    earnedIntro:
      "Bagian setiap pilar dari semua unggahan, dari pembacanya, dan dari tanggapannya. Setiap kanal dihitung menurut rata-ratanya sendiri, jadi kanal besar tidak menutupi yang kecil.",
    headings: {
      pillar: "Menurut pilar",
      kind: "Menurut jenis",
      weekday: "Menurut hari",
      hour: "Menurut jam",
    } satisfies Record<Comparison, string>,
    groupsIntro:
      "1,0× berarti sama dengan unggahan tengah di kanal yang sama. “Lebih banyak” dan “lebih sedikit” hanya kami tulis kalau bedanya terlalu besar untuk sekadar kebetulan.",
    columns: {
      channel: "Kanal",
      pillar: "Pilar",
      kind: "Jenis",
      weekday: "Hari",
      hour: "Jam",
      postings: "Unggahan",
      posts: "Tulisan",
      counts: "Yang dihitung",
      reach: "Dibaca",
      interactions: "Ditanggapi",
      rate: "Tanggapan per 100",
      share: "Unggahan",
      shareReach: "Pembaca",
      shareInteractions: "Tanggapan",
    },
    counts: { reach: "akun yang dijangkau", views: "kali tampil" },
    standings: {
      reach: {
        more: "lebih banyak dibaca",
        less: "lebih sedikit dibaca",
        usual: "tidak berbeda jelas",
        few: "belum cukup untuk dinilai",
      },
      interactions: {
        ...{ more: "lebih banyak ditanggapi", less: "lebih sedikit ditanggapi" },
        ...{ usual: "tidak berbeda jelas", few: "belum cukup untuk dinilai" },
      },
    } satisfies Record<Measure, Record<Standing, string>>,
    few: "belum cukup",
    /** responses for each hundred that were reached */
    per: (rate: string) => `${rate} per 100`,
    /** a figure as a multiple: "1,3×" */
    times: (figure: string) => `${figure}×`,
    weekdays: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
    hours: (from: string, to: string) => `${from}.00–${to}.59`,
    earned: {
      /** what a pillar got of readers, where that is surely more or less than its part */
      more: (pillar: string) => `${pillar} dibaca lebih banyak daripada bagiannya.`,
      less: (pillar: string) => `${pillar} dibaca lebih sedikit daripada bagiannya.`,
      usual: "Tidak ada pilar yang jelas lebih banyak atau lebih sedikit dibaca daripada bagiannya.",
      few: "Unggahannya belum cukup untuk menilai hasil imbangan pilar.",
    },
    methodHeading: "Cara menghitungnya",
    method: (minimum: string) => [
      "Setiap unggahan dipasangkan dengan tulisannya lewat alamat yang disebutnya, atau kata-katanya. Yang meragukan tidak dipasangkan, dan yang bukan dari situs ini tidak dihitung.",
      `Satu tulisan dihitung sekali, di berapa kanal pun ia terbit. Kelompok dengan kurang dari ${minimum} tulisan tidak dinilai.`,
      "Hari dan jam adalah saat unggahan itu terbit. Kalau kanal tidak menyebut zona waktunya, dipakai saat terbit di situs ini.",
      "Perbedaan diuji dengan uji tanda pada taraf 5%, dibagi banyaknya kelompok dalam tabel.",
    ],
    dataHeading: "Datanya",
    dataIntro:
      "Angka setiap unggahan, untuk dihitung ulang oleh siapa saja. Tidak ada data orang di dalamnya.",
    csv: "Data CSV",
    json: "Data JSON",
  },

  /** what `npm run insights` says */
  command: {
    none: "Belum ada ekspor statistik. Taruh di content/insights berkas CSV dari Meta Business Suite, X, TikTok, YouTube, atau LinkedIn, atau tabel buatan sendiri dengan kolom Tautan, Waktu, Judul, Dilihat, dan Reaksi. Lalu jalankan lagi. Caranya ada di PANDUAN.md, bagian Statistik kanal.",
    noneRead: "Tidak satu pun ekspor di content/insights dapat dibaca.",
    unreadable: "Konten tidak dapat dibaca. Jalankan npm run check untuk melihat sebabnya.",
    title: "Statistik kanal",
    exports: "Ekspor",
    export: (file: string, rows: string) => `${file}: ${rows} baris`,
    matched: (count: string) => `${count} dipasangkan dengan pos`,
    foreign: (count: string) => `${count} bukan dari situs ini`,
    ambiguous: (count: string) => `${count} meragukan`,
    superseded: (count: string) => `${count} digantikan ekspor yang lebih baru`,
    repeated: (count: string) => `${count} berulang dengan angka berbeda`,
    empty: (count: string) => `${count} tanpa angka atau kanal`,
    doubt: (line: string, posts: string) => `baris ${line} bisa ${posts}`,
    more: (count: string) => `dan ${count} baris lain`,
    unknown: (columns: string) => `kolom yang tidak dikenal: ${columns}`,
    nothing: "Tidak ada satu unggahan pun yang dapat dipasangkan dengan pos.",
    published: (address: string) =>
      `Angka ini terbit di ${address}. Tulis insights: { publish: false } di site.yaml kalau tidak boleh.`,
    private: "Angka ini tidak terbit: insights.publish di site.yaml false, atau channels belum diisi.",
    problems: (count: number) =>
      `${count} masalah di folder insights. Jalankan npm run check untuk melihatnya.`,
  },
};
