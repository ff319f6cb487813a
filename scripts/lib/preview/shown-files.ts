/** What the preview serves beside pages, made when it is asked for. */
import { readFile } from "node:fs/promises";
import { wordsFor } from "../language/words.ts";
import { kitZipAddress, previewAddress, searchIndexFolder } from "../model/addresses.ts";
import { makeKit } from "../output/export-kit.ts";
import { type CardDrawer, openCardDrawer } from "./card-drawer.ts";
import { contentTypeOf } from "./content-types.ts";
import type { View } from "./office-view.ts";
import { ownAsset } from "./own-assets.ts";
import { pictureMaker } from "./preview-pictures.ts";
import { previewSearch } from "./preview-search.ts";

export interface ShownFile {
  readonly type: string;
  readonly bytes: string | Uint8Array;
  /** whether what stands at the address never changes */
  readonly lasting: boolean;
}

export interface ShownFiles {
  /** undefined where there is no such file. @throws Error where it cannot be made, with the reason */
  at(view: View, address: string): Promise<ShownFile | undefined>;
  close(): Promise<void>;
}

/** @param cacheFolder absolute */
export function openShownFiles(cacheFolder: string): ShownFiles {
  const drawer: CardDrawer = openCardDrawer(cacheFolder);
  const pictures = pictureMaker();
  const search = previewSearch();
  return {
    async at(view, address) {
      const { site, files, copies } = view;
      const type = contentTypeOf(address);
      const shared = files.get(address);
      if (shared !== undefined) return { type, bytes: shared, lasting: true };
      const copy = copies.get(address);
      if (copy !== undefined) return { type, bytes: await readFile(copy), lasting: true };
      const own = ownAsset(address);
      if (own !== undefined) return { type, bytes: own, lasting: false };
      if (!site || address.startsWith(previewAddress)) return undefined;

      if (address.startsWith(searchIndexFolder)) {
        const bytes = await search.at(site.publication, address);
        return bytes && { type, bytes, lasting: false };
      }
      const source = site.pictures.sources.get(address);
      if (source !== undefined) return { type, bytes: await pictures.make(address, source), lasting: true };
      const document = site.documents.get(address);
      if (document !== undefined) return { type, bytes: await readFile(document), lasting: false };
      const request = site.cards.requestAt(address);
      if (request) {
        const bytes = await drawer.draw(request);
        return { type: isPng(bytes) ? "image/png" : "image/jpeg", bytes, lasting: false };
      }
      const post = site.posts.get(address.replace(/[^/]+\/[^/]+$/, ""));
      if (!post || post.channels.length === 0 || address !== kitZipAddress(post.address)) return undefined;
      const { office } = site;
      const words = wordsFor(office.site.language);
      const kit = await makeKit({ office, post, cacheFolder, words });
      const zip = kit.files.at(-1);
      if (!zip) throw new Error(kit.problems.join("\n"));
      return { type, bytes: zip.bytes, lasting: false };
    },
    close: () => drawer.close(),
  };
}

/** A card's address says what most of its kind are; whether it is one shows when it is drawn. */
function isPng(bytes: Uint8Array): boolean {
  return bytes[0] === 0x89;
}
