/** Words of `npm run doctor`: what is found on a machine, and how to mend it. */
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

const { bytes, list, number } = writerFor(site.locale);

/** Above a thousand megabytes, as disks are sold. */
function size(count: number): string {
  return count < 1e9 ? bytes(count) : `${number(Math.round(count / 1e8) / 10)} GB`;
}

export const doctor = {
  topics: {
    node: "Node",
    version: "Versi Pilar",
    parts: "Paket",
    fonts: "Huruf kartu",
    place: "Folder",
    disk: "Ruang disk",
    cache: "Simpanan",
    settings: "site.yaml",
    zone: "Zona waktu",
    lastCheck: "Cek terakhir",
    git: "Git",
    identity: "Nama di git",
    history: "Riwayat git",
    lineEnds: "Akhir baris",
    publishing: "Penerbitan",
    editor: "Editor",
  },
  sum: (broken: number, watch: number): string =>
    broken > 0
      ? `${broken} harus diperbaiki dulu${watch > 0 ? `, ${watch} perlu diperhatikan` : ""}.`
      : watch > 0
        ? `Pilar dapat bekerja; ${watch} perlu diperhatikan.`
        : "Semuanya baik.",
  notExamined: (reason: string) => `tidak dapat diperiksa (${reason})`,

  node: {
    old: (found: string, oldest: string) =>
      `${found}, padahal Pilar memerlukan ${oldest} atau yang lebih baru`,
    mend: "Pasang Node.js versi LTS dari https://nodejs.org, lalu jalankan npm install lagi.",
  },
  version: {
    unpinned: (running: string) => `${running}, langsung dari kodenya`,
    elsewhere: (running: string, pinned: string) => `${running}, dari ${pinned}`,
    notInstalled: (pinned: string, running: string) =>
      `package.json meminta ${pinned}, yang terpasang ${running}`,
    install: "Jalankan npm install.",
    notAsked: (running: string) => `${running}; tidak dapat menanyakan yang terbaru (tanpa jaringan?)`,
    newest: (running: string) => `${running}, yang terbaru`,
    behind: (running: string, newest: string) => `${running}; sudah ada ${newest}`,
    update: (newest: string) =>
      `Ubah versi pilar di package.json menjadi ${newest}, lalu jalankan npm install dan npm run check.`,
  },
  parts: {
    well: (names: readonly string[]) => `lengkap (${list(names)})`,
    missing: (names: readonly string[]) => `tidak dapat dimuat: ${list(names)}`,
    mend: "Hapus folder node_modules, lalu jalankan npm install di komputer ini. Jangan menyalin node_modules dari komputer lain.",
  },
  fonts: {
    well: (files: number, letters: number) => `${files} berkas, ${number(letters)} huruf dan tanda`,
    broken: "berkas huruf tidak ada atau rusak, jadi kartu tidak dapat digambar",
  },
  place: {
    faults: (
      fault:
        | { readonly kind: "cloud"; readonly name: string }
        | { readonly kind: "network" }
        | { readonly kind: "signs"; readonly signs: string }
        | { readonly kind: "long"; readonly length: number; readonly limit: number },
    ): string => {
      if (fault.kind === "cloud") return `berada di ${fault.name}, yang mengunci berkas selagi menyalinnya`;
      if (fault.kind === "network")
        return "berada di komputer lain (jaringan): lambat, dan perubahan sering tidak terlihat";
      if (fault.kind === "signs") return `memuat tanda yang tidak dimengerti npm: ${fault.signs}`;
      return `panjangnya ${fault.length} karakter; di Windows paling banyak ${fault.limit}, supaya nama berkas di dalamnya muat`;
    },
    mend: "Pindahkan ke folder yang pendek di komputer ini, misalnya C:\\situs-kantor.",
  },
  disk: {
    free: (count: number) => `${size(count)} kosong`,
    mend: "Kosongkan tempat di disk: Recycle Bin, unduhan lama, atau folder .cache di sini (dibuat lagi bila perlu).",
  },
  cache: {
    none: "belum ada (dibuat saat situs dibangun)",
    size: (count: number) => `${size(count)}, dapat ditulisi`,
    refused: (cause: string) => `folder ini tidak dapat ditulisi: ${cause}`,
    isFile: ".cache di sini adalah berkas, bukan folder",
    removeFile: "Hapus berkas .cache; foldernya dibuat sendiri.",
    empty: "Boleh dihapus: hapus folder .cache. Pembangunan berikutnya lebih lama, karena semua dibuat lagi.",
  },
  settings: {
    none: (folder: string) => `tidak ada kantor di sini: ${folder} belum berisi site.yaml`,
    begin: "Buka folder situs kantor, atau buat yang baru: npx pilar init situs-kantor",
    broken: (files: readonly string[]) => `ada kesalahan di ${list(files)}`,
    check: "Jalankan npm run check dan perbaiki yang ditunjukkannya.",
    well: (name: string, url: string) => `${name}, ${url}`,
    gaps: (name: string, count: number) => `${name}; ${count} bagian keterangan kantor belum diisi`,
  },
  zone: {
    noOffice: (own: string) => `komputer ini ${own}`,
    same: (zone: string, time: string) => `${zone}, sekarang ${time}`,
    other: (own: string, zone: string, time: string) =>
      `komputer ini ${own}, kantor ${zone}; di kantor sekarang ${time}`,
    mend: (time: string) =>
      `Pos terbit menurut zona kantor. Kalau di kantor sekarang bukan ${time}, betulkan jam dan zona waktu komputer ini.`,
  },
  lastCheck: {
    none: "belum pernah di komputer ini (npm run check)",
    result: (when: string, errors: number, warnings: number) =>
      `${when}: ${errors === 0 && warnings === 0 ? "tidak ada masalah" : `${errors} kesalahan, ${warnings} peringatan`}`,
    again: "Sudah lama: jalankan npm run check lagi.",
  },
  git: {
    none: "belum terpasang",
    install:
      "Pasang GitHub Desktop (https://desktop.github.com) atau Git (https://git-scm.com). Menulis dan melihat situs bisa tanpa git.",
    noRepository: (version: string) => `${version}; folder ini belum menjadi repositori`,
    begin: "Di GitHub Desktop pilih File, Add local repository, lalu create a repository.",
    foreign: (version: string) =>
      `${version}; folder ini milik pengguna lain, jadi git tidak mau bekerja di sini`,
    trust: (folder: string) => `Jalankan: git config --global --add safe.directory "${folder}"`,
    needsRepository: "tidak diperiksa: tanpa repositori git",
  },
  identity: {
    none: "git belum tahu nama dan surel Anda, jadi belum dapat menyimpan commit",
    mend: 'Jalankan: git config --global user.name "Nama Anda"\ngit config --global user.email "nama@kantor.go.id"',
  },
  history: {
    whole: "lengkap",
    shallow: "terpotong: commit lama tidak ikut diunduh",
    mend: "Jalankan: git fetch --unshallow",
  },
  lineEnds: {
    kept: "sama di semua komputer (.gitattributes)",
    asTheyAre: "tidak diubah oleh git",
    converted: "diubah git saat menyimpan (core.autocrlf), jadi berkas tampak berubah padahal tidak",
    mend: "Tambahkan baris ini ke berkas .gitattributes: * text=auto eol=lf",
  },
  publishing: {
    none: "belum ada yang menerbitkan situs dari sini",
    add: "Jalankan npx pilar init . di folder ini: yang belum ada ditambahkan, yang ada tidak diubah.",
    ready: (hosts: readonly string[]) => `diatur untuk ${list(hosts)}`,
    nowhere: (hosts: readonly string[]) => `diatur untuk ${list(hosts)}, tetapi belum tersambung`,
    push: "Di GitHub Desktop pilih Publish repository.",
  },
  editor: {
    noOffice: "tidak diperiksa: site.yaml belum dapat dibaca",
    leftOut: "tidak dipakai (admin: false di content/site.yaml)",
    nowhere: "belum tahu di mana tulisannya disimpan, jadi /admin/ belum dapat dipakai",
    other: (told: string, pushed: string) => `menyimpan ke ${told}, padahal folder ini milik ${pushed}`,
    /** @param path owner/name, where it is known */
    write: (path: string | undefined) =>
      `Tulis di content/site.yaml: admin: { repo: ${path ?? "nama-akun/nama-repositori"} }`,
    ready: (address: string, path: string) => `${address} menyimpan ke ${path}`,
  },
};
