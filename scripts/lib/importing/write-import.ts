/** A plan carried out. Each post goes into a folder of its own; nothing that is there already is touched. */
import { existsSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { dropSync } from "../files/remove.ts";
import { writeNewSync, writeWholeSync } from "../files/write-whole.ts";
import type { Words } from "../language/words.ts";
import { oldAddress } from "../model/old-address.ts";
import type { PictureFault } from "../problems/codes/pictures.ts";
import { ownText, textLimitOf } from "../reading/content-file.ts";
import { freeName, nameFrom, takenNames } from "../writing/free-name.ts";
import { placePicture } from "../writing/place-picture.ts";
import { dropFolder, makePostFolder, writePost } from "../writing/post-folder.ts";
import { addEntries, type NewEntry } from "./add-entries.ts";
import type { ImportPlan, PlannedPage, PlannedPost, PlannedText } from "./import-plan.ts";
import { listRedirects } from "./list-redirects.ts";
import { keyOf } from "./old-addresses.ts";
import type { PlannedPicture } from "./pictures.ts";
import { withPictureNames } from "./plan-texts.ts";

export interface FailedPicture {
  readonly picture: PlannedPicture;
  readonly fault: PictureFault;
}

export interface WrittenText<T extends PlannedText> {
  readonly planned: T;
  /** as problems name it: content/posts/… */
  readonly file: string;
  /** pictures that cannot be shown, and are left out */
  readonly failed: readonly FailedPicture[];
  readonly placed: number;
}

export interface Written {
  readonly posts: readonly WrittenText<PlannedPost>[];
  readonly pages: readonly WrittenText<PlannedPage>[];
  /** whose place somebody took in between */
  readonly refused: readonly PlannedText[];
  readonly redirects: number;
}

export interface WriteOptions {
  readonly plan: ImportPlan;
  /** absolute */
  readonly content: string;
  readonly label: string;
  readonly words: Words;
  readonly onProgress?: (done: number, total: number) => void;
}

/** @throws what the machine refuses; what is written until then is found again by the next import */
export async function writeImport({
  plan,
  content,
  label,
  words,
  onProgress,
}: WriteOptions): Promise<Written> {
  const say = words.importing;
  const total = plan.posts.length + plan.pages.length;
  const posts: WrittenText<PlannedPost>[] = [];
  const pages: WrittenText<PlannedPage>[] = [];
  const refused: PlannedText[] = [];
  let done = 0;
  // A post that is there before its hashtags are would be an error.
  const tags = plan.hashtags.fresh.map((key): NewEntry => ({ key, value: null }));
  addTo(join(content, "hashtags.yaml"), tags, say.notes.hashtags);
  for (const planned of plan.posts) {
    const written = await writeOnePost(planned, content, label, say.bodyGap);
    if (written) posts.push(written);
    else refused.push(planned);
    onProgress?.(++done, total);
  }
  for (const planned of plan.pages) {
    const written = await writeOnePage(planned, content, label);
    if (written) pages.push(written);
    else refused.push(planned);
    onProgress?.(++done, total);
  }
  const redirects = redirectLines(
    plan,
    [...posts, ...pages].map(({ planned }) => planned),
  );
  addTo(join(content, "redirects.yaml"), redirects, say.notes.redirects);
  return { posts, pages, refused, redirects: redirects.length };
}

/** One line an old address: none that a page has now, none twice, and none that the office has a line for. */
function redirectLines(plan: ImportPlan, texts: readonly PlannedText[]): NewEntry[] {
  const taken = new Set(plan.takenAddresses);
  return [
    ...[...texts, ...plan.already].flatMap(({ from, address }) =>
      from.map((key) => ({ key, value: address })),
    ),
    ...listRedirects(plan).map(({ from, to }) => ({ key: from, value: to })),
  ].filter(({ key, value }) => {
    const address = oldAddress(key);
    if (!address || !value.startsWith("/") || taken.has(keyOf(address))) return false;
    taken.add(keyOf(address));
    return true;
  });
}

/** Adds what one of the office's own files does not have yet. @returns whether anything was written */
export function addTo(file: string, entries: readonly NewEntry[], note: string): boolean {
  const before = existsSync(file) ? ownText(file, textLimitOf(basename(file))) : "";
  // It is none that anything can be added to, and `check` says why.
  if (before === undefined) return false;
  const text = addEntries(before, entries, note);
  if (text === before) return false;
  writeWholeSync(file, text);
  return true;
}

async function writeOnePost(
  planned: PlannedPost,
  content: string,
  label: string,
  gap: string,
): Promise<WrittenText<PlannedPost> | undefined> {
  const folder = makePostFolder(content, planned.month, planned.name);
  if (!folder) return undefined;
  const names = new Map<number, string>();
  const failed: FailedPicture[] = [];
  try {
    for (const index of planned.used) {
      const picture = planned.pictures[index];
      if (!picture) continue;
      const placed = await placePicture(picture.file, folder.path);
      if ("fault" in placed) failed.push({ picture, fault: placed.fault });
      else names.set(index, placed.name);
    }
    const text = withoutFailed(planned.text, names);
    // Nothing was in it but pictures that cannot be shown.
    const isEmpty = /\n---\n$/.test(text);
    const gapped = isEmpty ? `${withoutFailed(planned.draftText, names)}${gap}\n` : text;
    writePost(folder, gapped, [...names.values()]);
  } catch (error) {
    dropFolder(folder, [...names.values()]);
    throw error;
  }
  const file = `${label}/posts/${planned.month}/${planned.name}/index.md`;
  return { planned, file, failed, placed: names.size };
}

/** Pages share one folder: each picture of one is called by the page. */
async function writeOnePage(
  planned: PlannedPage,
  content: string,
  label: string,
): Promise<WrittenText<PlannedPage> | undefined> {
  const folder = join(content, "pages");
  mkdirSync(folder, { recursive: true });
  if (existsSync(join(folder, `${planned.name}.md`))) return undefined;
  const names = new Map<number, string>();
  const failed: FailedPicture[] = [];
  for (const index of planned.used) {
    const picture = planned.pictures[index];
    if (!picture) continue;
    const placed = await placePicture(picture.file, folder, `${planned.name}-${names.size + 1}`);
    if ("fault" in placed) failed.push({ picture, fault: placed.fault });
    else names.set(index, placed.name);
  }
  const text = withoutFailed(planned.text, names);
  const isNew = !/\n---\n$/.test(text) && writeNewSync(join(folder, `${planned.name}.md`), text);
  if (!isNew) {
    for (const name of names.values()) dropSync(join(folder, name));
    return undefined;
  }
  return { planned, file: `${label}/pages/${planned.name}.md`, failed, placed: names.size };
}

/** With the names that pictures got; one that could not be placed is left out, with its words in the front matter. */
function withoutFailed(text: string, names: ReadonlyMap<number, string>): string {
  const [, lead] = /^image: pilar-picture:(\d+)$/m.exec(text) ?? [];
  const bare =
    lead === undefined || names.has(Number(lead))
      ? text
      : text.replace(/^image: .*\n/m, "").replace(/^imageAlt: .*\n/m, "");
  const kept = bare.replace(/!\[[^\n]*?\]\(pilar-picture:(\d+)\)/g, (whole, index: string) =>
    names.has(Number(index)) ? whole : "",
  );
  const settled = kept === text ? text : `${kept.replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
  return withPictureNames(settled, (index) => names.get(index) ?? "");
}

/** Writes what stays out of the content, in a folder beside it. @returns how many, and where each is */
export function writeLeft(plan: ImportPlan, folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { entry, text, reason } of plan.left) {
    if (text === undefined) continue;
    const home = join(folder, reason);
    mkdirSync(home, { recursive: true });
    const name = `${nameFrom(entry.name || entry.title, "tulisan")}-${entry.id ?? "0"}.md`;
    writeNewSync(join(home, name), text);
    files.set(entry.id ?? entry.link ?? entry.title, `${reason}/${name}`);
  }
  return files;
}

/** A name for the report that none has yet. */
export function reportName(names: readonly string[], wanted: string): string {
  return freeName(wanted, takenNames(names), ".md");
}
