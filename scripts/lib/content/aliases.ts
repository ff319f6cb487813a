/** Words by which an author may call what has another name here: in Indonesian, or shortened. All in lower case. */
import type { Channel } from "./office.ts";

const keys: Readonly<Record<string, string>> = {
  alamat: "address",
  bataswaktu: "deadline",
  batas: "deadline",
  barang: "lot",
  jaminan: "deposit",
  lelang: "auction",
  nilailimit: "limit",
  tenggat: "deadline",
  uangjaminan: "deposit",
  alt: "imageAlt",
  bahasa: "language",
  category: "pillar",
  color: "colour",
  description: "summary",
  deskripsi: "description",
  gambar: "image",
  jenis: "kind",
  judul: "title",
  kampanye: "campaign",
  kanal: "channels",
  kategori: "pillar",
  keterangangambar: "imageAlt",
  konsep: "draft",
  nama: "name",
  pilar: "pillar",
  picture: "image",
  ringkasan: "summary",
  tagar: "hashtags",
  tags: "hashtags",
  tanggal: "date",
  telepon: "phone",
  warna: "colour",
};

const channels: Readonly<Record<string, Channel>> = {
  fb: "facebook",
  ig: "instagram",
  insta: "instagram",
  tg: "telegram",
  twitter: "x",
  tw: "x",
  wa: "whatsapp",
  yt: "youtube",
};

/** The key that an author means by another word, if it is one of those known here. */
export function keyMeant(found: string, known: readonly string[]): string | undefined {
  const word = found.toLowerCase();
  return [keys[word], channels[word]].find((meant) => meant !== undefined && known.includes(meant));
}

export function channelMeant(found: string): Channel | undefined {
  return channels[found.toLowerCase()];
}
