import { isThread, standsOnCards } from "../cards/photo-size.ts";
import { type FileLook, openImageFacts } from "../images/image-facts.ts";
import type { ImageUse } from "../images/look-at.ts";
import type { Office } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import { type OwnIdentifiers, ownIdentifiers } from "../personal/own-identifiers.ts";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { personalIn } from "../reading/personal-problems.ts";
import { baseName } from "../text/base-name.ts";
import type { Check } from "./check.ts";

/** The logo and every picture of every post, drafts too, and of every page can be shown: each is decoded as the build will decode it. One that is too heavy to keep is told. */
export const readableImages: Check = async ({ office, images = openImageFacts() }) => {
  const shown = shownIn(office);
  if (shown.size === 0) return [];
  const looks = await images.look(new Map(Array.from(shown, ([file, { use }]) => [file, use])));
  const own = ownIdentifiers(office.site);
  return Array.from(shown).flatMap(([file, picture]) => [
    ...problemsOf(baseName(file), picture, looks.get(file)),
    ...personalInPicture(looks.get(file), fileOf(file, picture, office.folder), own),
  ]);
};

/** A file that is shown, and where it is named first. */
interface Shown {
  readonly use: ImageUse;
  readonly at: Position;
  /** whether cards show it too */
  readonly onCards: boolean;
}

function shownIn({ site, posts, pages, placeOf }: Office): Map<string, Shown> {
  const shown = new Map<string, Shown>();
  const add = (file: string, use: ImageUse, at: Position, onCards = false): void => {
    if (!shown.has(file)) shown.set(file, { use, at, onCards });
  };
  const { logo } = site.brand;
  if (logo) add(logo, "logo", placeOf("site.yaml", ["brand", "logo"]));
  for (const post of posts) if (post.image) add(post.image.file, "picture", placeIn(post, "image"), true);
  for (const { images, file } of [...posts, ...pages])
    for (const image of images) add(image.file, "picture", image.at ?? { file, line: 1, column: 1 });
  return shown;
}

/**
 * Ten times what a good photo of the widest size needs, in bytes. An office's folder is in git, which keeps each version of each
 * file: it is told before it is committed.
 */
const heaviest = 5_000_000;

/** @param look undefined where the file has gone since its folder was listed */
function problemsOf(found: string, { at, onCards }: Shown, look: FileLook | undefined): Problem[] {
  if (!look) return [problem("missing-image", at, { found, nearest: undefined })];
  if ("refused" in look) return [problem("unreadable-file", at, { name: found, fault: look.refused })];
  if ("fault" in look) return [problem("unreadable-image", at, { found, fault: look.fault })];
  const { width, height, bytes, moving } = look;
  return [
    ...(onCards && !standsOnCards(look)
      ? [problem("small-image", at, { found, width, height, isThread: isThread(look) })]
      : []),
    ...(bytes > heaviest ? [problem("large-image", at, { found, bytes, limit: heaviest })] : []),
    ...(moving ? [problem("moving-image", at, { found })] : []),
  ];
}

/** What the picture says beside what it shows, told at the picture itself: git keeps it as it is. */
function personalInPicture(look: FileLook | undefined, file: string, own: OwnIdentifiers): Problem[] {
  const texts = look && "texts" in look ? (look.texts ?? []) : [];
  return texts.flatMap(({ text, line, column, within }) =>
    personalIn(text, { file, line, column }, { own, within }),
  );
}

/** As problems name it: pictures lie beside what names them, the logo in media. */
function fileOf(file: string, { at, use }: Shown, folder: string): string {
  const home = use === "logo" ? `${folder}/media` : at.file.slice(0, at.file.lastIndexOf("/"));
  return `${home}/${baseName(file)}`;
}
