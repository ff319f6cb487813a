import { repositoryOf } from "../editor/repository.ts";
import { gitIn } from "../history/git.ts";
import type { Examination } from "./examination.ts";
import { registriesIn } from "./office.ts";

/** Whether the editor in the browser knows where to keep what is written, and whether that is where this folder is pushed to. */
export const editor: Examination = async ({ folder, content, words: { doctor } }) => {
  const site = registriesIn(content)?.site;
  if (!site) return { state: "unknown", says: doctor.editor.noOffice };
  if (!site.admin) return { state: "unknown", says: doctor.editor.leftOut };
  const origin = await gitIn(folder)("remote", "get-url", "origin");
  const pushed = origin.ok ? pathOfRemote(origin.text) : undefined;
  const told = repositoryOf(site);
  if (told === undefined)
    return { state: "watch", says: doctor.editor.nowhere, mend: doctor.editor.write(pushed) };
  if (pushed !== undefined && pushed.toLowerCase() !== told.path.toLowerCase())
    return {
      state: "watch",
      says: doctor.editor.other(told.path, pushed),
      mend: doctor.editor.write(pushed),
    };
  return { state: "well", says: doctor.editor.ready(`${site.url}/admin/`, told.path) };
};

/** instansi/situs, of https://github.com/instansi/situs.git or git@github.com:instansi/situs.git; undefined for a folder. */
export function pathOfRemote(address: string): string | undefined {
  const [, path] =
    /^(?:https?:\/\/[^/]+\/|ssh:\/\/[^/]+\/|[\w.-]+@[\w.-]+:)(.+?)(?:\.git)?\/?$/.exec(address) ?? [];
  return path !== undefined && /^[\w.-]+(?:\/[\w.-]+)+$/.test(path) ? path : undefined;
}
