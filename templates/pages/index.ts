import { typeOfOwn } from "../../scripts/lib/site/own-page.ts";
import { ownPages } from "../../scripts/lib/site/own-pages.ts";
import type { PageType } from "../../scripts/lib/site/page.ts";
import { admin, adminConfig } from "./admin.tsx";
import { atomFeed } from "./atom-feed.ts";
import { balance, balanceCsv, balanceJson } from "./balance.tsx";
import { campaign } from "./campaign.tsx";
import { cardCheck } from "./card-check.tsx";
import { cardList } from "./card-list.ts";
import { channelFeed } from "./channel-feed.ts";
import { channels } from "./channels.tsx";
import { collaborator } from "./collaborator.tsx";
import { corrections } from "./corrections.tsx";
import { correctionsAtom, correctionsJson } from "./corrections-feed.ts";
import { hashtag } from "./hashtag.tsx";
import { hashtags } from "./hashtags.tsx";
import { history } from "./history.tsx";
import { home } from "./home.tsx";
import { hostHeaders } from "./host-headers.ts";
import { hostRedirects } from "./host-redirects.ts";
import { information } from "./information.tsx";
import { insights, insightsCsv, insightsJson } from "./insights.tsx";
import { jsonFeed } from "./json-feed.ts";
import { kit } from "./kit.tsx";
import { lots } from "./lots.tsx";
import { month } from "./month.tsx";
import { moved } from "./moved.ts";
import { notFound } from "./not-found.tsx";
import { openSearch } from "./open-search.ts";
import { pageList } from "./page-list.tsx";
import { periodic, periodicCsv, periodicJson } from "./periodic.tsx";
import { pillar } from "./pillar.tsx";
import { post } from "./post.tsx";
import { robots } from "./robots.ts";
import { search } from "./search.tsx";
import { securityTxt } from "./security-txt.ts";
import { sitemap } from "./sitemap.ts";
import { standing } from "./standing.tsx";
import { terms } from "./terms.tsx";
import { verification } from "./verification.tsx";
import { withdrawn } from "./withdrawn.tsx";
import { year } from "./year.tsx";

/** Every kind of page; a new one is one file and one line here. */
export const pageTypes: readonly PageType[] = [
  home,
  post,
  history,
  kit,
  month,
  year,
  hashtags,
  hashtag,
  pillar,
  campaign,
  collaborator,
  balance,
  balanceJson,
  balanceCsv,
  verification,
  cardCheck,
  cardList,
  search,
  lots,
  terms,
  channels,
  insights,
  insightsJson,
  insightsCsv,
  information,
  periodic,
  periodicJson,
  periodicCsv,
  standing,
  pageList,
  corrections,
  correctionsAtom,
  correctionsJson,
  withdrawn,
  notFound,
  moved,
  hostHeaders,
  hostRedirects,
  atomFeed,
  jsonFeed,
  channelFeed,
  sitemap,
  robots,
  openSearch,
  securityTxt,
  admin,
  adminConfig,
  ...ownPages.map(typeOfOwn),
];
