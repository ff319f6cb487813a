import type { Campaign } from "./office.ts";

/** Where a campaign stands on a day: before its first day, within its days, or after its last. */
export type CampaignState = "coming" | "running" | "over";

/** @param date 2026-12-09 */
export function campaignStateOn(
  { start, end }: Pick<Campaign, "start" | "end">,
  date: string,
): CampaignState {
  if (start !== undefined && date < start) return "coming";
  return end !== undefined && end < date ? "over" : "running";
}
