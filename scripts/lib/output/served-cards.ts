/**
 * Which cards the last site of an office served, and their files. The site itself knows; where it is not at hand, as on the machine of a
 * host that starts from nothing but the cache, the cache does: it keeps the list, and each card as long as a build uses it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isCardOf } from "../cards/card-cache.ts";
import { readSealed, writeSealed } from "../files/sealed.ts";
import { cardManifestAddress } from "../model/addresses.ts";
import type { Site } from "../model/office.ts";
import { digestOf } from "../text/digest.ts";
import { once } from "../text/once.ts";
import type { KeepOptions } from "./kept-cards.ts";

const purpose = "served 1";

export interface ServedOptions {
  readonly site: Pick<Site, "name" | "url">;
  /** the folder of the last site, absolute; it may be missing */
  readonly served: string;
  /** absolute */
  readonly cacheFolder: string;
  /** whether the file of an address is still the one that a build wrote */
  readonly isServed: (address: string) => boolean;
}

export interface ServedCards extends Pick<KeepOptions, "manifests" | "fileOf"> {
  /** Leaves the list of this build to the next one. */
  remember(manifest: string | undefined): void;
}

export function openServedCards({ site, served, cacheFolder, isServed }: ServedOptions): ServedCards {
  // Two sites of one office, one of them for a try, are two.
  const name = digestOf(site.name, site.url, basename(served)).slice(0, 16);
  const list = join(cacheFolder, "cards", "served", `${name}.json`);
  const drawn = once(() => drawnCards(join(cacheFolder, "cards", "drawn")));
  return {
    manifests: [
      () => textOf(join(served, cardManifestAddress)),
      () => readSealed(list, purpose) as string | undefined,
    ],
    fileOf(address) {
      const own = join(served, address);
      if (isServed(address) || isCard(own, address)) return own;
      const kept = drawn().get(nameOf(address));
      return kept !== undefined && isCard(kept, address) ? kept : undefined;
    },
    remember(manifest) {
      try {
        if (manifest === undefined || readSealed(list, purpose) === manifest) return;
        writeSealed(list, purpose, manifest);
      } catch {
        // The site has it too.
      }
    },
  };
}

/** The files of drawn cards by the end of their names, which a card's address has too: 1a2b3c4d5e.png */
function drawnCards(folder: string): ReadonlyMap<string, string> {
  try {
    return new Map(readdirSync(folder).map((name) => [nameOf(name), join(folder, name)]));
  } catch {
    return new Map();
  }
}

function nameOf(path: string): string {
  return path.split(".").slice(-2).join(".");
}

function isCard(file: string, address: string): boolean {
  try {
    return isCardOf(address, readFileSync(file));
  } catch {
    return false;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
