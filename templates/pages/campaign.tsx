import type { Campaign } from "../../scripts/lib/model/office.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formatsOf } from "../../scripts/lib/site/formats.ts";
import type { PageType, SiteContext } from "../../scripts/lib/site/page.ts";
import { HashtagLinks } from "../components/hashtag-links.tsx";
import { listPages } from "../layouts/list.tsx";

/** `/kampanye/<id>/` and `/kampanye/<id>/n/` */
export const campaign: PageType = {
  name: "campaign",
  pages(site) {
    const { publication, words } = site;
    return publication.campaigns.flatMap(({ subject, address, posts }) =>
      listPages(site, {
        address,
        title: subject.name,
        description:
          subject.description ?? words.site.campaignDescription(subject.name, publication.site.name),
        card: `kampanye/${subject.id}`,
        crumbs: crumbsTo(site, { label: subject.name, address }),
        posts,
        look: "campaign",
        kicker: () => <p class="kicker">{words.site.campaign}</p>,
        intro: () => <CampaignIntro site={site} campaign={subject} />,
      }),
    );
  },
};

function CampaignIntro({ site, campaign }: { site: SiteContext; campaign: Campaign }) {
  const { campaignPeriod, campaignReplaces, hashtags } = site.words.site;
  const formats = formatsOf(site);
  const date = (text: string | undefined) => text && formats.date(text);
  // A hashtag that no public post carries has no page to link to.
  const used = new Set(site.publication.hashtags.map((group) => group.subject.key));
  const linked = campaign.hashtags.filter((hashtag) => used.has(hashtag.key));
  return (
    <>
      {campaign.slogan && <p class="slogan">{campaign.slogan}</p>}
      {campaign.description && <p class="lede">{campaign.description}</p>}
      {campaign.replaces.length > 0 && (
        <p>{campaignReplaces(campaign.name, formats.list(campaign.replaces))}</p>
      )}
      {(campaign.start || campaign.end) && (
        <p class="fine">{campaignPeriod(date(campaign.start), date(campaign.end))}</p>
      )}
      {linked.length > 0 && <HashtagLinks hashtags={linked} label={hashtags} />}
    </>
  );
}
