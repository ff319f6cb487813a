/** What is said of the bodies of posts and pages. */
import { ended, excerpt } from "../../../text/excerpt.ts";
import type { ProblemWordings } from "../../problem-wording.ts";
import { lostTexts, misreadMarks, misreadMessages, unreadMarks } from "../marks.ts";
import { known } from "./terms.ts";

export const bodies = {
  "empty-body": () => ({
    message: "Pos ini belum punya isi.",
    hint: "Tulis isinya di bawah baris --- yang kedua.",
  }),
  "unfilled-gap": ({ what }) => ({
    message: what === "" ? "Bagian ini belum diisi." : `Belum diisi: ${ended(excerpt(what))}`,
    hint: "Ganti seluruh tandanya, dari [ISI: sampai ], dengan isi yang sebenarnya. Tidak perlu? Hapus barisnya.",
  }),
  "broken-link": ({ found: url, why, nearest, parts }) => ({
    message: {
      missing: `Tautan ${url} tidak menuju halaman mana pun di situs ini.`,
      draft: `Tautan ${url} menuju pos yang masih konsep.`,
      scheduled: `Tautan ${url} menuju pos yang belum terbit saat pos ini terbit.`,
      withdrawn: `Tautan ${url} menuju pos yang sudah ditarik.`,
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
      withdrawn: "Hapus tautannya: pembaca hanya menemukan alasan penarikannya.",
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
      file: "Dokumen (PDF, XLSX, CSV, ZIP) disimpan di sebelah berkas ini lalu ditulis namanya saja; gambar ditulis ![isi gambar](foto.jpg). Yang ada di situs lain ditulis dengan https://.",
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
  "long-sentence": ({ found, words, most, others }) => ({
    message:
      `Kalimat ini ${words} kata, sulit dibaca sekali jalan: “${found}”` +
      (others > 0 ? `, dan ${others} kalimat lain juga lebih dari ${most} kata.` : "."),
    hint: "Bagilah menjadi dua atau tiga kalimat, atau jadikan daftar.",
  }),
  "skipped-heading": ({ level, above, meant }) => ({
    message: `Judul ini ${"#".repeat(level)} padahal di atasnya baru ${above === 1 ? "judul halaman" : "#".repeat(above)}: tingkatnya terlompat.`,
    hint: `Tulis ${"#".repeat(meant)}, supaya pembaca layar dan daftar judul tidak melompat.`,
  }),
  "second-title": () => ({
    message: "Judul halaman sudah diambil dari title; # membuat judul kedua.",
    hint: "Hapus baris ini kalau sama dengan title. Judul bagian ditulis dengan ##, dan bagian di bawahnya ###.",
  }),
  "unsafe-link": ({ found: url, meant }) => ({
    message: `Tautan "${excerpt(url)}" tidak diizinkan; ditampilkan sebagai teks.`,
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
  "duplicate-post": ({ first }) => ({
    message: `Judul dan isi pos ini sama dengan ${first}.`,
    hint: "Kalau ini salinan yang belum ditulis ulang, tulis ulang atau hapus. Kalau memang perlu, bedakan judulnya.",
  }),
} satisfies Partial<ProblemWordings>;
