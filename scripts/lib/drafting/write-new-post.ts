/** A new post written into a folder of its own, with an outline for its body and its picture beside it. */
import { parse } from "node:path";
import type { Words } from "../language/words.ts";
import {
  type Campaign,
  type Channel,
  channels,
  type Kind,
  type Moment,
  type Pillar,
  type Site,
} from "../model/office.ts";
import { isGiven } from "../slips/file-name-alt.ts";
import { baseName } from "../text/base-name.ts";
import { nameFrom } from "../writing/free-name.ts";
import { postText } from "../writing/markdown-file.ts";
import { type PlacedPicture, putPicture } from "../writing/place-picture.ts";
import { claimPostFolder, dropFolder, writePost } from "../writing/post-folder.ts";
import type { ChosenPicture } from "./from-options.ts";
import { outlineFor } from "./outline.ts";

export interface NewPost {
  readonly title: string;
  readonly date: Moment;
  readonly pillar: Pillar;
  readonly kind: Kind | undefined;
  /** registered names */
  readonly hashtags: readonly string[];
  readonly campaign: Campaign | undefined;
  /** undefined for all of the office's */
  readonly channels: readonly Channel[] | undefined;
  readonly picture: ChosenPicture | undefined;
  /** a gap is left where there is a picture without one */
  readonly alt: string | undefined;
  /** a gap is left where there is none */
  readonly summary: string | undefined;
  readonly draft: boolean;
}

export interface WrittenPost {
  /** relative to the content folder, with `/`: posts/2026-12/slug/index.md */
  readonly name: string;
  /** absolute */
  readonly folder: string;
  readonly picture: PlacedPicture | undefined;
}

/**
 * Nothing that is there is overwritten, and where something fails nothing stays behind.
 *
 * @param content absolute path of the content folder
 * @throws ForeignFolderError, and what the machine refuses
 */
export function writeNewPost(content: string, post: NewPost, site: Site, words: Words): WrittenPost {
  const { date, pillar, kind, title } = post;
  const folder = claimPostFolder(content, date.month, nameFrom(title, kind?.id ?? pillar.id));
  const placed: string[] = [];
  try {
    const picture =
      post.picture && putPicture(post.picture.drawn, folder.path, pictureName(post.picture, title));
    if (picture) placed.push(picture.name);
    writePost(folder, textOf(post, picture, site, words), placed);
    return { name: `posts/${date.month}/${folder.name}/index.md`, folder: folder.path, picture };
  } catch (error) {
    dropFolder(folder, placed);
    throw error;
  }
}

function textOf(post: NewPost, picture: PlacedPicture | undefined, site: Site, words: Words): string {
  const { date, pillar, kind, campaign, hashtags, title, draft } = post;
  const { gaps } = words.drafting;
  return postText(
    {
      title,
      date: date.time === undefined ? date.date : `${date.date} ${date.time}`,
      pillar: pillar.id,
      kind: kind?.id,
      hashtags,
      summary: post.summary ?? gaps.summary,
      image: picture?.name,
      imageAlt: picture && (post.alt ?? gaps.alt),
      channels: isAll(post.channels, site) ? undefined : post.channels,
      campaign: campaign?.id,
      draft,
    },
    outlineFor(pillar, kind, words),
  );
}

/** A post that names no channels goes to all of the office's, also to those that it will have. */
function isAll(chosen: readonly Channel[] | undefined, site: Site): boolean {
  return channels.every(
    (channel) => site.channels[channel] === undefined || !chosen || chosen.includes(channel),
  );
}

/** IMG_2034 says nothing in an address: such a picture is named by its post. */
function pictureName({ path }: ChosenPicture, title: string): string {
  const { name } = parse(baseName(path));
  return isGiven(name.replaceAll("_", " ")) || isGiven(name) ? title : name;
}
