/**
 * Sentences as offices write them, with invented identifiers that are valid, and posts full of numbers that are none. It shares nothing with
 * the detectors: forms, words and codes of areas are written down here once more.
 */
import type { PersonalKind } from "../../scripts/lib/personal/finding.ts";
import type { Chance } from "./random.ts";

export interface Sentence {
  readonly kind: PersonalKind;
  readonly text: string;
  /** where the identifier begins in it */
  readonly index: number;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** Codes of a few areas of each island, as of 2024. */
const areas =
  "1101 1171 1207 1271 1306 1371 1401 1471 1507 1571 1604 1671 1705 1771 1801 1871 1901 1971 2101 2171 3101 3171 3173 3174 3175 3201 3204 3216 3271 3273 3275 3276 3301 3315 3372 3374 3401 3404 3471 3501 3515 3573 3578 3601 3603 3671 3674 5101 5103 5171 5201 5271 5301 5371 6101 6171 6201 6271 6301 6371 6402 6471 6472 6501 6571 7101 7171 7201 7271 7301 7306 7371 7401 7471 7501 7571 7601 7605 8101 8171 8201 8271 9103 9171 9202 9271 9301 9401 9501 9601".split(
    " ",
  );

function nik(chance: Chance): string {
  const day = chance.between(1, 28) + (chance.isOne(2) ? 40 : 0);
  const born = two(day) + two(chance.between(1, 12)) + two(chance.of([55, 68, 74, 81, 90, 99, 3, 11]));
  return (
    chance.of(areas) + two(chance.between(1, 40)) + born + String(chance.between(1, 9999)).padStart(4, "0")
  );
}

function npwp(chance: Chance): string {
  const eight = chance.of(["01", "02", "03", "06", "07", "08", "09", "41", "64", "31"]) + chance.digits(6);
  const sum = Array.from(eight, Number)
    .map((digit, at) => (at % 2 === 1 ? digit * 2 : digit))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return eight + String((10 - (sum % 10)) % 10) + chance.digits(3) + chance.of(["000", "001", "002"]);
}

function phone(chance: Chance): string {
  const prefix = chance.of([
    "0811",
    "0812",
    "0813",
    "0815",
    "0817",
    "0819",
    "0821",
    "0822",
    "0831",
    "0852",
    "0857",
    "0877",
    "0881",
    "0895",
    "0896",
  ]);
  return prefix + chance.digits(chance.between(7, 8));
}

function nip(chance: Chance): string {
  const year = chance.between(1962, 1998);
  const born = `${year}${two(chance.between(1, 12))}${two(chance.between(1, 28))}`;
  const since = `${year + chance.between(19, 28)}${two(chance.between(1, 12))}`;
  return `${born}${since}${chance.of(["1", "2"])}00${chance.between(1, 9)}`;
}

/** How people part it: a text, and the sizes of its groups. */
type Form = readonly number[];

/** What may stand between groups, as it is typed; a line break once at the most. */
const spaces = ["\u00a0", "\u2009", "\u202f", "&nbsp;", " "];
const joints = ["-", ".", " ", "\u2013", "\u2011", "\u2010", " - ", "\u2212", ...spaces];
const breaks = ["\n", "  \n", "\\\n", "-\n", "\n> "];
const unseen = ["\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200e"];

function cut(digits: string, form: Form): string[] {
  let at = 0;
  return form.map((size) => {
    at += size;
    return digits.slice(at - size, at);
  });
}

/** One identifier, dressed as it comes out of Word, a PDF, a chat or an old page. */
function dressed(digits: string, forms: readonly Form[], chance: Chance): string {
  const groups = cut(digits, chance.of(forms));
  const whole = [digits];
  const inside = chance.between(2, digits.length - 2);
  switch (chance.between(1, 10)) {
    case 1:
    case 2:
      return digits;
    case 3:
    case 4:
      return groups.join(chance.of(joints));
    case 5:
      return groups.length < 2
        ? digits
        : groups[0] + chance.of(breaks) + groups.slice(1).join(chance.of(["", "-", ".", " "]));
    case 6:
      return `${digits.slice(0, inside)}\n${digits.slice(inside)}`;
    case 7:
      return Array.from(chance.of([whole, groups]).join("-"), (sign) =>
        /\d/.test(sign) ? String.fromCodePoint(0xff10 + Number(sign)) : chance.of(["\uff0d", "-"]),
      ).join("");
    case 8:
      return digits.slice(0, inside) + chance.of(unseen) + digits.slice(inside);
    case 9:
      return chance.of([
        `**${digits}**`,
        `**${digits.slice(0, 4)}**${digits.slice(4)}`,
        `\`${digits}\``,
        `_${digits}_`,
        `"${digits}"`,
      ]);
    default:
      return groups.join(chance.of(spaces));
  }
}

const names = [
  "Budi Santoso",
  "Siti Rahmawati",
  "I Made Arya",
  "Maria Goreti",
  "Rizky Pratama",
  "Dewi Lestari",
];
const places = ["Kelurahan Sukamaju", "Kantor Pos Kota", "Balai Desa Wonorejo", "Gedung Serbaguna"];

const templates = {
  "personal-nik": [
    "Pemenang undian adalah {name} dengan NIK {id}, mohon segera menghubungi panitia.",
    "Atas nama {name} ({id}) dari {place}.",
    "Nomor KTP pemohon: {id}.",
    "Kartu Keluarga nomor {id} tercatat di {place}.",
    "No. KK {id} dan berkas lain telah kami terima.",
    "Data yang masuk: {name}, {id}, {place}.",
    "Saudara {name}\n\nNIK: {id}\n\nberhak menerima bantuan.",
    "| Nama | NIK |\n|---|---|\n| {name} | {id} |",
    "- {name}: {id}\n- {place}",
    "Peserta yang hadir pada 12 November 2026 ialah {name} dengan nomor identitas {id}.",
    "Foto kopi KTP ({id}) diserahkan pukul 09.30.",
    "Penerima kuasa pemegang KTP nomor {id}, beralamat di Jalan Melati Nomor 12.",
    "1. {id} a.n. {name}",
    "Uang sebesar Rp12.500.000 diserahkan kepada pemilik NIK {id}.",
  ],
  "personal-npwp": [
    "NPWP {name}: {id}.",
    "Wajib pajak dengan NPWP {id} telah melapor.",
    "Nomor pokok wajib pajak {id} atas nama {name}.",
    "Kuitansi dibuat untuk NPWP\n{id}, tanggal 3 November 2026.",
    "Pembeli wajib mencantumkan NPWP ({id}) pada formulir.",
    "{name} memiliki NPWP nomor {id} sejak 2019.",
  ],
  "personal-phone": [
    "Hubungi {name} di {id}.",
    "Informasi lebih lanjut melalui WA {id} pada jam kerja.",
    "Narahubung: {name}, {id}",
    "Silakan kirim bukti ke {id} ({name}) paling lambat 20 November 2026.",
    "[Tanya lewat WhatsApp](https://wa.me/{abroad})",
    "[{name}](tel:+{abroad}) siap membantu.",
    "- {name} {id}\n- loket 3",
    "Untuk pendaftaran, pesan singkat saja ke {id}, gratis!",
    "Nomor ponsel saksi adalah {id}, sesuai berita acara.",
    "Kontak person +{abroad} setiap hari pukul 08.00.",
    "Peserta di {place} bisa menelepon {id} atau datang langsung.",
    "Tlp/WA: {id}.",
  ],
  "personal-nip": [
    "Ditandatangani oleh {name}, NIP {id}.",
    "Kepala kantor\n\n{name}\n\nNIP. {id}",
    "{name} ({id}) dilantik sebagai kepala seksi.",
    "Pegawai dengan nomor induk {id} memasuki masa pensiun.",
    "Pejabat penjual: {name}, {id}, golongan III/d.",
  ],
  "personal-account": [
    "Transfer ke rekening BRI {id} atas nama {name}.",
    "Nomor rekening: {id}.",
    "Uang dikirim ke rek. {id} a.n. {name}.",
    "Sumbangan melalui Bank Jatim {id} ({name}).",
    "Pembayaran ditransfer ke {id} paling lambat hari Jumat.",
    "Rekening {name} dengan nomor {id} ditutup.",
    "Bank: BNI\nRekening: {id}",
    "Silakan setor ke {id} a.n. {name}.",
  ],
  "personal-passport": [
    "Pemegang paspor {id} atas nama {name} diminta menghubungi loket.",
    "Nomor paspor: {id}.",
    "Paspor Republik Indonesia nomor {id} dinyatakan hilang.",
    "{name}, paspor {id}, berangkat pada 4 Desember 2026.",
  ],
  "personal-plate": [
    "Mobil {id} milik {name} diparkir di halaman.",
    "Kendaraan dengan nomor polisi {id} harap dipindahkan.",
    "Sepeda motor berpelat {id} hilang di {place}.",
    "Nopol {id}, warna hitam, atas nama {name}.",
    "Pemilik mobil Avanza {id} dimohon ke depan.",
  ],
  "personal-email": [
    "Kirim berkas ke {id} sebelum pukul 16.00.",
    "Surel {name}: {id}.",
    "[{name}](mailto:{id})",
    "Pertanyaan? <{id}>",
    "Hubungi {name} ({id}) untuk formulirnya.",
  ],
} satisfies Record<PersonalKind, readonly string[]>;

const nikForms: readonly Form[] = [
  [4, 4, 4, 4],
  [6, 6, 4],
  [2, 2, 2, 6, 4],
  [6, 2, 2, 2, 4],
  [2, 2, 2, 2, 2, 2, 4],
  [8, 8],
  [12, 4],
];

function identifier(kind: PersonalKind, chance: Chance): string {
  switch (kind) {
    case "personal-nik":
      return dressed(nik(chance), nikForms, chance);
    case "personal-npwp": {
      const digits = npwp(chance);
      if (chance.isOne(4)) return dressed(`0${digits}`, [[4, 4, 4, 4], [16]], chance);
      const [a, b, c, d, e, f] = cut(digits, [2, 3, 3, 1, 3, 3]);
      return chance.isOne(2)
        ? `${a}.${b}.${c}.${d}-${e}.${f}`
        : dressed(digits, [[2, 3, 3, 1, 3, 3], [15], [5, 5, 5]], chance);
    }
    case "personal-phone": {
      const digits = phone(chance);
      const home = dressed(
        digits,
        [
          [4, 4, digits.length - 8],
          [4, 3, digits.length - 7],
          [4, digits.length - 4],
        ],
        chance,
      );
      return chance.isOne(4)
        ? `${chance.of(["+62 ", "+62", "62", "+62-", "(+62) ", "0062 "])}${digits.slice(1)}`
        : home;
    }
    case "personal-nip":
      return dressed(nip(chance), [[8, 6, 1, 3], [18], [4, 2, 2, 4, 2, 1, 3]], chance);
    case "personal-account": {
      const digits = chance.of(["1", "2", "3", "7", "9"]) + chance.digits(chance.of([9, 12, 14]));
      return dressed(digits, [[3, 3, digits.length - 6], [4, 3, digits.length - 7], [digits.length]], chance);
    }
    case "personal-passport":
      return chance.of(["A", "B", "C", "E", "X"]) + chance.of(["", "", " ", "\u200b"]) + chance.digits(7);
    case "personal-plate": {
      const joint = chance.of([" ", "", "\u00a0", "-", " \u200b"]);
      const letters = Array.from({ length: chance.between(1, 3) }, () =>
        chance.of([..."ABDEFGLNRSTUVYZ"]),
      ).join("");
      return [
        chance.of(["B", "D", "L", "N", "AB", "AD", "AG", "BK", "DK", "KT", "DD", "PA"]),
        chance.between(1, 9999),
        letters,
      ].join(joint);
    }
    case "personal-email": {
      const address = `${chance.of(["budi.santoso", "siti_r", "made-arya", "rizky99", "d.lestari+kerja"])}@${chance.of(["gmail.com", "yahoo.co.id", "outlook.com", "perusahaan.co.id", "mail.kampus.ac.id"])}`;
      return chance.of([
        address,
        address,
        address.replace("@", "\uff20"),
        address.replace(".", "\u200b."),
        address.toUpperCase(),
      ]);
    }
  }
}

export const kinds = Object.keys(templates) as readonly PersonalKind[];

export function sentence(kind: PersonalKind, chance: Chance): Sentence {
  const id = identifier(kind, chance);
  const abroad = `62${phone(chance).slice(1)}`;
  const [before = "", after = ""] = chance
    .of<string>(templates[kind])
    .replaceAll("{name}", () => chance.of(names))
    .replaceAll("{place}", () => chance.of(places))
    .replaceAll("{abroad}", "{id}{abroad}")
    .split("{id}");
  const isAbroad = after.startsWith("{abroad}");
  const lead = chance.of(["", "Pengumuman.\n\n", "Lelang dimulai pukul 10.00 WIB, 12 November 2026. "]);
  const written = isAbroad ? abroad : id;
  const start = `${lead}${before}`;
  // Marks around it are no part of it.
  const offset = start.endsWith("+") ? -1 : (/[\dA-Za-z+\uff10-\uff19]/.exec(written)?.index ?? 0);
  return { kind, text: `${start}${written}${after.replace("{abroad}", "")}`, index: start.length + offset };
}

/** The office whose phones stand in the posts. */
export const office = {
  url: "https://kantor-contoh.go.id",
  contacts: { phone: "(021) 5550-1234, 0811-9000-123", email: "halo@kantor-contoh.go.id" },
  channels: { whatsapp: "https://wa.me/628119000123" },
  official: [
    { label: "NPWP bendahara", value: "00.123.456.7-027.000" },
    { label: "Rekening penampungan", value: "0021-01-000123-30-4" },
  ],
};

/** A post with some of every number that is nobody's. */
export function innocentPost(chance: Chance): string {
  const price = (): string =>
    `Rp${chance.between(1, 999)}.${chance.digits(3)}.${chance.digits(3)}${chance.isOne(3) ? `.${chance.digits(3)}` : ""}`;
  const date = (): string =>
    chance.of([
      `${chance.between(1, 28)} November 2026`,
      `${two(chance.between(1, 28))}-${two(chance.between(1, 12))}-2026`,
      `2026-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`,
      `${two(chance.between(1, 28))}/${two(chance.between(1, 12))}/2026`,
    ]);
  const time = (): string => `${two(chance.between(7, 17))}.${two(chance.between(0, 59))}`;
  const sixteen = (): string => {
    const digits = chance.of(["8808", "9881", "7001", "8277", "", ""]) + chance.digits(16);
    return chance.of([digits.slice(0, 16), cut(digits, [4, 4, 4, 4]).join(chance.of([" ", "-"]))]);
  };
  const lines = [
    `Lot ${chance.between(1, 400)}: tanah seluas ${chance.between(60, 9000)} m2 dengan nilai limit ${price()} dan uang jaminan ${price()}.`,
    `Sertifikat Hak Milik Nomor ${chance.digits(5)} terbit ${date()}, NIB ${chance.digits(13)}.`,
    `Keputusan Menteri Keuangan Nomor ${chance.between(1, 900)}/KM.6/2026 dan surat S-${chance.between(1, 9000)}/KNL.0${chance.between(1, 9)}/2026 tanggal ${date()}.`,
    `Letaknya di -6.${chance.digits(15)}, 106.${chance.digits(14)} (koordinat), atau -7.${chance.digits(7)},110.${chance.digits(7)}.`,
    `Telepon kantor (021) 5550-1234 atau 0811-9000-123, dari luar negeri +62 811 9000 123.`,
    `Nomor invoice ${sixteen()} jatuh tempo ${date()} pukul ${time()} WIB.`,
    `Setor uang jaminan ke virtual account ${chance.of(["BNI ", "BRI ", "Mandiri ", "", "bank "])}${sixteen()} sebesar ${price()} sebelum ${date()}.`,
    `Kode billing ${chance.digits(15)}, NTPN ${chance.digits(4)}ABCD${chance.digits(8)}, nomor resi JP${chance.digits(10)}.`,
    `Pendapatan tahun 2023, 2024, 2025 berturut-turut ${price()}, ${price()}, dan ${price()}.`,
    `| Tahun | Target | Realisasi |\n|---|---:|---:|\n| 2025 | ${chance.between(1, 9)}${chance.digits(8)} | ${chance.between(1, 9)}${chance.digits(9)} |\n| 2026 | ${price()} | ${price()} |`,
    `Bayar lewat transfer bank sebesar ${price()}; rekening penampungan 0021-01-000123-30-4.`,
    `NPWP bendahara 00.123.456.7-027.000, ID pelanggan ${chance.digits(12)}, nomor meter ${chance.digits(11)}.`,
    `Mobil dinas tahun 2019 dengan mesin 1500 CC, nomor rangka MHF${chance.digits(5)}K${chance.digits(6)}, nomor mesin 2NR-F${chance.digits(6)}.`,
    `ISBN 978-602-${chance.digits(4)}-${chance.digits(2)}-${chance.digits(1)}, DOI 10.${chance.digits(4)}/${chance.digits(6)}.${chance.digits(4)}.`,
    `Acara ${date()}, ${time()}–${time()}, ruang ${chance.between(1, 12)}, kuota ${chance.between(20, 900)} orang; surat ke halo@kantor-contoh.go.id.`,
    `Foto: ![Loket](IMG_2026${two(chance.between(1, 12))}${two(chance.between(1, 28))}_${chance.digits(6)}.jpg)`,
    `Lihat [peta](https://maps.example/@-6.${chance.digits(7)},106.${chance.digits(7)},17z) dan [lot](https://lelang.go.id/lot/${chance.digits(8)}).`,
    `Tagihan nomor ${sixteen()}, ${sixteen()} dan ${sixteen()} sudah lunas.`,
    `${chance.digits(3)}.${chance.digits(3)} warga, ${chance.between(1, 99)},${chance.digits(2)} persen, naik dari ${chance.digits(2)},${chance.digits(8)}.`,
    `Paket data 62.${chance.between(800, 899)}.${chance.digits(3)}.${chance.digits(3)} byte; selisih 0,8${chance.digits(11)} poin.`,
  ];
  return `---\ntitle: Pengumuman lot ${chance.digits(4)}\ndate: 2026-11-0${chance.between(1, 9)}\n---\n${lines.filter(() => !chance.isOne(3)).join("\n\n")}\n`;
}
