/**
 * What was public before, and is now other or gone, without a word to its readers. Git tells what was: a version was public from when it was
 * committed, or its date had come, until the next one was. Where there is no history nothing is said of changes, and of addresses only
 * what the last build of this machine had.
 */
import { type HistoryGap, UnknownHistoryError } from "../history/file-versions.ts";
import type { History, KeptHistory } from "../history/history.ts";
import type { LastSite } from "../history/last-site.ts";
import { monthAddress, postAddress, standingAddress } from "../model/addresses.ts";
import { dayLength } from "../model/days.ts";
import type { Office, Post } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import { type Publication, publish } from "../model/publication.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { type PastVersion, saidWords } from "../reading/past-version.ts";
import {
  nameOf,
  type PublicVersion,
  publicVersions,
  readVersions,
  saidNow,
} from "../reading/past-versions.ts";
import { siteAddresses } from "../site/site-addresses.ts";
import { once } from "../text/once.ts";
import type { Check } from "./check.ts";

/**
 * A day in which an author may still mend what was just published, or just corrected, without a note: counted from when it was public, so
 * that an evening's post has its morning, and one that was imported with an old date its day too. Milliseconds.
 */
const grace = dayLength;

/**
 * How long a change is told, in milliseconds. An office that begins with Pilar, or comes to a version of it that looks at changes, has edited
 * its posts for years: what nobody asked about then would be hundreds of warnings, and a note of today would not help who read it then.
 */
const told = 90 * dayLength;

export interface Past {
  readonly history: History;
  readonly kept: Pick<KeptHistory, "recall" | "remember">;
  /** of the last build on this machine */
  readonly last: LastSite | undefined;
  /** whether a file is in the content folder, by its name there */
  readonly isThere: (name: string) => boolean;
  /** told where what git has is not enough after all */
  readonly onGap: (gap: HistoryGap) => void;
}

export const publishedBefore: Check = async ({ office, past }) => {
  if (!past) return [];
  const { history, last, isThere } = past;
  const publication = publish(office);
  const served = once(() => siteAddresses(publication));
  const find = newAddressIn(publication, served);
  const byName = new Map(office.posts.map((post) => [nameOf(office, post.file), post]));
  // What is wrong with a file that could not be read is told, and is not that it went.
  const isBroken = (name: string): boolean => isThere(name) && !byName.has(name);
  const vanished = tellingOf(office, publication, byName);
  if (!history.known) {
    // It may never have been put on a server: that much is sure only of what git has.
    return (last?.pages ?? [])
      .filter(({ name, address }) => !served().has(address) && !isBroken(name))
      .map(({ name, title }) => vanished(name, find(undefined, title), "warning"));
  }
  const { files, moved } = history.versions;
  const posts = new Map(publication.posts.map((post) => [nameOf(office, post.file), post]));
  const edited: (readonly [name: string, post: Post])[] = [];
  const gone: string[] = [];
  for (const [name, versions] of Object.entries(files)) {
    const post = posts.get(name);
    if (post && (versions.length > 1 || history.changed.has(name))) edited.push([name, post]);
    if (!post && !served().has(addressOf(name)) && !isBroken(name)) gone.push(name);
  }
  if (edited.length + gone.length === 0) return [];

  const names = [...edited.map(([name]) => name), ...gone];
  const read = await readVersions(
    names.map((name) => files[name] ?? []),
    history,
    past.kept,
    office.site,
  ).catch((error: unknown) => {
    if (!(error instanceof UnknownHistoryError)) throw error;
    past.onGap(error.gap);
    return undefined;
  });
  if (!read) return [];
  const now = office.now.epoch;
  return [
    ...edited.flatMap(([name, post]) => {
      const shown = publicVersions(name, files[name] ?? [], read, now);
      return unsaid(post, shown, now, () => saidNow(post, past.kept));
    }),
    ...gone.flatMap((name) => {
      const last = publicVersions(name, files[name] ?? [], read, now).at(-1);
      if (!last) return [];
      return [vanished(name, find(lastNameOf(name, moved), last.version.title))];
    }),
  ];
};

/**
 * Words that are others than when the post, or its newest note, had been public for a day, or than they were ninety days ago. Compared with the very last version an edit would
 * be told until it is committed, and never again.
 */
function unsaid(
  post: Post,
  shown: readonly PublicVersion[],
  now: number,
  said: () => PastVersion["said"],
): Problem[] {
  const notes = post.corrections?.length ?? 0;
  const same = shown.filter(({ version }) => version.corrections === notes);
  const first = same[0]?.from;
  if (first === undefined || now < first + grace) return [];
  const settled = same.findLast(({ from }) => from <= Math.max(first + grace, now - told));
  if (!settled) return [];
  const current = said();
  const before = settled.version.said;
  const parts = (["title", "summary", "body"] as const).filter((part) => current[part] !== before[part]);
  if (parts.length === 0) return [];
  return [problem("uncorrected-change", placeIn(post, "title"), { parts, notes })];
}

/** Problems of addresses that vanished, with what their readers can be led to. */
function tellingOf({ folder }: Office, { months }: Publication, byName: ReadonlyMap<string, Post>) {
  const lists = new Set(months.map(({ address }) => address));
  return (name: string, to: string | undefined, severity?: "warning"): Problem => {
    const address = addressOf(name);
    const post = byName.get(name);
    if (post) {
      const why = post.state === "draft" ? "draft" : "date";
      return problem("vanished-address", placeIn(post, why), { address, why }, severity);
    }
    const at = { file: `${folder}/redirects.yaml`, line: 1, column: 1 };
    if (to !== undefined)
      return problem("vanished-address", at, { address, why: "moved", line: `${address}: ${to}` }, severity);
    const list = monthAddress(name.split("/")[1] ?? "");
    const line = `${address}: ${lists.has(list) ? list : "/"}`;
    return problem("vanished-address", at, { address, why: "gone", line }, severity);
  };
}

/** Where a post or page is now: under the name that git followed it to, or one of the same title. */
function newAddressIn({ posts, pages }: Publication, served: () => ReadonlySet<string>) {
  const byTitle = once(
    () =>
      new Map([...pages, ...posts].map(({ title, address }) => [saidWords(title, "", "").title, address])),
  );
  return (name: string | undefined, title: string): string | undefined => {
    const followed = name === undefined ? undefined : addressOf(name);
    return followed !== undefined && served().has(followed)
      ? followed
      : byTitle().get(saidWords(title, "", "").title);
  };
}

/** Renamed again and again; there and back is nowhere. */
function lastNameOf(name: string, moved: Readonly<Record<string, string>>): string | undefined {
  const way = new Set([name]);
  for (let next = moved[name]; next !== undefined && !way.has(next); next = moved[next]) way.add(next);
  return [...way].at(-1);
}

/** @param name of a post's or page's file in the content folder */
function addressOf(name: string): string {
  const [room, first = "", slug = ""] = name.split("/");
  return room === "posts" ? postAddress(`${first}/${slug}`) : standingAddress(first.replace(/\.md$/, ""));
}
