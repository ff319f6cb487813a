/** The body of a Markdown file: rendered, with every mistake in it reported at its own place. */
import { isRemote } from "../markdown/images.ts";
import { longSentence } from "../markdown/long-sentences.ts";
import type { MarkdownImage, MarkdownPart } from "../markdown/render-state.ts";
import type { MarkdownRenderer, RenderedMarkdown } from "../markdown/renderer.ts";
import type { Steps } from "../markdown/steps.ts";
import { type Attachment, attachmentTypeOf } from "../model/attachment.ts";
import { type BodyPart, isFilm, isGallery, isTable, isVideo, picturesIn } from "../model/body.ts";
import { chartWords, type TableUse } from "../model/data-table.ts";
import type { BodyLink } from "../model/office.ts";
import type { SourceBody, SourceImage } from "../model/source.ts";
import { mostOfFile } from "../problems/at-most.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { Findings, type Read } from "../problems/read.ts";
import { relativeLink } from "../slips/relative-link.ts";
import { schemeSlip } from "../slips/scheme-slip.ts";
import { baseName } from "../text/base-name.ts";
import { decoded } from "../text/decoded.ts";
import { digestOf } from "../text/digest.ts";
import { nearest } from "../text/nearest.ts";
import { plainForm } from "../text/plain-form.ts";
import { shorten } from "../text/shorten.ts";
import { attachmentsBeside, missingAttachment, readAttachments } from "./attachments.ts";
import { type BodyPlaces, placesIn } from "./body-places.ts";
import type { ContentFile } from "./content-file.ts";
import type { FrontMatter } from "./front-matter.ts";
import { hiddenProblems } from "./hidden-problems.ts";
import { findImage, imageTypes, isOnDisk, isPicture } from "./images.ts";

export interface BodyRead {
  readonly parts: SourceBody;
  /** the pictures among them */
  readonly images: readonly SourceImage[];
  readonly links: readonly BodyLink[];
  readonly attachments: readonly Attachment[];
  readonly tables?: readonly TableUse[] | undefined;
  readonly steps: Steps;
  /** the same for the same Markdown, whatever spaces and line breaks part its words */
  readonly digest: string;
  /** the ids of its headings, in order */
  readonly anchors: readonly string[];
}

/** The line of the file on which the body starts. */
interface BodyStart {
  readonly file: string;
  readonly line: number;
}

/**
 * @param label as problems name the file @param page the address of the page that the body is on
 * @param campaign the id of the one that it is part of
 */
export function readBody(
  file: Pick<ContentFile, "name" | "beside">,
  label: string,
  page: string,
  { body, bodyLine }: Pick<FrontMatter, "body" | "bodyLine">,
  renderer: MarkdownRenderer,
  campaign?: string,
): Read<BodyRead> {
  const findings = new Findings();
  const documents = attachmentsBeside(file, page);
  const rendered = renderer.render(body, documents.at, campaign);
  if (rendered.parts.length === 0)
    findings.tell(problem("empty-body", { file: label, line: bodyLine, column: 1 }, {}));
  // Places are given in turn, each once: refused addresses first, pictures last.
  const places = placesIn(body, label, bodyLine);
  findings.tell(...hiddenEntities(rendered, places, { file: label, line: bodyLine }));
  findings.tell(...refused(rendered, places), ...unregistered(rendered, places, renderer));
  findings.tell(...malformed(rendered, places), ...empty(rendered, places));
  findings.tell(...marks(rendered, places), ...outline(rendered, { file: label, line: bodyLine }));
  findings.tell(...longSentences(rendered, { file: label, line: bodyLine }));
  const attachments = readAttachments(rendered, places, documents);
  const links = findings.take(readLinks(rendered, places, page, file));
  const found = findings.take(readImages(rendered, places, file, { file: label, line: bodyLine }));
  const parts = rendered.parts.flatMap((part): SourceBody => {
    const shown = typeof part === "string" ? part : sourcePart(part, { found, attachments, file });
    return shown === undefined ? [] : [shown];
  });
  const images = parts.flatMap((part) => (typeof part === "string" ? [] : picturesIn(part)));
  const tables = parts.filter((part) => typeof part !== "string").filter(isTable);
  findings.tell(...unknownCharts(rendered, places), ...untitled(tables));
  findings.tell(...silentFilms(rendered, attachments));
  const { steps, anchors } = rendered;
  return findings.with({
    parts,
    images,
    links,
    attachments,
    ...(tables.length > 0 && { tables }),
    steps,
    anchors,
    digest: digestOf(plainForm(body)),
  });
}

/** Words behind a file of values that ask for a chart, and name none. */
function unknownCharts({ unknownCharts }: RenderedMarkdown, places: BodyPlaces): Problem[] {
  const known = Object.keys(chartWords);
  return unknownCharts.map(({ word: found, line }) =>
    problem("unknown-chart", places.nextText(`"${found}"`, line), {
      ...{ found, known },
      nearest: nearest(found.toLowerCase(), known),
    }),
  );
}

