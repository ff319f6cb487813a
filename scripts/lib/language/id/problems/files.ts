/** What is said of files as a whole: their names, places and bytes. */
import type { HiddenKind } from "../../../text/hidden-characters.ts";
import type { ProblemWordings } from "../../problem-wording.ts";
import { machine } from "../machine.ts";
import { number, size } from "./terms.ts";

const hiddenKinds: Record<HiddenKind, string> = {
  control: "karakter kendali",
  "line-break": "ganti baris dari program lain",
  direction: "penanda arah tulisan",
  tag: "karakter penanda",
  "private-use": "lambang yang hanya ada di satu jenis huruf",
  noncharacter: "kode yang bukan karakter",
  surrogate: "setengah karakter",
  annotation: "penanda catatan",
  object: "tempat benda yang tertinggal",
  filler: "huruf kosong",
  "lost-letter": "tanda ganti",
};

export const files = {
  "more-problems": ({ errors, warnings }) => ({
    message: `Masih ada ${number(errors + warnings)} lagi di berkas ini: ${number(errors)} kesalahan, ${number(warnings)} peringatan.`,
    hint: "Perbaiki dulu yang sudah disebut, lalu jalankan lagi.",
  }),
  "missing-file": ({ name }) => ({
    message: `Berkas ${name} tidak ada.`,
    hint: `Buat ${name} di folder konten; atau jalankan npx pilar init . di folder di atasnya: yang belum ada ditambahkan, yang ada tidak diubah.`,
  }),
  "empty-content": () => ({
    message: "Belum ada pos di folder konten.",
    hint: "Tulis pos pertama di posts/2026-01/nama-pos/index.md (ganti tahun, bulan, dan namanya).",
  }),
  "file-too-large": ({ bytes, limit }) => ({
    message: `Berkas berukuran ${size(bytes)}; teks paling besar ${size(limit)}.`,
    hint: "Mungkin ini bukan berkas teks. Simpan gambar atau lampiran sebagai berkas sendiri.",
  }),
  "unreadable-folder": ({ name, fault }) => ({
    message: `Isi folder "${name}" tidak dapat dilihat: ${machine.faults[fault].cause}. Semua yang ada di dalamnya belum diperiksa.`,
    hint: machine.faults[fault].advice,
  }),
  "unreadable-file": ({ name, fault }) => ({
    message: `Berkas "${name}" tidak dapat dibaca: ${machine.faults[fault].cause}.`,
    hint: machine.faults[fault].advice,
  }),
  "invalid-utf8": ({ byte }) => ({
    message: `Berkas bukan teks UTF-8: ada byte 0x${byte.toString(16).padStart(2, "0")} yang tidak terbaca.`,
    hint: "Buka di Notepad, pilih Simpan Sebagai, lalu pilih pengodean UTF-8.",
  }),
  utf16: () => ({
    message: "Berkas disimpan sebagai UTF-16, seharusnya UTF-8.",
    hint: "Buka di Notepad, pilih Simpan Sebagai, lalu pilih pengodean UTF-8.",
  }),
  "byte-order-mark": () => ({
    message: "Berkas diawali tanda BOM; tetap terbaca, tetapi tidak perlu.",
    hint: "Di Notepad pilih Simpan Sebagai dengan pengodean UTF-8, bukan UTF-8 dengan BOM.",
  }),
  "hidden-character": ({ kind, codePoint, name, count, after }) => ({
    message: `${kind === "lost-letter" ? "Ada huruf yang hilang" : "Ada karakter yang tidak terlihat"}${after === "" ? "" : ` sesudah "${after}"`}: ${hiddenKinds[kind]} ${codePoint} (${name}).${count > 1 ? ` Ada ${number(count)} di berkas ini.` : ""}`,
    hint:
      kind === "line-break"
        ? "Dibaca sebagai ganti baris. Hapus, lalu tekan Enter di situ."
        : kind === "lost-letter"
          ? "Tulis huruf yang seharusnya ada di situ."
          : kind === "object"
            ? "Tidak diterbitkan. Di situ mungkin ada gambar yang tidak ikut tersalin: hapus, lalu sisipkan gambarnya."
            : "Tidak diterbitkan. Hapus dan ketik ulang kata di sekitarnya, atau tempel sebagai teks biasa (Ctrl+Shift+V).",
  }),
  "symbolic-link": ({ name }) => ({
    message: `${name} adalah pintasan (tautan simbolik), bukan berkas.`,
    hint: "Salin berkas aslinya ke sini. Konten tidak boleh menunjuk ke luar foldernya.",
  }),
  "special-file": ({ name }) => ({
    message: `${name} bukan berkas biasa, melainkan perangkat atau saluran milik sistem.`,
    hint: "Hapus, lalu simpan isinya sebagai berkas biasa dengan nama itu.",
  }),
  "windows-name": ({ name, fault }) => ({
    message: `Windows tidak dapat menyimpan "${name}": ${
      {
        device: "nama itu dipakainya sendiri",
        characters: 'ada tanda < > : " | ? * atau \\ di dalamnya',
        ending: "namanya berakhir dengan titik atau spasi",
      }[fault]
    }.`,
    hint: "Ganti namanya: huruf, angka, tanda hubung, dan garis bawah selalu aman.",
  }),
  "long-path": ({ length, limit }) => ({
    message: `Nama berkas ini bersama foldernya ${length} karakter; lebih dari ${limit} sering ditolak Windows.`,
    hint: "Pendekkan nama folder pos atau nama berkasnya.",
  }),
  "same-name": ({ name, other, differ }) => ({
    message:
      differ === "capitals"
        ? `"${name}" dan "${other}" hanya berbeda huruf besar dan kecilnya; di Windows dan Mac hanya satu yang tersimpan.`
        : `Ada dua berkas bernama "${name}" yang tampak sama, tetapi hurufnya disimpan dengan cara berbeda; di Mac hanya satu yang tersimpan.`,
    hint: "Ganti nama salah satunya, atau hapus kalau isinya sama.",
  }),
  "misplaced-file": ({ name, expected: place }) => ({
    message: `${name} tidak berada di tempat pos, jadi tidak akan terbit.`,
    hint: `Pindahkan ke ${place}.`,
  }),
  "no-post-file": ({ folder, nearest }) => ({
    message: `Folder ${folder} belum punya index.md, jadi tidak ada pos yang terbit dari sini.`,
    hint: nearest
      ? /\.(?:md|markdown|txt)$/i.test(nearest)
        ? `Ganti nama ${nearest} menjadi index.md (huruf kecil): ${folder}/index.md.`
        : `Salin isi ${nearest} ke berkas teks ${folder}/index.md.`
      : "Tulis posnya di index.md di folder ini, atau pindahkan gambarnya ke folder pos yang memakainya.",
  }),
  "own-check": ({ message, hint }) => ({ message, hint }),
  "own-check-broken": ({ check, fault, reason = "" }) => ({
    message: `Pemeriksaan kantor templates/${check} ${
      {
        threw: `berhenti sendiri: ${reason}`,
        "no-check": "bukan pemeriksaan: yang diekspor sebagai default bukan fungsi",
        "no-list": "tidak menjawab dengan daftar temuan",
        "no-finding": "memberi temuan yang tidak lengkap",
        "no-end": "belum selesai sesudah 60 detik",
      }[fault]
    }.`,
    hint:
      fault === "no-finding"
        ? "Setiap temuan perlu at (file, line, column), message, dan hint; severity hanya error atau warning. Perbaiki, atau hapus berkasnya."
        : "Perbaiki, atau hapus berkasnya. Isi kantor tidak perlu diubah.",
  }),
  "own-page-broken": ({ page, fault, reason }) => ({
    message: `Halaman kantor templates/${page} ${
      {
        threw: `berhenti sendiri: ${reason}`,
        "no-addresses": "tidak memberi daftar alamat yang masing-masing diawali /",
        "no-text": `tidak memberi teks: ${reason}`,
        taken: `memakai alamat ${reason}, yang sudah dipakai halaman lain`,
      }[fault]
    }.`,
    hint:
      fault === "taken"
        ? "Beri halaman itu alamat lain di addresses, atau hapus berkasnya. Isi kantor tidak perlu diubah."
        : "Perbaiki, atau hapus berkasnya. Isi kantor tidak perlu diubah.",
  }),
  "own-card-broken": ({ card, fault, reason, first, hasLine }) => ({
    message: `Kartu kantor templates/${card} ${
      {
        threw: `berhenti sendiri saat menggambar ${first}: ${reason}`,
        "no-card": `tidak mengekspor fungsi bernama card (${reason})`,
        "no-element": `tidak memberi elemen untuk ${first}: ${reason}`,
      }[fault]
    }.`,
    hint: `${
      fault === "threw"
        ? hasLine
          ? "Perbaiki"
          : "Perbaiki (barisnya disebut bila dijalankan dengan PILAR_DEBUG=1)"
        : "Tulis seperti: export const card = (props, { format }) => <div>…</div>"
    }, atau hapus berkasnya agar kartu Pilar yang dipakai. Isi kantor tidak perlu diubah.`,
  }),
  "unread-file": ({ name, nearest, known: names }) => ({
    message: `${name} tidak dibaca, jadi isinya tidak berlaku.`,
    hint: nearest
      ? `Mungkin maksudnya ${nearest}? Ganti namanya, termasuk akhirannya.`
      : `Yang dibaca: ${names.join(", ")}. Kalau hanya catatan, simpan di luar folder ini.`,
  }),
  unprocessable: ({ reason }) => ({
    message: "Baris ini tidak dapat diolah oleh Pilar.",
    hint: `Tulis ulang baris ini dengan cara lain. Kalau isinya memang benar, laporkan kepada pembuat Pilar beserta kata ini: ${reason}`,
  }),
} satisfies Partial<ProblemWordings>;
