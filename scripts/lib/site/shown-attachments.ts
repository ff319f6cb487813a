import type { AttachmentType } from "../model/attachment.ts";
import type { Post } from "../model/office.ts";
import type { SiteContent } from "./page.ts";

/** A document as pages and feeds show it. */
export interface ShownAttachment {
  readonly title: string;
  readonly address: string;
  readonly type: AttachmentType;
  /** bytes */
  readonly size: number;
  /** of a PDF */
  readonly pages: number | undefined;
  readonly sha256: string;
}

/** Those of a post or page, in the order in which its text names them. */
export function shownAttachments(
  { attachments: known }: Pick<SiteContent, "attachments">,
  { attachments }: Pick<Post, "attachments">,
): ShownAttachment[] {
  return attachments.flatMap(({ file, title, address, type }) => {
    // Captions are the film's.
    if (type === "vtt") return [];
    const facts = known.get(file);
    if (!facts) return [];
    const { size, pages, sha256 } = facts;
    return [{ title, address, type, size, pages, sha256 }];
  });
}
