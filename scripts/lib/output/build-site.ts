/**
 * A checked office made into a site: pictures, cards and pages go to a staging folder, which takes the place of the last
 * site only when all of it is there.
 */
import { basename, join } from "node:path";
import { pageTypes } from "../../../templates/pages/index.ts";
import { drawCards } from "../cards/draw-cards.ts";
import { imageSources, makePictures } from "../images/make-pictures.ts";
import { wordsFor } from "../language/words.ts";
import { publicMonthReports } from "../mix/month-reports.ts";
import type { Office } from "../model/office.ts";
import { publish } from "../model/publication.ts";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { SiteContext } from "../site/page.ts";
import { writeAssets } from "./assets.ts";
import { cardRequests } from "./card-requests.ts";
import { type KeptCards, keepCards } from "./kept-cards.ts";
import { openStaging } from "./staging.ts";
import { writeKits } from "./write-kits.ts";
import { writePages } from "./write-pages.ts";

export type Phase = "images" | "cards" | "pages";

export interface BuildOptions {
  readonly office: Office;
  /** absolute; replaced when the build has succeeded */
  readonly output: string;
  /** absolute; holds what later builds need not make again */
  readonly cacheFolder: string;
  /** false leaves all cards out, for measuring */
  readonly cards: boolean;
  /** for the author's eyes: what it draws is not noted as published */
  readonly preview?: boolean;
  readonly onProgress?: (phase: Phase, done: number, total: number) => void;
}

export interface BuildResult {
  /** what came to light while building; where an error is among them, nothing was published */
  readonly problems: readonly Problem[];
  readonly pages: number;
  readonly images: number;
  readonly cards: number;
  /** cards that were not in the cache */
  readonly drawn: number;
  /** cards of earlier builds that are still served */
  readonly kept: KeptCards;
}

export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { office, output, cacheFolder, onProgress } = options;
  const publication = publish(office);
  const words = wordsFor(office.site.language);
  const staging = openStaging(output);
  const outputFolder = staging.folder;
  try {
    const { pictures, unreadable } = await makePictures(imageSources(publication), {
      cacheFolder: join(cacheFolder, "images"),
      outputFolder,
      onProgress: (done, total) => onProgress?.("images", done, total),
    });
    const requests = options.cards ? cardRequests(publication, words) : [];
    const {
      cards,
      drawn,
      problems: undrawn,
    } = await drawCards(requests, {
      cacheDir: join(cacheFolder, "cards"),
      outputDir: outputFolder,
      onProgress: ({ done, total }) => onProgress?.("cards", done, total),
    });
    const files = new Map(publication.posts.map((post) => [post.id, post.file]));
    const problems = [
      ...unreadable.map(({ file, at }) => problem("unreadable-image", at, { found: basename(file) })),
      ...undrawn.map(({ key, reason }) =>
        problem("undrawn-card", startOf(files.get(key) ?? office.folder), { card: key, reason }),
      ),
    ];
    if (problems.length > 0) {
      staging.discard();
      return { problems, pages: 0, images: 0, cards: 0, drawn, kept: { count: 0, bytes: 0 } };
    }

    const kept = await keepCards({
      ...{ office, cards, last: output, next: outputFolder, preview: options.preview ?? false },
    });
    const kits = await writeKits(publication, cards, words, outputFolder);
    const assets = await writeAssets(office.site, outputFolder);
    const months = publicMonthReports(publication);
    const site: SiteContext = { publication, words, pictures, cards, kits, assets, months };
    const pages = new Map(pageTypes.map((type) => [type.name, type.pages(site)]));
    const count = Array.from(pages.values()).reduce((total, list) => total + list.length, 0);
    await writePages(pages, outputFolder, (done) => onProgress?.("pages", done, count));
    await staging.publish();
    return { problems, pages: count, images: pictures.size, cards: requests.length, drawn, kept };
  } catch (error) {
    staging.discard();
    throw error;
  }
}

function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}
