/**
 * A checked office made into a site. What the last build made of the same things is taken over; the rest is made and written to a
 * staging folder, which takes the place of the last site only when all of it is there. Full builds and small ones are the same.
 */
import { basename, join, relative } from "node:path";
import {
  type AttachmentLooks,
  attachmentLooksIn,
  openAttachmentLooks,
} from "../attachments/attachment-facts.ts";
import { codeVersion } from "../code-version.ts";
import { FileHashes } from "../decoding/file-hashes.ts";
import { type Origin, unknownOrigin } from "../history/origin.ts";
import { imageSources, type KnownPictures, makePictures } from "../images/make-pictures.ts";
import { wordsFor } from "../language/words.ts";
import { publicMonthReports } from "../mix/month-reports.ts";
import { cardManifestAddress, formerCardsAddress } from "../model/addresses.ts";
import { basePath } from "../model/base.ts";
import type { Moment, Office } from "../model/office.ts";
import { type Publication, publish } from "../model/publication.ts";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { ChangedMeanwhileError } from "../session/find-reads.ts";
import { makeFrame } from "../site/frame.ts";
import type { MadeSite, Page, SiteContent } from "../site/page.ts";
import { digestOf } from "../text/digest.ts";
import { cardPreviews, previewKeyOf, previewsFolder } from "./card-previews.ts";
import { changedSince } from "./changed-meanwhile.ts";
import type { SetAside } from "./foreign-files.ts";
import { guardedPlace } from "./guarded-place.ts";
import { keepCards } from "./kept-cards.ts";
import { lateFiles } from "./late-files.ts";
import { nextChange } from "./next-change.ts";
import type { Place } from "./place.ts";
import { previewCopy } from "./preview-copy.ts";
import { type PruneOptions, pruneCache } from "./prune-cache.ts";
import { openServedCards } from "./served-cards.ts";
import { type KnownAssets, siteAssets } from "./site-assets.ts";
import { siteAttachments } from "./site-attachments.ts";
import { type KnownCards, type SiteCards, siteCards } from "./site-cards.ts";
import { type SiteHistory, type SiteHistoryOptions, siteHistory } from "./site-history.ts";
import { type KnownKits, siteKits } from "./site-kits.ts";
import { type PagesResult, sitePages } from "./site-pages.ts";
import { type KnownSearch, siteSearch, usesIndex } from "./site-search.ts";
import { type KindWeight, siteWeights } from "./site-weights.ts";
import { markerAddress, markerText } from "./staging.ts";
import { undrawnCards } from "./undrawn-cards.ts";

export type Phase = "images" | "cards" | "pages";

export interface BuildOptions {
  readonly office: Office;
  /** where the site goes; closing it is left to the caller */
  readonly place: Place;
  /** absolute; holds what later builds need not make again */
  readonly cacheFolder: string;
  /** false leaves all cards out, for measuring */
  readonly cards: boolean;
  /** what the content is of; not known if absent */
  readonly origin?: Origin | undefined;
  /**
   * Makes a copy of the site that is looked at before anything is published, with drafts and scheduled posts, and never to be served: its
   * pages say so, and lead to the files beside them.
   */
  readonly preview?: boolean | undefined;
  /** what was public before; undefined for a site that tells nothing of it */
  readonly past?: Pick<SiteHistoryOptions, "history" | "kept"> | undefined;
  /** absolute: folders of the machine that no file of the site may name, beside those that the build knows of */
  readonly folders?: readonly string[] | undefined;
  /** what is known of documents; without it each is looked at */
  readonly attachments?: AttachmentLooks | undefined;
  readonly onProgress?: (phase: Phase, done: number, total: number) => void;
}

export interface BuildResult {
  /** what came to light while building; where an error is among them, nothing was published */
  readonly problems: readonly Problem[];
  readonly pages: number;
  /** pages that were made anew; the others are as they were */
  readonly rendered: number;
  readonly images: number;
  readonly cards: number;
  /** cards that were not in the cache */
  readonly drawn: number;
  /** cards of earlier builds that are still served */
  readonly kept: { readonly count: number; readonly bytes: number };
  /** what others had put into the last site; it was moved out of the way */
  readonly aside?: SetAside | undefined;
  /** how heavy pages are that readers open; none of a copy that is opened from a disk */
  readonly weights: readonly KindWeight[];
  /** why the site tells nothing of what was public before, where it should */
  readonly historyGap?: SiteHistory["gap"];
  /** when the same content may give another site; undefined where it never will, or nothing was published */
  readonly next?: Moment | undefined;
}

/** What a build leaves for the next one, beside the ledger. */
interface Known {
  readonly assets?: KnownAssets;
  readonly pictures?: KnownPictures;
  readonly cards?: KnownCards;
  readonly kits?: KnownKits;
  readonly search?: KnownSearch;
}

