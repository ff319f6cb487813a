import { existsSync } from "node:fs";
import { join } from "node:path";
import type { HistoryGap } from "../history/file-versions.ts";
import { openHistory } from "../history/history.ts";
import { type LastSite, readLastSite } from "../history/last-site.ts";
import type { Office, Site } from "../model/office.ts";
import type { Past } from "./published-before.ts";

export interface OpenPast {
  /** What was public before, as git knows it now. */
  of(site: Pick<Site, "name" | "url">): Promise<Past>;
  /** Why nothing is known, where that is so, with what git said of it. */
  readonly gap: readonly [gap: HistoryGap, reason: string | undefined] | undefined;
  /** Keeps what was learnt for the next run. */
  save(): void;
}

/**
 * Git is asked at once, and works while content is read.
 *
 * @param folder of the content, absolute @param cacheFolder absolute @param code changes with Pilar's code
 */
export function openPast(folder: string, cacheFolder: string, code: string): OpenPast {
  const kept = openHistory(folder, cacheFolder, code);
  let asked: ReturnType<typeof kept.read> | undefined = kept.read();
  let gap: OpenPast["gap"];
  return {
    async of(site) {
      const history = await (asked ?? kept.read());
      asked = undefined;
      gap = history.known ? undefined : [history.gap, history.reason];
      return {
        ...{ history, kept },
        last: history.known ? undefined : readLastSite(cacheFolder, site),
        isThere: (name) => existsSync(join(folder, ...name.split("/"))),
        onGap: (found) => {
          gap = [found, undefined];
        },
      };
    },
    get gap() {
      return gap;
    },
    save: () => kept.save(),
  };
}

/** What of an office a build has published. */
export function lastSiteOf({ posts, pages, folder }: Office): LastSite {
  const shown = [...posts.filter(({ state }) => state === "public"), ...pages];
  return {
    pages: shown.map(({ file, address, title }) => ({
      name: folder === "" ? file : file.slice(folder.length + 1),
      ...{ address, title },
    })),
  };
}
