import { describe, expect, test } from "vitest";
import { autoSlides } from "../../scripts/lib/reading/auto-slides.ts";
import { renderer } from "../markdown/render.ts";

const slidesOf = (markdown: string): string[] => autoSlides(renderer.render(markdown).steps);

describe("the slides of a body", () => {
  test("are the steps of its first numbered list, each by its first sentence", () => {
    const body =
      "## Satu\n\n1. **Daftar.** Buat akun sendiri. Lalu tunggu.\n2. Pilih & baca\n\n## Dua\n\n1. lain\n2. lagi\n";
    expect(slidesOf(body)).toEqual(["Daftar. Buat akun sendiri.", "Pilih & baca"]);
  });

  test("leave out lists within a step, and steps without a word", () => {
    const body =
      "1. Buat akun\n   1. isi nama\n   2. isi NIK\n2.\n3. Pilih barang\n\n   - rumah\n\n4. Setor\n";
    expect(slidesOf(body)).toEqual(["Buat akun", "Pilih barang", "Setor"]);
  });

  test("come from a numbered list within a list of points too", () => {
    expect(slidesOf("- Cara:\n  1. Buat akun\n  2. Setor\n")).toEqual(["Buat akun", "Setor"]);
  });

  test("are its headings where the list has fewer than two steps", () => {
    expect(slidesOf("1. Satu\n\n## Tentang *kami*\n\n…\n\n### Kecil\n\n## Dua\n")).toEqual([
      "Tentang kami",
      "Dua",
    ]);
    expect(slidesOf("# Judul\n\n# Lagi\n\n## Kecil\n")).toEqual(["Judul", "Lagi"]);
  });

  test("are as few as there are", () => {
    expect(slidesOf("1. Satu\n\n## Dua\n")).toEqual(["Dua"]);
    expect(slidesOf("Isi.\n")).toEqual([]);
  });

  test("have the words of links, hashtags and code, and none of pictures", () => {
    const body =
      '1. Buka [laman "resmi"](/a/) `kode`\n   #infolelang\n2. ![Foto](a.png) Setor\n3. ![Foto](b.png)\n';
    expect(slidesOf(body)).toEqual(["Buka laman “resmi” kode #InfoLelang", "Setor"]);
  });

  test("show a step of several paragraphs on one line", () => {
    expect(slidesOf("1. Buat akun\n\n   lalu tunggu\n\n2. Setor\n")).toEqual([
      "Buat akun lalu tunggu",
      "Setor",
    ]);
  });

  test("are shortened to what a card holds", () => {
    expect(slidesOf(`1. ${"kata ".repeat(80)}\n2. Dua\n`)[0]?.length).toBeLessThanOrEqual(160);
  });
});
