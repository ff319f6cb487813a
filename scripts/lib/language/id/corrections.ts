/** What the public is told of changes: on posts and pages, in their list and its feed, and in place of what was taken back. */
import type { CorrectionKind } from "../../model/corrections.ts";

export const corrections = {
  nav: "Koreksi",
  title: "Koreksi dan penarikan",
  lede: "Kalau ada yang keliru di tulisan kami, kami betulkan dan kami catat di sini. Tulisan yang kami tarik tidak dapat dibaca lagi; alasannya tetap ada.",
  description: (office: string) =>
    `Semua koreksi, pembaruan, dan penarikan tulisan ${office}, terbaru lebih dulu.`,
  none: "Belum ada yang perlu dikoreksi.",
  /** from when to when the notes of a page are */
  between: (from: string, to: string) => (from === to ? from : `${from} sampai ${to}`),
  report: "Menemukan kekeliruan?",
  reportText: "Beri tahu kami, sebutkan alamat halamannya.",

  kinds: { koreksi: "Koreksi", pembaruan: "Pembaruan" } satisfies Record<CorrectionKind, string>,
  /** near the head of a post, of its newest note */
  changed: {
    koreksi: (date: string) => `Dikoreksi ${date}`,
    pembaruan: (date: string) => `Diperbarui ${date}`,
  } satisfies Record<CorrectionKind, (date: string) => string>,
  /** above the notes of a post or page */
  heading: "Koreksi dan pembaruan",
  all: "Semua koreksi kami",
  /** on the page of its share kit @param changed as near the head */
  kit: (changed: string) => `${changed}. Yang sudah diunggah sebelum itu perlu disusul di kanalnya.`,

  withdrawn: "Tulisan ditarik",
  withdrawnTitle: "Tulisan ini kami tarik",
  withdrawnOn: (date: string) => `Ditarik pada ${date}. Isinya tidak kami terbitkan lagi.`,
  withdrawnDescription: (office: string) => `Tulisan di alamat ini sudah ditarik oleh ${office}.`,
  reason: "Alasannya",
  questions: "Ada pertanyaan?",
  /** stands before the title of an entry of the feed */
  entry: (kind: string, title: string) => `${kind}: ${title}`,
};
