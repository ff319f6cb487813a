/** Words of a month's plan: the calendar, the drafts that it writes, and the calendar file. */
import type { Channel, DayKind, PostState } from "../../model/office.ts";
import { capitalise } from "../../text/capitalise.ts";
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

const { list } = writerFor(site.locale);

export const plan = {
  title: (month: string) => `Rencana ${month}`,
  states: { public: "terbit", scheduled: "terjadwal", draft: "konsep" } satisfies Record<PostState, string>,
  kinds: { holiday: "libur", leave: "cuti bersama", commemoration: "" } satisfies Record<DayKind, string>,
  /** said of a day whose date may still change */
  tentative: "perkiraan",
  legend: {
    empty: "hari kerja kosong",
    commemoration: "peringatan",
    closed: "libur, cuti bersama",
  },
  channelCodes: {
    instagram: "IG",
    facebook: "FB",
    x: "X",
    whatsapp: "WA",
    threads: "TH",
    tiktok: "TT",
    youtube: "YT",
    telegram: "TG",
    linkedin: "LI",
    bluesky: "BS",
  } satisfies Record<Channel, string>,
  allChannels: "semua kanal",
  noChannels: "tanpa kanal",

  columns: {
    pillar: "Pilar",
    planned: "Ada",
    needed: "Perlu",
    total: "Jadi",
    share: "Bagian",
    target: "Target",
  },
  totals: (posts: number, states: readonly string[]) =>
    states.length === 0 ? "Belum ada pos." : `${posts} pos: ${list(states)}.`,
  count: (count: number, state: string) => `${count} ${state}`,
  openDays: (count: number, days: string) =>
    count === 0 ? "Tidak ada hari kerja kosong lagi." : `${count} hari kerja kosong: ${days}.`,
  volume: {
    asked: (posts: number) => `Volume ${posts} pos, sesuai permintaan.`,
    usual: (posts: number) =>
      `Volume ${posts} pos menurut kebiasaan kantor (median tiga bulan terakhir); ubah dengan --posts.`,
    minimum: (posts: number) =>
      `Volume ${posts} pos, yaitu yang paling sedikit untuk dinilai; ubah dengan --posts.`,
  },
  needs: (advice: string, posts: number) => `${capitalise(advice)}: jadi ${posts} pos yang seimbang.`,
  needsMore: (volume: number, posts: number) =>
    `Dengan ${volume} pos bulan ini belum dapat seimbang; paling sedikit ${posts} pos.`,
  balanced: (posts: number) => `Sudah seimbang dengan ${posts} pos.`,
  exchange: (advice: string) =>
    advice === ""
      ? "Bulan ini tidak dapat diseimbangkan dengan menambah pos."
      : `Tambahan saja tidak cukup: ${advice}.`,
  past: (verdict: string) => `Bulan ini sudah lewat: ${verdict}.`,
  pastEmpty: "Bulan ini sudah lewat, tanpa pos.",
  draftsUncounted: (count: number) =>
    `${count} konsep ikut dihitung di rencana ini. Untuk bulan berjalan, npm run check baru menghitungnya setelah draft: true dihapus.`,
  problems: (count: number) =>
    `${count} kesalahan di konten dapat membuat rencana ini keliru. Lihat npm run check.`,
  unreadable: "Rencana belum dapat dibuat: perbaiki dulu kesalahan yang ditunjukkan npm run check.",

  scaffold: {
    wrote: (file: string, what: string) => `Ditulis: ${file} (${what})`,
    done: (count: number) => `${count} konsep baru.`,
    nothing: "Tidak ada yang perlu ditulis: rencana sudah lengkap.",
    short: (count: number) =>
      count === 1
        ? "1 konsep lagi tidak mendapat hari: bulan ini sudah hampir habis."
        : `${count} konsep lagi tidak mendapat hari: bulan ini sudah hampir habis.`,
    exchange: "Tidak ada yang ditulis: menambah pos tidak membuat bulan ini seimbang.",
    past: (month: string) => `${month} sudah lewat, jadi tidak ada konsep yang ditulis.`,
    problems: (month: string) =>
      `Tidak ada yang ditulis: konten ${month} masih berisi kesalahan, jadi imbangannya belum pasti. Lihat npm run check.`,
    noHashtag: "Tidak ada yang ditulis: daftarkan dulu sedikitnya satu tagar di hashtags.yaml.",
    tooMany: (count: number, most: number) =>
      `Tidak ada yang ditulis: rencana ini perlu ${count} konsep, lebih dari ${most} sekaligus. Pilih --posts yang lebih kecil.`,
    foreign: (folder: string) =>
      `Tidak ada yang ditulis: ${folder} bukan folder biasa (mungkin pintasan), jadi konsep bisa tersimpan di tempat lain.`,
  },

  ics: {
    title: (office: string, month: string) => `Rencana ${month}, ${office}`,
    post: (pillar: string, title: string) => `${pillar}: ${title}`,
    day: (name: string, tag: string) => (tag === "" ? name : `${name} (${tag})`),
    written: (file: string, events: number) => `Kalender dengan ${events} acara disimpan di ${file}`,
    /** @param kept a calendar that stands where this one would */
    empty: (month: string, kept: string | undefined) =>
      `Belum ada pos maupun hari penting di ${month}, jadi tidak ada kalender yang disimpan.${kept === undefined ? "" : ` ${kept} yang lama tetap seperti semula.`}`,
    foreign: (file: string) => `${file} sudah ada dan bukan kalender, jadi tidak ditimpa. Pilih nama lain.`,
    noFolder: (folder: string) => `Folder untuk kalender tidak ada: ${folder}`,
  },

  invalidMonth: (text: string, meant: string | undefined) =>
    `"${text}" bukan bulan. ${meant ? "Tulis:" : "Contoh:"} npm run plan -- ${meant ?? "2026-12"}`,
  invalidPosts: (text: string, most: number) =>
    `"${text}" bukan jumlah pos; tulis bilangan dari 1 sampai ${most}.`,

  draft: {
    // Each has a gap, so that no draft goes out before it is written.
    /** the first part of the folder's name */
    slug: "draf",
    title: (kind: string, occasion: string | undefined, date: string) =>
      `[ISI: judul] ${kind} (${occasion ?? date})`,
    summary: (month: string) =>
      `[ISI: ringkasan pos untuk ${month}, satu kalimat dari 40 sampai 200 karakter]`,
    note: "[ISI: isi pos. Ganti seluruh catatan ini, ganti juga judul dan ringkasannya, beri folder ini nama yang sesuai (nama folder menjadi alamat pos), lalu hapus baris draft: true]",
    planned: (date: string, pillar: string, kind: string | undefined) =>
      kind
        ? `Direncanakan untuk ${date}. Pilar **${pillar}**, jenis **${kind}**.`
        : `Direncanakan untuk ${date}. Pilar **${pillar}**.`,
    occasion: (name: string, source: string) => `Hari itu **${name}** (dasar: ${source}).`,
    upcoming: (name: string, date: string, source: string) =>
      `Sesudah itu **${name}**, ${date} (dasar: ${source}).`,
    intro: "Jawab dulu pertanyaan ini, masing-masing satu atau dua kalimat:",
    campaign: (name: string, id: string) =>
      `Kampanye **${name}** sedang berjalan. Kalau pos ini bagian darinya, tambahkan baris \`campaign: ${id}\`.`,
    questions: {
      pillars: {
        informasi: [
          "Pertanyaan warga yang mana yang dijawab pos ini? Tulis seperti diucapkan di loket.",
          "Apa yang harus dilakukan pembaca setelah membaca, langkah demi langkah?",
          "Syarat, biaya, dan lama waktunya berapa? Dari peraturan atau data mana angkanya?",
          "Bagian mana yang paling sering keliru dipahami, dan bagaimana yang benar?",
          "Ke mana pembaca bertanya kalau keadaannya berbeda?",
          "Istilah apa yang perlu diganti dengan kata sehari-hari?",
        ],
        emosi: [
          "Siapa tokohnya, dan sudahkah ia setuju namanya, ceritanya, dan fotonya dimuat?",
          "Apa satu kejadian yang dapat dibayangkan pembaca: di mana, kapan, siapa berkata apa?",
          "Apa yang berubah bagi orang itu, sebelum dan sesudahnya?",
          "Perasaan apa yang ingin ditinggalkan, tanpa menyebut nama perasaannya?",
          "Rincian kecil apa yang hanya diketahui orang yang hadir di sana?",
          "Apa hubungan cerita ini dengan barang atau layanan milik bersama?",
        ],
        promosi: [
          "Apa yang ditawarkan, kapan, di mana, dan sampai kapan?",
          "Untuk siapa ini berguna, dan untuk siapa tidak?",
          "Berapa biayanya, termasuk uang jaminan dan bea yang sering terlewat?",
          "Apa satu langkah pertama yang dapat dilakukan hari ini, lewat alamat resmi yang mana?",
          "Risiko atau batasan apa yang harus disebut supaya ajakan ini jujur?",
          "Bagaimana pembaca memastikan bahwa ajakan ini benar dari kantor kita, bukan penipuan?",
        ],
      } as Readonly<Record<string, readonly string[]>>,
      any: [
        "Untuk siapa pos ini, dan apa yang ia dapatkan setelah membaca?",
        "Apa satu hal yang harus diingat pembaca?",
        "Dari mana keterangannya, dan siapa yang memeriksanya?",
        "Gambar apa yang menjelaskan lebih baik daripada kata-kata?",
        "Apa yang dapat dilakukan pembaca sesudahnya?",
      ] as readonly string[],
      kinds: {
        pengumuman: "Apa yang berubah, mulai kapan, dan siapa yang terkena?",
        tutorial: "Di langkah mana orang biasanya berhenti, dan gambar layar mana yang menolongnya?",
        penjelasan: "Perbandingan dari kehidupan sehari-hari apa yang membuat hal ini mudah dipahami?",
        regulasi: "Pasal mana yang dijelaskan, sejak kapan berlaku, dan apa akibatnya bagi warga?",
        data: "Apa satu angka utamanya, dibandingkan dengan apa, dan di mana data lengkapnya dapat diunduh?",
        laporan: "Apa yang dijanjikan, apa yang tercapai, dan apa yang tidak tercapai serta sebabnya?",
        kisah: "Dari kalimat siapa cerita ini dibuka?",
        apresiasi: "Apa tepatnya yang mereka kerjakan, sehingga terima kasih ini tidak terdengar umum?",
        kegiatan: "Apa yang terjadi di sana selain sambutan dan foto bersama?",
        refleksi: "Apa yang kita pelajari, juga dari yang tidak berjalan baik?",
        lelang: "Apa barangnya, di mana dapat dilihat, berapa nilai limitnya, dan kapan batas uang jaminan?",
        layanan: "Berapa lama layanan ini selesai, dan apa yang perlu dibawa?",
        kampanye: "Apa satu tindakan kecil yang diminta dari pembaca?",
        acara: "Bagaimana mendaftar, berapa tempatnya, dan bagaimana yang tidak dapat datang mengikutinya?",
      } as Readonly<Record<string, string>>,
      day: (name: string) =>
        `Apa hubungan ${name} dengan pekerjaan kantor kita? Tulis yang nyata, jangan hanya ucapan selamat.`,
    },
  },
};