/** Films without captions beside them. */
function silentFilms({ parts }: RenderedMarkdown, attachments: readonly Attachment[]): Problem[] {
  return parts.flatMap((part) => {
    if (typeof part === "string" || !isFilm(part) || part.subtitles !== undefined) return [];
    const at = attachments.find(({ address }) => address === part.address)?.at;
    const meant = `${part.film.slice(0, part.film.lastIndexOf("."))}.vtt`;
    return at ? [problem("film-without-captions", at, { found: part.film, meant })] : [];
  });
}

function untitled(tables: readonly TableUse[]): Problem[] {
  return tables.flatMap(({ title, table, at }) =>
    title.trim() === "" ? [problem("untitled-table", at, { found: baseName(table) })] : [],
  );
}

/** Addresses that Markdown shows as text: of a scheme that is not allowed, or with a space. */
function refused({ refusedLinks, spacedAddresses }: RenderedMarkdown, places: BodyPlaces): Problem[] {
  const unsafe = refusedLinks.flatMap(({ url }) => {
    const typed = decoded(url);
    // Markdown has tried what stands before the space.
    if (spacedAddresses.some(({ source }) => source.startsWith(typed))) return [];
    const at = places.next(url);
    if (!at) return [];
    return isOnDisk(typed)
      ? [problem("image-outside-post", at, { found: typed })]
      : [problem("unsafe-link", at, { found: url, meant: schemeSlip(typed) })];
  });
  const spaced = spacedAddresses.flatMap(({ source: found, line }) => {
    const at = places.next(found, line);
    if (!at) return [];
    if (isOnDisk(found)) return [problem("image-outside-post", at, { found })];
    const meant = schemeSlip(found);
    if (meant !== undefined) return [problem("relative-link", at, { found, kind: "scheme", meant })];
    return [
      problem("space-in-address", at, {
        found,
        notPublished:
          relativeLink(found)?.kind === "file" && !isPicture(found) && attachmentTypeOf(found) === undefined,
      }),
    ];
  });
  return [...unsafe, ...spaced];
}

function malformed({ malformedLinks }: RenderedMarkdown, places: BodyPlaces): Problem[] {
  return malformedLinks.flatMap(({ url: found, fault, line }) => {
    const at = places.next(found, line);
    return at ? [problem("malformed-link", at, { found, fault })] : [];
  });
}

/** What Markdown has not taken, has taken for something else, or has dropped. */
function marks({ marks, misread, lost }: RenderedMarkdown, places: BodyPlaces): Problem[] {
  return [
    ...marks.map(({ line, ...mark }) => problem("unread-mark", places.nextText(mark.found, line), mark)),
    ...misread.map(({ line, ...mark }) => problem("misread-mark", places.nextText(mark.found, line), mark)),
    ...lost.map(({ line, ...text }) => problem("lost-text", places.nextText(text.found, line), text)),
  ];
}

function outline({ outline }: RenderedMarkdown, start: BodyStart): Problem[] {
  return outline.map(({ kind, level, above, meant, line }) => {
    const at = { ...start, line: start.line + line, column: 1 };
    return kind === "title"
      ? problem("second-title", at, {})
      : problem("skipped-heading", at, { level, above, meant });
  });
}

/** One for the whole text, at the longest: whoever parts that one sees the others. */
function longSentences({ longSentences }: RenderedMarkdown, start: BodyStart): Problem[] {
  const [longest] = [...longSentences].sort((a, b) => b.words - a.words);
  if (!longest) return [];
  const { sentence, words, line } = longest;
  const at = { ...start, line: start.line + line, column: 1 };
  return [
    problem("long-sentence", at, {
      ...{ words, most: longSentence, others: longSentences.length - 1 },
      found: shorten(sentence, (text) => text.length <= 60),
    }),
  ];
}

/** Characters that nobody sees, written as entities; as they are, they are found in the file's text. */
function hiddenEntities({ hidden }: RenderedMarkdown, places: BodyPlaces, start: BodyStart): Problem[] {
  return hidden.flatMap(({ found, text, line }) =>
    hiddenProblems(
      [found],
      text,
      () => places.next("&#", line) ?? { ...start, line: start.line + line, column: 1 },
    ),
  );
}

function empty({ emptyLinks }: RenderedMarkdown, places: BodyPlaces): Problem[] {
  return emptyLinks.flatMap(({ lacks, found, line }) => {
    const at = places.nextEmpty(lacks, line);
    return at ? [problem("empty-link", at, { lacks, found: decoded(found) })] : [];
  });
}

