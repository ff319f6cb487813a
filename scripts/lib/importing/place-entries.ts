/** Where the entries of an export go: months and names of posts, names of pages. */
import { isReservedSlug, postAddress, standingAddress } from "../model/addresses.ts";
import type { Clock } from "../model/clock.ts";
import type { Moment } from "../model/office.ts";
import { freeName, nameFrom, takenNames } from "../writing/free-name.ts";
import { fittingTitle } from "./field-texts.ts";
import type { Place, PlanOptions } from "./import-plan.ts";
import { keyOf, oldAddressesOf } from "./old-addresses.ts";
import type { Entry } from "./source.ts";

/** Finds out what is there already, and gives the rest free places. */
export function placer({ source, office, taken, words }: PlanOptions, clock: Clock) {
  const brought = new Map(office.redirects.map(({ from, to }) => [keyOf(from), to]));
  const there = new Map([...office.posts, ...office.pages].map((one) => [one.address.toLowerCase(), one]));
  const inMonth = new Map(Array.from(taken.posts, ([month, names]) => [month, takenNames(names)]));
  const pageNames = takenNames(taken.pages);
  const titles = new Map(office.posts.map(({ title, address }) => [title, address]));
  const same = new Map(office.posts.map((post) => [`${post.date.epoch} ${post.title}`, post.address]));
  return {
    /** Where an earlier import put an entry, whatever became of its name and words since. */
    known(entry: Entry): string | undefined {
      const old = oldAddressesOf(entry, source.site);
      const lead = old.map((address) => brought.get(keyOf(address))).find((to) => to !== undefined);
      if (lead !== undefined) return lead;
      const own = old.find((address) => address.query === undefined && there.has(address.path.toLowerCase()));
      if (own) return own.path;
      // An import that was ended in the middle had no time to write down what it had brought.
      const date = momentIn(entry, clock);
      // A poor feed says neither where nor when: its title is all there is.
      if (!date && old.length === 0) return entry.title === "" ? undefined : titles.get(entry.title);
      return date && same.get(`${date.epoch} ${fittingTitle(entry.title, "").title}`);
    },
    place: (entry: Entry, kind: "post" | "page") => ({
      date: kind === "page" ? undefined : (momentIn(entry, clock) ?? office.now),
    }),
    name(entry: Entry, kind: "post" | "page", date: Moment | undefined): Place {
      const wanted = nameFrom(entry.name || entry.title, words.importing.untitledName(entry.id ?? ""));
      if (kind === "page") {
        const own = isReservedSlug(wanted) ? `${words.importing.pageWord}-${wanted}` : wanted;
        const name = freeName(own, pageNames);
        return { name, address: standingAddress(name), date };
      }
      const month = (date ?? office.now).month;
      const names = inMonth.get(month) ?? new Set<string>();
      inMonth.set(month, names);
      const name = freeName(wanted, names);
      return { name, address: postAddress(`${month}/${name}`), date };
    },
  };
}

function momentIn({ date }: Entry, clock: Clock): Moment | undefined {
  if (!date) return undefined;
  return "epoch" in date
    ? clock.fromEpoch(Math.floor(date.epoch / 60_000) * 60_000)
    : clock.parse(date.local.slice(0, 16));
}
