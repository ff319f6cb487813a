/** What `/cari/` says, and the form that leads there from every page. What its script fills in stands in braces. */
export const search = {
  title: "Cari",
  nav: "Cari",
  /** what the field is for, where it has no visible label of its own */
  label: "Cari di situs ini",
  submit: "Cari",
  description: (office: string) =>
    `Cari pengumuman, panduan, dan kabar ${office} menurut kata, pilar, tagar, tahun, dan jenis.`,
  placeholder: "Misalnya: lelang rumah",
  filters: "Saring hasil",
  pillar: "Pilar",
  hashtag: "Tagar",
  year: "Tahun",
  kind: "Jenis",
  any: "Semua",
  /** for browsers without scripts */
  needsScript:
    "Pencarian memerlukan JavaScript, yang sedang mati di peramban Anda. Telusuri tagar dan bulan di bawah ini.",
  results: "Hasil pencarian",
  busy: "Sedang mencari…",
  failed:
    "Pencarian tidak dapat dimuat. Periksa sambungan internet Anda lalu coba lagi, atau telusuri tagar dan bulan di bawah ini.",
  one: "1 hasil",
  many: "{n} hasil",
  none: "Tidak ada hasil",
  /** what was looked for, behind the count; in quotation marks */
  for: " untuk “{q}”",
  /** behind the count, where the newest years alone were searched: 2025–2026 */
  within: " dari tahun {years}",
  advice: "Coba kata lain yang lebih umum, periksa ejaannya, atau kurangi saringan.",
  more: "Tampilkan {n} lagi",
  older: "Cari juga di tahun {years}",
  browseHashtags: "Telusuri menurut tagar",
  browseCollaborators: "Menurut mitra",
  browseMonths: "Telusuri menurut bulan",
};
