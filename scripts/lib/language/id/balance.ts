/** Words of the balance page. Numbers, shares and dates arrive already written in the reader's manner. */
import type { Verdict } from "../../mix/month-report.ts";

export const balance = {
  nav: "Imbangan",
  title: "Imbangan pilar, bulan demi bulan",
  lede: "Kami berjanji membagi isi kami dengan takaran tertentu. Di sini siapa pun dapat memeriksa apakah janji itu kami tepati.",
  description: (office: string) =>
    `Target isi ${office}, hasilnya bulan demi bulan, cara menilainya, dan datanya untuk diperiksa siapa saja.`,
  asOf: (moment: string) => `Dihitung dari tulisan yang sudah terbit saja, per ${moment}.`,
  allMonths: "Imbangan semua bulan",

  promise: "Janji kami",
  promiseIntro:
    "Dari semua tulisan yang terbit dalam satu bulan, bagian tiap pilar kami jaga dekat dengan target ini.",
  range: (low: string, high: string) => `Batas: ${low} sampai ${high}`,
  rules: (tolerance: string) => `Selisih sampai ${tolerance} poin dari target masih dalam batas.`,
  setBy: (office: string) =>
    `Target dan batas ini ditetapkan sendiri oleh ${office}: pilihan kantor, bukan ketentuan hukum.`,

  meaningsHeading: "Arti setiap hasil",
  meanings: {
    balanced: (tolerance: string, _posts: string) =>
      `Sesuai target: semua pilar dalam batas ${tolerance} poin, atau jumlah tulisannya memang tidak dapat dibagi lebih dekat ke target.`,
    off: (tolerance: string, _posts: string) =>
      `Meleset dari target: ada pilar yang selisihnya lebih dari ${tolerance} poin, padahal pembagian yang lebih dekat ada. Penjelasan kantor, bila ada, tampil di bawah bulannya dan tidak mengubah hasilnya.`,
    few: (_tolerance: string, posts: string) => `Terlalu sedikit untuk dinilai: kurang dari ${posts}.`,
    open: (_tolerance: string, _posts: string) => "Bulan belum berakhir, jadi angkanya masih berubah.",
  } satisfies Partial<Record<Verdict, unknown>>,

  thisMonth: (month: string) => `Bulan ini: ${month}`,
  nothingYet: (month: string) => `Belum ada tulisan yang terbit pada ${month}.`,

  byMonth: "Bulan demi bulan",
  tally: (months: string, verdicts: string, _n: number) =>
    `Dari ${months} bulan yang sudah berakhir, ${verdicts}.`,
  verdictCount: (count: string, verdict: Verdict, label: string) =>
    `${count} ${verdict === "few" ? "terlalu sedikit untuk dinilai" : label}`,
  howToReadHeading: "Cara membaca batangnya",
  howToRead:
    "Setiap batang adalah semua tulisan satu bulan. Makin panjang sebuah warna dan polanya, makin besar bagian pilar itu. Garis tegak menunjukkan tempat pembatasnya bila persis sesuai target.",
  target: "Target",
  /** stands before what the office says of a month that is off */
  explanation: (office: string) => `Penjelasan ${office}`,
  overview: "Hasil setiap bulan menurut tahun",
  year: "Tahun",
  noPosts: "tidak ada tulisan",

  figures: "Semua angka dalam tabel",
  figuresCaption: "Jumlah tulisan tiap pilar setiap bulan, dan bagiannya",
  columns: {
    month: "Bulan",
    verdict: "Hasil",
    posts: "Tulisan",
    pillar: "Pilar",
    share: "Bagian",
    target: "Target",
    gap: "Selisih",
    closest: "Pembagian terdekat",
  },
  pillarColumn: (label: string, target: string) => `${label} (target ${target})`,
  countAndShare: (count: string, share: string) => `${count} (${share})`,

  method: "Cara kami menilai",
  methodIntro:
    "Setiap bulan dinilai dengan cara yang sama setelah berakhir, dan siapa pun dapat menghitungnya sendiri.",
  methodSteps: "Langkah demi langkah",
  steps: (tolerance: string, posts: string) => [
    "Hitung semua tulisan yang terbit pada bulan itu. Setiap tulisan masuk tepat satu pilar.",
    ...(posts === "" ? [] : [`Bila kurang dari ${posts}, bulan itu tidak dinilai.`]),
    `Bagi jumlah tiap pilar dengan jumlah semuanya, lalu bandingkan bagian itu dengan targetnya. Bila tidak ada selisih yang lebih dari ${tolerance} poin, bulan itu seimbang.`,
    "Bila ada yang lebih, bandingkan dengan pembagian terdekat yang mungkin, sebab sedikit tulisan sering tidak dapat dibagi persis sesuai target. Bila pembagian yang lebih dekat memang ada, bulan itu timpang; bila tidak, tetap seimbang.",
    "Bulan yang sedang berjalan baru dinilai setelah berakhir.",
  ],
  example: (month: string) => `Contoh: ${month}`,
  exampleCaption: (month: string) => `Penilaian ${month}, pilar demi pilar`,
  exampleIntro: (month: string, posts: string) => `Pada ${month} terbit ${posts}.`,
  gap: (points: string, beyond: boolean) => `${points} poin, ${beyond ? "lewat batas" : "dalam batas"}`,
  verdictWithin: (month: string, verdict: string, tolerance: string) =>
    `Tidak ada selisih yang lebih dari ${tolerance} poin. Maka ${month} ${verdict}.`,
  verdictClosest: (month: string, verdict: string, posts: string) =>
    `Ada selisih yang lewat batas, tetapi ${posts} tidak dapat dibagi lebih dekat ke target. Maka ${month} ${verdict}.`,
  verdictOff: (month: string, verdict: string, posts: string, own: string, closest: string) =>
    `Ada selisih yang lewat batas, padahal ${posts} dapat dibagi lebih dekat ke target, seperti pada kolom terakhir. Jarak pembagian itu ke target, yaitu setengah dari jumlah semua selisihnya, hanya ${closest} poin; jarak ${month} ${own} poin. Maka ${month} ${verdict}.`,

  data: "Periksa sendiri",
  dataIntro:
    "Semua angka di halaman ini ada dalam dua berkas berikut. Isinya sama, dan hanya dari tulisan yang sudah terbit.",
  csv: "Unduh CSV",
  csvNote:
    "Untuk program lembar kerja. Pemisahnya koma dan desimalnya titik; di Excel berbahasa Indonesia, bukalah lewat Data, lalu Dari Teks/CSV.",
  json: "Unduh JSON",
  jsonNote:
    "Untuk program komputer: bulannya ada di `months`, targetnya di `rules`. Di sini bagian dan target tiap pilar ditulis dari 0 sampai 1.",
  credit: (source: string) => `Bila memakai data ini, sebutkan sumbernya: ${source}`,
  source: (office: string, address: string) => `${office}, ${address}`,
  fieldsHeading: "Arti setiap kolom CSV",
  field: "Kolom",
  meaning: "Arti",
  fields: (verdicts: string, pillars: string): readonly (readonly [field: string, meaning: string])[] => [
    ["month", "tahun dan bulan, misalnya 2026-09"],
    ["verdict", `hasil penilaian: ${verdicts}`],
    ["posts", "jumlah tulisan bulan itu"],
    ["…_posts", `jumlah tulisan satu pilar; … adalah pilarnya: ${pillars}`],
    ["…_percent", "bagian pilar itu dalam persen, dibulatkan sampai dua desimal"],
    ["…_target", "target pilar itu dalam persen"],
    ["tolerance", "selisih terbesar yang masih dalam batas, dalam poin"],
    ["minimum", "bulan dengan tulisan lebih sedikit dari ini tidak dinilai"],
    ["note", "penjelasan kantor atas bulan yang timpang; kolom ini hanya ada bila ada bulan yang dijelaskan"],
  ],
  recomputeHeading: "Menghitung ulang hasilnya",
  /** names of columns and verdicts stand between backticks */
  recompute: [
    "Bila `posts` kurang dari `minimum`, hasilnya `few`.",
    "Untuk setiap pilar, hitung 100 × `…_posts` ÷ `posts`, lalu selisihnya dengan `…_target` tanpa tanda minus. Bila tidak ada yang lebih dari `tolerance`, hasilnya `balanced`.",
    "Bila ada, cari pembagian terdekat: beri setiap pilar bilangan bulat dari `…_target` × `posts` ÷ 100, lalu bagikan sisa tulisan satu per satu kepada pilar dengan pecahan terbesar.",
    "Jumlahkan selisih semua pilar, sekali untuk bulan itu dan sekali untuk pembagian terdekat. Bila jumlah bulan itu lebih besar, hasilnya `off`; bila sama, `balanced`.",
    "Bulan yang belum berakhir selalu `open`.",
  ],
};
