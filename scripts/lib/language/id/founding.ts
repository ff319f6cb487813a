/** Words of `npm run init`: its questions, what it writes, and what is left to do. */
export const founding = {
  /** the mark of what only the office knows, as `text/gaps.ts` finds it */
  gap: (what: string) => `[ISI: ${what}]`,
  gaps: {
    fullName: "nama lengkap kantor",
    parent: "lembaga induk",
    profile: (channel: string) => `alamat profil ${channel}, diawali https://`,
  },

  presets: {
    court: { label: "Pengadilan", hint: "biaya perkara, e-Court, bantuan hukum, mediasi" },
    auction: { label: "Kekayaan negara dan lelang", hint: "lelang, barang milik negara, piutang negara" },
    other: { label: "Kantor lain", hint: "layanan publik pada umumnya" },
  },

  questions: {
    folder: "Di folder mana situs kantor ini dibuat?",
    folderExample: "situs-kantor",
    language: "Bahasa situs",
    languages: { id: "Bahasa Indonesia", en: "English" },
    name: "Nama pendek kantor",
    nameExample: "KPKNL Madiun",
    fullName: "Nama lengkap kantor (kosongkan kalau belum tahu)",
    fullNameExample: "Kantor Pelayanan Kekayaan Negara dan Lelang Madiun",
    parent: "Lembaga induk (kosongkan kalau belum tahu)",
    parentExample: "Direktorat Jenderal Kekayaan Negara",
    url: "Alamat situs, boleh dengan folder",
    urlExample: "https://namaorganisasi.github.io/situs-kantor",
    place: "Kota kantor, untuk zona waktunya",
    placeExample: "Makassar",
    timezone: "Kota itu belum dikenal. Zona waktu kantor",
    zones: {
      "Asia/Jakarta": "WIB: Sumatra, Jawa, Kalimantan Barat dan Tengah",
      "Asia/Makassar": "WITA: Bali, Nusa Tenggara, Sulawesi, Kalimantan Selatan, Timur, dan Utara",
      "Asia/Jayapura": "WIT: Maluku dan Papua",
    },
    colour: "Warna kantor, enam digit",
    legible: (asked: string, nearest: string) =>
      `Tulisan berwarna ${asked} sulit dibaca di latar terang. Pakai yang terdekat, ${nearest}?`,
    logo: "Berkas logo: svg, png, jpg, atau webp (kosongkan kalau belum ada)",
    logoExample: "logo.svg",
    channels: "Kanal milik kantor",
    profile: (channel: string) => `Akun ${channel}: alamat atau @nama (kosongkan kalau belum ada)`,
    preset: "Jenis kantor",
  },

  noFolder:
    'Sebut folder tujuannya, misalnya: npx pilar init situs-kantor --name "KPKNL Madiun" --url https://kpknl-madiun.go.id',
  isFile: (folder: string) => `${folder} adalah berkas, bukan folder. Pilih nama lain.`,
  foreign: (folder: string, names: string) =>
    `${folder} sudah berisi hal lain (${names}). Pilih folder yang kosong atau belum ada. Tidak ada yang ditulis.`,
  link: (folder: string) =>
    `${folder} bukan folder biasa (mungkin pintasan atau berkas). Tidak ada yang ditulis.`,
  unwritable: (folder: string, cause: string) =>
    `Folder ${folder} tidak dapat ditulisi: ${cause}. Pilih folder lain, misalnya di Documents, atau periksa izinnya.`,
  unusable: (folder: string) =>
    `Folder ${folder} tidak dapat dibuat di komputer ini: namanya terlalu panjang atau memuat tanda yang tidak boleh. Pilih nama yang pendek, misalnya situs-kantor.`,
  brokenOffice: (file: string) =>
    `${file} sudah ada, tetapi belum dapat dibaca. Perbaiki dulu yang ditunjukkan npm run check. Tidak ada yang ditulis.`,
  wrong: (count: number) =>
    count === 1
      ? "Satu jawaban belum betul. Tidak ada yang ditulis."
      : `${count} jawaban belum betul. Tidak ada yang ditulis.`,
  noFile: (path: string) => `Tidak ada berkas ${path}. Tulis letaknya dari folder ini, atau lengkap.`,
  missing: "wajib diisi.",
  /** under a question that was answered with nothing */
  needed: "Wajib diisi. Belum pasti? Tulis dulu perkiraannya, dan ubah nanti di content/site.yaml.",
  neededFolder: "Sebut nama foldernya, atau tulis . untuk folder ini.",
  unknownPreset: (found: string, known: string) => `"${found}" tidak ada; pilih ${known}.`,
  didYouMean: (nearest: string) => `Mungkin maksudnya ${nearest}?`,

  started: (folder: string) => `Situs kantor di ${folder}`,
  wrote: (path: string) => `  ditulis     ${path}`,
  kept: (path: string) => `  sudah ada   ${path}`,
  keptAnswers: "Keterangan kantor diambil dari content/site.yaml yang sudah ada; jawaban baru tidak dipakai.",
  replacedColour: (asked: string, taken: string) =>
    `Warna ${asked} sulit dibaca di latar terang, jadi dipakai yang terdekat: ${taken}. Ubah di content/site.yaml kalau perlu.`,
  keptPackage: (line: string) =>
    `package.json yang ada tidak diubah dan belum memakai Pilar. Tambahkan di bawah "dependencies": ${line}`,

  locking: "Menyusun package-lock.json dengan npm (dapat memakan satu menit) …",
  locked: "package-lock.json tersusun.",
  notLocked: (reason: string) =>
    `package-lock.json belum tersusun (${reason}). Tidak apa-apa: npm install menyusunnya nanti, sesudah ada jaringan.`,

  commit: (name: string) => `Awal situs ${name}`,
  git: {
    committed: "Riwayat git dimulai, dengan satu commit di cabang main.",
    "no-git":
      "Perintah git tidak ditemukan, jadi belum ada commit. Di GitHub Desktop: File, Add local repository, pilih folder ini (kalau belum ada di sana), lalu Commit to main.",
    inside: (root: string) =>
      `Folder ini berada di dalam repositori git lain (${root}), jadi tidak dibuat repositori baru. Pindahkan dulu kalau itu tidak disengaja.`,
    begun: "Repositori git sudah punya riwayat: berkas baru belum di-commit. Periksa, lalu commit sendiri.",
    "no-identity": [
      "Repositori git dibuat, tetapi git belum tahu nama Anda, jadi belum ada commit. Jalankan dua perintah ini (ganti isinya):",
      '  git config --global user.name "Nama Anda"',
      '  git config --global user.email "nama@kantor.go.id"',
      "lalu:",
      '  git add --all && git commit -m "Awal situs"',
    ].join("\n"),
    failed: (reason: string) => `Git belum menyimpan commit pertama: ${reason}`,
  },

  gapsLeft: (count: number) =>
    count === 0
      ? "Tidak ada lagi yang harus diisi."
      : `${count} bagian masih harus diisi, masing-masing bertanda [ISI: …]. npm run check menunjukkan berkas dan barisnya; situs baru terbit sesudah semuanya terisi.`,
  /** @param folder undefined where one is in it already */
  next: (folder: string | undefined) =>
    [
      "Selanjutnya:",
      ...(folder === undefined ? [] : [`  cd ${folder}`]),
      "  npm install       memasang Pilar",
      "  npm start         melihat situsnya di komputer ini",
      "  npm run check     melihat apa yang masih harus diisi",
    ].join("\n"),
};
