import { stampOf } from "../files/stamp.ts";
import { attachmentTypeOf } from "../model/attachment.ts";
import type { Office } from "../model/office.ts";

/**
 * Changes with every document that an office publishes, and with whether it is there.
 *
 * @param before what it was
 * @param paths what changed, absolute; where no document is among them nothing is looked at. Undefined for whatever there is
 */
export function documentsOfOffice(
  { posts, pages }: Pick<Office, "posts" | "pages">,
  before: string,
  paths: readonly string[] | undefined,
): string {
  if (paths?.every((path) => attachmentTypeOf(path) === undefined)) return before;
  const files = new Set(
    [...posts, ...pages].flatMap(({ attachments }) => attachments.map(({ file }) => file)),
  );
  return JSON.stringify([...files].sort().map((file) => [file, stampIn(file)]));
}

function stampIn(file: string): unknown {
  try {
    return stampOf(file).stamp;
  } catch {
    return null;
  }
}
