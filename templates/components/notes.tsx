import { correctionsAddress, historyAddress } from "../../scripts/lib/model/addresses.ts";
import type { Moment } from "../../scripts/lib/model/office.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { type Note, notePart, notesPart } from "../../scripts/lib/site/notes.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";

interface NotesProps {
  readonly frame: Frame;
  /** newest first */
  readonly notes: readonly Note[];
}

interface ChangedLineProps extends NotesProps {
  /** of the post, where there is a page of its changes, and since when it says what it says */
  readonly history?: { readonly address: string; readonly changed: Moment | undefined } | undefined;
}

/** Near the head: that something was changed, and when last. It leads to the notes, and to what was changed in words. */
export function ChangedLine({ frame, notes: [newest], history }: ChangedLineProps) {
  if (!newest && !history) return null;
  const { corrections, history: say } = frame.words;
  const { date } = formattersOf(frame);
  const changed = history?.changed;
  return (
    <p class="changed">
      {newest ? (
        <a href={`#${notesPart}`}>{corrections.changed[newest.kind](date(newest.date.date))}</a>
      ) : (
        changed && <span>{say.changed(date(changed.date))}</span>
      )}
      {history && <a href={frame.href(historyAddress(history.address))}>{say.see}</a>}
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
