import type { Words } from "../../scripts/lib/language/words.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";

export interface CopyFieldProps {
  /** unique on the page */
  readonly id: string;
  readonly label: string;
  /** the label is shown, not only spoken */
  readonly visibleLabel?: boolean;
  readonly text: string;
  /** stands beside the button */
  readonly note?: string;
  readonly words: Words["captions"]["kit"];
}

/** Text to take along: selectable by itself, with a button that templates/assets/copy.js brings to life. */
export function CopyField({ id, label, visibleLabel = false, text, note, words }: CopyFieldProps) {
  return (
    <div class="copy-field">
      <label class={visibleLabel ? undefined : "unseen"} for={id}>
        {label}
      </label>
      <textarea id={id} dir={dirOf(text)} readonly rows={rowsOf(text)} spellcheck={false} value={text} />
      <p>
        <button
          class="kit-button"
          type="button"
          hidden
          data-copy={id}
          data-done={words.copied}
          data-failed={words.notCopied}
        >
          {words.copy}
          <span class="unseen"> {label}</span>
        </button>
        {note && <small>{note}</small>}
        <small role="status" aria-live="polite" />
      </p>
    </div>
  );
}

/** For browsers that do not fit a field to its text by themselves: lines of about 60 characters. */
function rowsOf(text: string): number {
  return text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 60)), 0);
}
