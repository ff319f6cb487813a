/** What is said of campaigns, of their colours, and of words that people do not know. */
import type { ProblemWordings } from "../../problem-wording.ts";
import { writerFor } from "../../writer.ts";

const { date, number } = writerFor("id-ID");

export const brand = {
  "duplicate-term": ({ found, first }) => ({
    message: `"${found}" sudah ada di istilah.yaml${found === first ? "" : `, di bawah "${first}"`}.`,
    hint: "Hapus salah satunya: satu kata punya satu penjelasan.",
  }),
  "dry-term": ({ found, plain, campaign }) =>
    campaign
      ? {
          message: `Pos ini bagian dari kampanye "${plain}", tetapi hanya memakai "${found}".`,
          hint: `Pakai "${plain}" di judul, ringkasan, atau isinya. "${found}" boleh disebut sekali sebagai keterangan.`,
        }
      : {
          message: `"${found}" belum tentu dipahami pembaca, dan judul serta ringkasan tampil tanpa penjelasan.`,
          hint: `Pakai kata sehari-harinya: "${plain}".`,
        },
  "campaign-days": ({ start, end }) => ({
    message: `Kampanye ini selesai pada ${date(end)}, sebelum dimulai pada ${date(start)}.`,
    hint: "Betulkan start atau end.",
  }),
  "before-campaign": ({ campaign, start }) => ({
    message: `Pos ini terbit sebelum kampanye ${campaign} dimulai pada ${date(start)}.`,
    hint: "Undurkan tanggal pos, majukan start kampanyenya, atau hapus baris campaign. Sebelum kampanye dimulai, situs tidak menyebutnya di pos ini.",
  }),
  "low-contrast": ({ found, ratio, nearest }) => ({
    message: `Tulisan berwarna ${found} sulit dibaca di latar terang: kontrasnya ${number(ratio)} banding 1, sedikitnya 4,5.`,
    hint: `Tulis "${nearest}", warna terdekat yang cukup. Selama belum diganti, situs menggelapkannya sendiri.`,
  }),
} satisfies Partial<ProblemWordings>;
