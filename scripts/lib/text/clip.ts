import { characterEnds } from "./characters.ts";
import { withoutEnd } from "./without-end.ts";

/**
 * As much of a text's start as fits with "…" behind it, in characters as a reader sees them; the whole text where it fits.
 * For names and figures in a fixed space; sentences are shortened at words (`shorten`).
 *
 * @param fits must be false for a longer text once it is false for a shorter one
 * @returns empty where not even "…" fits
 */
export function clip(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  let end = 0;
  for (const next of characterEnds(text)) {
    // Nothing of these would show, however many there are.
    if (leadsOn.test(text[next - 1] ?? "")) continue;
    if (!fits(open(text.slice(0, next)))) break;
    end = next;
  }
  const clipped = open(text.slice(0, end));
  return fits(clipped) ? clipped : "";
}

const leadsOn = /[\s,.;:–—-]/;

/** Without the spaces and the punctuation that lead on to what is left out. */
function open(text: string): string {
  return `${withoutEnd(text, leadsOn)}…`;
}
