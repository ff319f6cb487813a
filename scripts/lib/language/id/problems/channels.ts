/** What is said of captions, slides and cards. */
import type { ProblemWordings } from "../../problem-wording.ts";
import { site } from "../site.ts";
import { known } from "./terms.ts";

const undrawable = {
  dots: "Kata yang memuatnya tampil sebagai “…” di sana; halamannya tetap utuh.",
  "left-out":
    "Lebih dari separuh katanya tidak dapat digambar, jadi kartu dibuat tanpa teks ini; halamannya tetap utuh.",
  omitted: "Kartu itu tidak dibuat; halamannya tetap utuh.",
  none: "Semua kartu memuat kata itu, jadi situs belum dapat dibuat.",
} as const;

export const channels = {
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
  "foreign-channel": ({ channel, own }) => ({
    message: `Kantor ini tidak punya kanal ${site.channelNames[channel]} di site.yaml (yang ada: ${known(own)}).`,
    hint: `Hapus ${channel} dari channels, atau tambahkan alamat profilnya di channels di site.yaml.`,
  }),
  "undrawn-card": ({ card, reason }) => ({
    message: `Kartu ${card} tidak dapat digambar: ${reason}.`,
    hint: "Periksa judul dan gambar pos ini; simpan ulang gambarnya bila perlu.",
  }),
  "missing-glyph": ({ key, characters, then }) => ({
    message: `Huruf ${known(characters.map(({ character, codePoint }) => `${character} (${codePoint})`))} di "${key}" tidak dapat digambar di kartu. ${undrawable[then]}`,
    hint: "Ganti dengan huruf Latin, huruf Arab, atau emoji.",
  }),
} satisfies Partial<ProblemWordings>;
