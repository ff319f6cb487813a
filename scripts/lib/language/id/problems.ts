/** What is said of each problem: the message says what was found and what was expected, the hint what to do. */
import type {
  Expected,
  KeyPlace,
  OddCharacters,
  PicturePlace,
  ProblemCode,
  ProblemData,
  UnknownWord,
} from "../../problems/problem.ts";
import { capitalise } from "../../text/capitalise.ts";
import type { HiddenKind } from "../../text/hidden-characters.ts";
import { slug } from "../../text/slug.ts";
import { writerFor } from "../writer.ts";
import { machine } from "./machine.ts";
import { lostTexts, misreadMarks, misreadMessages, unreadMarks } from "./marks.ts";
import { site } from "./site.ts";

export interface Wording {
  readonly message: string;
  readonly hint: string;
}

export type ProblemWordings = { readonly [C in ProblemCode]: (data: ProblemData[C]) => Wording };

export const expected: Record<Expected, string> = {
  text: "teks satu baris",
  number: "angka",
  list: "daftar dalam kurung siku, misalnya [satu, dua]",
  map: "pasangan kunci dan nilai",
  boolean: "true atau false",
  date: "tanggal, misalnya 2026-11-03",
  colour: 'warna enam digit, misalnya "#0f3d5e"',
  "https-url": "alamat lengkap yang diawali https://",
  "site-url":
    "alamat https situs ini, boleh dengan folder tetapi tanpa ? dan #, misalnya https://kpknl-contoh.go.id atau https://instansi.github.io/pilar",
  url: "alamat https:// atau halaman situs ini, misalnya /ppid/",
  email: "alamat surel, misalnya halo@kantor.go.id",
  "contact-url": "alamat https://, mailto:halo@kantor.go.id, atau tel:0215550100",
  targets: "persen tiap pilar, misalnya { informasi: 70, emosi: 20, promosi: 10 }",
  timezone: "zona waktu, misalnya Asia/Jakarta, Asia/Makassar, atau Asia/Jayapura",
  language: "id atau en",
  "file-name": "nama berkas saja, misalnya logo.svg",
  id: "huruf kecil, angka, dan tanda hubung, misalnya uang-kita",
  "no-device": "nama lain: con, prn, aux, nul, com1, lpt1, dan sejenisnya dipakai Windows sendiri",
  percent: "persen antara 0 dan 100, paling banyak dua angka di belakang koma",
  "whole-number": "bilangan bulat, misalnya 5",
  rupiah: "jumlah rupiah bulat, misalnya Rp1.250.000.000",
  nav: "header atau footer",
  "per-day": "bilangan bulat dari 1 sampai 50, misalnya 3",
  slides: "auto, atau daftar 2 sampai 10 teks",
  enforce: "true, false, atau daftar dari off, few, open, planned, misalnya [off, planned]",
  day: "tanggal, misalnya 2026-12-24, atau bulan-hari untuk setiap tahun, misalnya 12-22",
  "day-kind": "holiday (libur), leave (cuti bersama), atau commemoration (peringatan)",
  "day-certainty": "decreed (ditetapkan), customary (kebiasaan), atau tentative (belum pasti)",
};

const found: Readonly<Record<string, string>> = {
  text: "teks",
  number: "angka",
  boolean: "true/false",
  list: "daftar",
  map: "pasangan kunci dan nilai",
};

const yamlReasons: Readonly<Record<string, string>> = {
  ANCHOR: "kata pertama sesudah tanda & tidak terbaca, karena di awal nilai tanda itu punya arti sendiri",
  BAD_DIRECTIVE: "baris yang diawali % tidak dipakai di sini",
  BAD_DQ_ESCAPE: "tanda \\ di antara dua tanda kutip ganda punya arti sendiri",
  BAD_SCALAR_START: "nilainya diawali @, %, atau `, yang tidak boleh di awal tanpa tanda kutip",
  BAD_INDENT: "jarak di awal baris tidak sejajar",
  BLOCK_AS_IMPLICIT_KEY: "ada dua tanda titik dua dalam satu baris",
  DEEP_KEY: "baris ini menjorok, jadi dibaca sebagai lanjutan teks di atasnya",
  DIRECTIVE: "baris yang diawali % mengubah cara membaca seluruh berkas",
  BRACKET_KEY: "kurung di depan titik dua, atau dua kurung kurawal berturut-turut, bukan nama kunci",
  DUPLICATE_KEY: "kunci ini sudah ditulis sebelumnya",
  ESCAPE: "tanda \\ di antara dua tanda kutip ganda mengubah huruf sesudahnya",
  MISSING_CHAR: "ada tanda kutip atau kurung yang belum ditutup",
  OPEN_BRACKET: "kurungnya dibuka tetapi tidak ditutup",
  MULTIPLE_DOCS: "baris --- atau ... di tengah membuat yang di bawahnya tidak terbaca",
  NO_SPACE: "tidak ada spasi setelah titik dua",
  MULTILINE_IMPLICIT_KEY: "baris ini tidak punya titik dua, atau kutipnya belum ditutup",
  NO_COLON: "tidak ada titik dua sesudah kuncinya",
  ODD_ENTRY: "di berkas ini tiap nama diakhiri titik dua, tanpa tanda - di depannya",
  ODD_COMMAS: "ada koma berlebih",
  ODD_COLON: "titik duanya bukan titik dua biasa",
  ODD_QUOTES: "tanda kutipnya melengkung, dan yang berlaku hanya kutip lurus",
  ODD_SPACE: "spasinya spasi khusus yang terbawa saat menyalin, bukan spasi biasa",
  TAB_AS_INDENT: "baris diawali tab",
  TAG: "tanda ! di awal nilai dan kata yang menempel padanya tidak terbaca",
  TAG_RESOLVE_FAILED: "tanda ! di awal nilai tidak dipakai di sini",
  TEXT_BEHIND_BRACKET: "teks sesudah kurung penutup tidak terbaca",
  TEXT_BEHIND_QUOTE: "teks sesudah tanda kutip penutup tidak terbaca",
  TEXT_BEHIND_SIGN: "nilainya diawali tanda yang punya arti sendiri (|, >, -, ?, *, atau kurung tutup)",
  TOO_DEEP: "susunannya terlalu dalam",
  UNEXPECTED_TOKEN: "ada tanda yang tidak pada tempatnya",
  UNRESOLVED_ALIAS: "kata yang diawali * tidak terbaca, karena di awal nilai tanda itu punya arti sendiri",
};

