/** Words of `npm run new`: its questions, its answers to wrong ones, and the outlines that a new post begins with. */
import { mostPixels } from "../../decoding/limits.ts";
import type { PictureFault } from "../../problems/codes/pictures.ts";
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

const { bytes, choice, list, number } = writerFor(site.locale);

const lines = (...parts: readonly string[]): string => parts.join("\n\n");

export const drafting = {
  ask: {
    title: "Judul",
    titleExample: "Cara mengurus salinan putusan",
    /** @param day the next working day without a post */
    date: (day: string) => `Tanggal terbit (hari kerja kosong berikutnya: ${day})`,
    readAs: (date: string) => `Dibaca: ${date}`,
    pillar: (month: string) => `Pilar, menurut keadaan ${month}`,
    pillarChoice: (label: string, posts: number, share: string, target: string) =>
      `${label}: ${posts} pos, ${share} (target ${target})`,
    needed: "← diperlukan bulan ini",
    kind: "Jenis",
    noKind: "tanpa jenis",
    hashtags: "Tagar, 1 sampai 5",
    campaignHashtag: (campaign: string) => `kampanye ${campaign}`,
    newHashtag: "+ tagar baru, yang lalu didaftarkan di hashtags.yaml",
    newHashtagName: "Tagar baru, tanpa # dan tanpa spasi",
    newHashtagExample: "InfoLayanan",
    newHashtagDescription: (name: string) => `Tentang apa #${name}? Satu kalimat, atau kosongkan`,
    register: (name: string) => `Tagar ${name} belum terdaftar. Daftarkan di hashtags.yaml?`,
    campaign: (name: string) => `Bagian dari kampanye ${name}?`,
    channels: "Kanal",
    image: "Gambar: seret berkasnya ke sini, atau kosongkan",
    alt: "Apa yang tampak di gambar itu, bagi yang tidak dapat melihatnya? Satu kalimat",
    altExample: "Petugas loket menyerahkan map biru kepada seorang ibu.",
    summary: "Ringkasan, 40 sampai 200 karakter; kosongkan kalau mau ditulis nanti",
    draft: "Simpan dulu sebagai konsep, yang belum terbit?",
  },

  wrong: {
    /** heads the list of all that is wrong */
    head: (count: number) =>
      count === 1
        ? "Satu jawaban belum dapat dipakai, jadi belum ada yang ditulis:"
        : `${count} jawaban belum dapat dipakai, jadi belum ada yang ditulis:`,
    option: (option: string, why: string) => `--${option}: ${why}`,
    noTitle: 'belum ada. Contoh: npm run new -- --title "Loket tutup pada 25 Desember"',
    empty: "tidak boleh kosong.",
    length: (found: number, minimum: number, maximum: number) =>
      minimum <= 1
        ? `panjangnya ${number(found)} karakter; paling banyak ${number(maximum)}.`
        : `panjangnya ${number(found)} karakter; harus ${number(minimum)} sampai ${number(maximum)}.`,
    unknown: (found: string, nearest: string | undefined, known: readonly string[]) =>
      `"${found}" tidak dikenal.${nearest === undefined ? "" : ` Mungkin maksudnya ${nearest}?`} Pilih ${choice(known)}.`,
    kindWithoutPillar: (found: string, known: readonly string[]) =>
      `"${found}" bukan jenis dari pilar mana pun. Pilih ${choice(known)}.`,
    noKinds: (pillar: string) => `pilar ${pillar} tidak mempunyai jenis. Hapus pilihan ini.`,
    sharedKind: (found: string, pillars: readonly string[]) =>
      `jenis "${found}" ada di beberapa pilar. Tambahkan --pillar ${choice(pillars)}.`,
    date: (found: string) => `"${found}" bukan tanggal. Contoh: 2026-12-03, "2026-12-03 08:00", atau besok.`,
    hashtagCount: (found: number) => `ada ${found} tagar; pilih 1 sampai 5.`,
    hashtagCharacters: (found: string, meant: string | undefined) =>
      `"${found}" bukan tagar: hanya huruf, angka, dan garis bawah, diawali huruf.${meant === undefined ? "" : ` Tulis ${meant}.`}`,
    hashtagDevice: (found: string) => `"${found}" dipakai Windows sendiri. Pilih nama lain.`,
    hashtagUnknown: (found: string, nearest: string | undefined, file: string) =>
      `tagar "${found}" belum terdaftar.${nearest === undefined ? "" : ` Mungkin maksudnya ${nearest}?`} Kalau memang baru, tambahkan baris ${found}: di ${file}.`,
    hashtagThere: (name: string) => `${name} sudah terdaftar.`,
    noCampaigns: "kantor ini belum mempunyai kampanye. Hapus pilihan ini.",
    noChannels: "kantor ini belum mencantumkan kanal di site.yaml. Hapus pilihan ini.",
    altWithoutImage: "keterangan ini belum ada gambarnya. Tambahkan --image.",
    altIsName: (found: string) =>
      `"${found}" adalah nama berkas. Tulis apa yang tampak di gambarnya, dalam satu kalimat.`,
    draftAndNot: "tidak dapat bersama --no-draft. Pilih salah satu.",
    picture: (path: string, fault: PictureFault) =>
      ({
        missing: `berkas ini tidak ada: ${path}`,
        folder: `ini folder, bukan gambar: ${path}`,
        empty: `berkasnya kosong (0 byte). Salin lagi dari sumbernya: ${path}`,
        damaged: `gambarnya rusak atau terpotong. Salin lagi dari sumbernya: ${path}`,
        heic: `jenisnya HEIC (foto iPhone), yang tidak dapat dibuka. Simpan dulu sebagai JPEG: ${path}`,
        svg: `jenisnya SVG. Simpan dulu sebagai PNG: ${path}`,
        gif: `jenisnya GIF. Simpan dulu sebagai PNG: ${path}`,
        tiff: `jenisnya TIFF. Simpan dulu sebagai JPEG: ${path}`,
        jpeg: `jenisnya JPEG, tetapi akhirannya lain: ${path}`,
        png: `jenisnya PNG, tetapi akhirannya lain: ${path}`,
        webp: `jenisnya WebP, tetapi akhirannya lain: ${path}`,
        avif: `jenisnya AVIF, tetapi akhirannya lain: ${path}`,
        "second-file": `memuat berkas lain di dalamnya. Simpan ulang dari aplikasi gambar: ${path}`,
        irregular: `ini bukan berkas biasa: ${path}`,
        heavy: `berkasnya terlalu besar. Kecilkan dulu: ${path}`,
        parts: `memuat gambar atau skrip lain. Simpan dulu sebagai PNG: ${path}`,
        slow: `terlalu rumit untuk digambar. Simpan dulu sebagai PNG: ${path}`,
        drawing: `gambarnya rusak. Salin lagi dari sumbernya: ${path}`,
        video: `ini video. Ambil satu gambar darinya dan simpan sebagai JPEG: ${path}`,
        document: `ini dokumen, bukan gambar. Simpan halamannya sebagai PNG atau JPEG: ${path}`,
        unknown: `ini bukan gambar yang dikenal. Simpan dulu sebagai JPEG atau PNG: ${path}`,
        large: `lebih dari ${mostPixels / 1_000_000} megapiksel. Kecilkan dulu: ${path}`,
        tall: `terlalu panjang ke bawah. Potong menjadi beberapa gambar: ${path}`,
        blank: `gambarnya tidak menampilkan apa pun: ${path}`,
      })[fault],
  },

  unreadable: "Belum ada yang ditulis. Perbaiki dulu kesalahan ini, lalu jalankan lagi:",
  noHashtags: (file: string) =>
    `Belum ada yang ditulis: setiap pos perlu tagar, dan kantor ini belum mempunyainya. Tambahkan satu baris di ${file}, misalnya InfoLayanan:`,
  foreign: (folder: string) =>
    `Belum ada yang ditulis: ${folder} bukan folder biasa (mungkin pintasan), jadi pos bisa tersimpan di tempat lain.`,
  unregistrable: (file: string, name: string) =>
    `Belum ada yang ditulis: ${name} tidak dapat ditambahkan dengan aman ke ${file}. Tambahkan sendiri baris ${name}: di sana, lalu jalankan lagi.`,

  written: (file: string) => `Ditulis: ${file}`,
  registered: (name: string, file: string) => `Didaftarkan: #${name} di ${file}`,
  picture: (name: string, width: number, height: number, size: number) =>
    `Gambar: ${name}, ${number(width)} × ${number(height)} piksel, ${bytes(size)}, tanpa data lokasi dan kamera`,
  chosen: (answers: readonly string[]) => `Dipilihkan: ${list(answers)}.`,
  chosenPillar: (pillar: string) => `pilar ${pillar}`,
  chosenHashtag: (name: string) => `tagar ${name}`,
  chosenDate: (date: string) => `tanggal ${date}`,
  past: "Tanggalnya sudah lewat: pos ini langsung terbit begitu bukan konsep lagi.",
  month: (month: string) => `${month} sekarang:`,
  opened: "Berkasnya dibuka di penyunting.",
  next: (draft: boolean) =>
    [
      "Sesudah ini:",
      "  1. Ganti setiap [ISI: …] dengan isinya.",
      "  2. Lihat hasilnya: npm start",
      draft
        ? "  3. Kalau sudah siap terbit, hapus baris draft: true, lalu periksa: npm run check"
        : "  3. Periksa: npm run check. Selama masih ada [ISI: …], situs tidak dibuat.",
    ].join("\n"),

  gaps: {
    summary: "[ISI: ringkasan pos ini, satu kalimat dari 40 sampai 200 karakter]",
    alt: "[ISI: apa yang tampak di gambar ini]",
  },

  outlines: {
    kinds: {
      pengumuman: lines(
        "[ISI: apa yang berubah, mulai kapan, dan siapa yang terkena, dalam satu kalimat]",
        "## Yang perlu Anda ketahui",
        "- [ISI: tanggal dan jam]\n- [ISI: tempat atau layanan yang terkena]\n- [ISI: apa yang tetap seperti biasa]",
        "## Yang perlu Anda lakukan",
        "[ISI: langkah warga, dan ke mana bertanya]",
      ),
      tutorial: lines(
        "[ISI: siapa yang memerlukan panduan ini, dan apa hasilnya setelah selesai]",
        "## Yang perlu disiapkan",
        "- [ISI: syarat atau berkas pertama]\n- [ISI: syarat atau berkas berikutnya]",
        "## Langkah-langkahnya",
        "1. [ISI: langkah pertama]\n2. [ISI: langkah kedua]\n3. [ISI: langkah terakhir]",
        "## Kalau terhenti di tengah jalan",
        "[ISI: kesulitan yang paling sering, dan jalan keluarnya]",
      ),
      penjelasan: lines(
        "[ISI: pertanyaan warga yang dijawab pos ini, seperti diucapkan di loket]",
        "## Singkatnya",
        "[ISI: jawabannya dalam dua kalimat, dengan kata sehari-hari]",
        "## Sebuah contoh",
        "[ISI: satu contoh dari kehidupan sehari-hari]",
        "## Yang sering keliru dipahami",
        "[ISI: salah paham yang umum, dan bagaimana yang benar]",
      ),
      regulasi: lines(
        "[ISI: nama dan nomor peraturannya, dan sejak kapan berlaku]",
        "## Apa yang berubah bagi warga",
        "- [ISI: sebelumnya]\n- [ISI: sekarang]",
        "## Pasal yang mengaturnya",
        "[ISI: pasal, dengan kata sehari-hari]",
        "## Naskah lengkapnya",
        "[ISI: alamat resmi tempat naskahnya dapat dibaca]",
      ),
      data: lines(
        "[ISI: satu angka utama, dibandingkan dengan apa]",
        "| Tahun | Jumlah |\n|---|---|\n| [ISI: tahun] | [ISI: jumlah] |",
        "## Cara membacanya",
        "[ISI: apa arti angka ini, dan apa yang tidak dikatakannya]",
        "Sumber: [ISI: sumber data dan tanggalnya]",
      ),
      laporan: lines(
        "[ISI: apa yang dijanjikan, untuk masa apa]",
        "## Yang tercapai",
        "- [ISI: capaian dengan angkanya]",
        "## Yang belum tercapai",
        "- [ISI: apa, mengapa, dan kapan akan selesai]",
        "## Naskah lengkapnya",
        "[ISI: di mana laporan lengkapnya dapat diunduh]",
      ),
      kisah: lines(
        "> [ISI: satu kalimat tokohnya, seperti diucapkannya]",
        "[ISI: di mana dan kapan kita bertemu dengannya, dan apa yang sedang ia kerjakan]",
        "[ISI: kesulitan yang dihadapinya, dalam satu kejadian]",
        "[ISI: apa yang berubah sesudahnya]",
        "Nama dan cerita dimuat atas izin [ISI: nama yang memberi izin, atau sebut bahwa namanya disamarkan].",
      ),
      apresiasi: lines(
        "[ISI: siapa yang kami beri terima kasih, dan untuk pekerjaan apa tepatnya]",
        "## Yang mereka kerjakan",
        "[ISI: satu kejadian yang menunjukkannya, dengan tanggal dan tempat]",
        "> [ISI: satu kalimat dari mereka]",
      ),
      kegiatan: lines(
        "[ISI: apa yang terjadi, di mana, dan kapan, dalam satu kalimat]",
        "## Yang terjadi di sana",
        "[ISI: satu hal yang diingat orang yang hadir, selain sambutan]",
        "## Yang kami bawa pulang",
        "[ISI: apa yang dikerjakan sesudahnya, dan kapan]",
      ),
      refleksi: lines(
        "[ISI: kejadian yang membuat kami berpikir ulang]",
        "## Yang kami pelajari",
        "[ISI: apa yang berjalan baik, dan apa yang tidak]",
        "## Yang akan kami ubah",
        "[ISI: satu perubahan, dan mulai kapan]",
      ),
      lelang: lines(
        "[ISI: barang apa yang dilelang, dan di mana dapat dilihat]",
        "| | |\n|---|---|\n| Nilai limit | [ISI: rupiah] |\n| Uang jaminan | [ISI: rupiah] |\n| Batas setor jaminan | [ISI: tanggal dan jam] |\n| Waktu lelang | [ISI: tanggal dan jam] |",
        "## Cara ikut",
        "1. [ISI: mendaftar di alamat resmi yang mana]\n2. [ISI: menyetor uang jaminan]\n3. [ISI: menawar]",
        "## Yang perlu diperhatikan",
        "[ISI: keadaan barang, biaya lain, dan risiko yang harus disebut]",
      ),
      layanan: lines(
        "[ISI: layanan apa ini, dan untuk siapa]",
        "## Yang dibawa",
        "- [ISI: syarat pertama]\n- [ISI: syarat berikutnya]",
        "## Waktu dan biaya",
        "[ISI: berapa lama selesai, berapa biayanya, dan jam layanannya]",
        "## Mulai dari mana",
        "[ISI: satu langkah pertama, dan kontaknya]",
      ),
      kampanye: lines(
        "[ISI: satu tindakan kecil yang diminta dari pembaca]",
        "## Mengapa penting",
        "[ISI: apa yang berubah kalau banyak orang melakukannya]",
        "## Cara ikut",
        "1. [ISI: langkah pertama]\n2. [ISI: langkah berikutnya]",
      ),
      acara: lines(
        "[ISI: acara apa, untuk siapa]",
        "- Waktu: [ISI: hari, tanggal, dan jam]\n- Tempat: [ISI: alamat]\n- Biaya: [ISI: biaya, atau gratis]\n- Tempat duduk: [ISI: jumlah]",
        "## Cara mendaftar",
        "[ISI: alamat resmi dan batas waktunya]",
        "## Kalau tidak dapat datang",
        "[ISI: bagaimana mengikutinya dari jauh]",
      ),
    } as Readonly<Record<string, string>>,
    /** kinds that other kinds are written like */
    alike: {
      panduan: "tutorial",
      istilah: "penjelasan",
      sidang: "pengumuman",
      jadwal: "pengumuman",
      berita: "kegiatan",
      liputan: "kegiatan",
      profil: "kisah",
      cerita: "kisah",
      statistik: "data",
      peraturan: "regulasi",
      putusan: "penjelasan",
      ajakan: "kampanye",
    } as Readonly<Record<string, string>>,
    pillars: {
      informasi: lines(
        "[ISI: jawaban yang dicari warga, dalam satu kalimat]",
        "## Siapa yang memerlukannya",
        "[ISI: untuk siapa pos ini, dan apa yang perlu disiapkan]",
        "## Langkah berikutnya",
        "[ISI: apa yang dilakukan pembaca sesudah ini, dan ke mana bertanya]",
      ),
      emosi: lines(
        "[ISI: satu kejadian yang dapat dibayangkan pembaca: di mana, kapan, siapa berkata apa]",
        "[ISI: apa yang dirasakan atau dihadapi orang itu]",
        "[ISI: apa yang berubah sesudahnya, dan hubungannya dengan kita semua]",
      ),
      promosi: lines(
        "[ISI: apa yang ditawarkan, untuk siapa, dan sampai kapan]",
        "## Waktu, tempat, dan biaya",
        "[ISI: waktu, tempat, dan seluruh biayanya]",
        "## Cara ikut",
        "[ISI: satu langkah pertama, lewat alamat resmi yang mana]",
        "## Yang perlu diperhatikan",
        "[ISI: risiko atau batasan yang harus disebut]",
      ),
    } as Readonly<Record<string, string>>,
    any: lines(
      "[ISI: satu hal yang harus diingat pembaca, dalam satu kalimat]",
      "## Lebih lanjut",
      "[ISI: penjelasannya, dengan sumbernya]",
      "## Langkah berikutnya",
      "[ISI: apa yang dapat dilakukan pembaca]",
    ),
  },
};
