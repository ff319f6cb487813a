import type { CampaignState } from "../../model/campaign.ts";

/** What a campaign says of itself. */
export const campaigns = {
  states: { coming: "Akan datang", running: "Sedang berlangsung", over: "Sudah selesai" } satisfies Record<
    CampaignState,
    string
  >,
  /** on the front page, above the campaign's name */
  banner: "Kampanye kami",
  until: (date: string) => `sampai ${date}`,
};
