import { cardKeys } from "../../scripts/lib/model/addresses.ts";
import { type CampaignState, campaignStateOn } from "../../scripts/lib/model/campaign.ts";
import type { Campaign } from "../../scripts/lib/model/office.ts";
import { campaignClass } from "../../scripts/lib/site/campaign-css.ts";
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
    const { campaigns, hashtags, now } = content.publication;
    // A hashtag that no public post carries has no page to link to.
    const used = new Set(hashtags.map(({ subject }) => subject.key));
    return campaigns.flatMap(({ subject, address, posts }) =>
      listPlans(content, {
        ...{ list: address, posts, overview: { state: campaignStateOn(subject, now.date) } },
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
      campaignStyles: true,
      look: `campaign ${campaignClass(data.subject.id)}`,
      kicker: <p class="over-title">{words.campaign}</p>,
      intro: <CampaignIntro frame={frame} campaign={data.subject} state={data.overview?.state} />,
      side: data.overview && <CampaignFacts frame={frame} campaign={data.subject} />,
    });
  },
);

interface IntroProps {
  readonly frame: Frame;
  readonly campaign: Campaign;
  /** undefined on chapters, which no day changes */
  readonly state: CampaignState | undefined;
}

function CampaignIntro({ frame, campaign: { slogan, description, start, end }, state }: IntroProps) {
  const { campaignPeriod } = frame.words.site;
  const date = (text: string | undefined) => text && formattersOf(frame).date(text);
  return (
    <>
      {slogan && (
        <p class="slogan" dir={dirOf(slogan)}>
          {slogan}
        </p>
      )}
      {state && (start || end) && (
        <p class="state">
          <b>{frame.words.campaigns.states[state]}</b>
          {` · ${campaignPeriod(date(start), date(end))}`}
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
  const { campaignReplaces, hashtags: label } = frame.words.site;
  const { name, replaces, hashtags } = campaign;
  const formats = formattersOf(frame);
  return (
    <>
      {replaces.length > 0 && <p>{campaignReplaces(name, formats.list(replaces))}</p>}
      {hashtags.length > 0 && <HashtagLinks frame={frame} hashtags={hashtags} label={label} />}
    </>
  );
}
