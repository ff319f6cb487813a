import { campaignStateOn } from "../model/campaign.ts";
import type { Office } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/** Campaigns whose days cannot be, and posts that come before the campaign that they are part of. */
export const campaigns: Check = ({ office }) => [
  ...office.campaigns.flatMap((one) => impossible(office, one)),
  ...early(office),
];

function impossible({ placeOf }: Office, { id, start, end }: Office["campaigns"][number]): Problem[] {
  if (start === undefined || end === undefined || start <= end) return [];
  return [problem("campaign-days", placeOf("campaigns.yaml", [id, "end"]), { start, end })];
}

function early({ posts }: Office): Problem[] {
  return posts.flatMap((post) => {
    const { campaign, date, state } = post;
    if (!campaign?.start || state === "draft" || campaignStateOn(campaign, date.date) !== "coming") return [];
    return [
      problem("before-campaign", placeIn(post, "campaign"), {
        campaign: campaign.name,
        start: campaign.start,
      }),
    ];
  });
}
