import { makePostFolder, writePost } from "../writing/post-folder.ts";
import type { Draft } from "./draft.ts";

/**
 * Writes each draft into a folder that it makes itself: a folder that is there already is left alone, and the draft is
 * left out.
 *
 * @returns the drafts that were written
 * @throws ForeignFolderError
 */
export function writeDrafts(content: string, month: string, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ name, text }) => {
    const folder = makePostFolder(content, month, name);
    if (folder) writePost(folder, text);
    return folder !== undefined;
  });
}
