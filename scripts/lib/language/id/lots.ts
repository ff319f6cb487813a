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
  fraudHeading: "Awas penipuan lelang",
  fraud:
    "Lelang negara hanya ada di lelang.go.id. Uang jaminan disetor ke nomor rekening virtual (virtual account) yang Anda terima di akun lelang.go.id Anda sendiri, tidak pernah ke rekening atas nama orang. Ada yang menghubungi Anda dan meminta transfer? Jangan kirim uang; tanyakan dahulu kepada kami.",
};
