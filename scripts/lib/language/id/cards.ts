/** Words that stand on share cards. */
export const cards = {
  /** what a list is of, above its name */
  kickers: {
    hashtag: "Tagar",
    pillar: "Pilar",
    campaign: "Kampanye",
    collaborator: "Dibuat bersama",
    month: "Bulan",
    year: "Tahun",
  },
  /** what kind of card it is, beside the pillar */
  quote: "Kutipan",
  figure: "Angka",
  auction: {
    kind: "Lelang",
    limit: "Nilai limit",
    deposit: "Uang jaminan",
    deadline: "Batas setor",
    /** where to bid: lelang.go.id */
    portal: (host: string) => `Ikut lewat ${host}`,
  },
  /** which of how many slides */
  slide: (number: string, total: string) => `${number} dari ${total}`,
  /** over the address, on a carousel's last slide */
  readMore: "Baca selengkapnya",
};
