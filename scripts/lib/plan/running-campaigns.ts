import { campaignStateOn } from "../model/campaign.ts";
import type { Campaign, Office } from "../model/office.ts";

/** The campaigns that run on a day. @param date 2026-12-09 */
export function campaignsOn({ campaigns }: Office, date: string): Campaign[] {
  return campaigns.filter((campaign) => campaignStateOn(campaign, date) === "running");
}