/** Words that look like hashtags. Where none is registered at all, hashtags.yaml is broken or yet to be filled: that is reported once. */
function unregistered(
  { unregisteredHashtags }: RenderedMarkdown,
  places: BodyPlaces,
  { hashtags }: MarkdownRenderer,
): Problem[] {
  if (unregisteredHashtags.length === 0 || hashtags.size === 0) return [];
  const known = Array.from(hashtags.values(), (hashtag) => hashtag.name);
  return unregisteredHashtags.flatMap(({ name: found, line }, index) => {
    const at = places.nextHashtag(found, line);
    // The nearest is looked for as long as anybody is told.
    const near = index > mostOfFile ? undefined : nearest(found, known);
    return at ? [problem("unregistered-hashtag", at, { found, nearest: near, known })] : [];
  });
}

/** @param page the address of the page that the body is on */
function readLinks(
  { links }: RenderedMarkdown,
  places: BodyPlaces,
  page: string,
  file: Pick<ContentFile, "name" | "beside">,
): Read<BodyLink[]> {
  const findings = new Findings();
  const read = links.flatMap(({ url, address, hashtag, line }) => {
    const at = hashtag === undefined ? places.next(url, line) : places.nextHashtag(hashtag, line);
    if (!at) return [];
    const written = hashtag === undefined ? decoded(url) : `#${hashtag}`;
    const incomplete = hashtag === undefined ? relativeLink(url, page) : undefined;
    if (incomplete) {
      const unmade = incomplete.kind === "file" ? missingAttachment(file, written, at) : undefined;
      findings.tell(unmade ?? problem("relative-link", at, { found: written, ...incomplete }));
      return [];
    }
    if (address === undefined) return [];
    return { ...at, written, address: decoded(address.startsWith("#") ? page + address : address) };
  });
  return findings.with(read);
}

/** A name as it stands within the round brackets of a picture. */
function inBrackets(name: string): string {
  return /[\s()<>]/.test(name) ? `<${name}>` : name;
}

/** The pictures that there are, by where the renderer found them. @param start of the body */
function readImages(
  { images }: RenderedMarkdown,
  places: BodyPlaces,
  file: Pick<ContentFile, "name" | "beside">,
  start: BodyStart,
): Read<Map<MarkdownImage, SourceImage>> {
  const findings = new Findings();
  const found = new Map<MarkdownImage, SourceImage>();
  for (const image of images) {
    const { source, typed, alt, line, caption } = image;
    const at = places.next(typed, line) ?? { file: start.file, line: start.line + line, column: 1 };
    if (isRemote(source)) {
      findings.tell(problem("remote-image", at, { found: source }));
      continue;
    }
    const unmade = attachmentTypeOf(typed) && missingAttachment(file, decoded(typed), at);
    if (unmade?.code === "missing-attachment") {
      findings.tell(unmade);
      continue;
    }
    const name = findings.take(findImage(file, typed, at, inBrackets));
    if (name) found.set(image, { file: name, alt, at, ...(caption !== undefined && { caption }) });
    if (alt.trim() === "") findings.tell(problem("missing-alt", at, { key: "alt", image: typed }));
  }
  return findings.with(found);
}

interface Known {
  readonly found: ReadonlyMap<MarkdownImage, SourceImage>;
  readonly attachments: readonly Attachment[];
  readonly file: Pick<ContentFile, "name" | "beside">;
}

/** The picture beside a text that has the name of a video. What it shows is said by the video's title. */
function pictureNamed({ name, beside }: Known["file"], stem: string): SourceImage | undefined {
  const found = imageTypes.map((type) => `${stem}.${type}`).find((file) => beside.has(file));
  return found === undefined
    ? undefined
    : { file: name.slice(0, name.lastIndexOf("/") + 1) + found, alt: "" };
}

/** A part with the pictures that there are; undefined where there is none. A gallery that is left with one picture is that picture. */
function sourcePart(part: MarkdownPart, { found, attachments, file: home }: Known): BodyPart | undefined {
  if (isVideo(part)) {
    const { video, title } = part;
    const poster = (part.poster && found.get(part.poster)) ?? pictureNamed(home, video.id);
    return { video: video.service, url: video.url, title, poster };
  }
  if (isFilm(part)) {
    const { film, address, title, subtitles, caption } = part;
    const poster = pictureNamed(home, decoded(film.slice(0, film.lastIndexOf("."))).replace(/^\.\//, ""));
    return { film: address, title, poster, subtitles, caption };
  }
  if (isTable(part)) {
    const { address, title, chart, caption } = part;
    const file = attachments.find((one) => one.address === address);
    return file && { table: file.file, address, title, chart, caption, at: file.at };
  }
  if (!isGallery(part)) return found.get(part);
  const { caption } = part;
  const pictures = part.gallery.flatMap((image) => found.get(image) ?? []);
  const [first, second] = pictures;
  const whole = caption === undefined ? {} : { caption };
  return second ? { gallery: pictures, ...whole } : first && { ...first, ...whole };
}