/** @throws what the machine refuses, and ChangedMeanwhileError */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const started = Date.now();
  const { office, cacheFolder, preview = false, folders = [] } = options;
  const publication = publish(office, { unpublished: preview });
  const guarded = guardedPlace({
    ...{ place: options.place, office, publication, copy: preview },
    folders: [cacheFolder, options.place.served, ...folders],
  });
  const place = guarded.files;
  const code = codeVersion();
  const known: Known = place.readKnown(code) ?? {};
  await place.ready();
  // Another program's work for the most part, beside which all else is made.
  const searching = preview
    ? // A page that is opened from a disk may ask for no index.
      Promise.resolve({ known: {} })
    : siteSearch({
        ...{ publication, code, known: known.search ?? {}, isServed: place.holds, keep: place.keep },
        cacheFolder: join(cacheFolder, "search"),
        write: (address, digest, bytes) => place.put(address, digest, { bytes }),
      });
  // What it could not read is told by its page as well; nothing may still be written when a build has ended.
  const searched = searching.then(
    () => {},
    () => {},
  );
  try {
    return await makeSite({ started, ...options, publication, guarded, code, known, searching });
  } finally {
    await searched;
  }
}

interface MakeOptions extends BuildOptions {
  /** when the build began, milliseconds since 1970 */
  readonly started: number;
  readonly publication: Publication;
  readonly guarded: ReturnType<typeof guardedPlace>;
  readonly code: string;
  readonly known: Known;
  readonly searching: Promise<{ readonly known: KnownSearch }>;
}

async function makeSite(options: MakeOptions): Promise<BuildResult> {
  const { office, cacheFolder, onProgress, preview = false, publication, guarded, code, known } = options;
  const place = guarded.files;
  const words = wordsFor(office.site.language);
  const hashes = await FileHashes.open(join(cacheFolder, "hashes.json"));
  const isServed = (address: string): boolean => place.holds(address, address);

  const pictures = await makePictures(imageSources(publication), {
    cacheFolder: join(cacheFolder, "images"),
    ...{ hashes, isServed, known: known.pictures ?? {} },
    onProgress: (done, total) => onProgress?.("images", done, total),
  });
  for (const { address, from } of pictures.files) await place.put(address, address, { from });

  const looks = options.attachments ?? openAttachmentLooks(attachmentLooksIn(cacheFolder));
  const attachments = await siteAttachments(publication, looks, place);

  const cards = options.cards
    ? await siteCards({
        ...{ publication, words, hashes, code, isServed, known: known.cards ?? {} },
        cacheFolder: join(cacheFolder, "cards"),
        write: (address, bytes) => place.put(address, address, { bytes }),
        onProgress: ({ done, total }) => onProgress?.("cards", done, total),
      })
    : noCards;
  await hashes.save();
  const unshown = cards.problems.flatMap(
    ({ key }) => publication.posts.find(({ id }) => id === key)?.image ?? [],
  );
  const another = changedSince(
    [...pictures.unreadable, ...unshown].map(({ file }) => file),
    options.started,
  );
  if (another !== undefined) throw new ChangedMeanwhileError(relative(process.cwd(), another));
  const problems = [
    ...attachments.problems,
    ...pictures.unreadable.map(({ file, at }) =>
      problem("unreadable-image", at, { found: basename(file), fault: "damaged" }),
    ),
    ...undrawnCards(cards.problems, { publication, folder: office.folder, words }),
  ];
  const { drawn } = cards;
  if (problems.length > 0) {
    return { problems, pages: 0, rendered: 0, images: 0, cards: 0, drawn, kept: none, weights: [] };
  }
  for (const { all } of cards.cards.values()) for (const { address } of all) place.keep(address, address);
  const served = openServedCards({ site: office.site, served: place.served, cacheFolder, isServed });
  const { kept, bytes, manifest, former } = preview
    ? { ...none, kept: [], manifest: undefined, former: [] }
    : keepCards({ publication, cards: cards.cards, ...served });
  for (const { address, from } of kept) await place.put(address, address, { from });
  if (manifest !== undefined) await putText(place, cardManifestAddress, manifest);

  // Kits hold cards, which are to be on disk by then.
  await place.flush();
  const kits = siteKits({
    ...{ publication, words, code, cards: cards.cards, known: known.kits ?? {} },
    isServed: place.holds,
    read: place.read,
  });
  for (const { address, key, zip } of kits.archives) {
    if (zip) await place.put(address, key, { bytes: zip });
    else place.keep(address, key);
  }

  const { previews, used } = await cardPreviews({
    ...{ publication, words, cards: cards.cards, cacheFolder: join(cacheFolder, "cards"), isServed },
    read: place.read,
    keep: (address) => place.keep(address, address),
    write: (address, bytes) => place.put(address, address, { bytes }),
  });

  const shown = publication.campaigns.map(({ subject }) => subject);
  const assets = await siteAssets(office.site, office.pillars, shown, code, hashes, known.assets, isServed);
  for (const address of assets.addresses) {
    const content = assets.files.get(address);
    if (content === undefined) place.keep(address, address);
    else await place.put(address, address, content);
  }
  await putText(place, markerAddress, markerText);

  const { past } = options;
  // What is shown to those who write is compared with nothing.
  const history: SiteHistory | undefined =
    past && !preview
      ? await siteHistory({ office, texts: [...publication.posts, ...publication.pages], ...past })
      : undefined;
  const content: SiteContent = {
    ...{
      publication,
      histories: history?.histories,
      pictures: pictures.pictures,
      attachments: attachments.facts,
      cards: cards.cards,
      kits: kits.kits,
      cardPreviews: previews,
      former,
    },
    months: publicMonthReports(publication),
  };
  const frame = makeFrame(publication, { assets: assets.assets, preview });
  const copy = { base: basePath(office.site.url), notice: words.preview.copy };
  const rendering = {
    ...{ frame, code, place: guarded.pages, look: guarded.lookAt },
    ...(preview && {
      finish: ({ address }: Page, text: string) =>
        /\.html$|\/$/.test(address) ? previewCopy(text, { address, ...copy }) : text,
    }),
  };
  const unbuilt = (failed: PagesResult["failed"]) => {
    const unmade = failed.map(
      ({ address, reason, problem: ofOwn }) =>
        ofOwn ?? problem("unprocessable", startOf(fileAt(address, publication) ?? office.folder), { reason }),
    );
    return { problems: unmade, pages: 0, rendered: 0, images: 0, cards: 0, drawn, kept: none, weights: [] };
  };
  const pages = await sitePages({
    ...{ ...rendering, content, late: false },
    onProgress: (done, total) => onProgress?.("pages", done, total),
  });
  if (pages.failed.length > 0) return unbuilt(pages.failed);
  const search = await options.searching;
  const latePages = (made?: MadeSite): Promise<PagesResult> =>
    sitePages({ ...rendering, content: { ...content, made }, late: true });
  const late = preview
    ? await latePages()
    : await lateFiles({
        ...{ office, place, latePages, cards: options.cards, origin: options.origin ?? unknownOrigin },
        history: history !== undefined && history.gap === undefined,
        // Without former cards their list is what any build makes of this content.
        kept: new Set([
          ...[...kept.map(({ address }) => address), cardManifestAddress],
          ...(former.length > 0 ? [formerCardsAddress] : []),
        ]),
      });
  if (late.failed.length > 0) return unbuilt(late.failed);
  const refused = await guarded.problems((address) => startOf(fileAt(address, publication) ?? office.folder));
  if (refused.length > 0) {
    return { problems: refused, pages: 0, rendered: 0, images: 0, cards: 0, drawn, kept: none, weights: [] };
  }
  const weights = preview
    ? []
    : siteWeights({ publication, place, pictures: pictures.pictures, types: pages.types });
  const { key, addresses } = assets;
  const next: Known = {
    ...(key !== undefined && { assets: { key, assets: assets.assets, addresses } }),
    ...{ pictures: pictures.known, cards: cards.known, kits: kits.known, search: search.known },
  };
  const aside = await place.publish(code, next);
  served.remember(manifest);
  pruneCache({
    ...{ cacheFolder, site: basename(place.home) },
    rooms: usedRooms(next, place, kept, used),
    today: new Date().toISOString().slice(0, 10),
  });
  return {
    ...{ problems, drawn, pages: pages.pages + late.pages, rendered: pages.rendered + late.rendered },
    ...{ images: pictures.pictures.size, cards: cards.count },
    ...{ kept: { count: kept.length, bytes } },
    ...{ weights, aside },
    historyGap: history?.gap,
    next: nextChange(office, manifest),
  };
}

