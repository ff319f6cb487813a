import { openAttachmentLooks } from "../attachments/attachment-facts.ts";
import { type Attachment, heavyAttachmentBytes } from "../model/attachment.ts";
import { type OwnIdentifiers, ownIdentifiers } from "../personal/own-identifiers.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { personalIn } from "../reading/personal-problems.ts";
import { baseName } from "../text/base-name.ts";
import type { Check } from "./check.ts";

/** Every document that a post links to, drafts too, or a page, is what its name says, and may be published. */
export const readableAttachments: Check = ({ office, attachments = openAttachmentLooks() }) => {
  const own = ownIdentifiers(office.site);
  const told = new Set<string>();
  return [...office.posts, ...office.pages].flatMap((from) =>
    from.attachments.flatMap((one) => {
      if (told.has(one.file)) return [];
      told.add(one.file);
      const home = from.file.slice(0, from.file.lastIndexOf("/") + 1);
      return problemsOf(one, attachments.of(one.file), `${home}${baseName(one.file)}`, own);
    }),
  );
};

/** @param look undefined where the file has gone since its folder was listed @param file as problems name it */
function problemsOf(
  { at, file: path }: Attachment,
  look: ReturnType<ReturnType<typeof openAttachmentLooks>["of"]>,
  file: string,
  own: OwnIdentifiers,
): Problem[] {
  const found = baseName(path);
  if (!look) return [problem("missing-attachment", at, { found, nearest: undefined, there: [] })];
  if ("refused" in look) return [problem("unreadable-file", at, { name: found, fault: look.refused })];
  if ("fault" in look) return [problem("unreadable-attachment", at, { found, fault: look.fault })];
  const { size: bytes, telling = [] } = look;
  return [
    ...(bytes > heavyAttachmentBytes
      ? [problem("large-attachment", at, { found, bytes, limit: heavyAttachmentBytes })]
      : []),
    ...telling.flatMap(({ text, line }) =>
      line === 0
        ? personalIn(text, { file, line: 1, column: 1 }, { own, within: "cells" })
        : personalIn(text, { file, line, column: 1 }, { own }),
    ),
  ];
}