const hiddenKinds: Record<HiddenKind, string> = {
  control: "karakter kendali",
  "line-break": "ganti baris dari program lain",
  direction: "penanda arah tulisan",
  tag: "karakter penanda",
  "private-use": "lambang yang hanya ada di satu jenis huruf",
  noncharacter: "kode yang bukan karakter",
  surrogate: "setengah karakter",
  annotation: "penanda catatan",
  object: "tempat benda yang tertinggal",
  filler: "huruf kosong",
  "lost-letter": "tanda ganti",
};

function known(words: readonly string[]): string {
  const shown = words.slice(0, 20);
  return (
    shown.join(", ") + (words.length > shown.length ? `, dan ${words.length - shown.length} lainnya` : "")
  );
}

const oddCharacters: Record<OddCharacters, string> = {
  quotes: "tanda kutip melengkung atau rangkap",
  dash: "tanda hubung panjang",
  space: "spasi khusus yang terbawa saat menyalin",
  hidden: "karakter yang tidak terlihat",
  digits: "angka dari papan ketik lain",
  letters: "huruf atau tanda yang hanya mirip",
};

function unknown(what: string, file: string | undefined) {
  const register = file === undefined ? "" : ` Kalau memang baru, daftarkan dulu di ${file}.`;
  return ({ found: name, nearest, known: words, sure, odd }: UnknownWord): Wording => ({
    message: odd
      ? `${what} "${name}" ditulis dengan ${oddCharacters[odd]}.`
      : `${what} "${name}" tidak dikenal.`,
    hint: nearest
      ? sure
        ? `Tulis ${nearest}.`
        : `Mungkin maksudnya "${nearest}"?${register}`
      : words.length > 0
        ? `Pilih salah satu: ${known(words)}.${register}`
        : `Daftarkan dulu di ${file}.`,
  });
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} atau ${items.at(-1)}`;
}

/** Where a key has its place. */
function belonging(key: string, { file, under, item }: KeyPlace): Wording["hint"] {
  if (item !== undefined)
    return `Tulis di bawah "${lastOf(under ?? "")}:", sebagai dua baris (⏎ berarti baris baru): - label: ${item.label} ⏎ value: ${item.value}`;
  if (file !== undefined)
    return under === undefined || under === ""
      ? `Tulis di ${file}.`
      : `Tulis di ${file}, di bawah "${under}:".`;
  return under === ""
    ? `Hapus spasi di depannya, sehingga "${key}:" sejajar dengan baris paling luar.`
    : `Pindahkan ke bawah "${under}:", dua spasi menjorok.`;
}

const { bytes: size, number } = writerFor(site.locale);

export const problems: ProblemWordings = {
  "missing-file": ({ name }) => ({
    message: `Berkas ${name} tidak ada.`,
    hint: `Buat ${name} di folder konten; contohnya ada di proyek asal.`,
  }),
  "empty-content": () => ({
    message: "Belum ada pos di folder konten.",
    hint: "Tulis pos pertama di posts/2026-01/nama-pos/index.md (ganti tahun, bulan, dan namanya).",
  }),
  "file-too-large": ({ bytes, limit }) => ({
    message: `Berkas berukuran ${size(bytes)}; teks paling besar ${size(limit)}.`,
    hint: "Mungkin ini bukan berkas teks. Simpan gambar atau lampiran sebagai berkas sendiri.",
  }),
  "unreadable-file": ({ name, fault }) => ({
    message: `Berkas "${name}" tidak dapat dibaca: ${machine.faults[fault].cause}.`,
    hint: machine.faults[fault].advice,
  }),
  "invalid-utf8": ({ byte }) => ({
    message: `Berkas bukan teks UTF-8: ada byte 0x${byte.toString(16).padStart(2, "0")} yang tidak terbaca.`,
    hint: "Buka di Notepad, pilih Simpan Sebagai, lalu pilih pengodean UTF-8.",
  }),
  utf16: () => ({
    message: "Berkas disimpan sebagai UTF-16, seharusnya UTF-8.",
    hint: "Buka di Notepad, pilih Simpan Sebagai, lalu pilih pengodean UTF-8.",
  }),
  "byte-order-mark": () => ({
    message: "Berkas diawali tanda BOM; tetap terbaca, tetapi tidak perlu.",
    hint: "Di Notepad pilih Simpan Sebagai dengan pengodean UTF-8, bukan UTF-8 dengan BOM.",
  }),
  "hidden-character": ({ kind, codePoint, name, count, after }) => ({
    message: `${kind === "lost-letter" ? "Ada huruf yang hilang" : "Ada karakter yang tidak terlihat"}${after === "" ? "" : ` sesudah "${after}"`}: ${hiddenKinds[kind]} ${codePoint} (${name}).${count > 1 ? ` Ada ${number(count)} di berkas ini.` : ""}`,
    hint:
      kind === "line-break"
        ? "Dibaca sebagai ganti baris. Hapus, lalu tekan Enter di situ."
        : kind === "lost-letter"
          ? "Tulis huruf yang seharusnya ada di situ."
          : kind === "object"
            ? "Tidak diterbitkan. Di situ mungkin ada gambar yang tidak ikut tersalin: hapus, lalu sisipkan gambarnya."
            : "Tidak diterbitkan. Hapus dan ketik ulang kata di sekitarnya, atau tempel sebagai teks biasa (Ctrl+Shift+V).",
  }),
  "symbolic-link": ({ name }) => ({
    message: `${name} adalah pintasan (tautan simbolik), bukan berkas.`,
    hint: "Salin berkas aslinya ke sini. Konten tidak boleh menunjuk ke luar foldernya.",
  }),
  "windows-name": ({ name, fault }) => ({
    message: `Windows tidak dapat menyimpan "${name}": ${
      {
        device: "nama itu dipakainya sendiri",
        characters: 'ada tanda < > : " | ? * atau \\ di dalamnya',
        ending: "namanya berakhir dengan titik atau spasi",
      }[fault]
    }.`,
    hint: "Ganti namanya: huruf, angka, tanda hubung, dan garis bawah selalu aman.",
  }),
  "long-path": ({ length, limit }) => ({
    message: `Nama berkas ini bersama foldernya ${length} karakter; lebih dari ${limit} sering ditolak Windows.`,
    hint: "Pendekkan nama folder pos atau nama berkasnya.",
  }),
  "same-name": ({ name, other, differ }) => ({
    message:
      differ === "capitals"
        ? `"${name}" dan "${other}" hanya berbeda huruf besar dan kecilnya; di Windows dan Mac hanya satu yang tersimpan.`
        : `Ada dua berkas bernama "${name}" yang tampak sama, tetapi hurufnya disimpan dengan cara berbeda; di Mac hanya satu yang tersimpan.`,
    hint: "Ganti nama salah satunya, atau hapus kalau isinya sama.",
  }),
  "misplaced-file": ({ name, expected: place }) => ({
    message: `${name} tidak berada di tempat pos, jadi tidak akan terbit.`,
    hint: `Pindahkan ke ${place}.`,
  }),
  "no-post-file": ({ folder, nearest }) => ({
    message: `Folder ${folder} belum punya index.md, jadi tidak ada pos yang terbit dari sini.`,
    hint: nearest
      ? /\.(?:md|markdown|txt)$/i.test(nearest)
        ? `Ganti nama ${nearest} menjadi index.md (huruf kecil): ${folder}/index.md.`
        : `Salin isi ${nearest} ke berkas teks ${folder}/index.md.`
      : "Tulis posnya di index.md di folder ini, atau pindahkan gambarnya ke folder pos yang memakainya.",
  }),
  "unread-file": ({ name, nearest, known: names }) => ({
    message: `${name} tidak dibaca, jadi isinya tidak berlaku.`,
    hint: nearest
      ? `Mungkin maksudnya ${nearest}? Ganti namanya, termasuk akhirannya.`
      : `Yang dibaca: ${names.join(", ")}. Kalau hanya catatan, simpan di luar folder ini.`,
  }),
  unprocessable: ({ reason }) => ({
    message: "Baris ini tidak dapat diolah oleh Pilar.",
    hint: `Tulis ulang baris ini dengan cara lain. Kalau isinya memang benar, laporkan kepada pembuat Pilar beserta kata ini: ${reason}`,
  }),
  "no-front-matter": () => ({
    message: "Berkas tidak diawali keterangan di antara dua baris ---.",
    hint: "Baris pertama harus ---, lalu title, date, pillar, hashtags, dan summary, lalu --- lagi.",
  }),
  "unclosed-front-matter": () => ({
    message: "Keterangan di awal berkas tidak ditutup dengan baris ---.",
    hint: "Tambahkan baris --- setelah keterangan terakhir, sebelum isi pos.",
  }),
  "front-matter-fence": ({ wrong, found: text, place }) => ({
    message:
      wrong === "line"
        ? `Baris "${text}" bukan ---, jadi tidak ${place === "opening" ? "membuka" : "menutup"} keterangan.`
        : `"${text.slice(0, 60)}" berada di baris ---, jadi keterangan tidak ${place === "opening" ? "dibuka" : "ditutup"}.`,
    hint:
      wrong === "line"
        ? "Tulis tepat tiga tanda hubung di awal baris: ---"
        : "Pindahkan teks itu ke baris di bawahnya; di baris --- tidak boleh ada yang lain.",
  }),
  "field-in-body": ({ key }) => ({
    message: `"${key}" berada di bawah baris --- yang kedua, jadi tampil sebagai isi dan tidak berlaku.`,
    hint: "Pindahkan ke atas baris --- itu, dan hapus baris --- yang berlebih.",
  }),
  "comment-in-text": ({ comment }) => ({
    message: `"${comment.slice(0, 60)}" dianggap catatan, jadi tidak tampil.`,
    hint: "Kalau bagian dari teks, apit seluruh nilainya dengan tanda kutip. Kalau memang catatan, pindahkan ke barisnya sendiri di atasnya.",
  }),
  "invalid-yaml": ({ reason, key, meant }) => ({
    message: `Keterangan tidak terbaca: ${yamlReasons[reason] ?? `susunannya keliru (${reason})`}.`,
    hint: meant
      ? reason.startsWith("ODD_") || reason === "OPEN_BRACKET"
        ? `Tulis ${meant}`
        : `Apit seluruh nilainya dengan tanda kutip: ${meant}`
      : reason === "MULTIPLE_DOCS" || reason === "DIRECTIVE" || reason === "BAD_DIRECTIVE"
        ? "Hapus baris itu."
        : reason === "DEEP_KEY"
          ? `Hapus spasi di depannya: ${key}: … Kalau memang lanjutan teks, apit seluruh teksnya dengan tanda kutip.`
          : reason === "TAB_AS_INDENT" || reason === "BAD_INDENT"
            ? "Pakai spasi, bukan tab, dan sejajarkan dengan baris di atasnya."
            : reason === "DUPLICATE_KEY"
              ? "Hapus salah satunya."
              : reason === "NO_COLON"
                ? `Beri titik dua dan spasi sesudah kuncinya, misalnya ${key ?? "title"}: …`
                : reason === "BRACKET_KEY"
                  ? "Tulis namanya tanpa kurung, atau apit seluruhnya dengan tanda kutip."
                  : reason === "OPEN_BRACKET"
                    ? "Tutup dengan ] atau } sesudah isinya yang terakhir."
                    : reason === "NO_SPACE"
                      ? `Beri spasi setelah titik dua: ${key}: …`
                      : reason === "BAD_SCALAR_START"
                        ? 'Apit seluruh nilainya dengan tanda kutip, misalnya title: "@kantor menjawab".'
                        : 'Kalau nilainya berisi titik dua, kutip, atau tanda #, apit dengan tanda kutip: title: "Lelang: cara ikut".',
  }),
  "comment-hashtag": ({ word, place, list: items }) => ({
    message: `Tanda # di depan "${word}" membuat sisa baris ini dianggap catatan, jadi tidak terbaca.`,
    hint:
      items !== undefined
        ? `Tulis hashtags: [${items.join(", ")}]. Kalau memang catatan, beri spasi: # ${word}.`
        : place === "colour"
          ? `Apit dengan tanda kutip: "#${word}".`
          : place === "hashtag"
            ? `Hapus tanda # dan tulis ${word} saja. Kalau memang catatan, beri spasi: # ${word}.`
            : `Apit seluruh nilainya dengan tanda kutip: "… #${word}". Kalau memang catatan, beri spasi: # ${word}.`,
  }),
  "yaml-alias-bomb": ({ limit }) => ({
    message: `Satu nilai dirujuk (tanda *) lebih dari ${limit} kali.`,
    hint: "Tuliskan nilainya langsung; tanda & dan * tidak diperlukan di sini.",
  }),
  "unknown-key": ({ key, nearest, known: words, odd, belongs, joined }) => ({
    message: joined
      ? `"${key}" terpisah dari nilainya: di antara { dan }, koma memulai kunci baru.`
      : belongs
        ? `Kunci "${key}" tidak berada di tempatnya.`
        : odd
          ? `Kunci "${key}" ditulis dengan ${oddCharacters[odd]}.`
          : `Kunci "${key}" tidak dikenal.`,
    hint: joined
      ? `Apit nilainya dengan tanda kutip: ${joined}`
      : belongs
        ? belonging(key, belongs)
        : nearest
          ? odd
            ? `Tulis "${nearest}".`
            : `Mungkin maksudnya "${nearest}"?`
          : words.length > 0
            ? `Yang dikenal: ${known(words)}.`
            : "Hapus baris ini.",
  }),
  "wrong-level": ({ key, parent, odd }) => ({
    message: odd
      ? `"${key}" ditulis dengan ${oddCharacters[odd]} di depannya, bukan spasi biasa.`
      : `"${key}" tidak menjorok, padahal bagian dari ${parent === undefined ? "baris di atasnya" : `"${parent}"`}.`,
    hint: `${odd ? "Hapus, lalu ketik" : "Beri"} dua spasi di depan "${key}:", di bawah ${parent === undefined ? "namanya" : `"${parent}:"`}.`,
  }),
  "missing-field": ({ key, empty, quoted }) => ({
    message: key === "" ? "Berkas ini kosong." : `"${key}" belum diisi.`,
    hint: quoted
      ? `Tanda # di awal memulai catatan. Apit teksnya dengan tanda kutip: ${quoted}`
      : key === ""
        ? "Isi seperti contoh di panduan."
        : empty === "optional"
          ? "Hapus baris ini, atau isi."
          : empty === "required"
            ? "Isi baris ini, sesudah titik dua dan spasi."
            : `Tambahkan baris "${key.split(".").at(-1)}: …".`,
  }),
  "wrong-type": ({
    key,
    expected: type,
    found: kind,
    value,
    meant,
    quoted,
    items = [],
    word,
    keys = [],
  }) => ({
    message: `${key === "" ? "Berkas ini" : `"${key}"`} berisi ${found[kind] ?? kind}${value === undefined ? "" : ` "${value}"`}, seharusnya ${word ? "satu nilai saja" : expected[type]}.`,
    hint: meant
      ? `Tulis ${lastOf(key)}: ${meant}`
      : type === "text"
        ? kind === "list" && items.length > 0
          ? word
            ? `Pilih satu saja, tanpa kurung siku: ${list(items)}.`
            : `Tulis satu baris teks. Kalau kurung sikunya memang bagian dari teks, apit dengan tanda kutip: ${lastOf(key)}: "[${items.join(", ")}]"`
          : quoted
            ? `Apit nilainya dengan tanda kutip: ${quoted}`
            : kind === "map" || kind === "list"
              ? `Tulis satu nilai di baris "${lastOf(key)}:" itu juga.`
              : `Apit nilainya dengan tanda kutip: ${lastOf(key)}: "…"`
        : type === "list"
          ? "Tulis dalam kurung siku, dipisah koma."
          : type === "map"
            ? key === ""
              ? items.length > 0
                ? `Tulis tiap barisnya tanpa tanda - di depan dan dengan titik dua di belakang: ${items[0]}:`
                : "Tulis satu kunci tiap baris, dengan titik dua dan spasi di belakangnya, tanpa tanda - di depan."
              : items.length > 0
                ? `Tulis ${items.map((item) => `${item}:`).join(" dan ")} di baris sendiri, tanpa tanda - dan tanpa spasi di depannya.`
                : isItem(key)
                  ? `Tulis dengan kuncinya${keys.length > 1 ? ", masing-masing di barisnya sendiri" : ""}: - ${linesOf(keys, value)}`
                  : `Akhiri "${lastOf(key)}:" di situ, lalu di baris bawahnya, dua spasi menjorok${keys.length > 1 ? ", masing-masing di barisnya sendiri" : ""}: ${linesOf(keys, value)}`
            : `Tulis ${expected[type]}.`,
  }),
  "wrong-length": ({ key, unit, found: length, minimum, maximum }) => {
    const what = unit === "characters" ? "karakter" : "butir";
    const short = minimum !== undefined && length < minimum;
    return {
      message: `"${key}" berisi ${length} ${what}; yang diterima ${minimum ?? 0} sampai ${maximum ?? "berapa pun"} ${what}.`,
      hint: short
        ? `Tambah sedikitnya ${minimum - length} ${what}.`
        : `Kurangi ${length - (maximum ?? 0)} ${what}.`,
    };
  },
  "invalid-value": ({ key, expected: type, found: value, meant }) => ({
    message: `"${key}" berisi "${value}", yang tidak dapat dipakai di sini.`,
    hint: meant ? `Tulis ${meant}.` : `Tulis ${expected[type]}.`,
  }),
  "invalid-date": ({ found: value, wrong, odd, meant }) => ({
    message: {
      form: `"${value}" tidak ditulis sebagai tahun-bulan-hari.`,
      calendar: `"${value}" bukan tanggal yang ada di kalender.`,
      time: `Jam di "${value}" tidak ditulis sebagai jam:menit, dua angka masing-masing.`,
      "no-time": `Jam di "${value}" tidak ada; jam ditulis dari 00:00 sampai 23:59.`,
      midnight: `Pukul 24:00 di "${value}" ditulis sebagai pukul 00:00 hari berikutnya.`,
      zone: `Zona waktu di "${value}" tidak ditulis sebagai WIB, WITA, WIT, atau selisih seperti +07:00.`,
      words: `"${value}" memuat kata atau tanda selain tanggal, jam, dan zona waktu.`,
      characters: `"${value}" memuat ${oddCharacters[odd ?? "letters"]}.`,
    }[wrong],
    hint: meant
      ? `Tulis ${meant}.`
      : wrong === "form" || wrong === "calendar"
        ? "Tulis tahun-bulan-hari, misalnya 2026-11-03, atau dengan jam: 2026-11-03 08:00."
        : "Tulis misalnya 2026-11-03 08:00. Tanpa WIB, WITA, atau WIT di belakangnya artinya waktu kantor.",
  }),
  "invalid-slug": ({ found: value, device }) => ({
    message: device
      ? `Windows tidak dapat menyimpan folder bernama "${value}": nama itu dipakainya sendiri.`
      : `Nama "${value}" tidak dapat dipakai sebagai alamat.`,
    hint: device
      ? `Tambahkan kata lain, misalnya ${value}-baru.`
      : `Pakai huruf kecil, angka, dan tanda hubung saja, misalnya ${anotherSlug(value) ?? "cara-ikut-lelang"}.`,
  }),
  "invalid-month-folder": ({ found: value, meant }) => ({
    message: `Folder "${value}" bukan bulan.`,
    hint: meant ? `Ganti namanya menjadi ${meant}.` : "Namai tahun-bulan, misalnya 2026-11.",
  }),
  "invalid-month": ({ found: value, meant }) => ({
    message: `"${value}" tidak ditulis sebagai tahun-bulan.`,
    hint: meant ? `Tulis ${meant}.` : "Tulis tahun-bulan, misalnya 2026-09.",
  }),
  "idle-month-note": ({ month, why }) => ({
    message: `Tidak ada yang perlu dijelaskan dari ${month}: ${
      {
        balanced: "bulan itu seimbang",
        few: "posnya terlalu sedikit untuk dinilai",
        open: "bulan itu belum berakhir",
        future: "bulan itu belum tiba",
        "no-posts": "tidak ada pos yang terbit pada bulan itu",
      }[why]
    }.`,
    hint:
      why === "open" || why === "future"
        ? "Hapus dulu. Kalau nanti bulan itu berakhir timpang, tulis sebabnya saat itu."
        : "Periksa bulannya, atau hapus penjelasannya: penjelasan hanya tampil pada bulan yang timpang.",
  }),
  "month-mismatch": ({ folder, month }) => ({
    message: `Pos berada di folder ${folder}, tetapi tanggalnya di bulan ${month}.`,
    hint: `Pindahkan pos ke folder posts/${month}, atau perbaiki tanggalnya.`,
  }),
  "unknown-pillar": unknown("Pilar", "pillars.yaml"),
  "unknown-kind": (data) => {
    const { message, hint } = unknown("Jenis", "pillars.yaml")(data);
    return { message: message.replace(/\.$/, ` untuk pilar ${data.pillar}.`), hint };
  },
  "unknown-hashtag": unknown("Tagar", "hashtags.yaml"),
  "unknown-campaign": unknown("Kampanye", "campaigns.yaml"),
  "unknown-channel": unknown("Kanal", undefined),
  "hashtag-spelling": ({ found: name, registered }) => ({
    message: `Tagar "${name}" terdaftar sebagai "${registered}"; huruf besarnya berbeda.`,
    hint: `Tulis ${registered}, supaya pembaca layar mengucapkannya kata demi kata.`,
  }),
  "hashtag-characters": ({ found: name, device, odd, meant, unregistered = [] }) => ({
    message: device
      ? `Tagar "${name}" tidak dapat punya halaman: Windows memakai nama itu sendiri.`
      : odd
        ? `Tagar "${name}" ditulis dengan ${oddCharacters[odd]}.`
        : meant && meant.length > 1
          ? `"${name}" memuat ${meant.length} tagar dalam satu butir.`
          : `Tagar "${name}" memuat tanda yang memutus tagar di media sosial.`,
    hint: device
      ? `Pakai nama lain, misalnya Info${name}.`
      : meant
        ? `Tulis ${meant.join(", ")}${meant.length > 1 ? ", dipisah koma" : ""}${odd ? "" : ", tanpa #, spasi, dan tanda baca"}.${unregistered.length > 0 ? ` Daftarkan ${unregistered.join(", ")} di hashtags.yaml.` : ""}`
        : "Mulai dengan huruf, lalu huruf, angka, atau garis bawah saja; tanpa #, spasi, dan tanda baca.",
  }),
  "duplicate-hashtag": ({ found: name, first }) => ({
    message: `Tagar "${name}" sama dengan "${first}" yang sudah terdaftar.`,
    hint: "Hapus salah satunya.",
  }),
  "repeated-item": ({ key, found: name }) => ({
    message: `"${name}" tertulis dua kali di "${key}".`,
    hint: "Hapus salah satunya.",
  }),
  "duplicate-address": ({ address, first }) => ({
    message: `Alamat ${address} sudah dipakai oleh ${first}.`,
    hint: "Ganti nama foldernya.",
  }),
  "reserved-address": ({ address }) => ({
    message: `Alamat ${address} sudah dipakai oleh situs ini sendiri.`,
    hint: "Ganti nama berkasnya.",
  }),
  "missing-image": ({ found: name, nearest, sure, meant, place, there = [] }) => ({
    message: sure ? `Gambar "${name}" tidak ada; yang ada "${nearest}".` : `Gambar "${name}" tidak ada.`,
    hint: nearest
      ? sure
        ? `Tulis ${meant ?? nearest}.`
        : `Mungkin maksudnya "${nearest}"?`
      : `Simpan gambarnya ${pictureAt(place)}.${there.length > 0 ? ` Yang sudah ada: ${known(there)}.` : ""}`,
  }),
  "image-outside-post": ({ found: name, place }) => ({
    message: `Gambar "${name}" tidak berada di ${place ? `sebelah ${place.beside}` : "folder pos ini"}.`,
    hint: `Salin gambarnya ke sebelah ${place?.beside ?? "index.md"}, lalu tulis nama berkasnya saja.`,
  }),
  "space-in-address": ({ found: name, notPublished }) => ({
    message: `Nama "${name}" memuat spasi, jadi Markdown tidak membacanya dan menampilkannya mentah.`,
    hint: notPublished
      ? "Berkas di folder pos tidak ikut ke situs. Taruh di tempat yang disediakan kantor, lalu tulis alamat lengkapnya dengan https://, tanpa spasi."
      : `Ganti nama berkasnya tanpa spasi, misalnya ${withoutSpaces(name)}, atau apit: (<${name}>).`,
  }),
  "image-type": ({ found: name, types }) => ({
    message: `Jenis gambar "${name}" tidak dapat dipakai.`,
    hint: `Simpan sebagai ${types.join(", ")}.`,
  }),
  "unreadable-image": ({ found: name, fault }) => ({
    message: `Gambar "${name}" ${
      {
        empty: "kosong: berkasnya 0 byte",
        damaged: "rusak atau terpotong",
        heic: "berjenis HEIC (foto iPhone), walaupun akhirannya lain",
        svg: "berjenis SVG, walaupun akhirannya lain",
        drawing: "berisi SVG yang rusak atau tanpa ukuran",
        video: "sebenarnya video",
        document: "sebenarnya dokumen, bukan gambar",
        unknown: "bukan gambar",
        large: "lebih besar dari 268 megapiksel",
        tall: "terlalu panjang ke bawah",
        blank: "tidak menampilkan apa pun",
      }[fault]
    }.`,
    hint: {
      empty: "Salin lagi dari sumbernya.",
      damaged: "Salin lagi dari sumbernya, atau buka dan simpan ulang sebagai JPEG.",
      heic: "Buka gambarnya dan simpan ulang sebagai JPEG; mengganti akhiran namanya saja tidak cukup.",
      svg: "Simpan sebagai PNG; mengganti akhiran namanya saja tidak cukup.",
      drawing: "Buka di aplikasi gambarnya dan simpan ulang sebagai SVG, atau simpan sebagai PNG.",
      video: "Ambil satu gambar dari video itu dan simpan sebagai JPEG.",
      document: "Simpan halamannya sebagai PNG atau JPEG.",
      unknown: "Periksa berkasnya: apakah memang gambar, dan dari jenis yang ditulis di akhirannya?",
      large: "Kecilkan dulu, misalnya menjadi 3.000 piksel di sisi terpanjangnya.",
      tall: "Potong menjadi beberapa gambar: pada lebar yang ditampilkan, tingginya paling banyak 16.383 piksel.",
      blank: "Periksa logonya: apakah ukurannya cocok dengan isinya, dan tidak seluruhnya tembus pandang?",
    }[fault],
  }),
  "small-image": ({ found: name, width, height }) => ({
    message: `Gambar "${name}" hanya ${width} × ${height} piksel, terlalu kecil untuk kartu, jadi kartunya tanpa gambar itu.`,
    hint: "Pakai gambar yang lebih besar, sebaiknya 1.200 piksel atau lebih di sisi terpanjangnya. Memperbesar yang kecil tidak menolong.",
  }),
  "moving-image": ({ found: name }) => ({
    message: `Gambar "${name}" bergerak; yang ditampilkan hanya gambar pertamanya.`,
    hint: "Kalau gerakannya penting, unggah sebagai video di kanal kantor lalu tautkan.",
  }),
  "remote-image": ({ found: name }) => ({
    message: `Gambar dari situs lain (${name}) tidak dimuat; ditampilkan sebagai tautan.`,
    hint: "Unduh gambarnya, simpan di sebelah index.md, lalu tulis nama berkasnya saja.",
  }),
  "missing-alt": ({ key, image }) => ({
    message: `Gambar "${image}" belum punya teks pengganti.`,
    hint:
      key === "imageAlt"
        ? 'Tambahkan baris "imageAlt: …" yang menceritakan isi gambar bagi yang tidak melihatnya.'
        : "Tulis isi gambar di antara kurung siku: ![Seorang warga …](gambar.jpg).",
  }),
  "empty-body": () => ({
    message: "Pos ini belum punya isi.",
    hint: "Tulis isinya di bawah baris --- yang kedua.",
  }),
  "unwritten-post": () => ({
    message: "Pos ini masih berisi petunjuk menulis dari rencana, tetapi sudah bukan konsep.",
    hint: "Ganti judul, ringkasan, dan isinya dengan pos yang sebenarnya, atau kembalikan baris draft: true.",
  }),
  "broken-link": ({ found: url, why, nearest, parts }) => ({
    message: {
      missing: `Tautan ${url} tidak menuju halaman mana pun di situs ini.`,
      draft: `Tautan ${url} menuju pos yang masih konsep.`,
      scheduled: `Tautan ${url} menuju pos yang belum terbit saat pos ini terbit.`,
      part: `Tautan ${url} menuju bagian yang tidak ada di halaman itu.`,
      "unused-hashtag": `${url} menuju halaman tagar yang belum ada: belum satu pos pun terbit dengan tagar itu.`,
    }[why],
    hint: {
      missing: nearest
        ? `Mungkin maksudnya ${nearest}?`
        : "Salin alamatnya dari halaman yang dimaksud, mulai dari / sesudah nama situs.",
      part: nearest
        ? `Mungkin maksudnya ${nearest}?`
        : !parts
          ? "Hapus tanda # dan kata di belakangnya."
          : parts.length > 0
            ? `Bagian yang ada: ${known(parts)}.`
            : "Halaman itu belum punya judul bagian (##). Hapus tanda # dan kata di belakangnya.",
      draft: "Hapus tautannya, atau terbitkan dulu pos itu.",
      scheduled: "Hapus tautannya dulu, atau majukan tanggal pos itu.",
      "unused-hashtag": "Pakai tagar itu di baris hashtags sebuah pos yang terbit, atau hapus dari isi.",
    }[why],
  }),
  "empty-link": ({ lacks, found: what }) => ({
    message: {
      text: `Tautan ke ${what} tidak punya kata yang dapat dibaca, jadi tidak tampil.`,
      address: `Tautan "${what}" tidak punya alamat, jadi tampil sebagai teks biasa.`,
      both: "Ada tautan tanpa kata dan tanpa alamat, jadi tidak tampil.",
    }[lacks],
    hint: {
      text: `Tulis katanya di antara kurung siku: [formulir](${what}).`,
      address: `Tulis alamatnya di antara kurung: [${what}](https://lelang.go.id), atau hapus kurungnya.`,
      both: "Lengkapi, misalnya [formulir](https://lelang.go.id), atau hapus.",
    }[lacks],
  }),
  "relative-link": ({ found: url, kind, meant }) => ({
    message: `Tautan "${url}" tidak lengkap, jadi tidak akan terbuka.`,
    hint: {
      site: `Tulis lengkap dengan https://, misalnya https://${url}.`,
      email: `Tulis mailto: di depannya: mailto:${url}.`,
      file: "Berkas di folder pos tidak ikut ke situs. Taruh di tempat yang disediakan kantor, lalu tulis alamat lengkapnya dengan https://.",
      scheme: `Mungkin maksudnya ${meant}?`,
      page: `Awali dengan / kalau halaman situs ini, misalnya ${meant}.`,
    }[kind],
  }),
  "unregistered-hashtag": ({ found: name, nearest }) => ({
    message: `#${name} di dalam isi belum terdaftar, jadi tampil sebagai teks biasa.`,
    hint: nearest
      ? `Mungkin maksudnya #${nearest}? Kalau memang baru, daftarkan dulu di hashtags.yaml.`
      : "Daftarkan dulu di hashtags.yaml, atau hapus tanda #.",
  }),
  "unread-mark": (mark) => ({
    message:
      mark.kind === "joined-lines"
        ? `"${mark.found}" dan baris di bawahnya menyambung menjadi satu paragraf.`
        : `"${mark.found}" tampil apa adanya bagi pembaca.`,
    hint: unreadMarks[mark.kind](mark),
  }),
  "misread-mark": ({ kind, found }) => ({
    message: misreadMessages[kind](found),
    hint: misreadMarks[kind](found),
  }),
  "lost-text": ({ kind, found }) => ({ message: lostTexts[kind].message(found), hint: lostTexts[kind].hint }),
  "skipped-heading": ({ level, above, meant }) => ({
    message: `Judul ini ${"#".repeat(level)} padahal di atasnya baru ${above === 1 ? "judul halaman" : "#".repeat(above)}: tingkatnya terlompat.`,
    hint: `Tulis ${"#".repeat(meant)}, supaya pembaca layar dan daftar judul tidak melompat.`,
  }),
  "second-title": () => ({
    message: "Judul halaman sudah diambil dari title; # membuat judul kedua.",
    hint: "Hapus baris ini kalau sama dengan title. Judul bagian ditulis dengan ##, dan bagian di bawahnya ###.",
  }),
  "unsafe-link": ({ found: url, meant }) => ({
    message: `Tautan "${url.slice(0, 60)}" tidak diizinkan; ditampilkan sebagai teks.`,
    hint: meant
      ? `Mungkin maksudnya ${meant}?`
      : "Pakai https://, mailto:, tel:, atau alamat di situs ini, misalnya /tagar/infolelang/.",
  }),
  "malformed-link": ({ found: url, fault }) => ({
    message: `Alamat "${url}" ${
      {
        unfinished: "belum selesai ditulis",
        port: "memuat nomor port yang bukan angka 0 sampai 65535",
        server: "tidak mungkin terbuka: nama situsnya keliru",
        mail: "belum memuat alamat surel",
        phone: "belum memuat nomor telepon",
      }[fault]
    }.`,
    hint: {
      unfinished: "Lengkapi, misalnya https://lelang.go.id, atau hapus tautannya.",
      port: "Perbaiki angka sesudah titik dua, atau hapus titik dua dan nomornya.",
      server: "Salin alamatnya dari peramban, misalnya https://lelang.go.id/pengumuman.",
      mail: "Lengkapi, misalnya mailto:humas@kantor.go.id.",
      phone: "Lengkapi, misalnya tel:+622112345678.",
    }[fault],
  }),
  "targets-sum": ({ sum }) => ({
    message: `Jumlah target pilar ${sum}, seharusnya 100.`,
    hint: "Perbaiki mix.targets di site.yaml, misalnya 70, 20, dan 10.",
  }),
  "caption-too-long": ({ channel, length, limit, bytes }) => ({
    message: `Teks untuk ${site.channelNames[channel]} dihitung ${length}${bytes ? " byte" : ""}; kanal itu menerima paling banyak ${limit}.`,
    hint: `Kurangi ${length - limit}. ${bytes ? "Tanda seperti “ ” – … dihitung tiga, emoji empat atau lebih. " : ""}Teks yang Anda tulis sendiri tidak pernah dipotong.`,
  }),
  "caption-signs": ({ channel, signs }) => ({
    message: `${site.channelNames[channel]} tidak menerima tanda ${known(signs.map(([sign]) => sign))}; di teks siap unggah tertulis ${known(signs.map(([, other]) => other))}.`,
    hint: "Lebih jelas ditulis dengan kata, misalnya “kurang dari Rp1 juta”.",
  }),
  "caption-too-many-hashtags": ({ channel, found: count, limit }) => ({
    message: `Teks untuk ${site.channelNames[channel]} memuat ${count} tagar; kanal itu menerima paling banyak ${limit}.`,
    hint: `Hapus ${count - limit} tagar dari teksnya.`,
  }),
  "caption-too-many-links": ({ channel, found: count, limit }) => ({
    message: `Teks untuk ${site.channelNames[channel]} memuat ${count} tautan; kanal itu menerima paling banyak ${limit}. Alamat posnya ikut dihitung.`,
    hint: `Hapus ${count - limit} tautan dari teksnya.`,
  }),
  "caption-hashtag": ({ channel, found, registered, nearest }) => ({
    message: registered
      ? `#${found} di teks untuk ${site.channelNames[channel]} terdaftar sebagai #${registered}, dengan huruf besar yang lain.`
      : `#${found} di teks untuk ${site.channelNames[channel]} belum terdaftar.`,
    hint: registered
      ? `Tulis #${registered}, agar pembaca layar mengucapkannya kata demi kata.`
      : nearest
        ? `Mungkin maksudnya #${nearest}? Kalau memang baru, daftarkan dulu di hashtags.yaml.`
        : "Daftarkan dulu di hashtags.yaml, atau hapus tanda #-nya.",
  }),
  "slides-found": ({ found: count, minimum, maximum }) => ({
    message:
      count < minimum
        ? `slides: auto ${count === 0 ? "tidak menemukan langkah" : "hanya menemukan satu langkah"} di teks, jadi tidak ada karusel.`
        : `slides: auto menemukan ${count} langkah; karusel memuat ${maximum} yang pertama.`,
    hint:
      count < minimum
        ? "Tulis langkahnya sebagai daftar bernomor (1., 2., …) atau judul dengan ##, atau tulis sendiri di slides."
        : `Pendekkan daftarnya, atau tulis sendiri ${maximum} teks di slides.`,
  }),
  "too-many-slides": ({ channel, images, limit, fitting, without }) => ({
    message: `${site.channelNames[channel]} menerima ${limit} gambar dalam satu unggahan; karusel ini ${images} gambar, jadi bahannya tanpa ${without === "closing" ? "kartu penutup" : "sampul dan kartu penutup"}.`,
    hint: `Gabungkan langkahnya sampai paling banyak ${fitting}, agar pembaca melihat sampulnya dulu dan alamatnya di akhir.`,
  }),
  "unused-slides": ({ channels, taking }) => ({
    message: `Pos ini punya slides, tetapi tidak satu pun kanalnya menampilkan karusel${channels.length === 0 ? "" : ` (${known(channels.map((channel) => site.channelNames[channel]))})`}.`,
    hint: `Tambahkan salah satu dari ${known(taking)} ke channels, atau hapus slides.`,
  }),
  "auction-deposit": ({ deposit, limit }) => ({
    message: `Uang jaminan Rp${number(deposit)} lebih tinggi daripada nilai limit Rp${number(limit)}.`,
    hint: "Cocokkan keduanya dengan pengumuman lelangnya: mungkin ada nol yang lebih atau kurang.",
  }),
  "auction-deadline": ({ deadline, published }) => ({
    message: `Batas setor jaminannya ${deadline}, padahal posnya bertanggal ${published}.`,
    hint: "Betulkan auction.deadline atau date: pembacanya tidak sempat lagi ikut.",
  }),
  "auction-limit": ({ limit }) => ({
    message: `Nilai limitnya hanya Rp${number(limit)}.`,
    hint: "Cocokkan dengan pengumuman lelangnya: mungkin ada angka nol yang kurang.",
  }),
  "auction-portal": ({ found: host }) => ({
    message: `Alamat lelangnya di ${host}, bukan di lelang.go.id, dan tercetak di kartu.`,
    hint: "Tulis alamat lotnya di lelang.go.id, atau hapus baris url.",
  }),
  "unused-caption": ({ channel }) => ({
    message: `Ada teks untuk ${site.channelNames[channel]}, tetapi posnya tidak ditujukan ke kanal itu.`,
    hint: `Tambahkan ${channel} ke channels, atau hapus teksnya.`,
  }),
  "visible-markdown": ({ channel, key, found: marks }) => ({
    message: channel
      ? `Teks untuk ${site.channelNames[channel]} memuat tanda Markdown, yang di sana tampil apa adanya: ${known(marks)}.`
      : `"${key}" memuat tanda Markdown, yang di luar isi pos tampil apa adanya: ${known(marks)}.`,
    hint:
      channel === "whatsapp"
        ? "Hapus tandanya; tautan ditulis alamatnya saja. Huruf tebal di WhatsApp diapit satu bintang: *penting*."
        : "Hapus tandanya; tautan ditulis alamatnya saja.",
  }),
  "duplicate-post": ({ first }) => ({
    message: `Judul dan isi pos ini sama dengan ${first}.`,
    hint: "Kalau ini salinan yang belum ditulis ulang, tulis ulang atau hapus. Kalau memang perlu, bedakan judulnya.",
  }),
  "far-date": ({ key, found: date, ...limit }) => ({
    message:
      "years" in limit
        ? `"${key}" berisi ${date}, lebih dari ${limit.years} tahun dari sekarang.`
        : `"${key}" berisi ${date}, sebelum tahun ${limit.before}: waktu itu belum ada situs web.`,
    hint:
      key === "date"
        ? "Periksa tahunnya. Kalau keliru, betulkan tanggalnya dan nama folder bulannya."
        : "Periksa tahunnya.",
  }),
  "file-name-alt": ({ found: alt, image }) => ({
    message: `Teks pengganti "${alt}" tampaknya nama berkas, bukan isi gambar ${image}.`,
    hint: "Ceritakan apa yang terlihat, misalnya: Seorang warga menunjuk layar ponselnya.",
  }),
  "large-image": ({ found: name, bytes, limit }) => ({
    message: `Gambar ${name} berukuran ${size(bytes)}. Git menyimpannya selamanya, juga sesudah dihapus.`,
    hint: `Perkecil sebelum dikirim, paling besar ${size(limit)}: lebar 2.000 piksel sudah cukup untuk situs dan kartu.`,
  }),
  "foreign-channel": ({ channel, own }) => ({
    message: `Kantor ini tidak punya kanal ${site.channelNames[channel]} di site.yaml (yang ada: ${known(own)}).`,
    hint: `Hapus ${channel} dari channels, atau tambahkan alamat profilnya di channels di site.yaml.`,
  }),
  "undrawn-card": ({ card, reason }) => ({
    message: `Kartu ${card} tidak dapat digambar: ${reason}.`,
    hint: "Periksa judul dan gambar pos ini; simpan ulang gambarnya bila perlu.",
  }),
  "missing-glyph": ({ key, character, codePoint }) => ({
    message: `Huruf "${character}" (${codePoint}) di "${key}" tidak dapat digambar di kartu.`,
    hint: "Ganti dengan huruf Latin, huruf Arab, atau emoji.",
  }),
  "month-off": ({ id, month, shares }) => ({
    message: `Bulan ${month} timpang dan belum dijelaskan: ${shares}.`,
    hint: `Pos yang sudah terbit jangan diubah. Tulis sebabnya di months.yaml: ${id}: { note: "…" }`,
  }),
  "month-few": ({ month, posts, minimum }) => ({
    message: `Bulan ${month} hanya punya ${posts} pos; kantor ini menuntut sedikitnya ${minimum}.`,
    hint: "Kalau memang sepi, hapus few dari mix.enforce di site.yaml, atau turunkan mix.minimum.",
  }),
  "month-open": ({ month, shares, advice }) => ({
    message: `Bulan ${month} akan berakhir timpang dengan pos yang terbit dan terjadwal: ${shares}.`,
    hint: sentence(advice),
  }),
  "month-planned": ({ month, shares, advice }) => ({
    message: `Rencana bulan ${month} timpang: ${shares}.`,
    hint: sentence(advice),
  }),
};

