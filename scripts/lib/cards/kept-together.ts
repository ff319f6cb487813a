/** Where no line ends: beside which words, numbers and signs, as Indonesian offices write them, in letters of any case. */
import { anyOf, literal } from "../text/any-of.ts";

/** Dashes and bullets, and the emoji that are used as such: no line begins with one. */
export const mark = "[-–—−•·▪▫◾◽◼◻▶🔹🔸]\\ufe0f?";

/** Before a number: Rp 10, no. 5, pasal 7, WA +62, s.d. 5. */
const numbered =
  "rp idr usd no nomor nomer km lt lantai lot paket pasal ayat angka butir poin hlm hal halaman pukul pkl jam tahun thn periode edisi vol volume uk ukuran rt rw kav tel telp telepon hp wa whatsapp fax faks ke s.d. s/d room floor page chapter section article";
/** Before a number, a letter or a Roman numeral: kelas II, huruf a, Blok B2. */
const counted =
  "bab bagian lampiran huruf triwulan semester kuartal kelas gol golongan eselon tipe type jilid seri blok gedung level peringkat juara tahap gelombang sesi";
/** Before a name, which has a capital: Jalan Cempaka, dr. Sri, PT Maju. */
const titles =
  "jalan gang blok dr drs dra drg prof ir h hj kh k.h. bpk bapak ibu sdr sdri tn ny nn kec kab kel prov pt cv ud st rs yth a.n. u.p. d.a.";
/** What a number is counted in. */
const units =
  "ribu rb juta jt miliar milyar triliun rupiah dolar persen % tahun thn bulan bln minggu pekan hari jam menit mnt detik unit lot kali orang org buah lembar bidang paket kg g gr gram kuintal ton km m cm mm meter m² m2 m³ km² hektare hektar ha liter °c gb mb tb mbps kw kwh wib wita wit h thousand million billion trillion percent year years month months week weeks day days hour hours minute minutes a.m. p.m.";
const thousands = "ribu rb juta jt miliar milyar triliun";
/** Also as they are shortened and as they used to be spelled, and those of Hijri years that offices write of. */
const months =
  "jan januari january feb peb februari pebruari february mar maret march apr april mei may jun juni june jul juli july agu agt ags agst agustus aug august sep sept september okt oktober oct october nov nop november nopember des desember dec december muharam muharram safar rajab syakban ramadan ramadhan syawal zulkaidah zulhijah";

const [start, end] = ["(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"];

/** One of some words, in letters of any case, with or without their dots. */
function oneOf(words: string): string {
  const written = (letter: string): string =>
    letter === "." ? "\\.?" : /\p{Ll}/u.test(letter) ? `[${letter}${letter.toUpperCase()}]` : literal(letter);
  return `${start}${anyOf(words.split(" "), written)}`;
}

/** A space between the two. */
function between(before: string, after: string): string {
  return ` (?<=${before} )(?=${after})`;
}

const month = oneOf(months);

/** Spaces where no line ends. */
export const glued = new RegExp(
  [
    between(`${oneOf(`${numbered} ${counted}`)}\\.?`, "[(+±]?\\p{N}"),
    between(oneOf(counted), `(?:[IVXLCivxlc]+|\\p{L})${end}`),
    between(`${oneOf(titles)}\\.?`, "[\\p{Lu}\\p{N}]"),
    between(`${oneOf("jl jln gg")}\\.?`, "[\\p{L}\\p{N}]"),
    // J. Sudirman, R.A. Kartini
    between(`${start}(?:\\p{Lu}\\.)+`, "\\p{Lu}\\p{Ll}"),
    // 0812 3456, (021) 555, +62 21, ± 5
    between("[\\p{N})$€£¥±≥≤<>~]", "\\p{N}"),
    // 3 x 4
    between("\\p{N}", "[xX×] \\p{N}"),
    between("\\p{N} [xX×]", "\\p{N}"),
    // Cempaka 8, Jakarta IV, Kelas II A
    between("\\p{Lu}\\p{L}+", `\\p{N}{1,3}\\p{L}?(?:[,.;)](?!\\p{N})|$)`),
    between("\\p{Lu}\\p{L}+", `(?:[IVX]{2,}|[VX])${end}`),
    between(`${start}[IVX]+`, `\\p{Lu}(?![\\p{L}\\p{N}.])`),
    // 10 juta, 10 juta rupiah; but Nomor 5 | Tahun 2014
    between("\\p{N}", `${oneOf(units)}(?![\\p{L}\\p{N}]| \\p{N}{4})`),
    between(`\\p{N}[ \\xa0]${oneOf(thousands)}`, `${oneOf(units)}${end}`),
    // 30 November, November 2026, Oct 3, 2026
    between("\\p{N}(?:st|nd|rd|th)?", `${month}(?!\\p{L})`),
    between(`${month}\\.?`, "\\p{N}"),
    between(`${month}\\.? \\p{N}{1,2},`, "\\p{N}{4}"),
    between("", `${mark}|[|/&+=*] `),
    // nor does a line begin with a picture alone
    between("", "\\p{Extended_Pictographic}[^\\p{L}\\p{N}]*$"),
  ].join("|"),
  "gu",
);

/** Other places where Unicode's rules would let a line end. */
export const joined = new RegExp(
  [
    // between the figures of a number, a date or a phone
    "(?<=\\p{N}[-–—/.:,])(?=\\p{N})",
    // S-12/KNL.0702/2026, RT 03/RW 05
    "(?<=\\p{N}[^ \\xa0]*/)(?=\\p{Lu}|rw)",
    // A dash or a bullet that begins a word stays with it
    `(?<=(?:^|[ \\xa0\\u2060])${mark})(?=[^ \\xa0\\u2060\\ufe0f])`,
    // and one that follows a word or a sign with that.
    `(?<=[^\\p{L}\\p{N}\\p{C}\\s])(?=${mark})|(?<=\\S)(?=—)`,
  ].join("|"),
  "gu",
);
