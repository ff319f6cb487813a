import { campaignAddress } from "../../scripts/lib/model/addresses.ts";
import type { Campaign } from "../../scripts/lib/model/office.ts";
import { campaignClass } from "../../scripts/lib/site/campaign-css.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";

export type BannerCampaign = Pick<Campaign, "id" | "name" | "slogan" | "description" | "end">;

/** Campaigns that run now, below the newest posts: what they are called, what they say, and until when. */
export function CampaignBanner({ frame, campaigns }: { frame: Frame; campaigns: readonly BannerCampaign[] }) {
  if (campaigns.length === 0) return null;
  const { words, href } = frame;
  const { shortDate } = formattersOf(frame);
  return (
    <section class="wrap campaign-banners" aria-label={words.campaigns.banner}>
      {campaigns.map(({ id, name, slogan, description, end }) => (
        <a key={id} class={`campaign-banner ${campaignClass(id)}`} href={href(campaignAddress(id))}>
          <span class="over">
            {words.campaigns.banner}
            {end && ` · ${words.campaigns.until(shortDate(end))}`}
          </span>
          <b dir={dirOf(name)}>{name}</b>
          {(slogan ?? description) && (
            <span dir={dirOf(slogan ?? description ?? "")}>{slogan ?? description}</span>
          )}
        </a>
      ))}
    </section>
  );
}
