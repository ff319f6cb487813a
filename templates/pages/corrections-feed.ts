import { correctionsAddress, feedAddresses, homeAddress } from "../../scripts/lib/model/addresses.ts";
import { feedSize } from "../../scripts/lib/site/feed-content.ts";
import { aboutFeed, entryLink, feedStyle } from "../../scripts/lib/site/feed-look.ts";
import { beginningOf } from "../../scripts/lib/site/feeds.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { type ListedNote, noteAddress, notesOf } from "../../scripts/lib/site/notes.ts";
import { pageType, type SiteContent } from "../../scripts/lib/site/page.ts";
import { xmlText } from "../../scripts/lib/text/xml.ts";

interface CorrectionsFeed {
  /** newest first */
  readonly notes: readonly ListedNote[];
  /** RFC 3339 */
  readonly updated: string;
}

const addresses = feedAddresses(correctionsAddress);

/** `/koreksi/feed.xml`: Atom, RFC 4287 */
export const correctionsAtom = pageType<CorrectionsFeed>(
  "corrections-atom",
  (content) => [{ address: addresses.atom, data: feedOf(content) }],
  renderAtom,
);

/** `/koreksi/feed.json`: JSON Feed 1.1, which has no time of its own and so stays as it is where other posts come */
export const correctionsJson = pageType<Pick<CorrectionsFeed, "notes">>(
  "corrections-json",
  (content) => [{ address: addresses.json, data: { notes: feedOf(content).notes } }],
  renderJson,
);

function feedOf({ publication }: SiteContent): CorrectionsFeed {
  const notes = notesOf(publication).slice(0, feedSize);
  return { notes, updated: notes[0]?.date.iso ?? beginningOf(publication) };
}

function renderAtom(frame: Frame, { notes, updated }: CorrectionsFeed, address: string): string {
  const { site, words, absolute } = frame;
  const page = xmlText(absolute(correctionsAddress));
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    feedStyle(frame),
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `<title>${xmlText(titleOf(frame))}</title>`,
    `<subtitle>${xmlText(words.corrections.description(site.name))}</subtitle>`,
    `<id>${page}</id>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(absolute(address))}"/>`,
    `<link rel="alternate" type="text/html" href="${page}"/>`,
    `<updated>${updated}</updated>`,
    `<author><name>${xmlText(site.name)}</name><uri>${xmlText(absolute(homeAddress))}</uri></author>`,
    aboutFeed(frame, absolute(correctionsAddress)),
    ...notes.map((note) => {
      const where = xmlText(absolute(noteAddress(note)));
      return [
        "<entry>",
        `<title>${xmlText(entryTitle(frame, note))}</title>`,
        `<id>${where}</id>`,
        `<link rel="alternate" type="text/html" href="${where}"/>`,
        `<published>${note.date.iso}</published>`,
        `<updated>${note.date.iso}</updated>`,
        `<content type="text">${xmlText(note.text)}</content>`,
        entryLink(frame, absolute(noteAddress(note))),
        "</entry>",
      ].join("\n");
    }),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

function renderJson(frame: Frame, { notes }: Pick<CorrectionsFeed, "notes">, address: string): string {
  const { site, words, absolute } = frame;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: titleOf(frame),
    description: words.corrections.description(site.name),
    home_page_url: absolute(correctionsAddress),
    feed_url: absolute(address),
    language: site.language,
    authors: [{ name: site.name, url: absolute(homeAddress) }],
    items: notes.map((note) => ({
      id: absolute(noteAddress(note)),
      url: absolute(noteAddress(note)),
      title: entryTitle(frame, note),
      content_text: note.text,
      date_published: note.date.iso,
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}

function titleOf({ words, site }: Frame): string {
  return words.site.feedOf(words.corrections.title, site.name);
}

/** Of a post that was taken back its title is not told. */
function entryTitle({ words: { corrections } }: Frame, { kind, title }: ListedNote): string {
  return kind === "withdrawn" ? corrections.withdrawn : corrections.entry(corrections.kinds[kind], title);
}
