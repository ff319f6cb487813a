/** What the editor in the browser says. Its own buttons are in English: it has no Indonesian. */

/** A field of a form, and what to know when it is filled in. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

export interface CollectionWords {
  readonly label: string;
  readonly one?: string;
  readonly about?: string;
}

export const editor = {
  title: (office: string) => `Editor ${office}`,
  loading: "Editor sedang dibuka …",
  needsScript: "Editor ini memerlukan JavaScript. Nyalakan di setelan peramban, lalu muat ulang halaman ini.",
  failed: "Editor tidak dapat dibuka. Muat ulang halaman ini; kalau tetap begini, perbarui peramban.",
  noRepository:
    "Editor ini belum tahu di mana naskah kantor disimpan. Di content/site.yaml, tulis admin: { repo: pemilik/nama-repositori }, lalu terbitkan lagi situsnya.",
  /** shown where the form cannot be put into a file */
  twice: (name: string) => `“${name}” ditulis dua kali. Hapus salah satunya, lalu simpan lagi.`,

  collections: {
    posts: {
      label: "Pos",
      one: "pos",
      about:
        "Kabar, panduan, cerita, dan ajakan. Pos yang bukan draf terbit sendiri pada tanggal dan jamnya.",
    },
    pages: {
      label: "Halaman",
      one: "halaman",
      about: "Halaman tetap, misalnya Tentang dan PPID.",
    },
    office: { label: "Data kantor" },
    site: { label: "Situs dan kantor" },
    pillars: { label: "Pilar" },
    hashtags: { label: "Tagar" },
    campaigns: { label: "Kampanye" },
    days: { label: "Hari penting" },
    months: { label: "Keterangan bulan" },
  } satisfies Record<string, CollectionWords>,

  slugHint: "Bagian akhir alamat. Sesudah pos disimpan tidak berubah lagi, walaupun judulnya diganti.",
  slugPattern: "Huruf kecil, angka, dan tanda hubung saja, misalnya cara-ikut-lelang.",
  drafts: "Draf",
  byMonth: "Bulan",

  commits: {
    create: "Tulis {{collection}} “{{slug}}”",
    update: "Ubah {{collection}} “{{slug}}”",
    delete: "Hapus {{collection}} “{{slug}}”",
    uploadMedia: "Unggah {{path}}",
    deleteMedia: "Hapus {{path}}",
    openAuthoring: "{{message}}",
  },

  patterns: {
    id: "Huruf kecil, angka, dan tanda hubung, misalnya uang-kita.",
    hashtag: "Huruf dan angka tanpa spasi dan tanpa #, misalnya InfoLelang.",
    url: "Alamat lengkap yang diawali https://.",
    link: "Alamat https:// atau halaman situs ini, misalnya /ppid/.",
    email: "Alamat surel, misalnya halo@kantor.go.id.",
    contact: "Alamat https://, mailto:halo@kantor.go.id, atau tel:0215550100.",
    colour: "Warna enam digit, misalnya #0f3d5e.",
    amount: "Rupiah bulat, misalnya 250000000 atau Rp250.000.000.",
    day: "2026-12-24, atau 12-22 untuk setiap tahun.",
    month: "Tahun dan bulan, misalnya 2026-09.",
    file: "Nama berkas saja, misalnya logo.svg.",
    timezone: "Zona waktu, misalnya Asia/Jakarta, Asia/Makassar, atau Asia/Jayapura.",
  },

  choices: {
    nav: { header: "Menu di kepala halaman", footer: "Kaki halaman" },
    language: { id: "Indonesia", en: "Inggris" },
    dayKind: { holiday: "Hari libur", leave: "Cuti bersama", commemoration: "Peringatan" },
    certainty: { decreed: "Ditetapkan", customary: "Kebiasaan", tentative: "Belum pasti" },
    preset: { court: "Pengadilan", auction: "Lelang" },
    correction: { koreksi: "Koreksi", pembaruan: "Pembaruan" },
    host: { github: "GitHub", gitlab: "GitLab" },
  },

  /** by the path of the field in its file; "…" stands for a channel or a pillar */
  fields: {
    post: {
      title: {
        label: "Judul",
        hint: "Paling banyak 110 karakter. Katakan isinya, bukan “Kegiatan hari ini”.",
      },
      date: {
        label: "Tanggal terbit",
        hint: "Menurut waktu kantor. Sesudah disimpan, tanggal hanya boleh diganti dalam bulan yang sama: untuk bulan lain, buat salinan pos lalu hapus yang lama.",
      },
      dateTime: { label: "Jam terbit", hint: "Boleh kosong: terbit pada awal hari. Menurut waktu kantor." },
      pillar: { label: "Pilar" },
      kind: { label: "Jenis", hint: "Pilih jenis dari pilar yang sama, atau kosongkan." },
      hashtags: { label: "Tagar", hint: "1 sampai 5. Tagar pertama menentukan pos terkait." },
      summary: {
        label: "Ringkasan",
        hint: "40 sampai 200 karakter: tampil di daftar, di kartu, dan saat tautan dibagikan.",
      },
      image: {
        label: "Gambar",
        hint: "Disimpan di samping pos, diperkecil sampai 2.000 piksel, tanpa data lokasi.",
      },
      imageAlt: {
        label: "Keterangan gambar",
        hint: "Wajib kalau ada gambar: apa yang terlihat, untuk orang yang tidak melihatnya.",
      },
      body: {
        label: "Isi",
        hint: "Markdown: ## subjudul, **tebal**, - butir, 1. langkah, [teks](alamat).",
      },
      pictures: {
        label: "Gambar di dalam isi",
        hint: "Ditaruh di akhir isi saat disimpan. Barisnya, ![keterangan](berkas), boleh dipindahkan.",
      },
      "pictures.image": { label: "Gambar" },
      "pictures.alt": { label: "Keterangan", hint: "Apa yang terlihat, untuk orang yang tidak melihatnya." },
      draft: { label: "Draf", hint: "Selama menyala, pos tidak terbit. Matikan kalau sudah siap." },
      channels: { label: "Kanal", hint: "Kosongkan untuk semua kanal kantor." },
      campaign: { label: "Kampanye" },
      captions: {
        label: "Teks khusus kanal",
        hint: "Kosongkan untuk teks otomatis dari ringkasan, tautan, dan tagar.",
      },
      "captions.…": { label: "" },
      slidesAuto: {
        label: "Salindia otomatis",
        hint: "Salindia dibuat dari daftar bernomor pertama, atau dari subjudul.",
      },
      slides: { label: "Salindia", hint: "2 sampai 10 teks, masing-masing paling banyak 160 karakter." },
      quote: { label: "Kutipan untuk kartu" },
      figure: { label: "Angka untuk kartu" },
      "figure.value": { label: "Angka", hint: "Paling banyak 20 karakter, misalnya Rp12,5 miliar." },
      "figure.label": { label: "Keterangan angka" },
      auction: { label: "Lelang" },
      "auction.lot": { label: "Nama lot" },
      "auction.limit": { label: "Nilai limit" },
      "auction.deposit": { label: "Uang jaminan" },
      "auction.deadline": { label: "Tanggal batas jaminan" },
      "auction.deadlineTime": { label: "Jam batas jaminan", hint: "Menurut waktu kantor." },
      "auction.seller": { label: "Penjual", hint: "Instansi atau pihak yang barangnya dilelang." },
      "auction.date": { label: "Tanggal lelang" },
      "auction.dateTime": { label: "Jam lelang", hint: "Menurut waktu kantor." },
      "auction.place": { label: "Tempat lelang", hint: "Misalnya lelang.go.id, tanpa hadir." },
      "auction.viewing": { label: "Melihat barang", hint: "Kapan dan di mana barangnya dapat dilihat." },
      "auction.url": { label: "Alamat lot" },
      waive: {
        label: "Temuan yang dikesampingkan",
        hint: "Hanya untuk temuan yang memang betul. Alasannya tampil di laporan pemeriksaan.",
      },
      "waive.code": { label: "Kode" },
      "waive.mark": {
        label: "Tanda temuan",
        hint: "Tertulis di pesannya; kosong untuk semua temuan berkode itu di sini.",
      },
      "waive.reason": { label: "Alasan" },
      corrections: {
        label: "Koreksi",
        hint: "Kalau pos yang sudah terbit diubah: apa yang diubah. Yang terbaru paling bawah. Tampil di pos dan di /koreksi/.",
      },
      "corrections.date": { label: "Tanggal koreksi" },
      "corrections.dateTime": { label: "Jam koreksi", hint: "Boleh kosong. Menurut waktu kantor." },
      "corrections.note": {
        label: "Keterangan",
        hint: "Apa yang keliru, dan apa yang betul. 10 sampai 500 karakter.",
      },
      "corrections.kind": { label: "Jenis", hint: "Koreksi: ada yang keliru. Pembaruan: ada kabar baru." },
      withdrawn: {
        label: "Ditarik",
        hint: "Hanya alasannya yang tetap terbaca di alamat pos ini. Selebihnya hilang dari situs.",
      },
      "withdrawn.date": { label: "Tanggal penarikan" },
      "withdrawn.dateTime": { label: "Jam penarikan", hint: "Boleh kosong. Menurut waktu kantor." },
      "withdrawn.reason": { label: "Alasan", hint: "10 sampai 300 karakter, dibaca siapa saja." },
    },
    page: {
      title: { label: "Judul" },
      summary: { label: "Ringkasan", hint: "40 sampai 200 karakter." },
      nav: { label: "Tautannya di" },
      order: { label: "Urutan", hint: "Angka kecil di depan; 100 kalau kosong." },
      corrections: {
        label: "Koreksi",
        hint: "Kalau pos yang sudah terbit diubah: apa yang diubah. Yang terbaru paling bawah. Tampil di pos dan di /koreksi/.",
      },
      "corrections.date": { label: "Tanggal koreksi" },
      "corrections.dateTime": { label: "Jam koreksi", hint: "Boleh kosong. Menurut waktu kantor." },
      "corrections.note": {
        label: "Keterangan",
        hint: "Apa yang keliru, dan apa yang betul. 10 sampai 500 karakter.",
      },
      "corrections.kind": { label: "Jenis", hint: "Koreksi: ada yang keliru. Pembaruan: ada kabar baru." },
      body: {
        label: "Isi",
        hint: "Markdown: ## subjudul, **tebal**, - butir, 1. langkah, [teks](alamat).",
      },
      pictures: {
        label: "Gambar di dalam isi",
        hint: "Ditaruh di akhir isi saat disimpan. Barisnya, ![keterangan](berkas), boleh dipindahkan.",
      },
      "pictures.image": { label: "Gambar" },
      "pictures.alt": { label: "Keterangan", hint: "Apa yang terlihat, untuk orang yang tidak melihatnya." },
      waive: {
        label: "Temuan yang dikesampingkan",
        hint: "Hanya untuk temuan yang memang betul. Alasannya tampil di laporan pemeriksaan.",
      },
      "waive.code": { label: "Kode" },
      "waive.mark": {
        label: "Tanda temuan",
        hint: "Tertulis di pesannya; kosong untuk semua temuan berkode itu di sini.",
      },
      "waive.reason": { label: "Alasan" },
    },
    site: {
      name: { label: "Nama kantor", hint: "Yang pendek: di kepala halaman dan di semua kartu." },
      fullName: { label: "Nama lengkap" },
      parent: { label: "Lembaga induk" },
      description: { label: "Tentang situs ini, satu kalimat" },
      notice: { label: "Pengumuman di setiap halaman" },
      url: { label: "Alamat situs", hint: "Jangan diganti kalau situsnya tidak pindah." },
      timezone: { label: "Zona waktu" },
      language: { label: "Bahasa" },
      preset: { label: "Macam kantor", hint: "Pemeriksaan tambahan untuk pengadilan dan kantor lelang." },
      contacts: { label: "Kontak" },
      "contacts.address": { label: "Alamat" },
      "contacts.phone": { label: "Telepon" },
      "contacts.email": { label: "Surel" },
      "contacts.hours": { label: "Jam layanan" },
      "contacts.others": { label: "Kontak lain" },
      "contacts.others.label": { label: "Nama" },
      "contacts.others.value": { label: "Isi" },
      "contacts.others.url": { label: "Tautan" },
      ppid: { label: "PPID" },
      "ppid.name": { label: "Nama" },
      "ppid.url": { label: "Halaman" },
      "ppid.email": { label: "Surel" },
      official: {
        label: "Nomor lain milik kantor",
        hint: "Boleh terbit walaupun tampak seperti data pribadi.",
      },
      "official.label": { label: "Milik siapa" },
      "official.value": { label: "Nomor atau surel" },
      channels: { label: "Alamat profil di kanal" },
      "channels.…": { label: "" },
      brand: { label: "Tampilan" },
      "brand.logo": { label: "Berkas logo di content/media" },
      "brand.colour": { label: "Warna" },
      "brand.tagline": { label: "Semboyan" },
      captions: { label: "Teks untuk kanal" },
      "captions.call": { label: "Kata di depan tautan" },
      utm: { label: "Tandai tautan dengan asal kanalnya (utm)" },
      admin: { label: "Editor ini" },
      "admin.repo": { label: "Repositori", hint: "pemilik/nama" },
      "admin.host": { label: "Tempat repositori" },
      "admin.server": { label: "Peladen git sendiri" },
      "admin.branch": { label: "Cabang" },
      "admin.review": { label: "Simpanan menunggu persetujuan" },
      "admin.open": { label: "Siapa saja boleh mengusulkan" },
      cards: { label: "Kartu" },
      "cards.keep": { label: "Berapa hari kartu lama disimpan" },
      kit: { label: "Halaman Bagikan" },
      "kit.days": { label: "Sampai berapa hari sesudah terbit" },
      mix: { label: "Imbangan pilar" },
      "mix.targets": { label: "Target, dalam persen", hint: "Jumlahnya 100." },
      "mix.targets.…": { label: "" },
      "mix.tolerance": { label: "Selisih yang masih dalam batas, dalam poin" },
      "mix.minimum": { label: "Pos paling sedikit supaya bulan dinilai" },
      "mix.perDay": { label: "Pos paling banyak sehari" },
    },
    pillars: {
      id: { label: "Kunci", hint: "Dipakai di setiap pos: jangan diganti kalau sudah dipakai." },
      label: { label: "Nama" },
      colour: { label: "Warna" },
      description: { label: "Tentang pilar ini" },
      kinds: { label: "Jenis pos" },
      "kinds.id": { label: "Kunci" },
      "kinds.label": { label: "Nama" },
    },
    hashtags: {
      name: { label: "Tagar", hint: "Tanpa #. Huruf besar di awal setiap kata, supaya dapat dieja." },
      description: { label: "Tentang tagar ini" },
    },
    campaigns: {
      id: { label: "Kunci", hint: "Menjadi alamat kampanye: jangan diganti kalau sudah dipakai." },
      name: { label: "Nama" },
      slogan: { label: "Slogan" },
      description: { label: "Tentang kampanye ini" },
      hashtags: { label: "Tagar" },
      start: { label: "Mulai" },
      end: { label: "Selesai" },
      replaces: { label: "Istilah yang digantikan" },
    },
    days: {
      date: { label: "Tanggal" },
      name: { label: "Nama hari" },
      kind: { label: "Macam" },
      certainty: { label: "Kepastian" },
      source: { label: "Dasarnya" },
    },
    months: {
      month: { label: "Bulan" },
      note: { label: "Keterangan", hint: "Tampil di halaman bulan itu: mengapa imbangannya lain." },
    },
  } satisfies Record<string, Record<string, FieldWords>>,
};
