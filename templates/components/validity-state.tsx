import { writerFor } from "../../scripts/lib/language/writer.ts";
import type { Validity } from "../../scripts/lib/site/entry.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

/** Whether what is said still holds; as with a lot, the word is as of the build, and the day beside it is not. */
export function ValidityState({ frame, validity }: { frame: Frame; validity: Validity | undefined }) {
  if (!validity) return null;
  const { validity: say, site } = frame.words;
  const { date } = validity.until;
  const day = writerFor(site.locale).shortDate(date);
  const [before = "", after = ""] = (validity.over ? say.since : say.until)("\0").split("\0");
  return (
    <span class={`lot-state ${validity.over ? "over" : "open"}`}>
      <b>{validity.over ? say.over : say.valid}</b>
      <span>
        {before}
        <time dateTime={date}>{day}</time>
        {after}
      </span>
    </span>
  );
}
