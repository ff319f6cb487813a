/** Words of the page and of the command with which anyone checks a site against its repository. */

/** A sentence with one link in it. */
type Linked = readonly [before: string, label: string, url: string, after: string];

export const verification = {
  nav: "Periksa keaslian situs",
  title: "Siapa pun dapat memeriksa situs ini",
  lede: "Setiap halaman di sini dibuat oleh program dari naskah yang riwayatnya tersimpan. Siapa pun dapat membuatnya sekali lagi dan membandingkannya: satu huruf yang berbeda pun ketahuan.",
  description: (office: string) =>
    `Dari naskah mana dan kapan situs ${office} dibuat, dan cara siapa pun memeriksa bahwa isinya tidak diubah.`,
  onlyInBuiltSite: "Waktu, versi naskah, dan daftar berkas tampil di sini pada situs yang terbit.",

  madeAt: "Dibuat",
  commit: "Versi naskah (commit)",
  repository: "Tempat naskah",
  program: "Dibuat dengan",
  files: "Jumlah berkas",
  list: "daftar semua berkas",
  digest: "Sidik jari semua berkas yang dibuat dari naskah, selain halaman ini",
  noCommit:
    "Naskah situs ini tidak tersimpan di git saat dibuat, jadi belum dapat diperiksa oleh pihak lain.",
  changed:
    "Saat dibuat, ada naskah yang belum tersimpan di versi itu, jadi pemeriksaan akan menemukan perbedaan.",

  meaning: "Apa yang terbukti",
  meanings: [
    "Bila sama: yang tampil di situs ini persis seperti naskah kantor. Tidak ada yang disisipkan, dihapus, atau diganti di server.",
    "Bila berbeda: ada berkas yang bukan dari naskah itu. Alamatnya disebutkan satu per satu.",
    "Yang tidak terbukti: bahwa isi naskahnya benar. Itu tanggung jawab kantor; bila ada yang keliru, sampaikan kepada kami.",
  ],

  anyone: "Untuk siapa saja",
  anyoneSteps: [
    "Buka tempat naskah di atas bila tercantum. Di sana terlihat siapa mengubah apa dan kapan, kata demi kata.",
    "Bandingkan tulisan yang Anda ragukan dengan naskahnya. Tangkapan layar yang isinya tidak ada di sana tidak berasal dari versi ini.",
    "Ingin lebih pasti? Minta tolong orang yang biasa memakai terminal menjalankan langkah di bawah. Ia tidak perlu izin dari kami.",
  ],

  technicians: "Untuk yang biasa memakai terminal",
  techniciansIntro: "Perlu git dan Node.js 20.19 atau yang lebih baru:",
  answers:
    "Perintah itu membuat situs dari versi naskah yang sama, seolah-olah pada waktu yang sama, lalu menyebut setiap berkas yang berbeda, kurang, atau lebih. Hasil 0 berarti sama, 1 berarti berbeda, 2 berarti tidak dapat dibandingkan.",
  oneFile: "Tanpa Pilar, satu berkas pun dapat dicocokkan dengan baris sha256 miliknya di daftar berkas:",
  limits:
    "Kartu lama yang sudah diganti tetap dilayani supaya tautan yang terlanjur dibagikan tetap bergambar; kartu itu dicocokkan dengan daftar, tetapi tidak dibuat ulang. Gambar yang disandikan di jenis prosesor lain dapat berbeda bita dengan rupa yang sama; itu disebutkan terpisah.",

  signatures: "Tanda tangan",
  signed: "Daftar berkas ditandatangani saat terbit; tanda tangannya juga tercatat di log publik Sigstore:",
  countersigned: "Pihak lain yang ikut menandatangani daftar berkas dan mengumumkannya sendiri:",

  credits: "Karya pihak lain di situs ini",
  creditLines: [
    [
      "Emoji pada kartu: ",
      "Twemoji",
      "https://github.com/jdecked/twemoji",
      ", © Twitter, Inc. dan kontributor lain, CC BY 4.0.",
    ],
    [
      "Huruf: ",
      "Plus Jakarta Sans",
      "https://github.com/tokotype/PlusJakartaSans",
      ", © para penyusunnya, SIL OFL 1.1.",
    ],
    [
      "Huruf Arab: ",
      "Noto Naskh Arabic",
      "https://github.com/notofonts/arabic",
      ", © para penyusunnya, SIL OFL 1.1.",
    ],
  ] as readonly Linked[],

  repositoryGap: "ALAMAT-NASKAH",
  commitGap: "VERSI-NASKAH",
};
