/** Offices as a session gives them, to be compared with what readOffice() gives. */
import type { OfficeRead } from "../../scripts/lib/reading/read-office.ts";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import { openSession, type Session, type SessionOptions } from "../../scripts/lib/session/session.ts";

export const now = "2026-11-22T08:00";

export function sessionOf(folder: string, options: Partial<SessionOptions> = {}): Session {
  return openSession({ folder, label: "content", now, code: "kode", ...options });
}

/** What was read, as data: bodies stand in place of the functions that give them. Versions are left to their own tests. */
export function plain({ office, problems, language, now }: OfficeRead) {
  return {
    ...{ problems, language, now },
    office: office && {
      ...office,
      placeOf: office.placeOf("site.yaml", ["url"]),
      insights: office.insights?.(),
      posts: office.posts.map(({ version: _, body, ...post }) => ({ ...post, body: body() })),
      pages: office.pages.map(({ version: _, body, ...page }) => ({ ...page, body: body() })),
    },
  };
}

/** What is read without a session. */
export function fresh(folder: string, at = now) {
  return plain(readOffice({ folder, label: "content", now: at }));
}

/** The version of each post and page, by its file. */
export function versionsOf({ office }: OfficeRead): Map<string, string> {
  const all = [...(office?.posts ?? []), ...(office?.pages ?? [])];
  return new Map(all.map(({ file, version }) => [file, version]));
}
