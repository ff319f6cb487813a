/** What is said of marks in a body that Markdown does not read as their author meant. */
import type { LostTextKind, MisreadMarkKind, UnreadMark, UnreadMarkKind } from "../../problems/marks.ts";

type Hint<T> = (mark: T) => string;

/** What to write instead of a mark that readers see. */
export const unreadMarks: Record<UnreadMarkKind, Hint<UnreadMark>> = {
  address: instead("Tulis dengan https:// di depannya, supaya menjadi tautan"),
  attributes: () => "Hapus: kelas dan id di antara kurung kurawal tidak dipakai di sini.",
  bullet: instead("Tulis setiap butir dengan tanda hubung dan spasi"),
  container: () => "Hapus baris :::; untuk kutipan awali barisnya dengan > dan spasi.",
  "emoji-name": () => "Tulis emojinya langsung (Windows: tombol Windows dan titik).",
  entity: () => "Tulis tandanya langsung, misalnya & “ ” é, bukan kode HTML-nya.",
  "field-html": () => "Di keterangan kode HTML tampil apa adanya; tulis teksnya saja.",
  "field-link": instead("Di keterangan tautan tampil apa adanya; tulis teksnya saja"),
  "field-stress": instead("Di keterangan tidak ada huruf tebal; tulis tanpa tandanya"),
  footnote: ({ found }) =>
    `Tulis isi catatan kakinya di baris tersendiri, misalnya di akhir pos: ${found}: Laporan Tahunan 2025, halaman 12.`,
  heading: instead("Beri satu spasi sesudah tanda # (paling banyak enam #)"),
  "heading-space": instead("Hapus spasi istimewa sesudah #, lalu ketik spasi biasa"),
  highlight: instead("Tanda == tidak dipakai di sini; tebalkan"),
  html: ({ tag = "" }) => htmlHints[tag] ?? "Hapus kode HTML-nya; tulis teksnya saja.",
  "html-comment": () =>
    "Hapus: catatan untuk rekan tampil bagi pembaca. Tulis catatan di keterangan, diawali # dan spasi.",
  image: () => "Tulis isi gambar di kurung siku dan nama berkasnya di kurung biasa: ![isi gambar](foto.jpg)",
  item: instead("Beri satu spasi sesudah tandanya"),
  "item-space": instead("Hapus spasi istimewa sesudah tandanya, lalu ketik spasi biasa"),
  "joined-lines": ({ meant }) =>
    `Tulis setiap baris sebagai butir (${meant}), atau akhiri setiap baris dengan tanda \\`,
  letters: () =>
    "Butirnya menyambung menjadi satu paragraf. Tulis 1. 2. 3. atau - , atau beri baris kosong di antaranya.",
  link: () => "Alamat tautan tidak boleh memuat spasi dan ditutup dengan ): [teks](https://…)",
  "link-reference": () => "Tulis alamatnya langsung sesudah teks: [teks](https://…)",
  "link-reversed": instead("Teks di kurung siku, alamat di kurung biasa"),
  "link-space": instead("Hapus spasi di antara ] dan ("),
  "page-mark": () => "Hapus baris ini; daftar isi dan halaman baru tidak ada di situs.",
  rule: instead("Untuk garis pemisah, tulis di antara dua baris kosong"),
  stress: ({ meant }) =>
    meant
      ? `Hapus spasi di dalam tandanya: ${meant}`
      : "Tutup dengan tanda yang sama di akhir kata yang ditekankan, tanpa spasi: **tebal**",
  strike: instead("Coret dengan dua tanda ~ yang menempel pada kata", "~~dicoret~~"),
  "table-columns": instead("Baris garis di bawah kepala tabel harus punya kolom sebanyak kepalanya"),
  "table-head": instead("Di bawah baris pertama tabel tambahkan baris", "| --- | --- |"),
  "table-row": instead("Pisahkan kolomnya dengan |, di setiap baris tabel"),
  "table-tabs": instead(
    "Pisahkan kolomnya dengan | di setiap baris, dan tambahkan baris garis di bawah baris pertama (⏎ berarti baris baru)",
  ),
  task: instead("Kotak centang tidak ada di situs; tulis"),
  template: () => "Hapus: kode di antara kurung kurawal tidak dijalankan di isi.",
  "wiki-link": ({ found }) =>
    found.startsWith("!")
      ? "Tulis ![isi gambar](foto.jpg)"
      : "Tulis [teks](/alamat/) dengan alamat halamannya.",
};

