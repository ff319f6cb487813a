/** What is said of pictures. */
import { mostDrawingBytes } from "../../../decoding/drawing.ts";
import { mostBytes, mostPixels } from "../../../decoding/limits.ts";
import type { PicturePlace } from "../../../problems/codes/pictures.ts";
import { type ProblemWordings, withoutSpaces } from "../../problem-wording.ts";
import { known, number, size } from "./terms.ts";

function pictureAt(place: PicturePlace | undefined): string {
  if (place === undefined) return "di folder pos ini, di sebelah index.md";
  return place === "media" ? "di folder media" : `di sebelah ${place.beside}`;
}

function renamed(ending: string): string {
  return `Ganti akhiran namanya menjadi .${ending}, pada berkasnya dan di tempat gambar itu disebut.`;
}

export const pictures = {
  "missing-image": ({ found: name, nearest, sure, meant, place, there = [] }) => ({
    message: sure ? `Gambar "${name}" tidak ada; yang ada "${nearest}".` : `Gambar "${name}" tidak ada.`,
    hint: nearest
      ? sure
        ? `Tulis ${meant ?? nearest}.`
        : `Mungkin maksudnya "${nearest}"?`
      : `Simpan gambarnya ${pictureAt(place)}.${there.length > 0 ? ` Yang sudah ada: ${known(there)}.` : ""}`,
  }),
  "image-outside-post": ({ found: name, place }) => ({
    message: `Gambar "${name}" tidak berada di ${place ? `sebelah ${place.beside}` : "folder pos ini"}.`,
    hint: `Salin gambarnya ke sebelah ${place?.beside ?? "index.md"}, lalu tulis nama berkasnya saja.`,
  }),
  "space-in-address": ({ found: name, notPublished }) => ({
    message: `Nama "${name}" memuat spasi, jadi Markdown tidak membacanya dan menampilkannya mentah.`,
    hint: notPublished
      ? "Berkas sejenis ini tidak ikut ke situs. Simpan sebagai PDF, XLSX, CSV, atau ZIP, dengan nama tanpa spasi."
      : `Ganti nama berkasnya tanpa spasi, misalnya ${withoutSpaces(name)}, atau apit: (<${name}>).`,
  }),
  "image-type": ({ found: name, types }) => ({
    message: `Jenis gambar "${name}" tidak dapat dipakai.`,
    hint: `Simpan sebagai ${types.join(", ")}.`,
  }),
  "unreadable-image": ({ found: name, fault }) => ({
    message: `Gambar "${name}" ${
      {
        empty: "kosong: berkasnya 0 byte",
        damaged: "rusak atau terpotong",
        heic: "berjenis HEIC (foto iPhone), walaupun akhirannya lain",
        svg: "berjenis SVG, walaupun akhirannya lain",
        gif: "berjenis GIF, yang tidak dapat dipakai",
        tiff: "berjenis TIFF, yang tidak dapat dipakai",
        jpeg: "berjenis JPEG, walaupun akhirannya lain",
        png: "berjenis PNG, walaupun akhirannya lain",
        webp: "berjenis WebP, walaupun akhirannya lain",
        avif: "berjenis AVIF, walaupun akhirannya lain",
        "second-file": "memuat berkas lain di dalamnya (halaman web, arsip, atau dokumen)",
        irregular: "bukan berkas biasa, melainkan pintasan atau perangkat",
        heavy: `terlalu besar: berkas gambar paling besar ${size(mostBytes)}, SVG ${size(mostDrawingBytes)}`,
        parts: "berjenis SVG dan memuat gambar, skrip, atau berkas lain",
        slow: "berjenis SVG yang terlalu rumit untuk digambar",
        drawing: "berisi SVG yang rusak atau tanpa ukuran",
        video: "sebenarnya video",
        document: "sebenarnya dokumen, bukan gambar",
        unknown: "bukan gambar",
        large: `lebih dari ${number(mostPixels / 1_000_000)} megapiksel`,
        tall: "terlalu panjang ke bawah",
        blank: "tidak menampilkan apa pun",
      }[fault]
    }.`,
    hint: {
      empty: "Salin lagi dari sumbernya.",
      damaged: "Salin lagi dari sumbernya, atau buka dan simpan ulang sebagai JPEG.",
      heic: "Buka gambarnya dan simpan ulang sebagai JPEG; mengganti akhiran namanya saja tidak cukup.",
      svg: "Simpan sebagai PNG; mengganti akhiran namanya saja tidak cukup.",
      gif: "Buka gambarnya dan simpan ulang sebagai PNG; mengganti akhiran namanya saja tidak cukup.",
      tiff: "Buka gambarnya dan simpan ulang sebagai JPEG; mengganti akhiran namanya saja tidak cukup.",
      jpeg: renamed("jpg"),
      png: renamed("png"),
      webp: renamed("webp"),
      avif: renamed("avif"),
      "second-file":
        "Buka gambarnya di aplikasi gambar dan simpan ulang: yang tersimpan lalu hanya gambarnya.",
      irregular: "Salin gambar aslinya ke sini, dengan nama itu.",
      heavy: "Kecilkan dulu, misalnya menjadi 3.000 piksel di sisi terpanjangnya; logo sebaiknya PNG.",
      parts: "Simpan sebagai PNG: SVG hanya boleh berisi garis, bidang, dan tulisan.",
      slow: "Simpan sebagai PNG.",
      drawing: "Buka di aplikasi gambarnya dan simpan ulang sebagai SVG, atau simpan sebagai PNG.",
      video: "Ambil satu gambar dari video itu dan simpan sebagai JPEG.",
      document: "Simpan halamannya sebagai PNG atau JPEG.",
      unknown: "Periksa berkasnya: apakah memang gambar, dan dari jenis yang ditulis di akhirannya?",
      large: "Kecilkan dulu, misalnya menjadi 3.000 piksel di sisi terpanjangnya.",
      tall: "Potong menjadi beberapa gambar: pada lebar yang ditampilkan, tingginya paling banyak 16.383 piksel.",
      blank: "Periksa logonya: apakah ukurannya cocok dengan isinya, dan tidak seluruhnya tembus pandang?",
    }[fault],
  }),
  "small-image": ({ found: name, width, height, isThread }) => ({
    message: `Gambar "${name}" ${isThread ? `(${width} × ${height} piksel) terlalu pipih` : `hanya ${width} × ${height} piksel, terlalu kecil`} untuk kartu, jadi kartunya tanpa gambar itu.`,
    hint: isThread
      ? "Potong ujung-ujungnya, atau pakai gambar lain: sisi panjangnya paling banyak 16 kali sisi pendeknya."
      : "Pakai gambar yang lebih besar, sebaiknya 1.200 piksel atau lebih di sisi terpanjangnya. Memperbesar yang kecil tidak menolong.",
  }),
  "moving-image": ({ found: name }) => ({
    message: `Gambar "${name}" bergerak; yang ditampilkan hanya gambar pertamanya.`,
    hint: "Kalau gerakannya penting, unggah sebagai video di kanal kantor lalu tautkan.",
  }),
  "remote-image": ({ found: name }) => ({
    message: `Gambar dari situs lain (${name}) tidak dimuat; ditampilkan sebagai tautan.`,
    hint: "Unduh gambarnya, simpan di sebelah index.md, lalu tulis nama berkasnya saja.",
  }),
  "missing-alt": ({ key, image }) => ({
    message: `Gambar "${image}" belum punya teks pengganti.`,
    hint:
      key === "imageAlt"
        ? 'Tambahkan baris "imageAlt: …" yang menceritakan isi gambar bagi yang tidak melihatnya.'
        : "Tulis isi gambar di antara kurung siku: ![Seorang warga …](gambar.jpg).",
  }),
  "file-name-alt": ({ found: alt, image }) => ({
    message: `Teks pengganti "${alt}" tampaknya nama berkas, bukan isi gambar ${image}.`,
    hint: "Ceritakan apa yang terlihat, misalnya: Seorang warga menunjuk layar ponselnya.",
  }),
  "large-image": ({ found: name, bytes, limit }) => ({
    message: `Gambar ${name} berukuran ${size(bytes)}. Git menyimpannya selamanya, juga sesudah dihapus.`,
    hint: `Perkecil sebelum dikirim, paling besar ${size(limit)}: lebar 2.000 piksel sudah cukup untuk situs dan kartu.`,
  }),
} satisfies Partial<ProblemWordings>;
