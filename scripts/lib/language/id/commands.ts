import { type WeighedPage, weightLines } from "../weight-lines.ts";
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

/** What a build made, and how much of it anew. */
export interface BuiltFigures {
  readonly pages: number;
  readonly rendered: number;
  readonly images: number;
  readonly cards: number;
  readonly drawn: number;
}

const { bytes, choice } = writerFor(site.locale);

/** What the commands say to an admin. */
export const commands = {
  help: {
    usage: "Cara pakai",
    options: "Pilihan",
    content: "folder konten (bawaan: content)",
    output: "folder hasil (bawaan: _site)",
    cache: "folder simpanan gambar dan kartu yang sudah jadi (bawaan: .cache)",
    now: "anggap sekarang waktu ini, mis. 2026-11-22T08:00",
    url: "alamat situs, bila bukan yang tertulis di site.yaml",
    strict: "bulan yang belum seimbang dan peringatan lain menghentikan perintah",
    format: "bentuk laporan: text, json, github, gitlab, junit, atau markdown",
    buildFormat:
      "bentuk keluaran: text, github, atau json (satu objek: built, seconds, pages, images, cards, drawn, kept, weights, lalu isi laporan check)",
    by: "juga imbangan menurut kanal, kampanye, atau jenis",
    report: "tulis juga laporan ke berkas, mis. junit=hasil.xml (boleh diulang)",
    port: "nomor port (bawaan: 8080)",
    help: "tampilkan bantuan ini",
    quiet: "hanya tampilkan yang perlu diperbaiki, tanpa tabel bulan",
    ifDue:
      "hanya bila isi berubah atau ada yang jatuh tempo sejak pembuatan terakhir (untuk jadwal otomatis)",
    preview:
      "salinan untuk dilihat sebelum terbit, juga konsep dan pos terjadwal; dibuka dengan klik ganda (bawaan: _pratinjau)",
    zip: "juga satu berkas zip berisi seluruh situs, untuk diunggah ke hosting (cPanel)",
    noDrafts: "tanpa konsep dan pos terjadwal: seperti yang dilihat pembaca",
    noHistory: "tanpa halaman riwayat perubahan pos",
    noCards: "tanpa kartu bagikan (untuk mengukur atau mencoba cepat)",
    check: "Memeriksa seluruh konten dan imbangan pilar setiap bulan, tanpa membuat situs.",
    build: "Memeriksa konten, lalu membuat situs dan kartu bagikan.",
    plan: "Menampilkan rencana satu bulan: pos, hari kosong, hari peringatan, dan yang masih perlu ditulis.",
    planMonth: "bulan yang direncanakan (bawaan: bulan depan)",
    posts: "jumlah pos yang diinginkan (bawaan: kebiasaan kantor)",
    scaffold: "tulis konsep untuk setiap pos yang kurang; tidak menimpa apa pun",
    ics: "simpan rencana sebagai kalender (iCalendar)",
    insights:
      "Membandingkan jangkauan dan tanggapan pos dari ekspor statistik di content/insights, menurut kanal, pilar, jenis, hari, dan jam.",
    insightsFormat: "bentuk hasil: text atau json",
    kit: "Menulis gambar dan teks siap unggah untuk satu pos, juga yang terjadwal atau masih konsep. Tidak menerbitkan apa pun.",
    kitPost: "nama pos, mis. cara-ikut-lelang atau 2026-11/cara-ikut-lelang",
    to: "folder tujuan (bawaan: _kit/<nama pos>)",
    new: "Menulis pos baru: menanyakan judul, tanggal, pilar, dan lainnya, lalu membuat berkasnya dengan kerangka isi. Tidak menimpa apa pun.",
    newTitle: "judul pos",
    newPillar: "pilar (bawaan: yang diperlukan bulannya)",
    newKind: "jenis, salah satu dari pilarnya",
    newHashtags: "tagar terdaftar, dipisah koma (bawaan: yang paling sering dipakai)",
    newCampaign: "kampanye yang memuat pos ini",
    newDate: "tanggal, boleh dengan jam (bawaan: hari kerja kosong berikutnya)",
    newChannels: "kanal, dipisah koma (bawaan: semua kanal kantor)",
    newImage: "gambar yang disalin ke sebelah pos, dikecilkan, tanpa data lokasi",
    newAlt: "apa yang tampak di gambar itu",
    newSummary: "ringkasan, 40 sampai 200 karakter",
    newDraft: "simpan sebagai konsep (bawaan)",
    newNoDraft: "bukan konsep: terbit begitu tanggalnya tiba dan isinya lengkap",
    noOpen: "jangan buka berkasnya di penyunting",
    start:
      "Menampilkan situs di komputer ini, juga konsep dan pos terjadwal, dan mengikuti setiap perubahan. Tidak menerbitkan apa pun.",
    hooks:
      "Memasang pemeriksaan data pribadi pada git, sebelum setiap commit. Tidak menimpa milik orang lain.",
    hooksRemove: "lepaskan pemeriksaan itu",
    staged: "hanya data pribadi, di berkas yang akan di-commit",
    doctor: "Memeriksa komputer dan folder ini, dan menunjukkan cara memperbaiki yang kurang.",
    init: "Membuat repositori baru untuk situs sebuah kantor. Tanpa pilihan, bertanya. Tidak menimpa apa pun.",
    initFolder: "folder tujuan",
    initName: "nama pendek kantor",
    initFullName: "nama lengkap kantor",
    initParent: "lembaga induk",
    initUrl: "alamat situs, diawali https://",
    initTimezone: "kota kantor, WIB, WITA, WIT, atau nama zona (bawaan: Asia/Jakarta)",
    initLanguage: "bahasa situs: id atau en (bawaan: id)",
    initColour: "warna kantor (bawaan: #0f3d5e)",
    initLogo: "berkas logo: svg, png, jpg, atau webp",
    initChannels: "kanal kantor, boleh dengan akunnya",
    initPreset: "jenis kantor: court, auction, atau other (bawaan: other)",
    initPackage: "Pilar yang dipakai: versi, alamat, atau berkas .tgz (bawaan: versi ini)",
    initNoInstall: "tanpa menyusun package-lock.json",
    yes: "jangan bertanya apa pun",
    import:
      "Memindahkan pos, halaman, dan gambar dari ekspor WordPress (.xml), RSS, Atom, atau JSON Feed. Tidak mengunduh dan tidak menimpa apa pun.",
    verify:
      "Membuktikan bahwa sebuah situs sama dengan naskahnya: membuat versi yang sama sekali lagi dan membandingkan setiap berkas.",
    verifySite: "alamat situs, atau folder yang berisi situs (bawaan: url di site.yaml)",
    verifyCommit: "versi naskah, bila bukan yang disebut situs itu",
    verifyFormat: "bentuk hasil: text atau json",
    importFile: "berkas ekspor dari situs lama",
    importMedia: "folder gambar di komputer ini: salinan wp-content/uploads",
    importTypes: "jenis tulisan lain yang juga pos, dipisah koma",
    importTitleAsAlt: "gambar tanpa keterangan memakai judul posnya; tanpa ini posnya menjadi konsep",
    importDryRun: "hanya menulis laporan, tanpa mengubah konten",
  },
  /** @param meant the command that is named most alike */
  noCommand: (asked: string, meant: string | undefined) =>
    `Tidak ada perintah "${asked}".${meant === undefined ? "" : ` Mungkin maksudnya ${meant}?`}`,
  all: (commands: readonly { readonly name: string; readonly does: string }[]) =>
    `Cara pakai: pilar PERINTAH [pilihan]\n\n${commands.map(({ name, does }) => `  ${name.padEnd(10)} ${does}`).join("\n")}\n\nPilihan satu perintah: pilar PERINTAH --help\n`,
  usageFaults: {
    unknownOption: (found: string) => `pilihan ${found} tidak ada`,
    optionValue: (found: string) => `pilihan ${found} kurang atau kelebihan nilai`,
    extraWord: (found: string) => `"${found}" tidak dikenal di sini`,
  },
  usage: (fault: "unknownOption" | "optionValue" | "extraWord", found: string): string =>
    `Perintah tidak dipahami: ${commands.usageFaults[fault](found)}.`,
  didYouMean: (nearest: string) => `Mungkin maksudnya ${nearest}?`,
  /** @param call as a command is called, up to its options */
  seeHelp: (call: string) => `Lihat pilihan yang ada: ${call} --help`,
  noFolder: (folder: string) => `Folder konten tidak ada: ${folder}`,
  outputInside: (folder: string) =>
    `Folder hasil tidak boleh sama dengan, memuat, atau berada di dalam folder konten atau proyek: ${folder}`,
  outputNoFolder: (path: string) => `Folder hasil ${path} adalah berkas, bukan folder.`,
  outputForeign: (folder: string) =>
    `Folder hasil ${folder} berisi berkas yang tidak dibuat oleh Pilar, jadi tidak ditimpa. Pilih folder lain, atau kosongkan dulu.`,
  waitingForBuild: (folder: string) =>
    `Pembuatan situs lain sedang mengerjakan ${folder}. Menunggu sampai selesai…`,
  busyOutput: (folder: string, lock: string) =>
    `Pembuatan situs lain masih mengerjakan ${folder} setelah 15 menit ditunggu. Hentikan yang itu, lalu jalankan lagi. Bila tidak ada yang berjalan, hapus ${lock}. Hasil yang lama tidak diubah.`,
  tornSite: (files: readonly string[]) =>
    files.length === 0
      ? "Pembuatan situs lain sudah mengambil alih folder hasil, jadi yang ini tidak dipasang. Jalankan lagi; hasil yang lama tidak diubah."
      : `Situs tidak dipasang karena ${files.length} berkasnya hilang, berlebih, atau berbeda ukuran (misalnya ${files[0]}): ada program lain yang mengubah folder .cache, atau disk bermasalah. Jalankan lagi; hasil yang lama tidak diubah.`,
  setAside: (files: readonly string[], output: string, folder: string) =>
    `${files.length} berkas di ${output} tidak dibuat oleh Pilar (misalnya ${files[0]}), jadi dipindahkan ke ${folder}. Folder hasil diganti setiap kali; simpan berkas sendiri di tempat lain.`,
  outputLink: (folder: string) =>
    `Folder hasil ${folder} adalah tautan ke folder lain, dan tautan itu akan hilang bila diganti. Sebutkan folder yang dituju dengan --output.`,
  /** @param kept whether it can be said that the last result is as it was */
  interrupted: (kept: boolean) =>
    `Dihentikan sebelum selesai.${kept ? " Hasil yang lama tidak diubah." : ""}`,
  invalidNow: (text: string, meant: string | undefined) =>
    `"${text}" bukan waktu. ${meant ? "Tulis" : "Contoh:"} --now ${meant ?? "2026-11-22T08:00"}`,
  invalidUrl: (text: string) =>
    `"${text}" bukan alamat situs. Contoh: --url https://instansi.github.io/pilar`,
  invalidFormat: (text: string, known: readonly string[]) =>
    `Bentuk laporan "${text}" tidak ada; pilih ${choice(known)}.`,
  /** what `--by` takes in the admin's own language */
  breakdownNames: { kanal: "channel", kampanye: "campaign", jenis: "kind" } as Readonly<
    Record<string, string>
  >,
  invalidBy: (text: string, known: readonly string[]) =>
    `Tidak ada imbangan menurut "${text}"; pilih ${choice(known)}.`,
  invalidReport: (text: string) => `"${text}" bukan laporan ke berkas. Contoh: --report junit=hasil.xml`,
  emptyReport: (file: string) => `Tidak ada masalah untuk dilaporkan, jadi ${file} tidak dibuat.`,
  unwritable: (file: string) => `Laporan tidak dapat ditulis ke ${file}.`,
  invalidPort: (text: string) => `"${text}" bukan nomor port.`,
  stoppedByStrict:
    "Situs tidak dibuat karena --strict: peringatan di atas dihitung sebagai kesalahan. Hasil yang lama tidak diubah.",
  stopped: "Situs tidak dibuat. Perbaiki dulu yang ditandai di atas; hasil yang lama tidak diubah.",
  notPublished:
    "Situs tidak diperbarui. Perbaiki yang ditandai sebagai kesalahan di bawah ini; yang sudah terbit tetap seperti semula.",
  nothingDue: (next: readonly string[] | undefined) =>
    `Tidak ada yang perlu dibuat: isi sama dengan yang terakhir.${next ? ` Perubahan berikutnya jatuh tempo ${next.join(" pukul ")}.` : ""}`,
  stillFailing:
    "Situs tidak dibuat: isi masih sama dengan yang terakhir diperiksa, dan kesalahannya belum diperbaiki. Hasil yang lama tidak diubah.",
  builtFor: (url: string, written: string) =>
    `Situs dibuat untuk ${url}, bukan ${written} seperti di site.yaml. Samakan url di site.yaml bila alamat itu yang akan dipakai.`,
  previewOutput: (folder: string) =>
    `Pratinjau memuat konsep, jadi tidak boleh ditulis ke ${folder}. Pilih folder lain.`,
  zipped: (file: string, files: number, size: number) =>
    `Seluruh situs ada di ${file} (${files} berkas, ${bytes(size)}): unggah, kosongkan folder situs di hosting, lalu ekstrak di sana.`,
  zipTooLarge: (limit: "files" | "bytes") =>
    `Situs sudah dibuat, tetapi terlalu besar untuk satu zip: ${limit === "files" ? "berkasnya lebih dari 65.535" : "isinya lebih dari 4 GB"}. Kirim foldernya dengan rsync atau FTP.`,
  changedMeanwhile: (file: string) =>
    `${file} diubah selagi situs dibuat. Jalankan lagi; hasil yang lama tidak diubah.`,
  images: "Gambar",
  cards: "Kartu",
  pages: "Halaman",
  progress: (done: number, total: number) => `${done} dari ${total}`,
  built: ({ pages, rendered, images, cards, drawn }: BuiltFigures, seconds: string, folder: string) =>
    `Selesai dalam ${seconds} detik: ${pages} halaman (${rendered} baru), ${images} gambar, ${cards} kartu (${drawn} baru) di ${folder}`,
  weights: (all: readonly WeighedPage[]) =>
    weightLines(all, {
      kinds: {
        ...{
          home: "beranda",
          post: "pos",
          standing: "laman tetap",
          month: "bulan",
          year: "tahun",
          hashtag: "tagar",
        },
        ...{
          pillar: "pilar",
          campaign: "kampanye",
          balance: "imbangan",
          lots: "lelang",
          search: "pencarian",
        },
      },
      all: (list) => `Yang dimuat ponsel, halaman terberat tiap jenis: ${list}.`,
      one: (kind, size, most) => `${kind} ${size} dari ${most} KB`,
      heavy: ({ address, size, most }, picture) =>
        `Terlalu berat untuk jaringan lambat: ${address} memuat ${size} KB, sebaiknya paling banyak ${most} KB.` +
        (picture
          ? ` Gambar ${picture.address} sendiri ${picture.size} KB: pilih yang lebih sederhana.`
          : " Isinya banyak: pertimbangkan membaginya menjadi beberapa halaman."),
    }),
  kept: (cards: number, size: number) =>
    `${cards} kartu lama tetap dilayani (${bytes(size)}), supaya tautan yang sudah dibagikan tetap bergambar.`,
  portTaken: (port: number) =>
    `Port ${port} sedang dipakai program lain. Coba: npm start -- --port ${port + 1}`,
  serving: (address: string) => `Buka ${address} di peramban. Tekan Ctrl+C untuk berhenti.`,
  unexpected: (reason: string) =>
    `Terjadi kesalahan di luar konten: ${reason}. Hasil yang lama tidak diubah.`,
};