/** What else to write than the elements of HTML that authors paste. */
const htmlHints: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      [
        "iframe embed object video audio source script",
        "Video dan peta tidak dapat disematkan; tulis tautannya: [Tonton videonya](https://…)",
      ],
      [
        "br",
        "Untuk ganti baris, akhiri baris dengan \\ atau tulis paragraf baru sesudah baris kosong; di tabel, bagi menjadi dua baris.",
      ],
      ["b strong big mark", "Untuk tebal tulis **teks**."],
      ["i em", "Untuk miring tulis *teks*."],
      ["u ins", "Garis bawah tidak ada, karena dikira tautan; untuk tebal tulis **teks**."],
      ["s del strike", "Untuk coret tulis ~~teks~~."],
      ["a", "Tulis tautan sebagai [teks](https://…)."],
      ["img figure", "Tulis gambar sebagai ![isi gambar](foto.jpg)."],
      [
        "table tr td th tbody thead",
        "Tulis tabel dengan tanda |, dan baris | --- | --- | di bawah kepalanya.",
      ],
      ["ul ol li", "Tulis butir dengan - atau 1. dan spasi."],
      ["h1 h2 h3 h4 h5 h6", "Tulis judul bagian dengan ## dan spasi."],
      ["hr", "Untuk garis pemisah tulis --- di antara dua baris kosong."],
      ["blockquote q", "Tulis kutipan dengan > dan spasi."],
      ["p div", "Hapus; paragraf dipisah dengan baris kosong."],
      ["code pre", "Tulis di antara dua tanda `."],
    ] as const
  ).flatMap(([tags, hint]) => tags.split(" ").map((tag) => [tag, hint])),
);

/** What was read otherwise, and how to write what was meant. */
export const misreadMarks: Record<MisreadMarkKind, Hint<string>> = {
  backtick: () =>
    "Pakai tanda petik ' sebagai ganti `: Jum'at. Dua tanda ` menjadikan teks di antaranya kode.",
  fence: () => "Tutup kodenya dengan baris ``` sesudah baris terakhirnya, atau hapus ``` ini.",
  indent: () => "Hapus tab atau spasi di awal barisnya: paragraf ditulis mulai dari tepi.",
  numbers: () => "Urutkan nomornya, atau tulis nomor itu di dalam teks butirnya.",
  "table-line": () => "Beri baris kosong di atasnya.",
  times: () => "Tulis tanda kali × atau huruf x, atau \\* supaya bintangnya tampil.",
  underline: () => "Beri baris kosong di atasnya supaya menjadi garis pemisah.",
};

export const misreadMessages: Record<MisreadMarkKind, Hint<string>> = {
  backtick: (found) => `Tanda \` di "${found}" dibaca sebagai kode, jadi hilang dari teks.`,
  fence: (found) => `${found} membuka kode yang tidak ditutup, jadi semua sesudahnya tampil sebagai kode.`,
  indent: (found) => `"${found}" diawali tab atau empat spasi, jadi tampil sebagai kode.`,
  numbers: (found) => `Nomor ${found} tidak berurutan; di halaman daftarnya dinomori ulang tanpa lompatan.`,
  "table-line": (found) => `"${found}" tepat di bawah tabel, jadi tampil sebagai baris tabel.`,
  times: (found) => `Tanda * sesudah angka di "${found}" dibaca sebagai huruf miring, jadi hilang dari teks.`,
  underline: (found) => `Baris ${found} tepat di bawah teks menjadikan teks itu judul.`,
};

export const lostTexts: Record<LostTextKind, { readonly message: Hint<string>; readonly hint: string }> = {
  cell: {
    message: (found) => `"${found}" tidak tampil: barisnya punya lebih banyak kolom daripada kepala tabel.`,
    hint: "Tambahkan kolom di kepala tabel dan di baris --- di bawahnya, atau hapus | yang berlebih (tanda | di teks ditulis \\|).",
  },
  reference: {
    message: (found) =>
      `Baris "${found}" tidak tampil: dibaca sebagai alamat tautan, dan tidak ada yang memakainya.`,
    hint: "Hapus kurung sikunya, atau tulis tautannya langsung: [teks](https://…)",
  },
  footnote: {
    message: (found) =>
      `Catatan kaki "${found}" tidak tampil: tidak ada yang menunjuk ke sana, atau namanya dipakai dua kali.`,
    hint: "Tulis tandanya di kalimat yang dicatat, misalnya … naik 12 persen.[^1]",
  },
  abbreviation: {
    message: (found) => `Kepanjangan "${found}" tidak tampil: singkatannya tidak ada di isi.`,
    hint: "Tulis singkatannya persis seperti di isi (huruf besar dan kecilnya sama), atau hapus baris ini.",
  },
  fence: {
    message: (found) => `"${found}" sesudah tanda pembuka kode tidak tampil.`,
    hint: "Pindahkan teksnya ke baris berikutnya.",
  },
};

function instead(what: string, example?: string): Hint<UnreadMark> {
  return ({ meant = example }) => (meant === undefined ? `${what}.` : `${what}: ${meant}`);
}
