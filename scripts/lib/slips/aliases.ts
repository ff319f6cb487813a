/** Other words that authors use for our names: Indonesian ones, or short forms. All in lower case. */
import type { Channel } from "../model/office.ts";

const keys = wordList({
  alamat: "address",
  alasan: "note",
  alt: "imageAlt",
  angka: "figure",
  bahasa: "language",
  barang: "lot",
  batas: "deadline",
  batassetor: "deadline",
  bataswaktu: "deadline",
  berakhir: "end",
  catatan: "note",
  category: "pillar",
  color: "colour",
  dasar: "source",
  description: "summary",
  deskripsi: "description",
  frekuensi: "every",
  gambar: "image",
  golongan: "classification",
  harga: "limit",
  induk: "parent",
  jam: "hours",
  jaminan: "deposit",
  jamlayanan: "hours",
  jenis: "kind",
  judul: "title",
  kampanye: "campaign",
  kanal: "channels",
  karusel: "slides",
  kategori: "pillar",
  keterangan: "label",
  keterangangambar: "imageAlt",
  konsep: "draft",
  kutipan: "quote",
  langkah: "slides",
  lelang: "auction",
  lembaga: "parent",
  melihatbarang: "viewing",
  link: "url",
  moto: "tagline",
  motto: "tagline",
  mulai: "start",
  nama: "name",
  namalengkap: "fullName",
  nilai: "value",
  nilailimit: "limit",
  pemilik: "seller",
  memenuhi: "fulfils",
  pengganti: "replaces",
  penjelasan: "note",
  penjual: "seller",
  peninjauan: "viewing",
  picture: "image",
  pilar: "pillar",
  ringkasan: "summary",
  sampai: "end",
  sebab: "note",
  selesai: "end",
  semboyan: "tagline",
  sumber: "source",
  surel: "email",
  tagar: "hashtags",
  tags: "hashtags",
  tanggal: "date",
  tanggalmulai: "start",
  tanggalselesai: "end",
  target: "targets",
  tautan: "url",
  tempat: "place",
  teks: "captions",
  telepon: "phone",
  tenggat: "deadline",
  toleransi: "tolerance",
  uangjaminan: "deposit",
  warna: "colour",
  zona: "timezone",
  zonawaktu: "timezone",
});

/** Short and full names of channels, and how they are called elsewhere. */
export const channelNames = wordList<Channel>({
  bsky: "bluesky",
  fb: "facebook",
  ig: "instagram",
  facebookpage: "facebook",
  halamanfacebook: "facebook",
  insta: "instagram",
  metathreads: "threads",
  saluranwhatsapp: "whatsapp",
  tg: "telegram",
  twitter: "x",
  tw: "x",
  wa: "whatsapp",
  whatsappchannel: "whatsapp",
  xtwitter: "x",
  youtubeshorts: "youtube",
  yt: "youtube",
});

/** Words that mean another of our names in files which do not have the first. */
const otherKeys = wordList({ deskripsi: "summary", keterangan: "description" });

/** The known key that an author means by another word. */
export function keyMeant(found: string, known: readonly string[]): string | undefined {
  const word = found.toLowerCase().replace(/[\s_-]+/g, "");
  return [keys.get(word), otherKeys.get(word), channelNames.get(word)].find(
    (meant) => meant !== undefined && known.includes(meant),
  );
}

/** A map, so that a word such as "constructor" means nothing. */
function wordList<T extends string>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(words));
}
