/** Words of the verdict on a month and of the check command's report. Figures and months arrive already written. */

import type { BreakdownKey } from "../../mix/breakdown.ts";
import type { Advice, Verdict } from "../../mix/month-report.ts";
import type { Severity } from "../../problems/problem.ts";
import { writerFor } from "../writer.ts";
import { site } from "./site.ts";

const { list } = writerFor(site.locale);

export const verdicts = {
  labels: {
    balanced: "seimbang",
    off: "timpang",
    few: "sedikit",
    open: "berjalan",
    planned: "rencana",
  } satisfies Record<Verdict, string>,

  /** "ganti 2 promosi dengan informasi, lalu tambah 1 emosi"; empty where there is nothing to advise */
  advice: ({ replace, add }: Advice, pillar: (id: string) => string) => {
    const exchanged = replace.map(({ count, from, to }) => `${count} ${pillar(from)} dengan ${pillar(to)}`);
    const added = add.map(({ count, pillar: id }) => `${count} ${pillar(id)}`);
    return [
      ...(exchanged.length > 0 ? [`ganti ${list(exchanged)}`] : []),
      ...(added.length > 0 ? [`tambah ${list(added)}`] : []),
    ].join(", lalu ");
  },
  /** one pillar of a month's mix: "informasi 38% (target 70%)" */
  share: (pillar: string, share: string, target: string) => `${pillar} ${share} (target ${target})`,
  join: (parts: readonly string[]) => parts.join(", "),

  report: {
    title: "Imbangan pilar setiap bulan",
    asOf: (date: string, time: string) => `per ${date} pukul ${time.replace(":", ".")}`,
    month: "Bulan",
    posts: "Pos",
    bar: "Imbangan",
    verdict: "Hasil",
    target: "Target",
    noMonths: "Imbangan bulan belum dapat dihitung: perbaiki dulu kesalahan di bawah ini.",
    tolerance: (points: string) =>
      `▲ terlalu banyak, ▼ terlalu sedikit: selisih dengan target lebih dari ${points} poin.`,
    few: (minimum: number) => `– sedikit: kurang dari ${minimum} pos, jadi belum dinilai.`,
    /** posts with an error */
    leftOut: (count: number) =>
      `${count} pos belum dihitung karena masih ada kesalahannya; hasil di atas dapat berubah setelah diperbaiki.`,
    public: (count: number) => `${count} terbit`,
    scheduled: (count: number) => `${count} terjadwal`,
    drafts: (count: number) => `${count} konsep`,
    /** drafts of the current month, which may never appear */
    idleDrafts: (count: number) => `${count} konsep tidak dihitung`,
    advice: (advice: string) => `Saran: ${advice}.`,
    /** under a month that is off */
    explained: (note: string) => `Dijelaskan: ${note}`,
    explainedMonth: (month: string, note: string) => `Bulan ${month} timpang, dan sudah dijelaskan: ${note}`,
    forecast: (verdict: string, posts: string) => `Perkiraan ${verdict}${posts === "" ? "" : `: ${posts}`}.`,
    next: (pillar: string) => `Berikutnya: ${pillar}.`,
    nextIfAny: (pillar: string) => `Kalau menambah, pilih ${pillar}.`,
    waived: "Temuan yang dikesampingkan dengan alasan",
    waivedFinding: (message: string, reason: string) => `${message} Dikesampingkan: ${reason}`,
    attainable: (needed: number, room: number) =>
      `Masih sempat: perlu ${needed} pos, ada tempat untuk ${room}.`,
    lost: (needed: number, room: number) =>
      `Tidak sempat lagi: perlu ${needed} pos, hanya ada tempat untuk ${room}.`,
    stuck: "Tidak dapat lagi dibuat seimbang.",
    sameHint: (others: number, code: string) =>
      `Berlaku juga untuk ${others} [${code}] di bawah yang tanpa saran.`,
    help: (place: string) => `Penjelasan tiap kode: ${place}`,
    severities: { error: "kesalahan", warning: "peringatan" } satisfies Record<Severity, string>,
    clean: "Tidak ada masalah.",
    summary: (errors: number, warnings: number) => `${errors} kesalahan, ${warnings} peringatan.`,
    problems: "Yang perlu diperbaiki",
    note: "Keterangan",
    months: "Bulan",
    files: "Berkas",
    omitted: (count: number) => `dan ${count} lagi yang tidak muat di sini; jalankan npm run check.`,
    /** GitHub shows only so many annotations of a step */
    unshown: (count: number) =>
      `${count} masalah lagi tidak tampil sebagai anotasi; lihat log atau ringkasan.`,
  },

  breakdown: {
    title: {
      channel: "Imbangan pilar menurut kanal",
      campaign: "Imbangan pilar menurut kampanye",
      kind: "Pos menurut jenis",
    } satisfies Record<BreakdownKey, string>,
    head: { channel: "Kanal", campaign: "Kampanye", kind: "Jenis" } satisfies Record<BreakdownKey, string>,
    none: {
      channel: "tanpa kanal",
      campaign: "tanpa kampanye",
      kind: "tanpa jenis",
    } satisfies Record<BreakdownKey, string>,
    pillar: "Pilar",
    period: (months: number, from: string, to: string, posts: number) =>
      `${months} bulan terakhir (${from} sampai ${to}), ${posts} pos terbit`,
    shortPeriod: (months: number) => `${months} bulan`,
    only: (group: string, pillar: string, posts: number) =>
      `${group} hanya mendapat ${pillar} (${posts} pos).`,
    over: (group: string, share: string) => `${group}: ${share}.`,
    silent: (groups: readonly string[]) => `Belum ada pos: ${list(groups)}.`,
    nothing: {
      channel: "Tidak ada kanal yang menonjol.",
      campaign: "Tidak ada kampanye yang menonjol.",
      kind: "Semua jenis sudah dipakai.",
    } satisfies Record<BreakdownKey, string>,
  },
};
