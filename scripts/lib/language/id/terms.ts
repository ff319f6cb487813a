/** The page of the office's terms in plain words, and what a campaign says of itself. */
export const terms = {
  nav: "Istilah",
  title: "Istilah dan artinya",
  lede: "Kata-kata yang sering kami pakai, dengan kata sehari-harinya. Di setiap tulisan, artinya disebut saat pertama kali dipakai.",
  description: (office: string) => `Istilah yang dipakai ${office}, dijelaskan dengan kata sehari-hari.`,
  also: (forms: string) => `Juga ditulis ${forms}`,
};