/** Which entries of the cache this build used. Cards are known by the hash of their content, which both their names have. */
function usedRooms(
  { cards = {}, pictures = {}, search = {} }: Known,
  place: Place,
  kept: readonly { readonly address: string }[],
  previews: ReadonlySet<string>,
): PruneOptions["rooms"] {
  const sets = Object.values(cards).flatMap(({ cards: { all } }) => all);
  const cardHashes = new Set([...sets, ...kept].map(({ address }) => address.split(".").at(-2)));
  const images = new Set(Object.values(pictures).map(({ image }) => image.entry));
  return {
    "cards/drawn": (name) => cardHashes.has(name.split(".").at(-2)),
    [`cards/${previewsFolder}`]: (name) => previews.has(previewKeyOf(name)),
    images: (name) => images.has(name),
    search: usesIndex(search),
    site: (name) => name === basename(place.home),
  };
}

const none = { count: 0, bytes: 0 };
const noCards: SiteCards = { cards: new Map(), count: 0, drawn: 0, problems: [], known: {} };

function putText(place: Place, address: string, text: string): Promise<void> | undefined {
  return place.put(address, digestOf(text), { bytes: text });
}

/** The file that a page is made of, or its share kit; undefined for a list. */
function fileAt(address: string, { posts, pages }: Publication): string | undefined {
  const isOwn = (own: { readonly address: string }): boolean => address.startsWith(own.address);
  return (posts.find(isOwn) ?? pages.find(isOwn))?.file;
}

function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}