/** A key as it stands in its line. */
/** The lines below a key, with ⏎ between them: of one alone its value is known. */
export function linesOf(keys: readonly string[], value: string | undefined): string {
  const [only = "kunci", ...more] = keys;
  if (more.length > 0) return keys.map((key) => `${key}: …`).join(" ⏎ ");
  const plain = value !== undefined && /^[\p{L}\p{N}]/u.test(value) && !/: |:$| #|…$/.test(value);
  return `${only}: ${plain ? value : "…"}`;
}

/** Whether a key names an item of a list: contacts.others.2 */
export function isItem(key: string): boolean {
  return /\.\d+$/.test(key);
}

export function lastOf(key: string): string {
  return key.split(".").at(-1) ?? key;
}

/** The name as an address has it; undefined where it has no other form. */
export function anotherSlug(name: string): string | undefined {
  const plain = slug(name, 60);
  return plain === "" || plain === name ? undefined : plain;
}

/** Foto Saya (1).JPG → foto-saya-1.jpg */
export function withoutSpaces(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s()]+/g, "-")
    .replace(/^-|-(?=\.)/g, "");
}

function sentence(advice: string): string {
  return advice === ""
    ? "Penambahan atau penukaran pos tidak dapat lagi membuatnya seimbang."
    : `${capitalise(advice)}.`;
}

function pictureAt(place: PicturePlace | undefined): string {
  if (place === undefined) return "di folder pos ini, di sebelah index.md";
  return place === "media" ? "di folder media" : `di sebelah ${place.beside}`;
}
