/**
 * What an office's own code may use, as `pilar`: pages with `ownPage`, checks with `ownCheck`, cards as `CardTemplate` of their props, and what
 * these are made of. Templates are there by their path: `pilar/templates/components/mark.tsx`.
 */
export type { AuctionCardProps } from "../../../templates/cards/auction.tsx";
export type { ClosingCardProps } from "../../../templates/cards/closing.tsx";
export type { FigureCardProps } from "../../../templates/cards/figure.tsx";
export type { ListCardProps } from "../../../templates/cards/list.tsx";
export type { PostCardProps } from "../../../templates/cards/post.tsx";
export type { QuoteCardProps } from "../../../templates/cards/quote.tsx";
export type { StepCardProps } from "../../../templates/cards/step.tsx";
export { renderDocument } from "../../../templates/layouts/document.tsx";
export type { CardContext, CardTemplate } from "../cards/request.ts";
export { Fitted, Picture } from "../cards/tree.ts";
export type { Check, CheckInput } from "../checks/check.ts";
export { type Finding, type OwnCheck, ownCheck } from "../checks/own-check.ts";
export * as addresses from "../model/addresses.ts";
export type { Campaign, Hashtag, Office, Pillar, Post, Site, StandingPage } from "../model/office.ts";
export { placeIn } from "../model/place-in.ts";
export type { Position } from "../model/position.ts";
export type { Group, Publication } from "../model/publication.ts";
export { crumbsTo } from "../site/crumbs.ts";
export { shownBody } from "../site/entry.ts";
export type { Frame } from "../site/frame.ts";
export { type OwnPage, ownPage } from "../site/own-page.ts";
export { cardOf, homeCardOf, type PageCard, type SiteContent } from "../site/page.ts";
export type { PolicyNeeds } from "../site/security.ts";
