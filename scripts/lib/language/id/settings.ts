/**
 * What each key of site.yaml does, for the table of them in PANDUAN.md. A test holds the keys to the schema's; what each takes and what
 * holds without it come from there too.
 */
export interface SettingWords {
  readonly what: string;
  /** what holds without it, where no value stands for it in the schema */
  readonly otherwise?: string;
}

export const settings: Readonly<Record<string, SettingWords>> = {
  name: { what: "Nama kantor yang pendek: di kepala dan kaki setiap halaman, dan di semua kartu." },
  fullName: {
    what: "Nama lengkapnya: di kaki halaman dan untuk mesin pencari.",
    otherwise: "sama dengan `name`",
  },
  parent: { what: "Lembaga induknya, di kaki halaman." },
  description: {
    what: "Satu kalimat tentang situs ini: di beranda, di kartu beranda, dan untuk mesin pencari.",
    otherwise: "`fullName`",
  },
  notice: { what: "Kalimat yang tampil di setiap halaman, misalnya bahwa situs ini contoh." },
  url: { what: "Alamat situs. Semua tautan yang dibagikan dibuat darinya, dan tertulis di kartu." },
  timezone: { what: "Zona waktu kantor: menentukan kapan pos terbit dan kapan bulan berganti." },
  language: { what: "Bahasa situs, dan bahasa pesan untuk admin." },
  preset: {
    what: "Macam kantornya: pemeriksaan tambahan untuk pengadilan (para pihak dan anak tidak disebut namanya) dan untuk kantor lelang (pengumuman lot harus lengkap).",
    otherwise: "tidak ada pemeriksaan tambahan",
  },
  "contacts.address": { what: "Alamat kantor, di kaki halaman." },
  "contacts.phone": { what: "Nomor telepon. Lebih dari satu? Pisahkan dengan koma." },
  "contacts.email": { what: "Surel kantor." },
  "contacts.hours": { what: "Jam layanan." },
  "contacts.report": {
    what: "Ke mana pembaca melaporkan kesalahan tulisan: surel, atau formulir di https://. Di alamat formulir, `{title}` dan `{url}` diganti dengan judul dan alamat tulisannya.",
    otherwise: "`contacts.email`, lalu PPID",
  },
  "contacts.others": { what: "Kontak lain, menurut urutannya, di bawah surel." },
  "contacts.others.label": { what: "Nama kontaknya, misalnya WhatsApp atau SP4N-LAPOR!." },
  "contacts.others.value": {
    what: "Yang tampil sesudah namanya. Nomor, surel, dan alamat https:// menjadi tautan dengan sendirinya.",
    otherwise: "namanya sendiri menjadi tautan ke `url`; salah satu wajib",
  },
  "contacts.others.url": {
    what: "Tujuan tautannya, kalau lain daripada yang tampil.",
    otherwise: "menurut isi `value`",
  },
  "ppid.name": { what: "Nama PPID, di kaki halaman. Kalau `ppid` ditulis, nama dan alamatnya wajib." },
  "ppid.url": { what: "Halaman PPID." },
  "ppid.email": { what: "Surel PPID." },
  "security.contact": {
    what: "Kepada siapa celah keamanan situs dilaporkan, di `/.well-known/security.txt`: misalnya tim CSIRT instansi.",
    otherwise: "`contacts.email`, lalu PPID",
  },
  "security.policy": {
    what: "Halaman tentang cara melapor dan cara kantor menanggapinya, di berkas yang sama.",
  },
  official: {
    what: "Nomor dan surel lain milik kantor, yang boleh terbit walaupun tampak seperti data pribadi: NPWP bendahara, rekening kantor, nomor petugas piket.",
    otherwise: "hanya yang tertulis di `contacts`, `ppid`, `security`, dan `channels`",
  },
  "official.label": { what: "Milik siapa atau untuk apa." },
  "official.value": { what: "Nomornya, atau surelnya. Cara memisahkan angkanya tidak penting." },
  "channels.…": {
    what: "Alamat profil kantor di kanal itu. Pos tanpa `channels` disiapkan untuk semua kanal yang ditulis di sini.",
  },
  "brand.logo": {
    what: "Berkas logo di folder `media` (svg, png, jpg, atau webp): di kepala halaman, di kartu, dan sebagai ikon.",
  },
  "brand.colour": { what: "Warna kantor, di situs dan di kartu. Apit dengan tanda kutip." },
  "brand.tagline": { what: "Semboyan, sebagai judul beranda dan di kartu beranda.", otherwise: "`name`" },
  "captions.call": {
    what: "Kata-kata di depan tautan dalam teks untuk kanal.",
    otherwise: "`Selengkapnya:`",
  },
  utm: {
    what: "Apakah tautan dalam teks untuk kanal memuat tanda (`utm_…`) dari kanal mana pembaca datang.",
  },
  admin: {
    what: "Editor di peramban, di `/admin/`. `false` meniadakannya.",
    otherwise: "ada; repositorinya ditebak dari `url` kalau di github.io atau gitlab.io",
  },
  "admin.repo": {
    what: "Repositori kantor, tempat editor menyimpan. Wajib kalau situs memakai domain sendiri.",
    otherwise: "menurut `url`",
  },
  "admin.host": { what: "Tempat repositori itu.", otherwise: "menurut `url`, atau github" },
  "admin.server": {
    what: "Peladen GitLab atau GitHub Enterprise milik instansi sendiri.",
    otherwise: "gitlab.com atau github.com",
  },
  "admin.branch": { what: "Cabang yang diterbitkan.", otherwise: "cabang utama repositori" },
  "admin.review": {
    what: "Apakah yang disimpan menunggu dulu sebagai usulan, sampai diperiksa dan diterbitkan orang.",
  },
  "admin.open": {
    what: "Apakah orang tanpa hak tulis boleh mengusulkan pos. Hanya di GitHub; usulannya selalu menunggu, seperti dengan `review`.",
  },
  "cards.keep": { what: "Berapa hari kartu lama sebuah pos tetap ada di situs sesudah diganti yang baru." },
  "verification.signed": {
    what: "Apakah daftar semua berkas situs ditandatangani saat terbit. Di GitHub ini sekaligus menyalakannya.",
  },
  "verification.countersigners": {
    what: "Pihak luar yang ikut menandatangani daftar itu, di halaman Verifikasi.",
  },
  "verification.countersigners.name": { what: "Nama pihak itu." },
  "verification.countersigners.url": { what: "Alamat tempat ia mengumumkan tanda tangannya." },
  history: {
    what: "Berapa banyak yang tampil dari versi lama pos dan halaman tetap di halaman **Riwayat perubahan**: `words` kata-katanya, `dates` tanggalnya saja, `none` tanpa halaman itu. Sebuah pos atau halaman boleh menulis yang lebih sedikit.",
  },
  "kit.days": { what: "Berapa hari sesudah terbit sebuah pos punya halaman **Bagikan**." },
  "urgent.days": {
    what: "Berapa hari sebuah pos serta-merta tampil di atas beranda, kalau posnya tidak menulis `until`. `0` meniadakannya.",
  },
  "audience.….about": { what: "Apa yang kantor muat di kanal itu, di halaman `/kanal/`." },
  "audience.….for": { what: "Untuk siapa kanal itu, di halaman yang sama." },
  "insights.publish": {
    what: "Apakah angka dari `content/insights` terbit di `/jangkauan/`. Tanpa ekspor statistik halaman itu tidak ada.",
  },
  "insights.minimum": {
    what: "Pos paling sedikit supaya satu kelompok dinilai di sana dan di `npm run insights`.",
  },
  "mix.targets": { what: "Target setiap pilar. Jumlahnya harus 100." },
  "mix.tolerance": { what: "Selisih dengan target, dalam poin, yang masih dalam batas." },
  "mix.minimum": { what: "Bulan dengan pos lebih sedikit dari ini tidak dinilai." },
  "mix.perDay": {
    what: "Pos paling banyak sehari, untuk menghitung apakah bulan ini masih sempat diseimbangkan.",
  },
  "mix.enforce": { what: "Hasil bulan yang menghentikan pembuatan situs; `true` sama dengan `[off]`." },
};
