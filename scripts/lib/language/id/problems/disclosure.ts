/** What is said of public information: its classes, and what is published periodically. */
import type { ProblemWordings } from "../../problem-wording.ts";
import { writerFor } from "../../writer.ts";
import { disclosure as words } from "../disclosure.ts";
import { unknown } from "./terms.ts";

const { date } = writerFor("id-ID");

export const disclosure = {
  "excepted-information": () => ({
    message: "Pos ini digolongkan dikecualikan, yaitu informasi yang tidak boleh diumumkan.",
    hint: "Pindahkan berkasnya keluar dari folder content, juga dari riwayat git kalau sudah pernah disimpan. Kalau isinya memang boleh dibaca siapa saja, pilih golongan lain.",
  }),
  "urgent-scheduled": () => ({
    message: "Informasi serta-merta ini bertanggal nanti, padahal harus diumumkan segera.",
    hint: "Tulis tanggal dan jam sekarang. Kalau tidak perlu segera diketahui orang, pilih golongan lain.",
  }),
  "idle-until": ({ why }) =>
    why === "class"
      ? {
          message: '"until" hanya berlaku untuk informasi serta-merta.',
          hint: "Hapus baris ini, atau tulis classification: serta-merta.",
        }
      : {
          message: "Informasi ini sudah tidak berlaku lagi pada tanggal posnya sendiri.",
          hint: "Betulkan until atau date.",
        },
  "unknown-periodic": unknown("Butir informasi berkala", "berkala.yaml"),
  "periodic-late": ({ id, name, every, due, missed }) => ({
    message: `${name} seharusnya diumumkan ${words.intervals[every]}, tetapi yang jatuh tempo ${date(due)} belum ada${missed > 1 ? `; ${missed} kali terlewat` : ""}.`,
    hint: `Terbitkan, lalu tulis fulfils: [${id}] di posnya; atau perbarui halamannya, lalu tulis page dan updated di butir ini.`,
  }),
  "periodic-page": ({ found, nearest }) => ({
    message: `Halaman ${found} tidak ada di situs ini.`,
    hint: nearest
      ? `Mungkin maksudnya ${nearest}?`
      : "Tulis alamat halaman yang ada, atau hapus page dan updated.",
  }),
  "idle-valid-until": ({ why }) =>
    why === "auction"
      ? {
          message: 'Pos lelang berlaku sampai batas setor jaminannya, jadi "validUntil" tidak dipakai.',
          hint: "Hapus baris ini; kalau tanggalnya berubah, betulkan auction.deadline.",
        }
      : {
          message: "Isi pos ini sudah tidak berlaku lagi pada tanggal posnya sendiri.",
          hint: "Betulkan validUntil atau date.",
        },
  "review-due": ({ owner, by }) => ({
    message: `Isinya perlu ditinjau lagi${owner ? ` oleh ${owner}` : ""} paling lambat ${date(by)}.`,
    hint: "Baca lagi isinya dan betulkan yang berubah, lalu tulis tanggal tinjauan berikutnya di reviewBy. Kalau sudah tidak berlaku, tulis validUntil.",
  }),
} satisfies Partial<ProblemWordings>;
