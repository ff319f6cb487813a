/** An office as the preview shows it at one moment: its pages, planned when they are asked for, and what stands behind them. */
import type { AttachmentLooks } from "../attachments/attachment-facts.ts";
import type { AttachmentFacts } from "../attachments/look-at-attachment.ts";
import type { ImageFact } from "../images/image-facts.ts";
import { wordsFor } from "../language/words.ts";
import { publicMonthReports } from "../mix/month-reports.ts";
import { kitZipAddress } from "../model/addresses.ts";
import type { Office, Post } from "../model/office.ts";
import { type Publication, publish } from "../model/publication.ts";
import { attachmentsOf } from "../output/site-attachments.ts";
import type { Assets } from "../site/assets.ts";
import { type Frame, frameKey, makeFrame } from "../site/frame.ts";
import type { KitZip } from "../site/kits.ts";
import { PageIndex } from "./page-index.ts";
import { type KnownCards, type PreviewCards, previewCards } from "./preview-cards.ts";
import { type PreviewPictures, previewPictures } from "./preview-pictures.ts";

export interface PreviewSite {
  readonly office: Office;
  /** all that is shown, as if it were public */
  readonly publication: Publication;
  readonly frame: Frame;
  readonly frameKey: string;
  readonly pages: PageIndex;
  readonly cards: PreviewCards;
  readonly pictures: PreviewPictures;
  /** absolute paths of documents by their addresses */
  readonly documents: ReadonlyMap<string, string>;
  /** by address, as far as the preview shows them */
  readonly posts: ReadonlyMap<string, Post>;
  /** what the next one is to be given as `before` */
  readonly known: KnownCards;
}

export interface PreviewSiteOptions {
  readonly office: Office;
  readonly facts: ReadonlyMap<string, ImageFact>;
  readonly attachments: AttachmentLooks;
  readonly assets: Assets;
  /** whether posts are shown that the public does not see yet */
  readonly drafts: boolean;
  /** changes with Pilar's code */
  readonly code: string;
  readonly before?: PreviewSite | undefined;
}

export function previewSite(options: PreviewSiteOptions): PreviewSite {
  const { office, facts, attachments: looks, assets, drafts, code, before } = options;
  const publication = publish(office, { unpublished: drafts });
  const made = makeFrame(publication, { assets, preview: true });
  const key = frameKey(made);
  // What was rendered once for a frame holds as long as the frame does.
  const frame = before?.frameKey === key ? before.frame : made;
  const { cards, known } = previewCards({
    ...{ publication, code, before: before?.known },
    words: wordsFor(office.site.language),
    stampOf: (file) => JSON.stringify(facts.get(file)?.stamp ?? null),
  });
  const pictures = previewPictures(facts, before?.pictures);
  const attachments = {
    get(file: string): AttachmentFacts | undefined {
      const look = looks.of(file);
      return look && "sha256" in look ? look : undefined;
    },
  };
  const byId = new Map(publication.posts.map((post) => [post.id, post]));
  const hasKit = (post: Post | undefined): post is Post => (post?.channels.length ?? 0) > 0;
  const kits = {
    has: (id: string): boolean => hasKit(byId.get(id)),
    get(id: string): KitZip | undefined {
      const post = byId.get(id);
      return hasKit(post) ? { address: kitZipAddress(post.address), bytes: undefined } : undefined;
    },
  };
  // As if all that is shown were public.
  const posts = publication.posts.map(
    (post): Post => (post.state === "public" ? post : { ...post, state: "public" }),
  );
  const months = publicMonthReports({ ...publication, posts });
  return {
    ...{ office, publication, frame, cards, pictures, known, frameKey: key },
    documents: new Map(attachmentsOf(publication).map(({ address, file }) => [address, file])),
    pages: new PageIndex({ publication, pictures, attachments, cards, kits, months }),
    posts: new Map(publication.posts.map((post) => [post.address, post])),
  };
}
