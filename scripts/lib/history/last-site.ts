/**
 * The posts and pages of the last site that this machine built, for where git knows of none: a folder that was never a repository, or a clone
 * of the last commits alone.
 */
import { join } from "node:path";
import { readSealed, writeSealed } from "../files/sealed.ts";

export interface LastSite {
  readonly pages: readonly {
    /** of the file in the content folder */
    readonly name: string;
    readonly address: string;
    readonly title: string;
  }[];
}

/** Another office in the same folder is none of this one's. */
interface Owner {
  readonly name: string;
  readonly url: string;
}

/** @param cacheFolder absolute */
export function readLastSite(cacheFolder: string, owner: Owner): LastSite | undefined {
  return readSealed(fileIn(cacheFolder), purposeOf(owner)) as LastSite | undefined;
}

/** An error of the disk is not told: the next build then knows of no last one. */
export function keepLastSite(cacheFolder: string, owner: Owner, site: LastSite): void {
  try {
    writeSealed(fileIn(cacheFolder), purposeOf(owner), site);
  } catch {
    // What vanishes is then not noticed.
  }
}

function fileIn(cacheFolder: string): string {
  return join(cacheFolder, "last-site.json");
}

function purposeOf({ name, url }: Owner): string {
  return `last site 1 ${JSON.stringify([name, url])}`;
}
