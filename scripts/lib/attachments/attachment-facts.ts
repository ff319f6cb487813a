/** What is known of documents, kept from one run to the next: one that is as it was is not read again. */
import { join } from "node:path";
import { type MachineFault, refusalOf } from "../files/machine-error.ts";
import { readRegular } from "../files/read-regular.ts";
import { readSealed, writeSealed } from "../files/sealed.ts";
import { isSameStamp, type Stamp, stampOf } from "../files/stamp.ts";
import { attachmentTypeOf, mostAttachmentBytes } from "../model/attachment.ts";
import { once } from "../text/once.ts";
import { type AttachmentLook, lookAtAttachment } from "./look-at-attachment.ts";

/** What was found of a file, or what keeps the machine from giving its bytes. */
export type FileLook = AttachmentLook | { readonly refused: MachineFault };

export interface AttachmentLooks {
  /** Undefined where the file is gone. @param file absolute */
  of(file: string): FileLook | undefined;
  /** Keeps what was asked for for the next run. */
  save(): void;
}

/** Where looks are kept in a cache folder. */
export function attachmentLooksIn(cacheFolder: string): string {
  return join(cacheFolder, "attachments.json");
}

interface Kept {
  readonly stamp: Stamp;
  readonly look: AttachmentLook;
}

/** Changes with what is looked for. */
const purpose = "attachments 3";

/** @param storage absolute path of the file that looks are kept in; undefined keeps nothing beyond this run */
export function openAttachmentLooks(storage?: string): AttachmentLooks {
  const known = once(
    () =>
      new Map(
        Object.entries(
          (storage === undefined ? {} : (readSealed(storage, purpose) ?? {})) as Record<string, Kept>,
        ),
      ),
  );
  const asked = new Set<string>();
  let changed = false;
  return {
    of(file) {
      asked.add(file);
      try {
        const { stamp, settled } = stampOf(file);
        const before = known().get(file);
        if (before && isSameStamp(before.stamp, stamp)) return before.look;
        const bytes = readRegular(file, mostAttachmentBytes);
        const type = attachmentTypeOf(file) ?? "zip";
        const look: AttachmentLook =
          bytes instanceof Uint8Array
            ? lookAtAttachment(type, bytes)
            : { fault: "irregular" in bytes ? "irregular" : "heavy" };
        if (settled) known().set(file, { stamp, look });
        else known().delete(file);
        changed = true;
        return look;
      } catch (error) {
        return refusalOf(error);
      }
    },
    save() {
      if (storage === undefined || !changed) return;
      try {
        writeSealed(storage, purpose, Object.fromEntries([...known()].filter(([file]) => asked.has(file))));
        changed = false;
      } catch {
        // What cannot be kept is looked at again.
      }
    },
  };
}
