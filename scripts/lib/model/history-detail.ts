/** How much of what a post said before its readers are shown. */
export const historyDetails = ["words", "dates", "none"] as const;
export type HistoryDetail = (typeof historyDetails)[number];

export function isHistoryDetail(value: string): value is HistoryDetail {
  return (historyDetails as readonly string[]).includes(value);
}

/** What holds for a post: it may show less than the office does, and never more. */
export function leastDetail(office: HistoryDetail, post: HistoryDetail | undefined): HistoryDetail {
  return (
    historyDetails[Math.max(historyDetails.indexOf(office), historyDetails.indexOf(post ?? office))] ?? "none"
  );
}
