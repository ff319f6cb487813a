/** Words of what readers can do with a post: hand it on, tell of a fault, follow. */
export const readers = {
  share: "Bagikan tulisan ini",
  link: "Tautan",
  copy: "Salin tautan",
  copied: "Tautan disalin.",
  notCopied: "Belum tersalin. Pilih tautannya, lalu salin sendiri.",
  report: {
    question: "Ada yang keliru?",
    link: "Laporkan kesalahan",
    subject: (title: string) => `Kesalahan di tulisan: ${title}`,
    body: (url: string) => `Halaman: ${url}\n\nYang keliru:\n\nSeharusnya:\n`,
  },
  /** "Ikuti #InfoLelang" */
  follow: (what: string) => `Ikuti ${what}`,
  /** with a link on the second part */
  channels: ["Kabar kami juga terbit di ", "kanal resmi", " ini:"],
  feed: "Punya aplikasi pembaca umpan (RSS)? Pasang alamat ini di sana, dan setiap tulisan baru muncul sendiri:",
  feedLink: (what: string) => `Umpan ${what}`,
  /** at the top of a feed that a browser shows */
  aboutFeed:
    "Ini umpan, untuk aplikasi pembaca umpan (RSS). Salin alamat halaman ini ke aplikasi itu, dan setiap tulisan baru akan muncul di sana.",
  toPage: "Buka halamannya",
  read: "Baca",
};
