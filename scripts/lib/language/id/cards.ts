/** Words that stand on share cards. */
export const cards = {
  /** what a list is of, above its name */
  kickers: {
    hashtag: "Tagar",
    pillar: "Pilar",
    campaign: "Kampanye",
    month: "Bulan",
    year: "Tahun",
  },
};
