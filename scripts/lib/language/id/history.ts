/** What is said of what git knows. */
import type { HistoryGap } from "../../history/file-versions.ts";

const why: Record<HistoryGap, string> = {
  "no-git": "folder ini bukan repositori git, atau git belum terpasang",
  "no-commits": "repositorinya belum berisi satu commit pun",
  shallow: "salinan repositori ini tidak membawa seluruh riwayatnya (di CI: fetch-depth: 0)",
  untracked: "isi kantor belum masuk ke commit mana pun",
  failed: "git tidak dapat membacanya",
};

export const history = {
  /** @param reason what git said */
  unknown: (gap: HistoryGap, reason?: string) =>
    `Riwayat git tidak terbaca: ${why[gap]}${reason === undefined ? "" : ` (${reason})`}. Perubahan pos yang sudah terbit tidak diperiksa, dan alamat yang hilang hanya dibandingkan dengan situs terakhir yang dibuat di komputer ini.`,
};
