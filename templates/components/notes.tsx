import { correctionsAddress } from "../../scripts/lib/model/addresses.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { type Note, notePart, notesPart } from "../../scripts/lib/site/notes.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";

interface NotesProps {
  readonly frame: Frame;
  /** newest first */
  readonly notes: readonly Note[];
}

/** Near the head: that something was changed, and when last. It leads to the notes. */
export function ChangedLine({ frame, notes: [newest] }: NotesProps) {
  if (!newest) return null;
  const { changed } = frame.words.corrections;
  return (
    <p class="changed">
      <a href={`#${notesPart}`}>{changed[newest.kind](formattersOf(frame).date(newest.date.date))}</a>
    </p>
  );
}

/** At the end: all that was changed. */
export function Notes({ frame, notes }: NotesProps) {
  if (notes.length === 0) return null;
  const { corrections: words } = frame.words;
  const { date } = formattersOf(frame);
  return (
    <section class="notes" aria-labelledby={notesPart}>
      <h2 id={notesPart}>{words.heading}</h2>
      <ol>
        {notes.map((note) => (
          <li key={note.number} id={notePart(note.number)}>
            <p class="note-head">
              <b>{words.kinds[note.kind]}</b> <time dateTime={note.date.date}>{date(note.date.date)}</time>
            </p>
            <p dir={dirOf(note.text)}>{note.text}</p>
          </li>
        ))}
      </ol>
      <p class="notes-all">
        <a href={frame.href(correctionsAddress)}>{words.all}</a>
      </p>
    </section>
  );
}
