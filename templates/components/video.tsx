import type { ShownFilm, ShownVideo } from "../../scripts/lib/site/entry.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { columnSizes, Picture } from "./picture.tsx";

/** A video elsewhere: a link, so that its service hears of nobody who has not asked for it. */
export function VideoLink({ frame, video, url, title, poster }: ShownVideo & { readonly frame: Frame }) {
  const { services, untitled, opens } = frame.words.site.videos;
  const service = services[video];
  return (
    <figure class="video">
      <a href={url} rel="noopener">
        <span class={poster ? "video-poster" : "video-poster blank"}>
          {poster && <Picture frame={frame} image={poster} sizes={columnSizes} alt="" />}
          <svg class="video-play" viewBox="0 0 48 48" aria-hidden="true">
            <circle cx="24" cy="24" r="24" />
            <path d="M19 14v20l16-10z" />
          </svg>
        </span>
        <span class="video-title" dir={dirOf(title ?? "")}>
          {title ?? untitled(service)}
        </span>
        {title !== undefined && <span class="video-where">{opens(service)}</span>}
      </a>
    </figure>
  );
}

/** A film of the site's own. Nothing of it is loaded before somebody starts it. */
export function Film({
  frame,
  film,
  title,
  poster,
  subtitles,
  caption,
}: ShownFilm & { readonly frame: Frame }) {
  const { words, href, site } = frame;
  return (
    <figure class="video">
      <p class="video-title" dir={dirOf(title)}>
        {title}
      </p>
      {/* biome-ignore lint/a11y/useMediaCaption: a film without captions is told to its author */}
      <video
        controls
        preload="none"
        playsInline
        aria-label={title}
        poster={poster && href(poster.picture.src)}
        width={poster?.picture.width ?? 16}
        height={poster?.picture.height ?? 9}
      >
        <source src={href(film)} type="video/mp4" />
        {subtitles !== undefined && (
          <track
            kind="captions"
            src={href(subtitles)}
            srcLang={site.language}
            label={words.site.videos.subtitles}
            default
          />
        )}
        <a href={href(film)}>{words.site.videos.missing}</a>
      </video>
      {caption !== undefined && <figcaption dangerouslySetInnerHTML={{ __html: caption }} />}
    </figure>
  );
}
