/** What is said of keys and their values. */
import { capitalise } from "../../../text/capitalise.ts";
import { anotherSlug, isItem, lastOf, linesOf, type ProblemWordings } from "../../problem-wording.ts";
import { belonging, expected, found, known, list, oddCharacters, unknown } from "./terms.ts";

export const fields = {
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
  "unknown-pillar": unknown("Pilar", "pillars.yaml"),
  "unknown-kind": (data) => {
    const { message, hint } = unknown("Jenis", "pillars.yaml")(data);
    return { message: message.replace(/\.$/, ` untuk pilar ${data.pillar}.`), hint };
  },
  "unknown-hashtag": unknown("Tagar", "hashtags.yaml"),
  "unknown-campaign": unknown("Kampanye", "campaigns.yaml"),
  "unknown-collaborator": unknown("Mitra", "collaborators.yaml"),
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
  "redirect-loop": ({ found: name, through }) => ({
    message: `Alamat lama ${name} menuju dirinya sendiri${through.length > 0 ? `, lewat ${through.join(", ")}` : ""}.`,
    hint: "Tulis halaman yang sebenarnya di belakang titik duanya, atau hapus barisnya.",
  }),
  "duplicate-redirect": ({ found: name, first }) => ({
    message: `Alamat lama ${name} sudah ditulis di atas, sebagai ${first}.`,
    hint: "Hapus salah satunya.",
  }),
  "idle-redirect": ({ found: name, address }) => ({
    message: `Alamat lama ${name} sekarang dipakai situs ini sendiri: ${address}.`,
    hint: "Hapus baris ini: pembaca sudah sampai di halaman itu.",
  }),
  "change-date": ({ key, found: date, wrong, than }) => ({
    message: {
      future: `Tanggal ${key === "withdrawn" ? "penarikan" : "koreksi"} ${date} belum tiba.`,
      "before-post": `Tanggal ${key === "withdrawn" ? "penarikan" : "koreksi"} ${date} sebelum posnya terbit, ${than}.`,
      order: `Koreksi tanggal ${date} ditulis di bawah koreksi tanggal ${than}.`,
    }[wrong],
    hint:
      wrong === "order"
        ? "Urutkan dari yang paling lama, yang terbaru paling bawah."
        : "Tulis tanggal saat perubahannya dibuat.",
  }),
  "uncorrected-change": ({ parts, notes }) => ({
    message: `${capitalise(list(parts.map((part) => ({ title: "judul", summary: "ringkasan", body: "isi" })[part])))} pos ini berubah sejak ${notes === 0 ? "terbit" : "koreksi terakhirnya"}, tanpa catatan bagi pembaca.`,
    hint: "Tambahkan butir di corrections: date hari ini, note apa yang berubah, kind koreksi atau pembaruan.",
  }),
  "vanished-address": ({ address, why, line }) => ({
    message: {
      draft: `Alamat ${address} pernah terbit, tetapi posnya kini konsep: pembaca tidak menemukan apa pun di sana.`,
      date: `Alamat ${address} pernah terbit, tetapi posnya kini bertanggal di masa depan: pembaca tidak menemukan apa pun di sana.`,
      moved: `Alamat ${address} pernah terbit; halamannya kini di alamat lain.`,
      gone: `Alamat ${address} pernah terbit; pembaca kini tidak menemukan apa pun di sana.`,
    }[why],
    hint:
      line === undefined
        ? "Terbitkan lagi, atau tarik posnya: hapus draft, kembalikan tanggalnya, lalu tulis withdrawn: { date: …, reason: … }."
        : why === "moved"
          ? `Tambahkan baris ini ke redirects.yaml: ${line}`
          : `Tambahkan baris seperti ini ke redirects.yaml: ${line} – atau kembalikan berkasnya dan tulis withdrawn: { date: …, reason: … }.`,
  }),
  "idle-withdrawal": () => ({
    message: "Pos ini ditarik, tetapi juga konsep, jadi tidak ada apa pun di alamatnya.",
    hint: "Hapus baris draft supaya alamatnya menjelaskan penarikannya, atau hapus withdrawn kalau pos ini belum pernah terbit.",
  }),
  "targets-sum": ({ sum }) => ({
    message: `Jumlah target pilar ${sum}, seharusnya 100.`,
    hint: "Perbaiki mix.targets di site.yaml, misalnya 70, 20, dan 10.",
  }),
} satisfies Partial<ProblemWordings>;
