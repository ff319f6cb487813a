/** What tells of all other files of a site, and so comes last: `/verifikasi/`, and then the list that has that page too. */
import type { Origin } from "../history/origin.ts";
import { buildListAddress, verificationAddress } from "../model/addresses.ts";
import type { Office } from "../model/office.ts";
import type { MadeSite } from "../site/page.ts";
import { digestOf } from "../text/digest.ts";
import { buildListText, listed, madeSite } from "./build-list.ts";
import type { Place } from "./place.ts";
import type { PagesResult } from "./site-pages.ts";

export interface LateFilesOptions {
  readonly office: Pick<Office, "site" | "now">;
  readonly origin: Origin;
  /** whether the site has cards */
  readonly cards: boolean;
  /** whether it tells of what was public before */
  readonly history: boolean;
  /** addresses of files that earlier builds had a part in */
  readonly kept: ReadonlySet<string>;
  readonly place: Pick<Place, "files" | "flush" | "put">;
  readonly latePages: (made: MadeSite) => Promise<PagesResult>;
}

export async function lateFiles(options: LateFilesOptions): Promise<PagesResult> {
  const { office, origin, cards, history, kept, place, latePages } = options;
  await place.flush();
  const others = listed(place.files(), kept);
  const made = madeSite(office.site, origin, others);
  const result = await latePages(made);
  if (result.failed.length > 0) return result;
  await place.flush();
  const page = listed(
    place.files().filter(({ address }) => address === verificationAddress),
    kept,
  );
  const files = [...others, ...page].sort((a, b) => (a.path < b.path ? -1 : 1));
  const text = buildListText({ ...office, cards, history, made, files });
  await place.put(buildListAddress, digestOf(text), { bytes: text });
  return result;
}
