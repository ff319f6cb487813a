/** What `/cek/` says to whoever got a card and wants to know whether it is the office's. It never calls a picture false. */
export const cardCheck = {
  nav: "Periksa kartu",
  title: "Apakah kartu ini milik kami?",
  lede: "Dapat kartu atau tangkapan layar dari WhatsApp? Pilih gambarnya, dan halaman ini mencarinya di antara semua kartu yang pernah kami terbitkan.",
  description: (office: string) =>
    `Periksa apakah kartu yang Anda terima benar diterbitkan oleh ${office}. Gambar Anda tidak dikirim ke mana pun.`,
  choose: "Pilih gambar",
  orElse: "atau seret gambarnya ke sini, atau tempel (Ctrl+V)",
  drop: "Lepaskan gambarnya di sini",
  stays: "Gambar Anda diperiksa di peramban ini saja, tidak dikirim ke mana pun.",
  /** for browsers without scripts */
  needsScript:
    "Pemeriksaan ini memerlukan JavaScript, yang sedang mati di peramban Anda. Bandingkan sendiri dengan kartu terbaru di bawah ini, atau tanyakan kepada kantor.",
  answers: "Jawaban",

  busy: "Sedang memeriksa…",
  same: "Ini kartu kami",
  compare:
    "Bandingkan setiap kata dan angka dengan kartu asli di sebelahnya, terutama nomor telepon, nomor rekening, dan alamat situs, sebelum Anda memercayainya.",
  different: "Mirip kartu kami, tetapi ada bagian yang berbeda",
  differentText:
    "Bagian yang berbeda kami beri bingkai merah. Yang benar adalah kartu asli kami. Tanyakan kepada kantor bila ada nomor, nama, atau alamat yang berbeda.",
  differentAt: "Yang berbeda:",
  listNote: "Angka pada kartu daftar berubah setiap kali ada tulisan baru; perbedaan itu wajar.",
  former: "Mirip kartu lama kami",
  formerText:
    "Kartu aslinya tidak kami simpan lagi, jadi kata-katanya tidak dapat dibandingkan. Pakailah kartu yang sekarang, dan tanyakan kepada kantor bila ragu.",
  withdrawn: "Mirip kartu yang sudah kami tarik",
  withdrawnText:
    "Kami pernah menerbitkan kartu seperti ini, lalu menariknya. Jangan dipakai atau diteruskan lagi; tanyakan kepada kantor apa yang berlaku sekarang.",
  none: "Tidak ditemukan",
  noneText:
    "Gambar ini tidak kami temukan di antara kartu kami. Mungkin terlalu banyak yang terpotong, mungkin bukan dari kami. Tanyakan kepada kantor sebelum Anda memercayai atau meneruskannya.",
  unreadable: "Gambar ini tidak dapat dibuka",
  unreadableText:
    "Pilih berkas gambar JPG, PNG, atau WebP. Foto HEIC dari iPhone: buka fotonya, ambil tangkapan layarnya, lalu pilih tangkapan layar itu.",
  failed: "Daftar kartu kami tidak dapat diambil",
  failedText: "Periksa sambungan internet Anda, lalu pilih gambarnya sekali lagi.",

  /** before the title of the post, or the list, that a card is of */
  cardOf: "Kartu dari:",
  published: "Terbit",
  replaced: "Kartu ini sudah kami ganti pada",
  given: "Gambar Anda",
  own: "Kartu asli kami",
  now: "Kartu yang sekarang",
  ask: "Tanyakan kepada kantor",
  askText: "Hanya kantor yang dapat memastikan. Hubungi kami, dan sertakan gambarnya.",
  latest: "Kartu terbaru kami",
  /** where in a card something differs: row by row, from the left */
  places: [
    "kiri atas",
    "tengah atas",
    "kanan atas",
    "kiri",
    "tengah",
    "kanan",
    "kiri bawah",
    "tengah bawah",
    "kanan bawah",
  ],
  /** on the page of a share kit */
  kitNote: "Bila warga ragu, minta mereka memeriksa kartunya di",
};
