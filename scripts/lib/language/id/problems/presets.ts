/** What is said of what the rules for kinds of offices ask: announcements of lots, people in court cases. */
import type { LotField } from "../../../model/auction.ts";
import type { ProblemWordings } from "../../problem-wording.ts";
import { writerFor } from "../../writer.ts";
import { number } from "./terms.ts";

export const presets = {
  "auction-deposit": ({ deposit, limit }) => ({
    message: `Uang jaminan Rp${number(deposit)} lebih tinggi daripada nilai limit Rp${number(limit)}.`,
    hint: "Cocokkan keduanya dengan pengumuman lelangnya: mungkin ada nol yang lebih atau kurang.",
  }),
  "auction-deadline": ({ deadline, published }) => ({
    message: `Batas setor jaminannya ${deadline}, padahal posnya bertanggal ${published}.`,
    hint: "Betulkan auction.deadline atau date: pembacanya tidak sempat lagi ikut.",
  }),
  "auction-limit": ({ limit }) => ({
    message: `Nilai limitnya hanya Rp${number(limit)}.`,
    hint: "Cocokkan dengan pengumuman lelangnya: mungkin ada angka nol yang kurang.",
  }),
  "auction-portal": ({ found: host }) => ({
    message: `Alamat lelangnya di ${host}, bukan di lelang.go.id, dan tercetak di kartu.`,
    hint: "Tulis alamat lotnya di lelang.go.id, atau hapus baris url.",
  }),
  "auction-date": ({ deadline, date }) => ({
    message: `Batas setor jaminannya ${deadline}, sesudah lelangnya sendiri: ${date}.`,
    hint: "Cocokkan auction.date dan auction.deadline dengan pengumuman lelangnya.",
  }),
  "auction-incomplete": ({ missing, noTime }) => ({
    message:
      missing.length > 0
        ? `Pengumuman lot ini belum memuat ${spokenList(missing.map((key) => lotFields[key]))}${noTime ? ", dan jam lelangnya belum ditulis" : ""}.`
        : "Hari lelangnya ditulis, tetapi jamnya belum.",
    hint:
      missing.length > 0
        ? `Tambahkan di bawah auction, dua spasi menjorok: ${missing.map((key) => `${key}: …`).join(" | ")}`
        : "Tulis jamnya di belakang tanggal, misalnya date: 2026-11-26 10:00.",
  }),
  "auction-missing": ({ kind }) => ({
    message: `Pos ini berjenis ${kind}, tetapi tidak memuat lotnya.`,
    hint: "Tambahkan auction dengan data dari pengumuman lelangnya, atau pilih jenis lain kalau posnya bukan pengumuman satu lot.",
  }),
  "court-case-party": ({ mark, number }) => ({
    message: `Nama orang (inisial ${mark}) ditulis di dekat nomor perkara${number ? ` ${number}` : ""}.`,
    hint: `Para pihak tidak disebut namanya: tulis "Penggugat", "Pemohon", atau inisialnya saja, ${mark} ${notParty("court-case-party", mark)}`,
  }),
  "court-lineage-name": ({ mark }) => ({
    message: `Nama dengan bin atau binti (inisial ${mark}) ditulis lengkap.`,
    hint: `Tulis inisialnya saja, atau sebut perannya. ${notParty("court-lineage-name", mark)}`,
  }),
  "court-child": ({ mark }) => ({
    message: `Tulisan tentang anak dalam perkara menyebut nama (inisial ${mark}).`,
    hint: `Nama anak, orang tua, dan alamatnya dirahasiakan (UU 11/2012): hapus, atau tulis inisialnya saja. ${notParty("court-child", mark)}`,
  }),
} satisfies Partial<ProblemWordings>;

const lotFields: Readonly<Record<LotField, string>> = {
  seller: "penjual (seller)",
  date: "waktu lelang (date)",
  place: "tempat lelang (place)",
  viewing: "waktu melihat barang (viewing)",
  url: "alamat lotnya di lelang.go.id (url)",
};

const spokenList = writerFor("id-ID").list;

function notParty(code: string, mark: string): string {
  return `Kalau namanya memang boleh disebut: waive: [{ code: ${code}, mark: ${mark}, reason: … }].`;
}
