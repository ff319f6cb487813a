import type { PersonalData } from "../../../problems/codes/personal.ts";
import type { ProblemWordings, Wording } from "../../problem-wording.ts";
import { known } from "./terms.ts";

/** Where it stands, if not in the text that is open. */
const within = {
  name: " di nama berkas ini",
  drawing: " di dalam gambar ini",
  cells: " di dalam lembar kerja ini",
  metadata: " di data tersembunyi foto ini (EXIF, IPTC, atau XMP)",
};

function told(what: string, code: string, instead: string, own = true) {
  return ({ shown, mark, within: place }: PersonalData): Wording => ({
    message: `${what} (${shown})${place ? within[place] : ""}.`,
    hint: `${place === "metadata" ? "Simpan ulang fotonya tanpa data itu, atau ambil tangkapan layarnya" : place === "name" ? "Ganti nama berkasnya" : place === "cells" ? "Hapus dari lembar kerjanya, lalu simpan ulang" : instead}.${own ? " Kalau milik kantor, daftarkan di official pada site.yaml." : ""} Kalau memang boleh terbit, tulis di keterangannya: waive: [{ code: ${code}, mark: ${mark}, reason: alasannya }]`,
  });
}

const remove = "Hapus dari berkas ini; sesudah disimpan ke git, nomor tetap ada di riwayatnya";

export const personal = {
  "personal-nik": told("Ada NIK atau nomor KK", "personal-nik", remove, false),
  "personal-npwp": told("Ada NPWP", "personal-npwp", remove),
  "personal-phone": told("Ada nomor ponsel", "personal-phone", remove),
  "personal-nip": told("Ada NIP", "personal-nip", "Nama dan jabatan sudah cukup: hapus NIP-nya"),
  "personal-account": ({ auction, ...data }) =>
    told(
      auction ? "Ada nomor rekening di pengumuman lelang" : "Ada nomor rekening",
      "personal-account",
      auction
        ? "Hapus: uang lelang hanya disetor ke virtual account masing-masing peserta, tidak pernah ke rekening seseorang"
        : remove,
    )(data),
  "personal-passport": told("Ada nomor paspor", "personal-passport", remove, false),
  "personal-plate": told("Ada nomor polisi kendaraan", "personal-plate", "Hapus, atau samarkan di fotonya"),
  "personal-email": told(
    "Ada surel yang bukan milik kantor",
    "personal-email",
    "Pakai surel kantor, atau hapus",
  ),
  "unknown-waiver": ({ found, nearest, known: codes }) => ({
    message: `Kode "${found}" tidak ada, atau temuannya tidak dapat dikesampingkan.`,
    hint: nearest ? `Mungkin maksudnya "${nearest}"?` : `Yang dapat dikesampingkan: ${known(codes)}.`,
  }),
  "idle-waiver": ({ code, mark }) => ({
    message:
      mark === undefined
        ? `Tidak ada temuan ${code} yang dikesampingkan di sini.`
        : `Tidak ada temuan ${code} dengan tanda ${mark}.`,
    hint: "Hapus dari waive: yang dikesampingkan sudah tidak ada, atau tandanya berganti karena nomornya diubah.",
  }),
} satisfies Partial<ProblemWordings>;
