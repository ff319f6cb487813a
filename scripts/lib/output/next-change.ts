/**
 * When a site becomes another without anybody's edit: a scheduled post's hour comes, a month ends, a share kit, a lot's notice or
 * an old card has had its time, information holds no more, a campaign begins or ends, something periodic falls due, or a text is to be looked at again. What is only
 * written anew with each build, as the hour below the balance, is none of that.
 */
import { changesOf } from "../disclosure/judge-item.ts";
import { clockIn } from "../model/clock.ts";
import { dayLength, daysAfter } from "../model/days.ts";
import { nearFrom } from "../model/lots.ts";
import type { Moment, Office } from "../model/office.ts";
import { urgentUntil } from "../model/urgent.ts";
import { nextMonth } from "../plan/calendar.ts";
import { goingDays } from "./kept-cards.ts";

/**
 * The first moment after `office.now` at which a build of the same content may give another site. Never later than it really is.
 *
 * @param manifest of the cards that are served
 */
export function nextChange(office: Office, manifest?: string): Moment | undefined {
  const { posts, pages, site, now } = office;
  const clock = clockIn(site.timezone);
  const startOf = (day: string): number | undefined => clock.parse(day)?.epoch;
  // The first moment after another; one without a time ends with its day.
  const endOf = ({ date, time, epoch }: Moment): number | undefined =>
    time === undefined ? startOf(daysAfter(date, 1)) : epoch + 1;
  const moments: (number | undefined)[] = [startOf(`${nextMonth(now.month)}-01`)];
  for (const item of office.periodic ?? []) moments.push(...changesOf(item, now.date).map(startOf));
  // What is begun is named, what runs is on the front page; one without posts is nowhere.
  for (const { start, end } of new Set(posts.flatMap(({ campaign }) => campaign ?? []))) {
    if (start !== undefined) moments.push(startOf(start));
    if (end !== undefined) moments.push(startOf(daysAfter(end, 1)));
  }
  for (const { state, date, auction, classification, until, validUntil, review } of posts) {
    if (state === "draft") continue;
    moments.push(date.epoch, date.epoch + site.kit.days * dayLength);
    // What was published at once holds until the moment that it names, and else for some days.
    if (classification === "serta-merta")
      moments.push(until ? endOf(until) : urgentUntil(date, site.urgent.days));
    if (auction) moments.push(nearFrom(auction.deadline), endOf(auction.deadline));
    if (validUntil) moments.push(endOf(validUntil));
    // Of that the check tells; whoever builds every hour hears of it in time.
    if (review) moments.push(startOf(review.by.date));
  }
  for (const { validUntil, review } of pages) {
    if (validUntil) moments.push(endOf(validUntil));
    if (review) moments.push(startOf(review.by.date));
  }
  for (const day of goingDays(manifest, site.cards.keep)) moments.push(startOf(day));
  const coming = moments.filter((epoch) => epoch !== undefined && epoch > now.epoch) as number[];
  const first = coming.reduce((least, epoch) => Math.min(least, epoch), Number.POSITIVE_INFINITY);
  return Number.isFinite(first) ? clock.fromEpoch(first) : undefined;
}
