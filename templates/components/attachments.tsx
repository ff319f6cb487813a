import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import type { ShownAttachment } from "../../scripts/lib/site/shown-attachments.ts";
import { capitalise } from "../../scripts/lib/text/capitalise.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";

/** The documents of a post or page, each with what one wants to know before it is fetched, and how to tell that it is the office's. */
export function Attachments({
  frame,
  attachments,
}: {
  readonly frame: Frame;
  readonly attachments: readonly ShownAttachment[];
}) {
  if (attachments.length === 0) return null;
  const words = frame.words.site.attachments;
  const { bytes, number } = formattersOf(frame);
  return (
    <section class="files" aria-labelledby="berkas">
      <h2 id="berkas">{words.heading}</h2>
      <ul>
        {attachments.map(({ title, address, type, size, pages, sha256 }) => (
          <li key={address}>
            <a href={frame.href(address)} dir={dirOf(title)}>
              {capitalise(title)}
            </a>
            <p class="file-facts">
              {[
                words.types[type],
                ...(pages === undefined ? [] : [words.pages(number(pages), pages)]),
                bytes(size),
              ].join(", ")}
            </p>
            <details>
              <summary>{words.fingerprint}</summary>
              <p>{words.fingerprintIs}</p>
              <code>{sha256}</code>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
