/** The documents of a site: those that public posts and standing pages link to, as they are. */
import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { AttachmentLooks } from "../attachments/attachment-facts.ts";
import { type AttachmentFacts, lookAtAttachment } from "../attachments/look-at-attachment.ts";
import { readRegular } from "../files/read-regular.ts";
import { type Attachment, mostAttachmentBytes } from "../model/attachment.ts";
import type { Publication } from "../model/publication.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Place } from "./place.ts";

export interface SiteAttachments {
  /** by absolute path */
  readonly facts: ReadonlyMap<string, AttachmentFacts>;
  /** of those that cannot be published */
  readonly problems: readonly Problem[];
}

/** A document that pages of a site link to, by its address. */
export function attachmentsOf({ posts, pages }: Pick<Publication, "posts" | "pages">): Attachment[] {
  return [...posts, ...pages].flatMap(({ attachments }) => attachments);
}

/** One that is served as it is now is not read again. @throws what the machine refuses */
export async function siteAttachments(
  publication: Publication,
  looks: AttachmentLooks,
  place: Pick<Place, "holds" | "keep" | "put">,
): Promise<SiteAttachments> {
  const facts = new Map<string, AttachmentFacts>();
  const problems: Problem[] = [];
  for (const { file, address, type, at } of attachmentsOf(publication)) {
    const found = basename(file);
    const known = looks.of(file);
    if (known && "sha256" in known && place.holds(address, known.sha256)) {
      place.keep(address, known.sha256);
      facts.set(file, known);
      continue;
    }
    const bytes = known && readRegular(file, mostAttachmentBytes);
    if (!known || !(bytes instanceof Uint8Array)) {
      problems.push(problem("unreadable-attachment", at, { found, fault: bytes ? "heavy" : "irregular" }));
      continue;
    }
    // What is published is what was looked at, also where somebody saves the file meanwhile.
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const look = "sha256" in known && known.sha256 === sha256 ? known : lookAtAttachment(type, bytes);
    if ("fault" in look) problems.push(problem("unreadable-attachment", at, { found, fault: look.fault }));
    else {
      facts.set(file, look);
      await place.put(address, sha256, { bytes });
    }
  }
  return { facts, problems };
}
