/** The body of a Markdown file: rendered, with every mistake in it told at its own place. */
import { isRemote } from "../markdown/images.ts";
import type { MarkdownImage } from "../markdown/render-state.ts";
import type { MarkdownRenderer, RenderedMarkdown } from "../markdown/renderer.ts";
import type { Body, BodyLink } from "../model/office.ts";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { relativeLinkKind } from "../slips/relative-link.ts";
import { nearest } from "../text/nearest.ts";
import { type BodyPlaces, decoded, placesIn } from "./body-places.ts";
import type { ContentFolder } from "./folder.ts";
import { findImage, isOnDisk } from "./images.ts";

export interface BodyRead {
  readonly body: Body;
  readonly links: readonly BodyLink[];
}

/**
 * @param name the Markdown file, relative to the content folder
 * @param firstLine the line of the file on which the body starts
 */
export function readBody(
  folder: ContentFolder,
  name: string,
  markdown: string,
  firstLine: number,
  renderer: MarkdownRenderer,
  problems: Problem[],
): BodyRead {
  const file = folder.label(name);
  const rendered = renderer.render(markdown);
  if (rendered.parts.length === 0)
    problems.push(problem("empty-body", { file, line: firstLine, column: 1 }, {}));
  const places = placesIn(markdown, file, firstLine);
  tellRefused(rendered, places, problems);
  tellHashtags(rendered, places, renderer, problems);
  const links = readLinks(rendered, places, problems);

  const found = new Map<MarkdownImage, { file: string; at: Position }>();
  for (const image of rendered.images) {
    const at = places.next(image.source, image.line) ?? { file, line: firstLine + image.line, column: 1 };
    if (isRemote(image.source)) problems.push(problem("remote-image", at, { found: image.source }));
    else {
      const path = findImage(folder, name, decoded(image.source), at, problems);
      if (path) found.set(image, { file: path, at });
      if (image.alt.trim() === "")
        problems.push(problem("missing-alt", at, { key: "alt", image: image.source }));
    }
  }
  const body = rendered.parts.flatMap((part) => {
    if (typeof part === "string") return part;
    const image = found.get(part);
    return image ? { ...image, alt: part.alt } : [];
  });
  return { body, links };
}

/** Addresses that Markdown shows as text: of a scheme that is not allowed, or with a space. */
function tellRefused(
  { refusedLinks, spacedAddresses }: RenderedMarkdown,
  places: BodyPlaces,
  problems: Problem[],
): void {
  for (const { url } of refusedLinks) {
    const typed = decoded(url);
    // Markdown has tried what stands before the space.
    if (spacedAddresses.some(({ source }) => source.startsWith(typed))) continue;
    const at = places.next(url);
    if (!at) continue;
    if (isOnDisk(typed)) problems.push(problem("image-outside-post", at, { found: typed }));
    else problems.push(problem("unsafe-link", at, { found: url }));
  }
  for (const { source: found, line } of spacedAddresses) {
    const at = places.next(found, line);
    if (at)
      problems.push(problem(isOnDisk(found) ? "image-outside-post" : "space-in-address", at, { found }));
  }
}

/** Words that look like hashtags. Where none is registered at all, hashtags.yaml is broken or yet to be filled: that is told once. */
function tellHashtags(
  { unregisteredHashtags }: RenderedMarkdown,
  places: BodyPlaces,
  { hashtags }: MarkdownRenderer,
  problems: Problem[],
): void {
  if (unregisteredHashtags.length === 0 || hashtags.size === 0) return;
  const known = Array.from(hashtags.values(), (hashtag) => hashtag.name);
  for (const { name, line } of unregisteredHashtags) {
    const at = places.nextHashtag(name, line);
    if (at)
      problems.push(
        problem("unregistered-hashtag", at, { found: name, nearest: nearest(name, known), known }),
      );
  }
}

function readLinks({ links }: RenderedMarkdown, places: BodyPlaces, problems: Problem[]): BodyLink[] {
  return links.flatMap(({ url, hashtag, line }) => {
    const at = hashtag === undefined ? places.next(url, line) : places.nextHashtag(hashtag, line);
    if (!at) return [];
    const written = hashtag === undefined ? decoded(url) : `#${hashtag}`;
    const kind = relativeLinkKind(url);
    if (kind) {
      problems.push(problem("relative-link", at, { found: written, kind }));
      return [];
    }
    const address = withinSite(url);
    return address === undefined ? [] : { ...at, written, address };
  });
}

/** The part of a link that names a page; undefined for a file under a full address, which another program may serve. */
function withinSite(url: string): string | undefined {
  if (/^\/(?!\/)/.test(url)) return decoded(url);
  const { pathname } = new URL(url, "https://kantor.invalid");
  return /\.(?!html?$)[a-z0-9]+$/i.test(pathname) ? undefined : decoded(pathname);
}
