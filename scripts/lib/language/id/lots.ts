/** What is said of a lot, beside the words that its card shares (cards.ts). */
export const lots = {
  open: "Masih dibuka",
  over: "Lewat",
  /** beside the state: until when the deposit is taken */
  until: (date: string) => `jaminan sampai ${date}`,
  since: (date: string) => `batas setor ${date}`,
  date: "Pelaksanaan lelang",
  place: "Tempat",
  seller: "Penjual",
  viewing: "Melihat barang",
  /** on cards of a lot whose deadline has gone by: what kind of card it is, and what stands where it said how to take part */
  cardKind: "Lelang lewat",
  cardOver: "Batas setor sudah lewat",
  /** of /lelang/ */
  page: {
    nav: "Lelang",
    title: "Lelang kami",
    lede: "Lot yang masih dapat diikuti, yang paling dekat batas setor jaminannya lebih dulu, dan yang sudah lewat.",
    description: (office: string) =>
      `Lot lelang ${office}: yang masih dibuka, yang segera ditutup, dan yang sudah lewat.`,
    none: "Saat ini tidak ada lot yang masih dibuka.",
    headings: { soon: "Segera ditutup", open: "Masih dibuka", over: "Sudah lewat" },
    more: (count: number) => `${count} lot yang lebih lama ada di arsip bulan.`,
  },
  fraudHeading: "Awas penipuan lelang",
  fraud:
    "Lelang negara hanya ada di lelang.go.id. Uang jaminan disetor ke nomor rekening virtual (virtual account) yang Anda terima di akun lelang.go.id Anda sendiri, tidak pernah ke rekening atas nama orang. Ada yang menghubungi Anda dan meminta transfer? Jangan kirim uang; tanyakan dahulu kepada kami.",
};
