import { expect, it } from "vitest";
import { isFileName } from "../../scripts/lib/slips/file-name-alt.ts";

it.each([
  ["langkah.png", "langkah.png"],
  ["Foto Saya (1).JPG", "lain.png"],
  ["gedung-kantor", "gedung-kantor.jpg"],
  ["Gedung_Kantor", "gedung_kantor.jpg"],
  ["kantor", "kantor.jpg"],
  ["IMG_2034", "foto.jpg"],
  ["IMG-20261103-WA0005", "foto.jpg"],
  ["DSC01234", "foto.jpg"],
  ["DSCN0012 (1)", "foto.jpg"],
  ["20261103_080000", "foto.jpg"],
  ["WhatsApp Image 2026-11-03 at 08.00.00", "foto.jpg"],
  ["Screenshot_20261103-080000", "foto.jpg"],
  ["Tangkapan Layar 2026-11-03 pukul 08.00", "foto.jpg"],
  ["Gambar 1", "foto.jpg"],
])("%s is the name of a file", (text, file) => expect(isFileName(text, file)).toBe(true));

it.each([
  ["Kantor", "kantor.jpg"],
  ["Gedung kantor", "gedung-kantor.jpg"],
  ["Seorang warga menunjuk layar ponselnya.", "foto.jpg"],
  ["Tampilan lelang.go.id di ponsel", "foto.jpg"],
  ["Foto bersama 12 peserta", "foto.jpg"],
  ["Grafik: 1.284 permohonan pada 2026", "grafik-2026.png"],
  ["Poster Hari Oeang 2026", "poster.jpg"],
  ["", "foto.jpg"],
])("%j says what is seen", (text, file) => expect(isFileName(text, file)).toBe(false));
