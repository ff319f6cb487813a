/** The guard at the door of a build: what is put into the site goes past it, and what was kept once more where it has to. */
import { existsSync, readFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { type Guard, openGuard } from "../guard/guard.ts";
import { machinePaths } from "../guard/machine-paths.ts";
import { pagesOf, unpublishedOf } from "../guard/unpublished.ts";
import { basePath } from "../model/base.ts";
import type { Office } from "../model/office.ts";
import type { Publication } from "../model/publication.ts";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { ownTemplates, project } from "../project.ts";
import type { Page } from "../site/page.ts";
import type { FileContent, Place } from "./place.ts";
import { attachmentsOf } from "./site-attachments.ts";

export interface GuardedPlaceOptions {
  readonly place: Place;
  readonly office: Office;
  readonly publication: Publication;
  /** absolute: folders that no file may name, beside those of Pilar and of whoever builds */
  readonly folders: readonly string[];
  /** whether the site is a copy that is opened from a disk, whose pages have no policy */
  readonly copy: boolean;
}

export interface GuardedPlace {
  /** where all goes but pages, which say what kind they are */
  readonly files: Place;
  /** where pages go; each is looked at beforehand */
  readonly pages: Place;
  lookAt(page: Page, text: string): void;
  /** What must not be published, when all is made. @param fileAt the file that an address is made of */
  problems(fileAt: (address: string) => Position): Promise<Problem[]>;
}

export function guardedPlace(options: GuardedPlaceOptions): GuardedPlace {
  const { place, office, publication, folders, copy } = options;
  const { url } = publication.site;
  const base = basePath(url);
  const guard = openGuard({
    ...{ site: url, base, policies: !copy },
    unpublished: unpublishedOf(office, publication, { site: url, base }),
    machinePath: machinePaths([project, homedir(), tmpdir(), ...folders], base),
  });
  const documents = new Set(attachmentsOf(publication).map(({ address }) => address));
  const kept: string[] = [];
  const types = new Map<string, string>();
  const keep = (address: string, key: string): void => {
    guard.knows(address);
    kept.push(address);
    place.keep(address, key);
  };
  return {
    files: {
      ...place,
      keep,
      put(address, key, content) {
        if (place.holds(address, key)) kept.push(address);
        else lookAtFile(guard, address, content, documents.has(address));
        guard.knows(address);
        return place.put(address, key, content);
      },
    },
    pages: {
      ...place,
      keep,
      put(address, key, content) {
        guard.knows(address);
        return place.put(address, key, content);
      },
    },
    lookAt({ address, type }, bytes) {
      types.set(address, type);
      guard.look({ address, bytes, type });
    },
    async problems(fileAt) {
      if (wasPublic(office, publication, place.served)) {
        for (const address of kept.filter(hasWords)) guard.lookAgain({ address, bytes: place.read(address) });
      }
      await guard.done();
      const { listed, more } = guard.findings();
      const problems: Problem[] = listed.map(({ code, found, address, files }) => {
        const type = types.get(address) ?? "";
        const own = ownTemplates !== undefined || type.startsWith("own-");
        return problem(code, fileAt(address), { page: address, found, files, own });
      });
      const last = problems.at(-1);
      if (more > 0 && last) problems.push(problem("guard-more", last, { more }));
      return problems;
    },
  };
}

/** What is copied as it is, out of a package, is only looked at where it is a picture. */
function lookAtFile(guard: Guard, address: string, content: FileContent, attachment: boolean): void {
  if ("bytes" in content) guard.look({ address, bytes: content.bytes, attachment });
  else if (/\.(?:png|jpe?g|webp|avif)$/.test(address))
    guard.look({ address, bytes: readFileSync(content.from) });
}

/**
 * Whether a post that the public must not see has a page in the site that is served: it was taken back. Pages that are kept were made when
 * they might show it, and are looked at once more.
 */
function wasPublic({ posts }: Office, publication: Publication, served: string): boolean {
  const shown = new Set(publication.posts.map(({ id }) => id));
  return posts.some(
    (post) =>
      !shown.has(post.id) &&
      pagesOf(post).some((address) => existsSync(join(served, ...address.split("/"), "index.html"))),
  );
}

function hasWords(address: string): boolean {
  return /(?:\/|\.(?:html|xml|json|txt|csv))$/.test(address);
}
