import { correctionsAddress, listPageAddress } from "../../scripts/lib/model/addresses.ts";
import { chaptersOf } from "../../scripts/lib/site/chapters.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { type ListedNote, noteAddress, notesOf } from "../../scripts/lib/site/notes.ts";
import { homeCardOf, type PageCard, pageType } from "../../scripts/lib/site/page.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { Contacts } from "../components/contacts.tsx";
import { Pagination, type PaginationProps } from "../components/pagination.tsx";
import { renderDocument } from "../layouts/document.tsx";

interface CorrectionsData {
  /** newest first */
  readonly notes: readonly ListedNote[];
  readonly card: PageCard | undefined;
  readonly place: Omit<PaginationProps, "frame" | "list">;
}

/** `/koreksi/` and `/koreksi/n/`: all that the office corrected, and what it took back */
export const corrections = pageType<CorrectionsData>(
  "corrections",
  (content) => {
    const { first, older, chapters } = chaptersOf(notesOf(content.publication));
    const card = homeCardOf(content);
    const newest = chapters[0]?.number ?? 1;
    return [
      {
        address: correctionsAddress,
        data: { notes: first, card, place: { number: 1, newer: undefined, older, newest } },
      },
      ...chapters.map(({ number, items, hasNewer }) => {
        const newer = hasNewer ? number + 1 : 1;
        const place = { number, newest: number, newer, older: number > 2 ? number - 1 : undefined };
        return {
          address: listPageAddress(correctionsAddress, number),
          data: { notes: items, card, place },
        };
      }),
    ];
  },
  renderCorrections,
);

function renderCorrections(frame: Frame, { notes, card, place }: CorrectionsData, address: string): string {
  const { corrections: words, site } = frame.words;
  const number = formattersOf(frame).number(place.number);
  const first = place.number === 1;
  const title = first ? words.title : site.pageTitle(words.title, number);
  const crumbs = [
    { label: words.nav, address: correctionsAddress },
    ...(first ? [] : [{ label: site.page(number), address }]),
  ];
  return renderDocument(frame, {
    ...{ address, card, title, feeds: first },
    description: first ? words.description(frame.site.name) : `${title}: ${daysOf(frame, notes)}`,
    type: "website",
    crumbs: crumbsTo(frame, ...crumbs),
    moreStyles: true,
    look: "wrap list corrections",
    children: (
      <>
        <header class="list-head">
          <h1>{words.title}</h1>
          <p class="lede">{words.lede}</p>
        </header>
        {notes.length > 0 ? (
          <ol class="note-list">
            {notes.map((note) => (
              <ListItem key={noteAddress(note)} frame={frame} note={note} />
            ))}
          </ol>
        ) : (
          <p class="empty">{words.none}</p>
        )}
        <Pagination frame={frame} list={correctionsAddress} {...place} />
        {first && (
          <section class="report" aria-labelledby="lapor">
            <h2 id="lapor">{words.report}</h2>
            <p>{words.reportText}</p>
            <Contacts frame={frame} />
          </section>
        )}
      </>
    ),
  });
}

function ListItem({ frame, note }: { readonly frame: Frame; readonly note: ListedNote }) {
  const { kinds, withdrawn } = frame.words.corrections;
  const { date, kind, text, title } = note;
  return (
    <li>
      <p class="note-head">
        <b>{kind === "withdrawn" ? withdrawn : kinds[kind]}</b>{" "}
        <time dateTime={date.date}>{formattersOf(frame).date(date.date)}</time>
      </p>
      {/* Of what was taken back nothing is left but its address. */}
      <h2 dir={title === undefined ? "ltr" : dirOf(title)}>
        <a href={frame.href(noteAddress(note))}>{title ?? note.address}</a>
      </h2>
      <p dir={dirOf(text)}>{text}</p>
    </li>
  );
}

function daysOf(frame: Frame, notes: readonly ListedNote[]): string {
  const { date } = formattersOf(frame);
  const day = (note: ListedNote | undefined): string => (note ? date(note.date.date) : "");
  return frame.words.corrections.between(day(notes.at(-1)), day(notes[0]));
}
