import { repositoryPages } from "../../scripts/lib/editor/repository.ts";
import { historyAddress } from "../../scripts/lib/model/addresses.ts";
import type { Moment, Pillar } from "../../scripts/lib/model/office.ts";
import { comparerOf, type VersionChange } from "../../scripts/lib/site/compare-versions.ts";
import { crumbsTo, crumbsToMonth } from "../../scripts/lib/site/crumbs.ts";
import { formattersOf } from "../../scripts/lib/site/formatters.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { type Note, shownNotes } from "../../scripts/lib/site/notes.ts";
import { cardOf, homeCardOf, type PageCard, pageType } from "../../scripts/lib/site/page.ts";
import type { PostHistory, PublishedVersion } from "../../scripts/lib/site/post-history.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { ChangedWords } from "../components/changed-words.tsx";
import { lookOf } from "../components/mark.tsx";
import { Notes } from "../components/notes.tsx";
import { renderDocument } from "../layouts/document.tsx";

interface HistoryData {
  /** a post or a standing page; the latter has no day of its own, and no pillar */
  readonly text: { readonly title: string; readonly address: string; readonly date?: Moment };
  readonly pillar?: Pillar;
  /** newest first */
  readonly notes: readonly Note[];
  readonly history: PostHistory;
  /** whether it announces a lot */
  readonly auction: boolean;
  readonly card: PageCard | undefined;
}

/** `/2026/11/<slug>/riwayat/`, `/<slug>/riwayat/`: what the office says of its changes, and what was changed in words, from version to version */
export const history = pageType<HistoryData>(
  "history",
  (content) => {
    const { posts, pages } = content.publication;
    const ofPosts = posts.map(({ date, pillar, id, ...post }) => ({
      ...{ text: { title: post.title, address: post.address, date }, pillar, key: id },
      ...{ corrections: post.corrections, auction: post.auction !== undefined },
      card: () => cardOf(content, id, post.title),
    }));
    const ofPages = pages.map(({ title, address, corrections, slug }) => ({
      ...{ text: { title, address }, key: slug, corrections, auction: false },
      card: () => homeCardOf(content),
    }));
    return [...ofPosts, ...ofPages].flatMap(({ key, corrections, card, ...shown }) => {
      const found = content.histories?.get(key);
      if (!found) return [];
      const data = { ...shown, notes: shownNotes(corrections), history: found, card: card() };
      return [{ address: historyAddress(shown.text.address), data }];
    });
  },
  renderHistory,
);

/** Changes whose words are shown; of older ones their days. */
const mostCompared = 20;

function renderHistory(frame: Frame, data: HistoryData, address: string): string {
  const { history: say } = frame.words;
  const { text, pillar, notes, history, auction, card } = data;
  const { versions, changed, texts } = history;
  // When a page was first published nobody wrote down: the repository may be younger.
  const since = text.date ?? versions[0]?.from;
  const { date, moment } = formattersOf(frame);
  const compare = texts && comparerOf(texts, versions.length, { site: frame.site, auction });
  // Each beside the one before it; the first has none.
  const changes = versions
    .map((version, index) => ({
      ...{ version, index },
      told: notes.filter(
        ({ number }) => number > (versions[index - 1]?.notes ?? 0) && number <= version.notes,
      ),
    }))
    .slice(1)
    .reverse();
  const shown = changes.slice(0, mostCompared);
  const older = changes.slice(mostCompared);
  const elsewhere = notes.filter((note) => !shown.some(({ told }) => told.includes(note)));
  const [before = "", between = "", after = ""] = say.legend.text;
  return renderDocument(frame, {
    listStyles: false,
    ...{ address, card },
    title: `${say.title}: ${text.title}`,
    description: say.description(text.title),
    type: "website",
    index: false,
    crumbs: text.date
      ? [...crumbsToMonth(frame, text.date.month), { label: say.title, address }]
      : crumbsTo(frame, { label: text.title, address: text.address }, { label: say.title, address }),
    moreStyles: true,
    look: pillar ? `wrap history ${lookOf(frame, pillar).tone}` : "wrap history",
    children: (
      <>
        <header class="post-head">
          <h1>{say.title}</h1>
          <p class="lede" dir={dirOf(text.title)}>
            <a href={frame.href(text.address)}>{text.title}</a>
          </p>
          <dl class="history-days">
            {since && (
              <div>
                <dt>{text.date ? say.published : say.known}</dt>
                <dd>{date(since.date)}</dd>
              </div>
            )}
            {changed && (
              <div>
                <dt>{say.lastChanged}</dt>
                <dd>{date(changed.date)}</dd>
              </div>
            )}
          </dl>
        </header>
        <Notes frame={frame} notes={elsewhere} />
        <section class="changes" aria-labelledby="yang-berubah">
          <h2 id="yang-berubah">{say.changes}</h2>
          {compare && (
            <p class="fine">
              {before}
              <del>{say.legend.removed}</del>
              {between}
              <ins>{say.legend.added}</ins>
              {after}
            </p>
          )}
          <ol>
            {shown.map(({ version, index, told }) => (
              <li key={index} id={`versi-${index + 1}`}>
                <Change frame={frame} version={version} change={compare?.(index)} notes={told} />
              </li>
            ))}
          </ol>
          {older.length > 0 && (
            <>
              <h3>{say.older}</h3>
              <ul class="older">
                {older.map(({ version, index }) => (
                  <li key={index}>{version.from ? moment(version.from) : say.current}</li>
                ))}
              </ul>
            </>
          )}
          <p class="fine">{say.about}</p>
          <p>
            <a class="more" href={frame.href(text.address)}>
              {text.date ? say.back : say.backToPage}
            </a>
          </p>
        </section>
      </>
    ),
  });
}

interface ChangeProps {
  readonly frame: Frame;
  readonly version: PublishedVersion;
  /** undefined where the office does not show the words */
  readonly change: VersionChange | undefined;
  /** what the office said of it */
  readonly notes: readonly Note[];
}

function Change({ frame, version, change, notes }: ChangeProps) {
  const { history: say, corrections } = frame.words;
  const { date, time } = formattersOf(frame);
  const isShown = change?.shown === true;
  const page =
    isShown && version.commit !== undefined ? repositoryPages(frame.site)?.commit(version.commit) : undefined;
  return (
    <>
      <h3>{version.from ? date(version.from.date) : say.current}</h3>
      {version.from && (
        <p class="fine">
          <time dateTime={version.from.iso}>{time(version.from)}</time>
        </p>
      )}
      {notes.map(({ number, kind, text }) => (
        <p key={number} class="change-note" dir={dirOf(text)}>
          <b>{corrections.kinds[kind]}:</b> {text}
        </p>
      ))}
      {change?.shown ? (
        <ChangedWords frame={frame} change={change} />
      ) : (
        <p class="fine">{say.hidden[change ? change.why : "kept"]}</p>
      )}
      {page && version.commit !== undefined && (
        <p class="fine">
          <a href={page} rel="noopener">
            {say.commit(version.commit.slice(0, 7))}
          </a>
        </p>
      )}
    </>
  );
}
