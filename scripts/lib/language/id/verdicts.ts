/** Words of the verdict on a month and of the check command's report. Figures and months arrive already written. */

import type { Advice, Verdict } from "../../mix/month-report.ts";
import type { Severity } from "../../problems/problem.ts";

const lists = new Intl.ListFormat("id-ID");

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
      ...(exchanged.length > 0 ? [`ganti ${lists.format(exchanged)}`] : []),
      ...(added.length > 0 ? [`tambah ${lists.format(added)}`] : []),
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
    public: (count: number) => `${count} terbit`,
    scheduled: (count: number) => `${count} terjadwal`,
    drafts: (count: number) => `${count} konsep`,
    advice: (advice: string) => `Saran: ${advice}.`,
    severities: { error: "kesalahan", warning: "peringatan" } satisfies Record<Severity, string>,
    clean: "Tidak ada masalah.",
    summary: (errors: number, warnings: number) => `${errors} kesalahan, ${warnings} peringatan.`,
  },
};
