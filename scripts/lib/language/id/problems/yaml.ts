/** What is said of front matter and YAML as such. */
import { excerpt } from "../../../text/excerpt.ts";
import type { ProblemWordings } from "../../problem-wording.ts";

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
  TOO_MANY: "isinya terlalu banyak untuk satu berkas",
  UNEXPECTED_TOKEN: "ada tanda yang tidak pada tempatnya",
  UNRESOLVED_ALIAS: "kata yang diawali * tidak terbaca, karena di awal nilai tanda itu punya arti sendiri",
};

export const yaml = {
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
        : `"${excerpt(text)}" berada di baris ---, jadi keterangan tidak ${place === "opening" ? "dibuka" : "ditutup"}.`,
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
    message: `"${excerpt(comment)}" dianggap catatan, jadi tidak tampil.`,
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
} satisfies Partial<ProblemWordings>;
