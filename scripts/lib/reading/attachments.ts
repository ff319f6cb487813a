/** Documents beside a Markdown file that its body links to: by their names, as pictures are. */
import type { AttachmentAt } from "../markdown/render-state.ts";
import type { RenderedMarkdown } from "../markdown/renderer.ts";
import {
  type Attachment,
  type AttachmentType,
  attachmentAddress,
  attachmentTypeOf,
  attachmentTypes,
} from "../model/attachment.ts";
import { type Position, type Problem, problem } from "../problems/problem.ts";
import { meantFile } from "../slips/meant-file.ts";
import { baseName } from "../text/base-name.ts";
import { decoded } from "../text/decoded.ts";
import { sameName } from "../text/same-name.ts";
import type { BodyPlaces } from "./body-places.ts";
import type { ContentFile } from "./content-file.ts";
import { isPicture } from "./images.ts";

type Home = Pick<ContentFile, "name" | "beside">;

export interface Beside {
  readonly at: AttachmentAt;
  /** the file of a document, relative to the content folder, by its address */
  readonly files: ReadonlyMap<string, { readonly file: string; readonly type: AttachmentType }>;
}

/** @param page the address of the page that the file becomes */
export function attachmentsBeside({ name: home, beside }: Home, page: string): Beside {
  const files = new Map<string, { readonly file: string; readonly type: AttachmentType }>();
  const given = new Map<string, { readonly address: string; readonly type: AttachmentType }>();
  return {
    files,
    at(url) {
      if (attachmentTypeOf(url) === undefined) return undefined;
      const written = url.startsWith("./") ? url.slice(2) : url;
      const name = sameName(beside, written) ?? sameName(beside, decoded(written));
      const type = name === undefined ? undefined : attachmentTypeOf(name);
      if (name === undefined || type === undefined) return undefined;
      const before = given.get(name);
      if (before) return before;
      const found = { address: attachmentAddress(page, name, type, (address) => files.has(address)), type };
      given.set(name, found);
      files.set(found.address, { file: home.slice(0, home.lastIndexOf("/") + 1) + name, type });
      return found;
    },
  };
}

/** Each document once, where it is linked to first. */
export function readAttachments(
  { attached }: RenderedMarkdown,
  places: BodyPlaces,
  { files }: Beside,
): Attachment[] {
  const read = new Map<string, Attachment>();
  for (const { url, address, title, line } of attached) {
    const at = places.next(url, line);
    const found = files.get(address);
    if (at && found && !read.has(address))
      read.set(address, { ...found, address, title: title || baseName(found.file), at });
  }
  return [...read.values()];
}

/** What is wrong with a link that names a file: none of that name is there, or it is of a kind that is not published. */
export function missingAttachment({ beside }: Home, found: string, at: Position): Problem | undefined {
  const written = found.startsWith("./") ? found.slice(2) : found;
  if (/[/\\?#]/.test(written)) return undefined;
  if (sameName(beside, written) !== undefined && !isPicture(written))
    return problem("attachment-type", at, { found: written, types: attachmentTypes });
  if (attachmentTypeOf(written) === undefined) return undefined;
  const there = [...beside].filter((name) => attachmentTypeOf(name) !== undefined).sort();
  return problem("missing-attachment", at, { found: written, ...meantFile(written, there), there });
}
