/** The indexes of the search, each made when a page asks for a file of it, of what the preview shows: drafts too. */
import { searchEngineAddress, searchFileAddress } from "../model/addresses.ts";
import type { Publication } from "../model/publication.ts";
import { makeIndex, pagefindVersion } from "../search/pagefind.ts";
import { engineName, servedFiles } from "../search/served-files.ts";
import { documentsOf, searchShards } from "../site/search-shards.ts";

type Files = ReadonlyMap<string, Uint8Array>;

export interface PreviewSearch {
  /** A file of an index; undefined where there is none of that address. @throws NoIndexError */
  at(publication: Publication, address: string): Promise<Uint8Array | undefined>;
}

export function previewSearch(): PreviewSearch {
  /** The newest index of each part. */
  const made = new Map<string, { readonly key: string; readonly files: Promise<Files> }>();
  return {
    async at(publication, address) {
      const shards = searchShards(publication);
      const engine = address === searchEngineAddress(pagefindVersion());
      const shard = engine
        ? shards[0]
        : shards.find(({ name }) => address.startsWith(searchFileAddress(name, "")));
      if (!shard) return undefined;
      const first = shard === shards[0];
      const key = `${shard.key} ${first}`;
      let index = made.get(shard.name);
      if (index?.key !== key) {
        const { language } = publication.site;
        const files = makeIndex(documentsOf(shard), { language }).then((all) =>
          servedFiles(all.files, language, first),
        );
        files.catch(() => made.delete(shard.name));
        index = { key, files };
        made.set(shard.name, index);
      }
      const path = engine ? engineName : address.slice(searchFileAddress(shard.name, "").length);
      return (await index.files).get(path);
    },
  };
}
