import { cardKeys } from "../../scripts/lib/model/addresses.ts";
import type { Campaign } from "../../scripts/lib/model/office.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { pageType } from "../../scripts/lib/site/page.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { HashtagLinks } from "../components/hashtag-links.tsx";
import { listPlans, renderList } from "../layouts/list.tsx";

/** `/kampanye/<id>/` and `/kampanye/<id>/n/` */
export const campaign = pageType(
  "campaign",
  (content) => {
    const { campaigns, hashtags } = content.publication;
    // A hashtag that no public post carries has no page to link to.
    const used = new Set(hashtags.map(({ subject }) => subject.key));
    return campaigns.flatMap(({ subject, address, posts }) =>
      listPlans(content, {
        ...{ list: address, posts, overview: {} },
        subject: { ...subject, hashtags: subject.hashtags.filter(({ key }) => used.has(key)) },
        card: cardKeys.campaign(subject.id),
      }),
    );
  },
  (frame, data, address) => {
    const { name, description } = data.subject;
    const { site: words } = frame.words;
    return renderList(frame, data, address, {
      title: name,
      description: description ?? words.campaignDescription(name, frame.site.name),
      crumbs: crumbsTo(frame, { label: name, address: data.list }),
      look: "campaign",
      kicker: <p class="over-title">{words.campaign}</p>,
      intro: <CampaignIntro campaign={data.subject} />,
      side: data.overview && <CampaignFacts frame={frame} campaign={data.subject} />,
    });
  },
);

function CampaignIntro({ campaign: { slogan, description } }: { campaign: Campaign }) {
  return (
    <>
      {slogan && (
        <p class="slogan" dir={dirOf(slogan)}>
          {slogan}
        </p>
      )}
      {description && (
        <p class="lede" dir={dirOf(description)}>
          {description}
        </p>
      )}
    </>
  );
}

function CampaignFacts({ frame, campaign }: { frame: Frame; campaign: Campaign }) {
  const { campaignPeriod, campaignReplaces, hashtags: label } = frame.words.site;
  const { name, replaces, hashtags, start, end } = campaign;
  const formats = formattersOf(frame);
  const date = (text: string | undefined) => text && formats.date(text);
  return (
    <>
      {replaces.length > 0 && <p>{campaignReplaces(name, formats.list(replaces))}</p>}
      {(start || end) && <p class="fine">{campaignPeriod(date(start), date(end))}</p>}
      {hashtags.length > 0 && <HashtagLinks frame={frame} hashtags={hashtags} label={label} />}
    </>
  );
}
