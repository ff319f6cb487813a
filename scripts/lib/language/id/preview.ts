/** What the preview (`npm start`) says to those who write. */
export const preview = {
  /** at the top of each page of a copy that was built to be looked at */
  copy: "Pratinjau, termasuk konsep dan pos terjadwal. Ini bukan situs yang terbit.",
  title: "Pratinjau",
  /** badges of posts that the public does not see yet */
  states: {
    draft: "Konsep",
    scheduled: (moment: string | undefined) => (moment === undefined ? "Terjadwal" : `Terjadwal: ${moment}`),
  },
  bar: {
    label: "Pratinjau Pilar",
    /** of the page that is looked at */
    clean: "Halaman ini tanpa masalah",
    problems: (count: number) => `${count} masalah di halaman ini`,
    cards: (count: number) => `Kartu (${count})`,
    overview: (count: number) => (count === 0 ? "Ringkasan" : `Ringkasan (${count} masalah)`),
    updated: (time: string) => `Diperbarui ${time}`,
    lost: "Terputus: npm start sudah berhenti, atau sedang dimulai lagi.",
  },
  cards: {
    heading: "Kartu tulisan ini",
    note: "Hanya tampak di pratinjau. Kartu dibuat saat dilihat, sama seperti yang akan terbit.",
  },
  problems: {
    line: (line: number) => `Baris ${line}`,
    fresh: "Baru",
    open: "Lihat halamannya",
  },
  broken: {
    title: "Halaman ini belum dapat ditampilkan",
    lede: "Perbaiki kesalahan di bawah ini di berkasnya, lalu simpan. Halaman ini berganti sendiri.",
    officeTitle: "Situs belum dapat ditampilkan",
    officeLede:
      "Pengaturan kantor (site.yaml atau pillars.yaml) masih salah, jadi belum ada halaman yang dapat dibuat. Perbaiki lalu simpan; halaman ini berganti sendiri.",
    unexpected: "Halaman ini gagal dibuat karena kesalahan pada Pilar, bukan pada konten Anda.",
    withCode: "Beri tahu pengelola situs, sertakan pesan ini:",
  },
  overview: {
    title: "Ringkasan pratinjau",
    lede: (office: string) => `${office}: yang perlu diperbaiki, imbangan bulan, dan yang belum terbit.`,
    asOf: (moment: string) => `Dilihat seolah-olah ${moment}.`,
    toHome: "Ke beranda situs",
    problems: (count: number) => `Yang perlu diperbaiki (${count})`,
    freshProblems: (count: number) => `Baru sejak perubahan terakhir (${count})`,
    otherProblems: (count: number) => `Yang sudah ada sebelumnya (${count})`,
    clean: "Tidak ada masalah.",
    checking: "Pemeriksaan masih berjalan; daftar ini diperbarui sendiri.",
    months: "Imbangan bulan",
    month: "Bulan",
    verdict: "Hasil",
    advice: "Keterangan",
    posts: (count: string) => `${count} pos`,
    waiting: (count: number) => `Belum terbit (${count})`,
    nothingWaiting: "Tidak ada konsep atau pos terjadwal.",
    hidden: "Konsep dan pos terjadwal tidak ditampilkan di pratinjau ini (--no-drafts).",
  },
  forbiddenHost: (host: string, address: string) =>
    `Pratinjau ini hanya untuk komputer ini sendiri, bukan untuk "${host}". Buka ${address}\n`,
  onlyReading: "Pratinjau hanya dapat dibaca.\n",
  /** at the terminal */
  waitForFix: "Menunggu perbaikan kode sebelum dimulai lagi.",
  restarting: "Kode atau templat berubah: pratinjau dimulai lagi.",
  freshAtTerminal: "Baru:",
  solved: (count: number) => (count === 0 ? "Tidak ada masalah lagi." : `Masih ada ${count} masalah.`),
};
