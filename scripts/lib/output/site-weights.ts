/** The heaviest page of each kind that readers open, as a phone loads it, beside what it may weigh. */
import type { Picture } from "../images/picture.ts";
import { basePath } from "../model/base.ts";
import type { Publication } from "../model/publication.ts";
import { type Budget, budgets, type WeighedKind } from "../site/budgets.ts";
import { type LoadedFile, pageScales } from "./page-weight.ts";
import type { Place } from "./place.ts";

export interface KindWeight {
  readonly kind: WeighedKind;
  /** of the heaviest page */
  readonly address: string;
  /** what a phone loads of it before somebody scrolls, as a host sends it */
  readonly bytes: number;
  /** what it may weigh */
  readonly most: number;
  /** its heaviest picture */
  readonly picture: LoadedFile | undefined;
}

export interface SiteWeightsOptions {
  readonly publication: Publication;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** the kind of each page, by address */
  readonly types: ReadonlyMap<string, string>;
  /** all of it on disk */
  readonly place: Pick<Place, "files" | "read">;
}

/** A page's words are packed to about a quarter. */
const packing = 4;

/** Pages of a kind that are weighed: the largest of all may be lighter than a smaller one with more styles. */
const candidates = 8;

/** Few pages of each kind are opened, and so it takes no longer on a large site. */
export function siteWeights({ publication, pictures, types, place }: SiteWeightsOptions): KindWeight[] {
  const sizes = new Map(place.files().map(({ address, size }) => [address, size]));
  const shown = new Map(
    publication.posts.map(({ address, image }) => [address, image && phoneFile(pictures.get(image.file))]),
  );
  // Those that open with a picture and those that do not have other limits.
  const largest = new Map<string, { readonly address: string; readonly about: number }[]>();
  for (const [address, type] of types) {
    if (!(type in budgets)) continue;
    const picture = sizes.get(shown.get(address) ?? "");
    const about = (sizes.get(address) ?? 0) / packing + (picture ?? 0);
    const name = nameOf(type, picture !== undefined);
    const known = largest.get(name) ?? [];
    if (known.length < candidates || about > (known.at(-1)?.about ?? 0)) {
      const next = [...known, { address, about }].sort((a, b) => b.about - a.about);
      largest.set(name, next.slice(0, candidates));
    }
  }
  const weigh = pageScales({
    base: basePath(publication.site.url),
    size: (address) => sizes.get(address),
    read: place.read,
  });
  return (Object.entries(budgets) as [WeighedKind, Budget][]).flatMap(([kind, budget]) => {
    const pages = [true, false].flatMap((picture) => largest.get(nameOf(kind, picture)) ?? []);
    const weighed = pages.map(({ address }) => {
      const weight = weigh(address);
      return { kind, address, most: weight.picture ? budget.most : budget.withoutPicture, ...weight };
    });
    // The one that is nearest to its limit, or furthest beyond.
    return weighed.sort((a, b) => b.bytes / b.most - a.bytes / a.most).slice(0, 1);
  });
}

function nameOf(type: string, pictured: boolean): string {
  return `${type} ${pictured}`;
}

/** About what a phone takes of a picture that is as wide as the screen. */
function phoneFile(picture: Picture | undefined): string | undefined {
  const files = picture?.sources[0]?.files ?? [];
  return (files.find(({ width }) => width >= 640) ?? files.at(-1))?.address;
}
