import { withoutNote } from "../../scripts/lib/mix/month-report.ts";
import { cardKeys, homeAddress, listPageAddress } from "../../scripts/lib/model/addresses.ts";
import { campaignStateOn } from "../../scripts/lib/model/campaign.ts";
import { isUrgent } from "../../scripts/lib/model/urgent.ts";
import { frontPosts } from "../../scripts/lib/site/chapters.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { webSiteOf } from "../../scripts/lib/site/json-ld.ts";
import { pageType, type SiteContent } from "../../scripts/lib/site/page.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { type BannerCampaign, CampaignBanner } from "../components/campaign-banner.tsx";
import { HashtagBand, type HashtagBandProps } from "../components/hashtag-band.tsx";
import { HomeAside, type HomeAsideProps } from "../components/home-aside.tsx";
import { Lead } from "../components/lead.tsx";
import { Stream, streamItem } from "../components/stream.tsx";
import { UrgentBanner, type UrgentNotice } from "../components/urgent-banner.tsx";
import { renderDocument } from "../layouts/document.tsx";
import { type ListData, listPlans, renderList } from "../layouts/list.tsx";

/** Posts that the first screen of a wide window shows: the newest, and beside it the next. */
const onFirstScreen = 3;

/** Hashtags that the front page names; the others are on their own page. */
const popular = 8;

type Overview = Omit<HomeAsideProps, "frame"> &
  Pick<HashtagBandProps, "hashtags"> & {
    readonly urgent: readonly UrgentNotice[];
    /** campaigns that run now */
    readonly running: readonly BannerCampaign[];
  };
type HomeData = ListData<object, Overview>;

/** `/`, and `/halaman/n/` for all that is older. */
export const home = pageType<HomeData>(
  "home",
  (content) => {
    const { posts, hashtags, campaigns, months } = content.publication;
    const running = runningOf(content);
    const newest = months[0]?.subject;
    const report = newest === undefined ? undefined : content.months.get(newest);
    return listPlans(content, {
      list: homeAddress,
      card: cardKeys.home,
      posts,
      firstOnly: frontPosts,
      subject: {},
      overview: {
        urgent: urgentOf(content),
        hashtags: hashtags
          .slice(0, popular)
          .map(({ subject: { key, name }, posts: own }) => ({ key, name, posts: own.length })),
        running,
        // What stands in a banner is not said twice.
        campaigns: campaigns
          .filter(({ subject }) => !running.some(({ id }) => id === subject.id))
          .map(({ subject: { id, name, slogan } }) => ({ id, name, slogan })),
        month: report && withoutNote(report),
      },
    });
  },
  (frame, data, address) =>
    data.overview
      ? renderHome(frame, data, data.overview)
      : renderList(frame, data, address, {
          title: frame.words.site.allPosts,
          description: frame.site.description,
          crumbs: crumbsTo(frame),
        }),
);

/** The newest few: more would push everything else off the first screen. */
function urgentOf({ publication: { posts, site, now } }: SiteContent): UrgentNotice[] {
  return posts
    .filter((post) => isUrgent(post, site, now))
    .slice(0, mostUrgent)
    .map(({ title, summary, address, date, until }) => ({ title, summary, address, date, until }));
}

const mostUrgent = 3;

/** The first few whose end is set: one without an end would stand there for ever. */
function runningOf({ publication: { campaigns, now } }: SiteContent): BannerCampaign[] {
  return campaigns
    .filter(({ subject }) => subject.end !== undefined && campaignStateOn(subject, now.date) === "running")
    .slice(0, mostRunning)
    .map(({ subject: { id, name, slogan, description, end } }) => ({ id, name, slogan, description, end }));
}

const mostRunning = 2;

function renderHome(frame: Frame, { posts, total = 0, card, place }: HomeData, overview: Overview): string {
  const { site: words } = frame.words;
  const { name, fullName, description, brand } = frame.site;
  // What stands in the banner is not said twice.
  const urgent = new Set(overview.urgent.map(({ address }) => address));
  const [lead, ...others] = posts.filter((post) => !urgent.has(post.address));
  const beside = others.slice(0, onFirstScreen - 1);
  const rest = others.slice(beside.length);
  const heading = brand.tagline ?? name;
  const { number } = formattersOf(frame);
  return renderDocument(frame, {
    ...{ address: homeAddress, card },
    title: brand.tagline ? `${name}: ${brand.tagline}` : name,
    description: description || fullName,
    type: "website",
    crumbs: [],
    data: [webSiteOf(frame)],
    campaignStyles: overview.running.length > 0,
    look: "home",
    children: (
      <>
        <UrgentBanner frame={frame} notices={overview.urgent} />
        <div class="hero wrap">
          <h1 dir={dirOf(heading)}>{heading}</h1>
          {fullName !== name && (
            <p class="whole-name" dir={dirOf(fullName)}>
              {fullName}
            </p>
          )}
          {description && description !== heading && (
            <p class="lede" dir={dirOf(description)}>
              {description}
            </p>
          )}
        </div>
        <section class={`front wrap${lead?.image ? "" : " plain"}`} aria-labelledby="terbaru">
          <h2 id="terbaru" class="unseen">
            {words.latest}
          </h2>
          {lead ? <Lead frame={frame} post={lead} /> : <p class="empty">{words.noPosts}</p>}
          {beside.length > 0 && (
            <ol
              dangerouslySetInnerHTML={{ __html: beside.map((post) => streamItem(frame, post)).join("") }}
            />
          )}
        </section>
        <CampaignBanner frame={frame} campaigns={overview.running} />
        <HashtagBand frame={frame} hashtags={overview.hashtags} />
        <div class="wrap home-grid">
          <div>
            {rest.length > 0 && <Stream frame={frame} posts={rest} heading={words.earlier} />}
            {place.older !== undefined && (
              <p>
                <a class="more" href={frame.href(listPageAddress(homeAddress, place.older))}>
                  {words.allOf(number(total))}
                </a>
              </p>
            )}
          </div>
          <HomeAside frame={frame} {...overview} />
        </div>
      </>
    ),
  });
}
