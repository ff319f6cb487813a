import { readerLinks } from "../../scripts/lib/channels/share-links.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { reportLink } from "../../scripts/lib/site/report-link.ts";

interface ShareProps {
  readonly frame: Frame;
  readonly post: { readonly title: string; readonly address: string };
}

/** After the last word: hand the post on, or tell the office of a fault. Nothing in these links counts readers. */
export function Share({ frame, post }: ShareProps) {
  const { readers: say, site: words } = frame.words;
  const links = readerLinks(post, frame.site);
  const report = reportLink(frame, post);
  return (
    <section class="share" aria-labelledby="bagikan">
      <h2 id="bagikan">{say.share}</h2>
      <ul>
        {(["whatsapp", "telegram"] as const).map((channel) => (
          <li key={channel}>
            <a class="button" href={links[channel]} rel="noopener">
              {words.channelNames[channel]}
            </a>
          </li>
        ))}
        <li>
          <button
            class="button"
            type="button"
            hidden
            data-copy="tautan"
            data-done={say.copied}
            data-failed={say.notCopied}
          >
            {say.copy}
          </button>
          <small role="status" aria-live="polite" />
        </li>
      </ul>
      <p class="share-link">
        <label for="tautan">{say.link}</label>
        <input id="tautan" type="text" readonly value={frame.absolute(post.address)} />
      </p>
      {report && (
        <p>
          {`${say.report.question} `}
          <a href={report} rel={report.startsWith("https:") ? "noopener" : undefined}>
            {say.report.link}
          </a>
        </p>
      )}
    </section>
  );
}
