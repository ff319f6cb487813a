/** Other words that authors use for our names: Indonesian ones, or short forms. All in lower case. */
import type { Channel } from "../model/office.ts";

const keys = wordList({
  alamat: "address",
  alt: "imageAlt",
  angka: "figure",
  bahasa: "language",
  barang: "lot",
  batas: "deadline",
  batassetor: "deadline",
  bataswaktu: "deadline",
  category: "pillar",
  color: "colour",
  description: "summary",
  deskripsi: "description",
  gambar: "image",
  harga: "limit",
  jaminan: "deposit",
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
  link: "url",
  nama: "name",
  nilai: "value",
  nilailimit: "limit",
  pilar: "pillar",
  picture: "image",
  ringkasan: "summary",
  tagar: "hashtags",
  tags: "hashtags",
  tanggal: "date",
  tautan: "url",
  teks: "captions",
  telepon: "phone",
  tenggat: "deadline",
  uangjaminan: "deposit",
  warna: "colour",
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

/** The known key that an author means by another word. */
export function keyMeant(found: string, known: readonly string[]): string | undefined {
  const word = found.toLowerCase().replace(/[\s_-]+/g, "");
  return [keys.get(word), channelNames.get(word)].find(
    (meant) => meant !== undefined && known.includes(meant),
  );
}

/** A map, so that a word such as "constructor" means nothing. */
function wordList<T extends string>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(words));
}
