/** Words of the captions that go with a post on its channels, and of the page that holds them ready. */
import type { CardKind } from "../../cards/card.ts";
import type { FormatName } from "../../cards/format.ts";
import { writerFor } from "../writer.ts";

const { list } = writerFor("id-ID");

export const captions = {
  /** stands before the post's address */
  call: "Selengkapnya:",
  /** whom a post was made with, as the channel calls them */
  credit: (names: readonly string[]) => `Bersama ${list(names)}`,
  cardKinds: {
    headline: "Judul",
    auction: "Lelang",
    quote: "Kutipan",
    figure: "Angka",
    slide: "Kartu",
  } satisfies Record<CardKind, string>,
  /** what each format is for */
  cardFormats: {
    og: "Tautan",
    landscape: "Mendatar",
    square: "Persegi",
    portrait: "Tegak",
    story: "Story",
  } satisfies Record<FormatName, string>,
  /** in the names of files */
  carousel: "karusel",
  feedTitle: (channel: string, office: string) => `Bahan ${channel} dari ${office}`,
  kit: {
    share: "Bagikan",
    /** before the link to a post's kit, which the public may see and has no use for */
    forStaff: "Untuk petugas",
    ready: "Gambar dan teks siap unggah",
    title: (title: string) => `Bagikan: ${title}`,
    description: "Gambar dan teks yang siap diunggah, satu bagian untuk setiap kanal.",
    downloadAll: (size: string | undefined) =>
      size === undefined ? "Unduh semuanya (zip)" : `Unduh semuanya (zip, ${size})`,
    shareNow: "Bagikan langsung",
    toPost: "Ke tulisannya",
    feed: (channel: string) => `Umpan ${channel} untuk penjadwal`,
    email: "Surel",
    preview: "Kira-kira begini tampilnya",
    text: "Teks",
    textFor: (channel: string) => `Teks untuk ${channel}`,
    headingFor: (channel: string) => `Judul untuk ${channel}`,
    /** how long a text is, as its channel counts */
    counted: (length: string, limit: string) => `${length} dari ${limit}`,
    copy: "Salin",
    copied: "Sudah disalin.",
    notCopied: "Belum tersalin. Pilih teksnya, lalu salin sendiri.",
    /** what some channels ask for beside the text */
    heading: "Judul",
    images: "Gambar",
    chooseOne: "Pilih satu.",
    otherImages: (images: string) => `Pilihan lain (${images})`,
    inOrder: "Unggah semuanya dalam satu unggahan, menurut urutannya.",
    /** over the links to each channel's part */
    channels: "Kanal",
    withoutLink: "Alamat posnya tidak muat di teks ini.",
    withoutHashtags: (count: string) => `${count} tagar tidak muat di teks ini.`,
    withoutCredit: (names: readonly string[]) => `Tidak muat di teks ini: sebutan untuk ${list(names)}.`,
    /** how a post stands on both profiles */
    invite: (names: readonly string[]) =>
      `Sebelum mengunggah, ketuk Tandai orang lalu Undang kolaborator, dan pilih ${list(names)}: unggahannya tampil juga di profil itu.`,
    /** of channels that take a pasted name for mere text */
    pick: (names: readonly string[]) =>
      `Supaya ${list(names)} mendapat kabar, ketik @ di aplikasinya lalu pilih namanya: sebutan yang ditempel hanya menjadi teks.`,
    auctionOver: "Batas setor lelang ini sudah lewat. Jangan diunggah lagi sebagai pengumuman.",
    carousel: (images: string) => `Karusel, ${images} gambar berurutan`,
    download: "Unduh gambar",
    imageFacts: (edges: string, type: string, size: string) => `${edges}, ${type}, ${size}`,
    alt: "Teks pengganti",
  },
  /** what channels themselves write beside a post */
  preview: {
    /** where they fold the rest of the text away */
    more: {
      instagram: "lainnya",
      facebook: "Lihat selengkapnya",
      whatsapp: "Baca selengkapnya",
      tiktok: "lainnya",
      linkedin: "selengkapnya",
    },
    /** 08:00 */
    clock: (time: string) => time.replace(":", "."),
  },
  command: {
    missing: "Sebutkan posnya. Contoh: npm run kit -- cara-ikut-lelang",
    unreadable: "Konten tidak dapat dibaca. Jalankan npm run check untuk melihat sebabnya.",
    unknown: (slug: string, near: readonly { readonly id: string; readonly title: string }[]) =>
      near.length === 0
        ? `Tidak ada pos "${slug}". Sebutkan nama foldernya, atau tempel alamat posnya.`
        : [`Tidak ada pos "${slug}". Yang mirip:`, ...near.map(({ id, title }) => `  ${id}  ${title}`)].join(
            "\n",
          ),
    broken: (slug: string) => `Pos "${slug}" masih salah. Jalankan npm run check untuk melihat sebabnya.`,
    problems: (count: number) => `Pos ini punya ${count} masalah. Jalankan npm run check sebelum mengunggah.`,
    ambiguous: (slug: string, ids: readonly string[]) =>
      `Ada lebih dari satu pos "${slug}". Sebutkan dengan bulannya: ${ids.join(", ")}`,
    noChannels: (slug: string) =>
      `Pos "${slug}" tidak punya kanal. Isi channels di pos itu atau di site.yaml.`,
    published: (folder: string) =>
      `Folder ${folder} ikut terbit bersama situs. Pilih folder lain dengan --to.`,
    failed: (reason: string) => `Kartu tidak dapat digambar: ${reason}.`,
    written: (files: number, folder: string) => `${files} berkas ditulis ke ${folder}`,
    /** of a post that is not public */
    hidden: "Pos ini belum terbit. Tidak ada yang diterbitkan; jangan unggah sebelum waktunya.",
  },
};
